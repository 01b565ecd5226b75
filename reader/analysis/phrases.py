"""Attributions in phrases: "according to X", and "X: …" at the start of a block."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.clauses import LONGEST
from reader.analysis.lexicon import words
from reader.analysis.parts import Attribution, Tokens, block_ranges

LABEL = 8
"""Tokens in which a colon after a speaker's name must come."""

SPEAKERS = {"PERSON", "ORG", "NAME"}
BETWEEN = {"obtained", "seen", "reviewed", "published", "released", "provided", "commissioned"}
"""A document "obtained by" somebody came to the page through that somebody."""


def found(doc: Doc) -> Iterator[Attribution]:
    """All attributions by phrases, in the order of the text."""
    for token in doc:
        if token.lower_ == "according" and len(token.sent) <= LONGEST:
            draft = _according(token)
            if draft is not None:
                yield draft
    for start, end in block_ranges(doc):
        colon = next((t for t in doc[start : min(end, start + LABEL)] if t.text == ":"), None)
        if colon is not None and _speaks(doc, start, colon.i) and _is_said(doc, colon.i + 1, end):
            yield Attribution(
                source=frozenset(range(start, colon.i)),
                cue=frozenset({colon.i}),
                content=frozenset(range(colon.i + 1, end)),
                head=colon.i,
                construction="label",
            )


def _is_said(doc: Doc, start: int, end: int) -> bool:
    """Whether what follows a colon is a sentence and not an entry of a list."""
    return any(t.pos_ in {"VERB", "AUX"} for t in doc[start:end])


def _speaks(doc: Doc, start: int, end: int) -> bool:
    """Whether the words before a colon name a speaker: "Ann Lee: We will win", "Poll: …"."""
    if start == end or any(t.pos_ in {"VERB", "AUX"} or t.is_punct for t in doc[start:end]):
        return False
    last = doc[end - 1]
    named = {
        i for s in doc.spans["entities"] if s.label_ in SPEAKERS for i in range(s.start, s.end)
    }
    if len(last) < 2:
        return False
    return last.i in named or last.lemma_.lower() in words("documents") | words("groups")


def _according(word: Token) -> Attribution | None:
    to = next((c for c in word.children if c.lower_ == "to"), None)
    if to is None and word.i + 1 < len(word.doc) and word.nbor().lower_ == "to":
        to = word.nbor()
    source = next(grammar.objects(to), None) if to is not None else None
    if to is None or source is None:
        return None
    phrase = grammar.tree(word) | grammar.tree(to)
    named = _bounded(grammar.tree(source), source)
    content = _clause_around(word) - phrase
    return Attribution(
        source=named,
        cue=frozenset({word.i, to.i}),
        content=content,
        head=word.i,
        construction="according to",
        carriers=carriers(source),
    )


def _clause_around(word: Token) -> Tokens:
    """What an adverbial speaks about: the clause it hangs on, with its subject."""
    head = word.head
    if head.i == word.i:
        return frozenset(t.i for t in word.sent)
    while head.pos_ not in {"VERB", "AUX"} and head.head.i != head.i:
        head = head.head
    return grammar.tree(head)


def _bounded(tokens: Tokens, head: Token) -> Tokens:
    """A source never runs beyond its sentence."""
    return frozenset(i for i in tokens if head.sent.start <= i < head.sent.end)


def carriers(source: Token) -> tuple[Tokens, ...]:
    """Who brought a document to the page: "a memo obtained by the Times"."""
    for c in source.children:
        if c.dep_ == "acl" and c.lower_ in BETWEEN:
            by = grammar.child(c, "agent", "prep")
            who = next(grammar.objects(by), None) if by is not None else None
            if who is not None:
                return (grammar.tree(who),)
    return ()
