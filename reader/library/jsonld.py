"""A copy of the reader's annotations beside the library, a file an article, for any program."""

import json
from collections.abc import Iterable
from pathlib import Path

from reader.core.annotations import Annotation
from reader.core.article import StoredArticle
from reader.core.web_annotation import page_of

FOLDER = "annotations"


def write(folder: Path, article: StoredArticle, annotations: Iterable[Annotation]) -> Path:
    """Write the annotations of an article into their file, whole or not at all. Raises OSError."""
    path = folder / FOLDER / f"{article.id}.jsonld"
    path.parent.mkdir(exist_ok=True)
    draft = path.with_suffix(".new")
    page = page_of(article.id, article.metadata, article.edition, annotations)
    draft.write_text(json.dumps(page, ensure_ascii=False, indent=1) + "\n", "utf-8")
    draft.replace(path)
    return path
