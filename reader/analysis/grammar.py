"""Small questions to the dependency parse, in the labels of spaCy's English models (ClearNLP)."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Token

from reader.analysis.parts import Tokens

SUBJECTS = {"nsubj", "nsubjpass", "csubj", "expl"}
ACTIVE = {"nsubj", "nsubjpass", "agent"}
NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "X"}
GROUP = {"aux", "auxpass", "neg", "prt"}


def tree(token: Token) -> Tokens:
    """The token with all that hangs on it."""
    return frozenset(t.i for t in token.subtree)


def head(doc: Doc, tokens: Tokens) -> Token | None:
    """The word that a phrase hangs on."""
    heads = (doc[i] for i in sorted(tokens))
    return next((t for t in heads if t.head.i not in tokens or t.head.i == t.i), None)


def child(token: Token, *deps: str) -> Token | None:
    """The first child with one of the dependencies."""
    return next((c for c in token.children if c.dep_ in deps), None)


def objects(preposition: Token) -> Iterator[Token]:
    """What a preposition governs."""
    yield from (c for c in preposition.children if c.dep_ in {"pobj", "pcomp"})


def subject(verb: Token) -> Token | None:
    """Who does it: the verb's own subject, or the one it shares with what it hangs on."""
    seen = 0
    while seen < 6:
        own = child(verb, *SUBJECTS)
        if own is not None:
            return own if own.dep_ in {"nsubj", "nsubjpass"} and own.pos_ in NOMINAL else None
        head = verb.head
        governed = child(head, "dobj") if verb.dep_ == "xcomp" and infinitive(verb) else None
        if governed is not None:
            return governed
        if verb.dep_ in {"acl", "relcl"} and head.pos_ in NOMINAL:
            return head if verb.tag_ == "VBG" or verb.dep_ == "relcl" else None
        if verb.dep_ not in {"conj", "xcomp", "advcl", "ccomp", "pcomp", "dep"} or head.i == verb.i:
            return None
        if verb.dep_ in {"ccomp", "advcl"} and verb.tag_ != "VBG" and not infinitive(verb):
            return None
        verb, seen = _governor(head), seen + 1
    return None


def _governor(head: Token) -> Token:
    """The verb above a preposition ("after saying"), else the head itself."""
    return head.head if head.dep_ == "prep" else head


def noun_phrase(noun: Token, cue: Token) -> Tokens:
    """The noun with all that belongs to it, but not the clause in which the cue itself stands."""
    own = tree(noun)
    if cue.i in own:
        branch = next((a for a in (cue, *cue.ancestors) if a.head.i == noun.i), cue)
        own = own - tree(branch)
    return own


def first_of(token: Token) -> Token:
    """The first of several words that are coordinated: "Ann" of "Ann, Bo and Cy"."""
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
    return token


def infinitive(verb: Token) -> bool:
    """Whether a verb stands with "to"."""
    return any(c.tag_ == "TO" for c in verb.children)


def group(verb: Token) -> Tokens:
    """The verb with its auxiliaries, negation, particles and the adverbs between them."""
    parts = [verb, *(c for c in verb.children if c.dep_ in GROUP)]
    first, last = min(p.i for p in parts), max(p.i for p in parts)
    between = (c.i for c in verb.children if c.dep_ == "advmod" and first - 1 <= c.i <= last)
    return frozenset((*(p.i for p in parts), *between))


def negated(token: Token) -> Token | None:
    """The word that negates a verb or its auxiliary, if one does."""
    for c in token.children:
        if c.dep_ == "neg" or (c.dep_ in {"advmod", "det", "preconj"} and c.lower_ in NEGATIONS):
            return c
    return None


NEGATIONS = {"not", "n't", "n’t", "never", "no", "neither", "hardly", "nor"}


def passive(verb: Token) -> bool:
    """Whether a verb stands in the passive voice."""
    return any(c.dep_ in {"auxpass", "nsubjpass"} for c in verb.children)


def outside(tokens: Iterable[int], *others: Tokens) -> Tokens:
    """The tokens that are in none of the others."""
    return frozenset(tokens).difference(*others)
