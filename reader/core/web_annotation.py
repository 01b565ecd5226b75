"""Annotations as JSON-LD in W3C's Web Annotation model, so that what the reader wrote depends on
nobody.

Each has everything that it takes to find its place again in any copy of the text: the position in
code points, the quotation, and the words around it. Source: W3C Recommendation "Web Annotation
Data Model", 23 February 2017.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata, shown_title

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MOTIVATIONS = {"highlight": "highlighting", "note": "commenting", "code": "classifying"}
NO_CODES: Mapping[str, str] = {}

Json = dict[str, Any]


def page_of(
    article: str,
    metadata: Metadata,
    edition: Edition,
    annotations: Iterable[Annotation],
    *,
    codes: Mapping[str, str] = NO_CODES,
) -> Json:
    """The annotations of an article as an AnnotationPage; `codes` names codes by their keys."""
    source = metadata.url or f"urn:sha256:{edition.digest}"
    return {
        "@context": CONTEXT,
        "id": f"urn:reportedly:article:{article}",
        "type": "AnnotationPage",
        "label": shown_title(metadata, edition),
        "items": [_annotation(each, source, codes) for each in annotations],
    }


def _annotation(annotation: Annotation, source: str, codes: Mapping[str, str]) -> Json:
    made: Json = {
        "id": f"urn:reportedly:annotation:{annotation.id}",
        "type": "Annotation",
        "motivation": MOTIVATIONS[annotation.kind],
        "target": {"source": source, "selector": _selectors(annotation)},
    }
    for key in ("created", "modified"):
        if when := getattr(annotation, key):
            made[key] = when
    if bodies := list(_bodies(annotation, codes)):
        made["body"] = bodies
    return made


def _bodies(annotation: Annotation, codes: Mapping[str, str]) -> Iterator[Json]:
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
    if annotation.underline:
        yield {"type": "TextualBody", "value": "underline", "purpose": "tagging"}
    if annotation.subject != "passage":
        value = " ".join(filter(None, (annotation.subject, annotation.about)))
        yield {"type": "TextualBody", "value": value, "purpose": "identifying"}
    if annotation.code:
        name = codes.get(annotation.code, annotation.code)
        value = " ".join(filter(None, (name, annotation.qualifier)))
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
