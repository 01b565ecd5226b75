from hypothesis import given
from hypothesis import strategies as st

from reader.core.markdown import Line, Run, escaped, lines_of, links_in, plain


def test_the_signs_of_markdown_become_looks() -> None:
    (line,) = lines_of("The **board** said *nothing*, `as is`: [why](note:ab12)?")
    assert line.runs == (
        Run("The "),
        Run("board", bold=True),
        Run(" said "),
        Run("nothing", italic=True),
        Run(", "),
        Run("as is", code=True),
        Run(": "),
        Run("why", link="note:ab12"),
        Run("?"),
    )
    (line,) = lines_of("**both *at* once**")
    assert line.runs[1] == Run("at", bold=True, italic=True)


def test_lines_are_items_headings_and_quotations() -> None:
    kinds = [(line.kind, line.sign, line.depth, line.text) for line in lines_of(
        "# Why\n- one\n  - two\n3. three\n> said\nplain"
    )]  # fmt: skip
    assert kinds == [
        ("heading", "", 0, "Why"),
        ("item", "•", 0, "one"),
        ("item", "•", 1, "two"),
        ("item", "3.", 0, "three"),
        ("quotation", "", 0, "said"),
        ("plain", "", 0, "plain"),
    ]


def test_what_is_no_markdown_stays_as_it_is() -> None:
    for words in ("2 * 3 * 4", "snake_case_name", "**open", "[a](b c)", "#tag", "-5 degrees"):
        assert lines_of(words) == (Line((Run(words),)),)
    assert plain("\\*not so\\*") == "*not so*"


def test_bare_addresses_are_links_without_the_full_stop() -> None:
    assert links_in("See https://example.org/a?b=1. Or [this](claim:a/3-9).") == {
        "https://example.org/a?b=1": "https://example.org/a?b=1",
        "claim:a/3-9": "this",
    }


@given(st.text(max_size=80))
def test_no_word_is_lost_and_nothing_fails(body: str) -> None:
    letters = {c for c in plain(body) if c.isalnum()}
    assert letters <= set(body)
    lines_of(body)


@given(st.text(alphabet="ab *_`[]\\", max_size=30))
def test_escaped_words_stand_as_they_are(words: str) -> None:
    assert plain(escaped(words)) == " ".join(words.split())
