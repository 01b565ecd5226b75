"""From what the reader types to a query. Everything that can be typed is one.

    harbour board          both words, in all their forms: boards, boarding
    "harbour board"        these words in this order, exactly as they are written, but for case
    ="harbour", =harbour   the same for one word
    harb*                  words that begin so
    a AND b, a OR b, NOT a, -a, (a OR b) c
    NEAR(crane harbour, 5) at most five words apart
    actor:Alibaba stance:denies about:memo date:2024..2025 is:unread

Operators are written in capitals. NOT binds closer than AND, and AND closer than OR. What has no
meaning where it stands (a lone bracket, an operator at the end) is passed over.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from reader.library.query import (
    FIELDS,
    All,
    Any,
    Dates,
    Field,
    FieldName,
    Near,
    Not,
    Opened,
    Query,
    Words,
)

MOST_TOKENS = 120  # a page pasted into the search box is still a search, of its beginning
DEEPEST = 20
LONGEST = 4000
FARTHEST = 1000

TOKEN = re.compile(
    r"""
      NEAR\((?P<near>[^()]*)\)
    | (?P<open>\()
    | (?P<close>\))
    | (?P<not>(?<!\S)-(?=[\w("“„]))
    | (?P<field>(?i:NAMES)):(?=[^\s)])
    | =?["“„](?P<quoted>[^"“”]*)["“”]?(?P<on>\*?)
    | (?P<word>[^\s()"“”„]+)
    """.replace("NAMES", "|".join((*FIELDS, "date", "is"))),
    re.VERBOSE,
)
DATE = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
DATES = re.compile(rf"(?:(?P<first>{DATE})?\.\.(?P<last>{DATE})?|(?P<one>{DATE}))\Z")
NEAR_WORDS = re.compile(r"(?P<words>.*?)(?:,\s*(?P<distance>\d+)\s*)?\Z", re.DOTALL)
# marks that make another word of a word: C++, C#, $500
SYMBOLS = re.compile(r"[+#@$€£%&]")


@dataclass(frozen=True)
class Token:
    """A piece of what was typed: its kind (a group of TOKEN) and its text."""

    kind: str
    text: str
    prefix: bool = False


def parse(typed: str) -> Query | None:
    """The query of what was typed, or None where nothing in it can be searched for."""
    clean = typed[:LONGEST].replace("\0", " ")
    clean = clean.encode("utf-8", "replace").decode("utf-8")
    return _Parser(list(_tokens(clean))[:MOST_TOKENS]).query()


def _tokens(typed: str) -> Iterator[Token]:
    for found in TOKEN.finditer(typed):
        kind = found.lastgroup or ""
        if kind == "on":
            yield Token("quoted", found["quoted"], prefix=bool(found["on"]))
        elif kind == "word" and found["word"] in ("AND", "OR", "NOT"):
            yield Token(found["word"].lower(), found["word"])
        else:
            yield Token(kind, found[kind])


class _Parser:
    """Goes through the tokens once. `None` stands for a part in which nothing is asked."""

    def __init__(self, tokens: list[Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def query(self) -> Query | None:
        """All that was typed; what follows a bracket too many belongs to it."""
        parts = []
        while self._at < len(self._tokens):
            parts.append(self._either())
            self._take("close")
        return _joined(All, parts)

    def _either(self) -> Query | None:
        parts = [self._both()]
        while self._take("or"):
            parts.append(self._both())
        return _joined(Any, parts)

    def _both(self) -> Query | None:
        parts = []
        while (token := self._next()) and token.kind not in ("or", "close"):
            if not self._take("and"):
                parts.append(self._one())
        return _joined(All, parts)

    def _one(self) -> Query | None:
        negations = 0
        while self._take("not"):
            negations += 1
        token = self._next()
        if token is None or token.kind in ("and", "or", "close"):
            return None
        self._at += 1
        part = self._value(token)
        return Not(part) if part and negations % 2 else part

    def _value(self, token: Token) -> Query | None:
        if token.kind == "open":
            return self._group()
        if token.kind == "field":
            return self._field(token.text.lower())
        return _near(token.text) if token.kind == "near" else _words(token)

    def _group(self) -> Query | None:
        if self._depth >= DEEPEST:
            return None
        self._depth += 1
        part = self._either()
        self._depth -= 1
        self._take("close")
        return part

    def _field(self, name: str) -> Query | None:
        token = self._next()
        if token is None or token.kind not in ("open", "quoted", "word"):
            return _words(Token("word", name))
        self._at += 1
        if name in ("date", "is"):
            return _special(name, token.text) or _words(Token("word", f"{name}:{token.text}"))
        return _under(cast(FieldName, name), self._value(token))

    def _next(self) -> Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _take(self, kind: str) -> bool:
        token = self._next()
        taken = token is not None and token.kind == kind
        self._at += taken
        return taken


def _joined(kind: type[All] | type[Any], parts: list[Query | None]) -> Query | None:
    known = tuple(part for part in parts if part is not None)
    return kind(known) if len(known) > 1 else next(iter(known), None)


def _words(token: Token) -> Words | None:
    """The words of a token; None for bare punctuation, unless it stands between quotation marks."""
    text, exact, prefix = token.text.strip(), token.kind == "quoted", token.prefix
    if not exact:
        if text.startswith("=") and text[1:].strip("=*"):
            text, exact = text[1:], True
        if text.endswith("*"):
            text = text.rstrip("*")
            prefix = len(text) > 1  # one letter alone begins too many
        exact = exact or bool(SYMBOLS.search(text)) or not _is_worded(text)
    if not text or not ((exact and token.kind == "quoted") or _is_searchable(text)):
        return None
    return Words(text, exact, prefix)


def _is_worded(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _is_searchable(text: str) -> bool:
    """Whether there is more than punctuation: letters, digits, or signs such as an emoji."""
    from unicodedata import category

    return any(category(character)[0] in "LNS" for character in text)


def _near(inside: str) -> Query | None:
    found = NEAR_WORDS.match(inside)
    assert found is not None  # it matches everything
    parts = [_words(token) for token in _tokens(found["words"]) if token.kind in ("word", "quoted")]
    words = tuple(Words(part.text, prefix=part.prefix) for part in parts if part)
    if len(words) < 2:
        return next(iter(words), None)
    return Near(words, min(int((found["distance"] or "10")[:6]), FARTHEST))


def _special(name: str, value: str) -> Query | None:
    """A span of dates, or whether an article was opened; None where the value is neither."""
    if name == "is":
        return {"unread": Opened(False), "read": Opened(True)}.get(value.lower())
    found = DATES.match(value)
    if found is None or value == "..":
        return None
    one = found["one"] or ""
    return Dates(found["first"] or one, found["last"] or one)


def _under(name: FieldName, part: Query | None) -> Query | None:
    """The same query, asked of one field."""
    assert name in FIELDS
    inside: Callable[[Query], Query | None] = lambda query: _under(name, query)  # noqa: E731
    match part:
        case Words():
            return Field(name, part)
        case All(parts):
            return _joined(All, list(map(inside, parts)))
        case Any(parts):
            return _joined(Any, list(map(inside, parts)))
        case Not(negated):
            under = inside(negated)
            return Not(under) if under else None
        case Near(words, _):
            return _joined(All, [Field(name, each) for each in words])
        case _:
            return part
