"""Common nouns that can be actors: "U.S. officials", "a confidential memo", "the company"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from reader.analysis.lexicon import nominals, words

MODIFIERS = {"compound", "amod", "nmod"}


@dataclass(frozen=True)
class Nominal:
    """A noun with the words before it that tell it from its like; a half-open range of tokens."""

    head: int
    start: int
    end: int
    lemma: str
    name: str
    plural: bool
    definite: bool


def found(doc: Doc, named: frozenset[int]) -> Iterator[Nominal]:
    """All nouns of the lexicons that are no part of a name."""
    for token in doc:
        lemma = token.lemma_.lower()
        if token.i not in named and token.pos_ == "NOUN" and _known(lemma):
            yield of_noun(token)


def _known(lemma: str) -> bool:
    return lemma in words("groups") or lemma in words("documents") or lemma in nominals()


def of_noun(token: Token) -> Nominal:
    """The phrase of any noun: the words before it that belong to it, without the article."""
    start = token.i
    while start > token.sent.start and _belongs(token.doc[start - 1], start, token.i):
        start -= 1
        while start - 2 >= token.sent.start and _is_hyphen(token.doc[start - 1]):
            start -= 2
    first = token.doc[start - 1] if start > token.sent.start else None
    return Nominal(
        head=token.i,
        start=start,
        end=token.i + 1,
        lemma=token.lemma_.lower(),
        name=" ".join(token.doc[start : token.i + 1].text.split()),
        plural=token.tag_ in {"NNS", "NNPS"},
        definite=first is not None and first.lower_ in {"the", "this", "that", "these", "those"},
    )


def _is_hyphen(token: Token) -> bool:
    """Whether a sign joins the words beside it: "e-commerce"."""
    joined = token.i > 0 and not token.nbor(-1).whitespace_ and not token.whitespace_
    return token.text in {"-", "‑"} and joined


def _belongs(before: Token, start: int, noun: int) -> bool:
    """Whether a word tells the noun, or a word that tells it: "New York businessman"."""
    return before.dep_ in MODIFIERS and start <= before.head.i <= noun and not before.is_punct
