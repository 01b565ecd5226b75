"""Names that a text shortens in brackets: "People's Liberation Army (PLA)"."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis import names
from reader.analysis.names import SMALL
from reader.analysis.sighting import Sighting


def found(doc: Doc) -> Iterator[Sighting]:
    """The long forms and the short ones, which are aliases of them."""
    for token in doc[: max(0, len(doc) - 2)]:
        short = doc[token.i + 1]
        if token.text == "(" and doc[token.i + 2].text == ")" and _is_acronym(short):
            start = _spelt(doc, token.i, short.text)
            if start is not None:
                full = names.plain(doc[start : token.i].text)
                yield Sighting(start, token.i, full, "ORG")
                yield Sighting(short.i, short.i + 1, short.text, "ORG", full)


def _is_acronym(token: Token) -> bool:
    return token.text.isupper() and token.is_alpha and 2 <= len(token) <= 7


def _spelt(doc: Doc, end: int, acronym: str) -> int | None:
    """Where the words before `end` start that spell the acronym by their initials."""
    left = list(acronym.lower())
    for i in range(end - 1, max(-1, end - 3 * len(acronym) - 1), -1):
        token = doc[i]
        if token.is_punct or token.tag_ == "POS" or token.is_space:
            continue
        if left and token.lower_[0] == left[-1] and token.text[0].isupper():
            left.pop()
        elif token.lower_ not in SMALL:
            return None
        if not left:
            return i
    return None
