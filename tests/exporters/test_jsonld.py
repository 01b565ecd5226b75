"""Annotations as JSON-LD, held against the rules of W3C's Web Annotation Data Model (2017)."""

import json
import re
from dataclasses import replace

import pytest

from reader.core.annotations import Annotation, anchor_at
from reader.core.spans import Span
from reader.exporters.table import TABLE

FORMATS = {row.name: row for row in TABLE}
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing",
    "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.IGNORECASE)
WHEN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")


def check_page(page):
    """Section 5.2: the context, one id, the type, and a list of annotations."""
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert IRI.fullmatch(page["id"])
    assert page["type"] == "AnnotationPage"
    assert isinstance(page["items"], list)
    ids = [item["id"] for item in page["items"]]
    assert len(set(ids)) == len(ids)
    for item in page["items"]:
        check_annotation(item)


def check_annotation(item):
    """Section 3.1 to 3.3: one id, the type, at least one target; dates with their time zone."""
    assert IRI.fullmatch(item["id"])
    assert item["type"] == "Annotation"
    assert item["motivation"] in MOTIVATIONS
    for key in ("created", "modified"):
        assert key not in item or WHEN.fullmatch(item[key])
    assert IRI.fullmatch(item["target"]["source"])
    assert item["target"]["selector"]
    for selector in item["target"]["selector"]:
        check_selector(selector)
    for body in item.get("body", ()):
        check_body(body)


def check_body(body):
    """Section 3.2.4: an embedded text has exactly one value, at most one format and purposes."""
    assert body["type"] == "TextualBody"
    assert isinstance(body["value"], str)
    assert isinstance(body.get("format", "text/plain"), str)
    assert body.get("purpose") in MOTIVATIONS


def check_selector(selector):
    """Sections 4.2.4 and 4.2.5: a quotation, or two positions that are not negative."""
    if selector["type"] == "TextPositionSelector":
        assert 0 <= selector["start"] <= selector["end"]
        assert not any(isinstance(selector[key], bool) for key in ("start", "end"))
    else:
        assert selector["type"] == "TextQuoteSelector"
        assert all(isinstance(selector[key], str) for key in ("exact", "prefix", "suffix"))


@pytest.fixture
def annotated(exported):
    text = exported.edition.text
    code = Annotation(
        "c", "a", "code", anchor_at(text, Span(0, 7)), code="k1", qualifier="disagree",
        created="2026-11-20T10:00:00Z", modified="2026-11-20T10:00:00Z",
    )  # fmt: skip
    lost = replace(code, id="lost", kind="note", anchor=replace(code.anchor, span=None), body="?")
    return replace(
        exported, annotations=(*exported.annotations, code, lost), codes={"k1": "Framing"}
    )


def test_the_page_keeps_the_rules_of_the_model(annotated):
    page = json.loads(FORMATS["jsonld"].write(annotated))
    check_page(page)
    assert len(page["items"]) == 4


def test_each_place_is_said_in_code_points_and_in_words(annotated):
    first, *_, lost = json.loads(FORMATS["jsonld"].write(annotated))["items"]
    position, quote = first["target"]["selector"]
    text = annotated.edition.text
    assert text[position["start"] : position["end"]] == quote["exact"] == "report by Blue"
    assert [s["type"] for s in lost["target"]["selector"]] == ["TextQuoteSelector"]


def test_a_code_goes_by_its_name(annotated):
    item = json.loads(FORMATS["jsonld"].write(annotated))["items"][2]
    assert item["motivation"] == "classifying"
    assert item["body"][0]["value"] == "Framing disagree"


def test_the_rules_find_what_breaks_them(annotated):
    page = json.loads(FORMATS["jsonld"].write(annotated))
    page["items"][0]["target"]["selector"][0]["start"] = -1
    with pytest.raises(AssertionError):
        check_page(page)
