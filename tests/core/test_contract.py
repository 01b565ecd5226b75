import json

import pytest
from hypothesis import given

from reader.core.analysis import Analysis, Claim, Engine
from reader.core.article import Block, Edition, Metadata, Page
from reader.core.contract import SCHEMA, analysis_from, analysis_json, article_json, pages_json
from reader.core.spans import Span
from tests.core.values import TEXT, analyses


@given(analyses())
def test_an_analysis_comes_back_from_json_as_it_was(analysis: Analysis) -> None:
    assert analysis_from(json.loads(json.dumps(analysis_json(analysis)))) == analysis


@given(analyses())
def test_keys_of_a_later_version_are_passed_over(analysis: Analysis) -> None:
    data = analysis_json(analysis)
    data["mood"] = "grave"
    data["engine"]["mood"] = "grave"
    for part in (*data["actors"], *data["entities"], *data["claims"]):
        part["mood"] = "grave"
    assert analysis_from(data) == analysis


def test_an_article_is_one_object_of_the_contract() -> None:
    edition = Edition(TEXT, (Block("paragraph", Span(0, 91)), Block("quotation", Span(92, 120))))
    analysis = Analysis(Engine("reportedly", "1", "small", "rules"))
    data = article_json(
        key="paper#2",
        path="/papers/paper.html",
        metadata=Metadata(title="Work", language="en"),
        edition=edition,
        analysis=analysis,
    )
    assert json.loads(json.dumps(data)) == {
        "schema": SCHEMA,
        "id": "paper#2",
        "path": "/papers/paper.html",
        "text": TEXT,
        "blocks": [
            {"kind": "paragraph", "span": [0, 91]},
            {"kind": "quotation", "span": [92, 120]},
        ],
        "article": {
            "title": "Work",
            "byline": None,
            "publisher": None,
            "published": None,
            "url": None,
            "language": "en",
        },
        "engine": {
            "name": "reportedly",
            "version": "1",
            "pipeline": "small",
            "attribution": "rules",
        },
        "actors": [],
        "entities": [],
        "claims": [],
    }


def test_pages_stand_in_the_contract_only_where_there_are_some() -> None:
    assert pages_json(Edition(TEXT, ())) == {}
    pages = pages_json(Edition(TEXT, (), (Page("iv", 0), Page("1", 40))))
    assert pages == {"pages": [{"label": "iv", "start": 0}, {"label": "1", "start": 40}]}


def test_confidence_has_two_decimals() -> None:
    claim = Claim("c1", None, "states", "direct", (), (), (Span(0, 3),), confidence=0.98765)
    analysis = Analysis(Engine("reportedly", "1", "small", "rules"), claims=(claim,))
    assert analysis_json(analysis)["claims"][0]["confidence"] == pytest.approx(0.99)
