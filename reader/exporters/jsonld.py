"""The reader's annotations of an article as JSON-LD (W3C Web Annotation)."""

import json
from collections.abc import Mapping, Sequence

from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata
from reader.core.web_annotation import page_of


def export(
    metadata: Metadata,
    edition: Edition,
    annotations: Sequence[Annotation],
    *,
    key: str,
    codes: Mapping[str, str],
) -> str:
    """An AnnotationPage with all annotations, each with its place and its words."""
    page = page_of(key, metadata, edition, annotations, codes=codes)
    return json.dumps(page, ensure_ascii=False, indent=2) + "\n"
