import pytest

from reader.core.article import Block, Edition, Metadata, Page, page_at, shown_title
from reader.core.spans import Span

TEXT = "\n\nNobody in the village had ever seen so much snow fall in one night. They dug."


@pytest.mark.parametrize(
    ("title", "blocks", "shown"),
    [
        ("Snow", (), "Snow"),
        (" Snow\n", (), "Snow"),
        (None, (Block("paragraph", Span(2, 19)),), "Nobody in the vil"),
        (None, (), "Nobody in the village had ever seen so much…"),
        (" ", (Block("title", Span(0, 1)), Block("paragraph", Span(2, 8))), "Nobody"),
    ],
)
def test_an_article_is_shown_by_its_title_or_its_first_words(
    title: str | None, blocks: tuple[Block, ...], shown: str
) -> None:
    assert shown_title(Metadata(title=title), Edition(TEXT, blocks)) == shown


def test_an_empty_article_has_an_empty_title() -> None:
    assert shown_title(Metadata(), Edition("", ())) == ""


def test_the_digest_is_that_of_the_text_alone() -> None:
    one, other = Edition("é🚢", ()), Edition("é🚢", (Block("paragraph", Span(0, 2)),))
    assert one.digest == other.digest != Edition("e🚢", ()).digest


@pytest.mark.parametrize(
    ("offset", "label"), [(0, None), (1, None), (2, "iv"), (18, "iv"), (19, "1"), (80, "1")]
)
def test_a_place_of_the_text_is_cited_by_its_page(offset: int, label: str | None) -> None:
    pages = (Page("iv", 2), Page("1", 19))
    assert page_at(Edition(TEXT, (), pages), offset) == label
    assert page_at(Edition(TEXT, ()), offset) is None
