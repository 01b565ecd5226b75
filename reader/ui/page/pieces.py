"""An edition cut into the pieces that the page lays out one by one."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from reader.core.article import Block, BlockKind, Edition, Metadata
from reader.core.minutes import minutes_of
from reader.core.spans import Span
from reader.ui.language import day_in_words, tr, trn

PieceKind = BlockKind | Literal["byline", "facts"]

PIECE = 4000
"""Code points after which a giant block is cut, on the screen only."""

LONGEST = 400


class Piece(NamedTuple):
    """A block of the edition, a part of a giant one, or (`own`) a line of the page's own words.

    The page's own lines have an empty span. `first` and `last` tell whether a part begins and
    ends its block; where a part that does not begin its block really begins is for the layout to
    say: at the first line that starts there or later.
    """

    kind: PieceKind
    span: Span
    own: str | None = None
    first: bool = True
    last: bool = True


def pieces_of(metadata: Metadata, edition: Edition) -> list[Piece]:
    """The page from top to bottom: title, byline, the line of facts (yet empty), the blocks.

    A title that stands in the edition is shown from there, and not a second time.
    """
    blocks = list(edition.blocks) or [Block("paragraph", Span(0, len(edition.text)))]
    head: list[Piece] = []
    if blocks[0].kind == "title" and _same(metadata.title, edition.text, blocks[0].span):
        head.append(Piece("title", blocks.pop(0).span))
    elif metadata.title:
        head.append(Piece("title", Span(0, 0), _brief(metadata.title)))
    place = Span(head[0].span.end, head[0].span.end) if head else Span(0, 0)
    if provenance := provenance_of(metadata):
        head.append(Piece("byline", place, _brief(provenance)))
    head.append(Piece("facts", place, ""))
    return head + [piece for block in blocks if _set(block) for piece in _parts(block)]


def provenance_of(metadata: Metadata) -> str:
    """Who wrote it, where and when, on one line; "" when nothing is known."""
    byline = metadata.byline or ""
    if byline and not byline.casefold().startswith("by "):
        byline = tr("By {name}", name=byline)
    return " · ".join(filter(None, (byline, metadata.publisher, day_in_words(metadata.published))))


def words_of_edition(edition: Edition) -> int:
    """How many words the edition has."""
    return len(edition.text.split())


def facts_of(words: int, summary: str = "") -> str:
    """The line under the title: "672 words · 4 min" and what else is known."""
    long = trn("{n:,} word", "{n:,} words", words)
    known = (long, tr("{minutes} min", minutes=minutes_of(words)), summary)
    return " · ".join(filter(None, known))


def _same(title: str | None, text: str, span: Span) -> bool:
    return title is None or title.split() == text[span.start : span.end].split()


def _brief(words: str) -> str:
    """What a source calls a title may be anything, and of any length."""
    return words if len(words) <= LONGEST else words[:LONGEST].rstrip() + "…"


def _set(block: Block) -> bool:
    return block.span.end > block.span.start


def _parts(block: Block) -> Iterator[Piece]:
    start, end = block.span
    count = max(1, round((end - start) / PIECE))
    edges = [start + (end - start) * k // count for k in range(count)]
    for k, edge in enumerate(edges):
        stop = edges[k + 1] if k + 1 < count else end
        yield Piece(block.kind, Span(edge, stop), None, k == 0, k == count - 1)
