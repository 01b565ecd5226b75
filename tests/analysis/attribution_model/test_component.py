from pathlib import Path

import pytest
import spacy

from reader.analysis import parts
from reader.analysis.attribution_model import component
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.settings import Settings
from reader.core.spans import Span

from .conftest import HalvingTokenizer, WordModel


@spacy.Language.factory("attribution_of_the_test")
def _made(nlp: spacy.Language, name: str) -> parts.Component:  # noqa: ARG001
    return component.make_from(Path("any"))


@pytest.fixture
def nlp(monkeypatch: pytest.MonkeyPatch) -> spacy.Language:
    parts.declare()
    told = Shipped(WordModel(3), HalvingTokenizer(), Settings(), {})
    monkeypatch.setattr(component, "_shipped", lambda _: told)
    made = spacy.blank("en")
    made.add_pipe("attribution_of_the_test")
    return made


def test_attributions_lie_on_the_tokens_of_the_doc(nlp: spacy.Language) -> None:
    doc = nlp("Officer Kamara has declared emergency measures over floods.")
    (one,) = doc._.attributions
    assert [doc[i].text for i in sorted(one.source)] == ["Officer", "Kamara"]
    assert [doc[i].text for i in sorted(one.cue)] == ["has"]
    assert [doc[i].text for i in sorted(one.content)][-1] == "floods"
    assert doc[one.head].text == "has"
    assert one.construction == "model"


def test_blocks_part_the_text(nlp: spacy.Language) -> None:
    text = "Officer Kamara has declared emergency measures over floods."
    doc = nlp.make_doc(f"{text} {text}")
    doc._.blocks = (Span(0, len(text)), Span(len(text) + 1, 2 * len(text) + 1))
    annotated = nlp(doc)
    first, second = annotated._.attributions
    assert max(first.content) < min(second.source)


def test_tokens_have_the_depths_of_their_words(nlp: spacy.Language) -> None:
    doc = nlp("They didn't flee.")
    assert [token.text for token in doc] == ["They", "did", "n't", "flee", "."]
    assert doc._.depths.ravel().tolist() == [0.0, 1.0, 2.0, 4.0, 5.0]
