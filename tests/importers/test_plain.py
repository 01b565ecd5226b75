"""Plain text: its blocks, its head, its letters."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.core.errors import BadFile
from reader.importers import paste, read
from tests.conftest import ROOT

BODY = "The council met on Monday, and nobody left the room before midnight."


def blocks(imported):
    text = imported.edition.text
    return [(b.kind, text[b.span.start : b.span.end]) for b in imported.edition.blocks]


def words(text):
    return [words for _, words in blocks(paste(text))]


def test_blank_lines_part_paragraphs_and_lines_in_them_do_not():
    assert words("One.\nStill one.\n \t\nTwo.\n\n\nThree.") == [
        "One.\nStill one.",
        "Two.",
        "Three.",
    ]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert words("  One. \nTwo.\nThree.\n\n\n\n") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize(
    "line",
    ["The U.S.", "It was said by Mr.", "So did (Gen.", "And George W.", "As No.", "He, e.g.", "J."],
)
def test_a_line_that_ends_in_an_abbreviation_goes_on(line):
    assert words(f"{line}\nWhite went home.\nOver.") == [f"{line}\nWhite went home.", "Over."]


@pytest.mark.parametrize(
    "line", ["It was the end.", "We stayed at home.", "It was plan.", "I saw it"]
)
def test_another_line_does_not_go_on(line):
    assert words(f"{line}\nOver.") == [line, "Over."]


def test_an_abbreviation_at_the_very_end_is_no_trouble():
    assert words("It happened in the U.S.") == ["It happened in the U.S."]


def test_the_seed_article_has_its_lines_as_paragraphs_and_no_title():
    (path,) = (ROOT / "seeds").glob("*.txt")
    (article,) = read(path)
    assert article.edition.text.encode() == path.read_bytes()
    assert len(article.edition.blocks) == 23
    assert article.metadata.title is None
    assert words_of_first(article).startswith("The U.S.\nDepartment of Defense has")
    assert (article.origin.format, article.origin.size) == ("txt", path.stat().st_size)


def words_of_first(article):
    return blocks(article)[0][1]


def test_a_short_line_above_a_blank_one_is_the_title():
    article = paste(f"Harbour plan divides the council\n\n{BODY}\n\nMore.")
    assert article.metadata.title == "Harbour plan divides the council"
    assert blocks(article)[0] == ("title", "Harbour plan divides the council")
    assert [kind for kind, _ in blocks(article)] == ["title", "paragraph", "paragraph"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_line_by_someone_under_the_title_is_the_byline(gap):
    article = paste(f"Harbour plan divides the council{gap}By Ann Lee and Bo de Vries\n\n{BODY}\n")
    assert article.metadata.title == "Harbour plan divides the council"
    assert article.metadata.byline == "Ann Lee and Bo de Vries"
    assert [kind for kind, _ in blocks(article)] == ["title", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    "first",
    [
        "The council met again.",
        "By Ann Lee",
        "Will it ever be built at all?",
        "LONDON",
        "12 March 2024, 10:30",
        "https://example.org/a/b c d",
        "the council met again",
        "A line so long that it is no title " * 5,
        "Two lines of text\nwithout a full stop",
    ],
)
def test_what_may_be_no_title_is_a_paragraph(first):
    article = paste(f"{first}\n\n{BODY}")
    assert article.metadata.title is None
    assert blocks(article)[0] == ("paragraph", first.strip())


def test_a_file_without_blank_lines_or_body_has_no_title():
    assert paste(f"Harbour plan divides the council\n{BODY}").metadata.title is None
    assert paste("Harbour plan divides\n\nthe council again").metadata.title is None


def test_line_ends_become_lf_and_nothing_else_changes():
    odd = "a\u2029b\ufdd0c\ufdd1d\u000be\u000cf\u0085g\u2028h\u00a0i\u00adj\u202e😀"
    assert paste(f"{odd}\r\nx\ry\n").edition.text == f"{odd}\nx\ny\n"


def test_a_pasted_text_has_no_path():
    origin = paste("Hello there.").origin
    assert (origin.path, origin.format, origin.size, origin.index) == ("", "txt", 12, 0)
    assert len(origin.sha256) == 64


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        (" \n\t\r\n", "empty"),
        ("a\0b", "holds a NUL character"),
        ("a\ud83d", "holds half a character (a lone surrogate)"),
    ],
)
def test_what_cannot_be_pasted_is_refused(text, reason):
    with pytest.raises(BadFile) as caught:
        paste(text)
    assert caught.value.reason == reason


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], include_characters="\n\r\f"))
)
def test_blocks_are_in_order_apart_and_hold_every_word(text):
    assume(text.strip())
    edition = paste(text).edition
    assert edition.text == text.replace("\r\n", "\n").replace("\r", "\n")
    place, outside = 0, ""
    for block in edition.blocks:
        assert place <= block.span.start < block.span.end
        inside = edition.text[block.span.start : block.span.end]
        assert inside == inside.strip()
        outside += edition.text[place : block.span.start]
        place = block.span.end
    assert not (outside + edition.text[place:]).strip()
