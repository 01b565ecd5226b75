"""Texts that have broken others: bounded time, bounded tokens, spans in bounds."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.analysis import analyse
from reader.analysis.pieces import CONTEXT, PIECE, pieces, readable
from reader.core.analysis import Analysis
from reader.core.article import Block, Edition
from reader.core.spans import Span

LEAD = "The senator said on Monday that the plan would fail. " * 3
HOSTILE = {
    "empty": "",
    "one character": "x",
    "only blanks": " \n\t ",
    "brackets": LEAD + "(" * 20_000,
    "no blank": LEAD + "a" * 100_000,
    "hyphens": LEAD + "a-b-" * 20_000,
    "emoji": LEAD + "😀 said 👩‍👩‍👧 that 🇫🇷 denied it. " * 50,
    "right to left": LEAD + "\u202eTrump\u202c said that Al\u200bi\u200bbaba denied it. ",
    "combining": LEAD + "e\u0301" * 3_000,
    "controls": LEAD + "\x01\x02\x7f said \ufffe that \ufeff he \u2028 lied.",
    "newlines": LEAD + "\n" * 200_000 + LEAD,
    "open quotations": LEAD + '"' * 2_000 + "“ " * 2_000,
    "one endless sentence": LEAD + "said that " * 1_500,
}


def one_block(text: str) -> Edition:
    return Edition(text, (Block("paragraph", Span(0, len(text))),) if text else ())


def places(analysis: Analysis) -> list[Span]:
    return [
        *(m for actor in analysis.actors for m in actor.mentions),
        *(entity.span for entity in analysis.entities),
        *(s for c in analysis.claims for s in (*c.source, *c.cue, *c.content, *c.evidence)),
    ]


def sound(analysis: Analysis, text: str) -> None:
    """Spans in bounds and not empty, ids that exist, names on one line."""
    assert all(0 <= s.start < s.end <= len(text) for s in places(analysis))
    actors = {actor.id for actor in analysis.actors}
    claims = {claim.id for claim in analysis.claims}
    assert len(actors) == len(analysis.actors)
    for claim in analysis.claims:
        assert claim.content
        assert {claim.actor, *claim.chain, *(t.actor for t in claim.targets)} <= actors | {None}
        assert claim.inside in claims - {claim.id} | {None}
        assert claim.confidence == round(claim.confidence, 2)
    for name in (n for a in analysis.actors for n in (a.name, *a.aliases)):
        assert name == " ".join(name.split())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_text_is_analysed_in_bounded_time(text: str) -> None:
    began = time.process_time()  # of this process alone: the machine may be busy with others
    sound(analyse(one_block(text)), text)
    assert time.process_time() - began < 10


SOME = (
    "The Pentagon said that “ ” he Maria Lopez denied it , according to officials (PLA) U.S. will "
    'not . 😀 who ’s "'
)
WORDS = st.sampled_from([*SOME.split(), "\n"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_give_a_sound_analysis(text: str) -> None:
    text = f"The man said that it is so. {text}"
    sound(analyse(one_block(text)), text)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_any_text_gives_a_sound_analysis(text: str) -> None:
    text = f"The man said that it is so and that she was there. {text}"
    sound(analyse(one_block(text)), text)


@given(st.text(max_size=300))
def test_a_readable_text_keeps_its_length(text: str) -> None:
    assert len(readable(text)) == len(text)
    assert "\n" not in readable(text)


@given(st.lists(st.text("ab .\n", min_size=1, max_size=50), max_size=20), st.integers(1, 800))
def test_pieces_keep_every_word_at_its_place(parts: list[str], times: int) -> None:
    blocks, text = [], ""
    for part in parts:
        blocks.append(Block("paragraph", Span(len(text), len(text) + len(part) * times)))
        text += part * times + "\n\n"
    edition = Edition(text, tuple(blocks))
    covered: set[int] = set()
    for piece in pieces(edition):
        assert len(piece.text) <= PIECE + 2 * CONTEXT
        assert piece.core.end - piece.core.start <= PIECE
        for span in piece.blocks:
            start, end = span.start + piece.offset, span.end + piece.offset
            assert piece.text[span.start : span.end] == readable(text)[start:end]
        core = range(piece.core.start + piece.offset, piece.core.end + piece.offset)
        assert covered.isdisjoint(core)
        covered.update(core)
    lost = set(range(len(text))) - covered
    assert not readable("".join(text[i] for i in sorted(lost))).strip()


def test_the_same_text_gives_the_same_analysis() -> None:
    assert analyse(one_block(LEAD)) == analyse(one_block(LEAD))


def test_progress_is_told_and_can_end_the_analysis() -> None:
    heard: list[float] = []
    analyse(one_block(LEAD * 200), report=heard.append)
    assert heard[0] == 0.0
    assert heard[-1] == 1.0
    assert heard == sorted(heard)
    assert len(heard) > 3

    def stop(share: float) -> None:
        raise InterruptedError(share)

    with pytest.raises(InterruptedError):
        analyse(one_block(LEAD), report=stop)
