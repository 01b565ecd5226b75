"""The columns of the table of articles, and what each says of one."""

from collections.abc import Callable
from dataclasses import dataclass

from reader.core.listing import Column, ListedArticle
from reader.core.words import shown
from reader.ui.article_rows import when
from reader.ui.language import later, tr

DOT = "●"
LIKE = "≈"


@dataclass(frozen=True)
class TableColumn:
    """A column: its heading, its width in pixels to begin with, and its words for an article."""

    name: Column
    heading: str
    width: int
    words: Callable[[ListedArticle], str]
    right: bool = False


def _number(number: int) -> str:
    return f"{number:,}" if number else ""


def _day(published: str | None) -> str:
    return (published or "")[:10]


def _title(line: ListedArticle) -> str:
    """An article with near-duplicates has a sign before its title."""
    return f"{LIKE} {shown(line.title)}" if line.family else shown(line.title)


COLUMNS: tuple[TableColumn, ...] = (
    TableColumn("read", later("New"), 42, lambda line: "" if line.read else DOT),
    TableColumn("title", later("Title"), 380, _title),
    TableColumn("byline", later("Byline"), 110, lambda line: shown(line.byline or "")),
    TableColumn("publisher", later("Publisher"), 130, lambda line: shown(line.publisher or "")),
    TableColumn("published", later("Date"), 94, lambda line: _day(line.published)),
    TableColumn("added", later("Added"), 76, lambda line: when(line.added)),
    TableColumn("tags", later("Tags"), 100, lambda line: ", ".join(map(shown, line.tags))),
    TableColumn("claims", later("Claims"), 62, lambda line: _number(line.claims), right=True),
    TableColumn("notes", later("Notes"), 58, lambda line: _number(line.notes), right=True),
)
TITLE = next(n for n, column in enumerate(COLUMNS) if column.name == "title")


def said(column: TableColumn, line: ListedArticle) -> str:
    """What a cell says to a screen reader, the empty ones too."""
    words = column.words(line) if column.name != "read" else (line.read and tr("yes"))
    return f"{tr(column.heading)}: {words or tr('none')}"


def spoken(line: ListedArticle) -> str:
    """All that the row says, for screen readers."""
    state = "" if line.read else tr("not read yet")
    rest = [f"{tr(c.heading)} {words}" for c in COLUMNS[2:] if (words := c.words(line))]
    like = tr("nearly the same as others") if line.family else ""
    return ", ".join(filter(None, (shown(line.title), state, like, *rest)))
