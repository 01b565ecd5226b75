"""An article in the middle of a book is read as it is read alone."""

from collections.abc import Iterator
from pathlib import Path

from reader.analysis import analyse
from reader.analysis.pieces import CONTEXT, PIECE, pieces
from reader.core.analysis import Analysis
from reader.core.article import Block, Edition
from reader.core.spans import Span

ARTICLES = sorted((Path(__file__).parents[1] / "evaluation/articles/text").glob("*.txt"))
Place = tuple[tuple[tuple[int, int], ...], ...]


def blocks(text: str, offset: int) -> Iterator[Block]:
    """A block a line; the first one is the heading."""
    at = offset
    for line in text.split("\n"):
        if line.strip():
            yield Block("heading" if at == offset else "paragraph", Span(at, at + len(line)))
        at += len(line) + 1


def bound(texts: list[str]) -> tuple[Edition, list[int]]:
    """The texts as one, and where each starts."""
    book, starts, whole = "", [], []
    for text in texts:
        starts.append(len(book))
        whole += blocks(text, len(book))
        book += text.rstrip("\n") + "\n\n"
    return Edition(book, tuple(whole)), starts


def said(analysis: Analysis, start: int, end: int) -> set[Place]:
    """Source, cue and content of the claims of a part of the text, by their places in it."""
    return {
        tuple(
            tuple((span.start - start, span.end - start) for span in spans)
            for spans in (claim.source, claim.cue, claim.content)
        )
        for claim in analysis.claims
        if start <= claim.cue[0].start < end
    }


def test_nearly_all_attributions_stay_the_same_in_a_book() -> None:
    texts = [path.read_text("utf-8") for path in ARTICLES]
    book, starts = bound(texts)
    assert len(book.text) > PIECE, "one piece would prove nothing"
    whole = analyse(book, language="en")
    same = count = 0
    for text, start in list(zip(texts, starts, strict=True))[8:14]:
        alone = said(analyse(bound([text])[0], language="en"), 0, len(text))
        inside = said(whole, start, start + len(text))
        same += len(alone & inside)
        count += max(len(alone), len(inside))
    assert count > 30
    assert same / count >= 0.99


def test_a_piece_begins_with_a_heading_where_one_is_near() -> None:
    chapter = "A heading\n" + "Nobody knew what the harbour would cost.\n" * 150
    found = list(pieces(bound([chapter] * 9)[0]))
    assert len(found) > 2
    assert all(piece.text.startswith("A heading") for piece in found)
    assert all(piece.core == Span(0, len(piece.text)) for piece in found)


def test_without_headings_a_piece_is_read_with_what_stands_around_it() -> None:
    text = "Nobody knew what the harbour would cost.\n" * 1500
    found = list(pieces(Edition(text, tuple(blocks(text, 0))[1:])))
    assert all(piece.core.start > CONTEXT / 2 for piece in found[1:])
    assert all(len(piece.text) - piece.core.end > CONTEXT / 2 for piece in found[:-1])
