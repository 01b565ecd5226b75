"""Marks in texts so long that FTS5's own would take seconds: its time grows with their square."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from reader.core.spans import Span
from reader.library.snippets import CLOSE, OPEN, marks_in

LONG = 200_000  # code points
PIECE = 20_000
PIECES = 4  # with marks: more than are shown

TABLE = """
CREATE VIRTUAL TABLE pieces USING fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2')
"""
FOUND = """
SELECT rowid, highlight(pieces, 0, ?1, ?2) FROM pieces WHERE pieces MATCH ?3 ORDER BY rowid LIMIT ?4
"""


def marks_of(text: str, match: str) -> tuple[Span, ...]:
    """The first marks of a match in a long text."""
    pieces = dict(_pieces(text))
    with closing(sqlite3.connect(":memory:")) as memory:
        memory.execute(TABLE)
        memory.executemany("INSERT INTO pieces (rowid, text) VALUES (?, ?)", pieces.items())
        found = memory.execute(FOUND, [OPEN, CLOSE, match, PIECES]).fetchall()
    return tuple(
        Span(mark.start + at, mark.end + at)
        for at, marked in found
        for mark in marks_in(marked, pieces[at])
    )


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text cut at blanks, each piece with where it begins."""
    at = 0
    while at < len(text):
        end = min(at + PIECE, len(text))
        blank = text.rfind(" ", at, end) + 1 if end < len(text) else 0
        end = blank or end
        yield at, text[at:end]
        at = end
