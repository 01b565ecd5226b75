"""Annotations as JSON-LD (W3C Web Annotation), so that what the reader wrote depends on nobody.

One file an article, with everything that it takes to find the places again in any copy of the
text: position in code points, quotation, and the words around it.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.core.annotations import Annotation
from reader.core.article import StoredArticle, shown_title

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FOLDER = "annotations"
MOTIVATIONS = {"highlight": "highlighting", "note": "commenting", "code": "classifying"}

Json = dict[str, Any]


def page_of(article: StoredArticle, annotations: Iterable[Annotation]) -> Json:
    """The annotations of an article as an AnnotationPage."""
    return {
        "@context": CONTEXT,
        "id": f"urn:reportedly:article:{article.id}",
        "type": "AnnotationPage",
        "label": shown_title(article.metadata, article.edition),
        "items": [_annotation(article, each) for each in annotations],
    }


def write(folder: Path, article: StoredArticle, annotations: Iterable[Annotation]) -> Path:
    """Write the annotations of an article into their file, whole or not at all. Raises OSError."""
    path = folder / FOLDER / f"{article.id}.jsonld"
    path.parent.mkdir(exist_ok=True)
    draft = path.with_suffix(".new")
    page = page_of(article, annotations)
    draft.write_text(json.dumps(page, ensure_ascii=False, indent=1) + "\n", "utf-8")
    draft.replace(path)
    return path


def _annotation(article: StoredArticle, annotation: Annotation) -> Json:
    made: Json = {
        "id": f"urn:reportedly:annotation:{annotation.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS[annotation.kind],
        "created": annotation.created,
        "modified": annotation.modified,
        "target": {
            "source": article.metadata.url or f"urn:sha256:{article.edition.digest}",
            "selector": _selectors(annotation),
        },
    }
    if bodies := list(_bodies(annotation)):
        made["body"] = bodies
    return made


def _bodies(annotation: Annotation) -> Iterable[Json]:
    if annotation.body:
        yield {
            "type": "TextualBody",
            "value": annotation.body,
            "format": "text/markdown",
            "purpose": "commenting",
        }
    if annotation.colour is not None:
        value = f"colour {annotation.colour}"
        yield {"type": "TextualBody", "value": value, "purpose": "tagging"}
    if annotation.code:
        value = " ".join(filter(None, (annotation.code, annotation.qualifier)))
        yield {"type": "TextualBody", "value": value, "purpose": "classifying"}


def _selectors(annotation: Annotation) -> list[Json]:
    anchor = annotation.anchor
    quote = {
        "type": "TextQuoteSelector",
        "exact": anchor.quotation,
        "prefix": anchor.prefix,
        "suffix": anchor.suffix,
    }
    if anchor.span is None:
        return [quote]
    start, end = anchor.span
    return [{"type": "TextPositionSelector", "start": start, "end": end}, quote]
