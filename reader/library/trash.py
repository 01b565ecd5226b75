"""What a search finds in the trash, which the index forgets: the texts themselves are looked at.

Words are found as they are written and as beginnings of words, not in their other forms; what asks
for claims is looked for in the text.
"""

from collections.abc import Sequence
from typing import Any as Value

from reader.library.levels import NAMED
from reader.library.parsing import parse
from reader.library.query import All, Any, Dates, Field, Near, Not, Opened, Query, Words

TEXT = "EXISTS (SELECT 1 FROM editions WHERE article = articles.id AND holds(?, ?, text))"
NOTE = "EXISTS (SELECT 1 FROM annotations WHERE article = articles.id AND holds(?, ?, body))"
HEAD = "holds(?, ?, shown, byline, publisher, tagged)"
FIELDS = {"title": "holds(?, ?, shown)", "note": NOTE, **NAMED}

Condition = tuple[str, list[Value]]


def trashed(typed: str) -> Condition:
    """A condition in SQL on articles, and its values; whatever is typed, as for a search."""
    query = parse(typed)
    return _of(query) if query is not None else ("1", [])


def _of(query: Query) -> Condition:
    match query:
        case Words(text, exact, prefix):
            asked = [text, int(prefix or not exact)]
            return f"({HEAD} OR {NOTE} OR {TEXT})", asked * 3
        case Near(words):
            return _joined(words, " AND ")
        case Field(name, words):
            asked = [words.text, int(words.prefix or not words.exact)]
            return FIELDS.get(name, TEXT), asked
        case Dates(first, last):
            return "published >= ? AND published < ?", [first, (last or "9999") + "~"]
        case Opened(ever):
            return f"read = {ever:d}", []
        case All(parts):
            return _joined(parts, " AND ")
        case Any(parts):
            return _joined(parts, " OR ")
        case Not(part):
            sql, values = _of(part)
            return f"NOT ({sql})", values


def _joined(parts: Sequence[Query], by: str) -> Condition:
    found = [_of(part) for part in parts]
    sql = by.join(f"({condition})" for condition, _ in found)
    return f"({sql or 1})", [value for _, values in found for value in values]
