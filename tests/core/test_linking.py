"""Links are written and read the same, and nothing else is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.linking import Linked, in_markdown, linked, written
from reader.core.markdown import links_in
from reader.core.spans import Span

IDS = st.text("0123456789abcdef-", min_size=1, max_size=36)
PLACES = st.tuples(st.integers(0, 9**8), st.integers(0, 9**8)).map(lambda p: Span(*sorted(p)))
LINKED = st.builds(Linked, st.sampled_from(["note", "article", "code"]), IDS) | st.builds(
    Linked, st.just("claim"), IDS, PLACES
)


@given(LINKED, st.text(max_size=90).filter(str.strip))
def test_a_link_is_read_as_it_was_written(to: Linked, words: str) -> None:
    assert linked(written(to)) == to
    line = " ".join(words.split())
    shown = in_markdown(line, to)
    assert written(to) in shown


def test_words_with_signs_stand_in_a_link_as_they_are() -> None:
    shown = in_markdown("See [the *memo*] `now`", Linked("note", "n1"))
    assert links_in(f"Compare {shown}.") == {"note:n1": "See [the *memo*] `now`"}


@pytest.mark.parametrize(
    "link", ["", "note:", "claim:a1", "claim:a/1-", "https://example.org", "x:1"]
)
def test_any_other_address_is_no_link_of_ours(link: str) -> None:
    assert linked(link) is None
