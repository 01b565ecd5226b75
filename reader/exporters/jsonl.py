"""The analysis as JSON, one object a line (DESIGN: "The analysis as JSON")."""

import json

from reader.core.analysis import Analysis
from reader.core.article import Edition, Metadata
from reader.core.contract import article_json


def export(metadata: Metadata, edition: Edition, analysis: Analysis, *, key: str, path: str) -> str:
    """An article with its analysis as one line of JSON, with its line end."""
    data = article_json(key=key, path=path, metadata=metadata, edition=edition, analysis=analysis)
    return json.dumps(data, ensure_ascii=False) + "\n"
