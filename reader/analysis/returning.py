"""What the chains of mentions add when names, sources and pronouns have been noted.

Names inside names ("the Ann Lee Foundation") and nouns that mean a party which the rest of their
chain means, and those whom nobody has named or whom no tagger has seen, to whom the article comes
back: "a man … the man … he".
"""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis.linking import FITS
from reader.analysis.mention_model import classes
from reader.analysis.names import nobody, plain
from reader.analysis.nominals import of_noun
from reader.analysis.parts import Mentioned
from reader.analysis.register import TOLD
from reader.analysis.speakers import Speakers
from reader.core.analysis import ActorKind

FEWEST = 3
"""Mentions that make one an actor who says nothing."""

Chain = list[tuple[Mentioned, Token]]


def note(speakers: Speakers) -> frozenset[int]:
    """Note what the chains add; returns the keys of the parties that are new."""
    new = set()
    known = _roots(speakers)
    for chain in _chains(speakers.doc):
        parties = Counter(known[token.i] for _, token in chain if token.i in known)
        free = [(one, token) for one, token in chain if token.i not in known]
        if not parties and len({token.i for _, token in chain}) >= FEWEST:
            new |= _entered(speakers, free)
        elif len(parties) == 1:
            _joined(speakers, free, next(iter(parties)))
    return frozenset(new)


def _roots(speakers: Speakers) -> dict[int, int]:
    """The party whose mention a word is the head of."""
    doc = speakers.doc
    found = {
        doc[start:end].root.i: key
        for key, party in enumerate(speakers.book.parties)
        for start, end in party.mentions
    }
    for one in doc._.mentions:
        key = speakers.book.at.get(one.start) if one.kind in TOLD else None
        if key is not None and _only_noun_added(speakers, one, key):
            found.setdefault(doc[one.start : one.end].root.i, key)
    return found


def _only_noun_added(speakers: Speakers, one: Mentioned, key: int) -> bool:
    """Whether a mention is a known name and what kind it is of: "the Costa Negra gang"."""
    own = (m for m in speakers.book.parties[key].mentions if m[0] == one.start)
    end = next((end for _, end in own), one.end)
    return end < one.end and all(t.is_lower for t in speakers.doc[end : one.end])


def _chains(doc: Doc) -> Iterator[Chain]:
    """The mentions of each chain with their heads, in the order of the text."""
    roots: list[int] = []
    chains: dict[int, Chain] = {}
    for at, one in enumerate(doc._.mentions):
        root = at if one.same is None else roots[one.same]
        roots.append(root)
        chains.setdefault(root, []).append((one, doc[one.start : one.end].root))
    yield from chains.values()


def _joined(speakers: Speakers, free: Chain, party: int) -> None:
    kind = speakers.book.parties[party].kind
    for one, token in free:
        named = TOLD.get(one.kind) == kind
        if named:
            speakers.book.mention(speakers.doc, party, one.start, one.end, quoted=False)
        elif token.pos_ == "NOUN" and kind in FITS.get(one.kind, ()):
            speakers.note(token, party)


def _entered(speakers: Speakers, chain: Chain) -> set[int]:
    """A party for those whom a chain means, if words of the text can name it."""
    book, doc = speakers.book, speakers.doc
    names = [(one, plain(doc[one.start : one.end].text)) for one, _ in chain if one.kind in TOLD]
    names = [(one, name) for one, name in names if not nobody(name)]
    nouns = [t for one, t in chain if t.pos_ == "NOUN" and one.kind in FITS]
    if names:
        kind = TOLD[Counter(one.kind for one, _ in names).most_common(1)[0][0]]
        party = book.add(max((name for _, name in names), key=len), kind)
    elif nouns:
        for token in nouns:
            book.nominals.setdefault(token.i, of_noun(token))
        fullest = max(nouns, key=lambda token: len(book.nominals[token.i].name))
        person = any(one.kind == classes.PERSON for one, _ in chain)
        party = book.add(book.nominals[fullest.i].name, _kind(fullest, person))
    else:
        return set()
    for one, token in chain:
        if one.kind in TOLD:
            book.mention(doc, party, one.start, one.end, quoted=False)
        else:
            speakers.note(token, party)
    return {party}


def _kind(noun: Token, person: bool) -> ActorKind:
    if noun.tag_ == "NNS":
        return "group"
    return "unnamed" if person else "organization"
