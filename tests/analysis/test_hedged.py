"""Claims that an adverb alone marks."""

import pytest

from reader.analysis import analyse
from reader.core.analysis import Claim
from reader.core.article import Block, Edition
from reader.core.spans import Span


def _claims(text: str) -> tuple[Claim, ...]:
    edition = Edition(text, (Block("paragraph", Span(0, len(text))),))
    return analyse(edition, language="en").claims


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        (
            "The agency has reportedly uncovered a leak.",
            "reportedly",
            ["The agency has", "uncovered a leak"],
        ),
        ("He allegedly stole two cars.", "allegedly", ["He", "stole two cars"]),
        ("She is reportedly furious.", "reportedly", ["She is", "furious"]),
        ("The deal, allegedly signed in 2019, was kept secret.", "allegedly", ["signed in 2019"]),
    ],
)
def test_an_adverb_makes_a_claim_of_nobody(text: str, cue: str, content: list[str]) -> None:
    (claim,) = _claims(text)
    assert [text[start:end] for start, end in claim.cue] == [cue]
    assert [text[start:end] for start, end in claim.content] == content
    assert (claim.actor, claim.source, claim.stance) == (None, (), "alleges")


def test_an_adverb_inside_a_claim_makes_an_inner_one() -> None:
    outer, inner = _claims("Ann Lee said on Monday that the firm had allegedly bribed officials.")
    assert inner.inside == outer.id
    assert inner.actor is None


def test_what_others_do_beside_it_stays_out() -> None:
    text = "The thief allegedly broke a window and the owner went home."
    (claim,) = _claims(text)
    assert text[claim.content[-1].start : claim.content[-1].end] == "broke a window"
