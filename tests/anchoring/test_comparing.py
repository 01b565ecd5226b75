"""What two texts have that the other has not."""

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring.comparing import WORD, compare

WORDS = st.lists(st.sampled_from(["ferry", "quay", "late", ".", "🚢", "\n", "it’s"]), max_size=40)
TEXTS = WORDS.map(" ".join)


def kept(text: str, spans) -> list[str]:
    """The words of a text outside the spans."""
    return [
        found.group()
        for found in WORD.finditer(text)
        if not any(span.start <= found.start() < span.end for span in spans)
    ]


def said(text: str, spans) -> list[str]:
    return [text[span.start : span.end] for span in spans]


def test_what_differs_is_found_word_by_word() -> None:
    one = "The harbour opens in May\n\nThe crane fell.\n\nFishermen denied it!\n\nThe end."
    other = "The old harbour opens in June\n\nThe crane fell.\n\nThe end."
    found = compare(one, other)
    assert said(one, found.one) == ["May", "Fishermen denied it!"]
    assert said(other, found.other) == ["old", "June"]
    assert 0.7 < found.shared < 0.9


@given(TEXTS, TEXTS)
def test_what_is_not_marked_is_the_same_in_both(one: str, other: str) -> None:
    found = compare(one, other)
    assert kept(one, found.one) == kept(other, found.other)
    assert 0.0 <= found.shared <= 1.0
    for text, spans in ((one, found.one), (other, found.other)):
        assert list(spans) == sorted(spans)
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


@given(TEXTS)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    found = compare(text, text)
    assert (found.one, found.other, found.shared) == ((), (), 1.0)
    assert compare(text, text.replace(" ", "  ").replace("\n", "\n\n")).shared == 1.0
