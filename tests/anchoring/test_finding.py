import time
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.anchoring import find, move
from reader.anchoring.likeness import measured
from reader.core.annotations import CONTEXT, Anchor, anchor_at
from reader.core.spans import Span

TEXT = (
    "The harbour board met on Tuesday. Its chair, Ada Miller, said that the new pier would cost "
    "nine million crowns. The fishermen doubted it. A week later the harbour board met again, "
    "and this time nobody said a word about the pier 🚢 or its cost."
)


def at(words: str, text: str = TEXT, start: int = 0) -> Anchor:
    begin = text.index(words, start)
    return anchor_at(text, Span(begin, begin + len(words)))


@st.composite
def places(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(st.text(st.sampled_from("abc de🚢\n"), max_size=200))
    start = draw(st.integers(0, len(text)))
    return text, Span(start, draw(st.integers(start, len(text))))


LETTERS = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=60)


@given(places())
def test_an_anchor_made_in_a_text_is_found_there(place: tuple[str, Span]) -> None:
    anchor = anchor_at(*place)
    assert find(anchor, place[0]) == anchor


@given(st.sampled_from(["pier would cost", "the harbour board met again", "it", "🚢"]), LETTERS)
def test_words_put_in_elsewhere_do_not_matter(words: str, more: str) -> None:
    anchor = at(words)
    assert anchor.span is not None
    for place in (0, anchor.span.start - 3, anchor.span.end + 3, len(TEXT)):
        text = TEXT[:place] + more + TEXT[place:]
        shift = len(more) if place <= anchor.span.start else 0
        found = find(anchor, text)
        assert found == anchor_at(text, Span(anchor.span.start + shift, anchor.span.end + shift))


@given(st.data())
def test_words_taken_away_elsewhere_do_not_matter(data: st.DataObject) -> None:
    anchor = at("new pier would cost nine million")
    assert anchor.span is not None
    start = data.draw(st.integers(0, anchor.span.start))
    end = data.draw(st.integers(start, anchor.span.start))
    found = find(anchor, TEXT[:start] + TEXT[end:])
    assert found is not None
    assert found.quotation == anchor.quotation


@given(places())
def test_nothing_is_found_in_a_text_of_other_letters(place: tuple[str, Span]) -> None:
    text, span = place
    assume(text)
    assert find(anchor_at(text, span), "xyzwv" * 40) is None


@given(places(), st.text(max_size=200))
def test_whatever_is_found_lies_in_the_text(place: tuple[str, Span], text: str) -> None:
    found = find(anchor_at(*place), text)
    if found is not None:
        assert found.span is not None
        assert found == anchor_at(text, found.span)
        assert 0 <= found.span.start <= found.span.end <= len(text)


def test_of_two_equal_passages_the_one_with_the_right_context_is_taken() -> None:
    second = at("harbour board met", start=40)
    text = "A harbour board met somewhere else before. " + TEXT
    found = find(second, text)
    assert found is not None
    assert found.suffix == second.suffix


def test_of_two_passages_with_equal_context_the_nearer_is_taken() -> None:
    text = "one two three four five six seven eight nine ten eleven twelve. " * 40
    anchor = at("six", text, 64 * 20)
    assert anchor.span is not None
    found = find(anchor, "Oh. " + text)
    assert found is not None
    assert found.span == Span(anchor.span.start + 4, anchor.span.end + 4)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("would now cost nine million", "would now cost nine million"),
        ("will cost nine millions", "will cost nine millions"),
        ("would cost 9 million", "would cost 9 million"),
    ],
)
def test_a_passage_written_otherwise_is_found_to_its_ends(now: str, expected: str) -> None:
    anchor = at("would cost nine million")
    found = find(anchor, "News. " + TEXT.replace("would cost nine million", now))
    assert found is not None
    assert found.quotation == expected


def test_a_passage_in_its_context_is_likelier_than_the_same_words_in_another_one() -> None:
    anchor = at("doubted it")
    text = "We doubted it. " * 3 + TEXT.replace("doubted it", "doubted that")
    found = find(anchor, text)
    assert found is not None
    assert found.span is not None
    assert found.span.start == text.index("doubted that")


def test_a_passage_that_is_gone_is_not_found() -> None:
    anchor = at("The fishermen doubted it.")
    assert find(anchor, TEXT.replace(" The fishermen doubted it.", "")) is None


def test_a_short_word_elsewhere_is_not_the_place() -> None:
    anchor = at("said", start=150)
    text = TEXT.replace("and this time nobody said a word about the pier", "and went home soon")
    assert find(anchor, text) is None


def test_a_place_between_words_is_found_by_its_context() -> None:
    place = TEXT.index("Its chair")
    found = find(anchor_at(TEXT, Span(place, place)), "Well. " + TEXT)
    assert found is not None
    assert found.span == Span(place + 6, place + 6)


def test_an_anchor_without_context_or_position_is_found_where_its_words_are() -> None:
    found = find(Anchor(None, "Ada Miller"), TEXT)
    assert found == at("Ada Miller")


def test_a_long_passage_is_found_with_a_sentence_put_into_it() -> None:
    long = " ".join(
        f"Witness number {n} saw the ferry leave at {n % 24} o'clock." for n in range(99)
    )
    text = TEXT + long + TEXT
    anchor = anchor_at(text, Span(len(TEXT), len(TEXT) + len(long)))
    more = long[:2000] + " Then the rain set in, and nobody saw anything more." + long[2000:]
    found = find(anchor, "First of all. " + TEXT + more + TEXT)
    assert found is not None
    assert found.quotation == more


def test_more_errors_than_half_of_the_passage_are_too_many() -> None:
    anchor = at("fishermen doubted it")
    text = TEXT.replace("fishermen doubted it", "people of the town were all for it at once")
    assert find(anchor, text) is None


def test_the_score_is_that_of_the_convention() -> None:
    anchor = at("harbour board met")
    assert anchor.span is not None
    assert measured(anchor, TEXT, anchor.span).score == 1.0
    bare = replace(anchor, prefix="#" * CONTEXT, suffix="#" * CONTEXT)
    assert measured(bare, TEXT, anchor.span).score == pytest.approx(52 / 92)


def test_all_anchors_move_in_their_order_and_the_lost_ones_lose_their_place() -> None:
    kept, lost = at("nine million crowns"), at("The fishermen doubted it.")
    text = "Update. " + TEXT.replace(" The fishermen doubted it.", "")
    moved = move([lost, kept], text)
    assert moved == (replace(lost, span=None), at("nine million crowns", text))
    assert move(moved, TEXT) == (lost, kept)


@pytest.mark.parametrize("quotation", ["a" * 600, "a", "ab" * 300 + "c", "xyz" * 300, "ba" * 9000])
@pytest.mark.parametrize("text", ["a" * 1_000_000, "ab" * 500_000], ids=["a", "ab"])
def test_the_time_is_bounded(text: str, quotation: str) -> None:
    anchor = Anchor(Span(500, 500 + len(quotation)), quotation, "q" * CONTEXT, "r" * CONTEXT)
    start = time.process_time()
    find(anchor, text)
    assert time.process_time() - start < 5  # a second at most where nothing else runs
