"""Mentions beside the names and the sources: whom nouns and pronouns in the text mean."""

from bisect import bisect_left
from collections import defaultdict

from spacy.tokens import Token

from reader.analysis import anaphora, grammar, parsed
from reader.analysis.lexicon import nominals
from reader.analysis.nominals import of_noun
from reader.analysis.parts import Attribution
from reader.analysis.register import BODIES
from reader.analysis.speakers import ONE, SINGULAR, Speakers
from reader.analysis.turns import turns
from reader.core.analysis import ActorKind

NAMELESS: frozenset[ActorKind] = frozenset({"group", "unnamed", "document"})
YOURS = {"you", "your", "yours", "yourself"}
OURS = {"we", "us", "our", "ours", "ourselves"}
DEFINITE = {"the", "this", "that", "these", "those"}
FIRST_FEW = 3
"""Mentions of somebody that tell where he is from."""

ROLE_REACH = 3
"""Words between "the" and a noun that still is definite: "the outgoing chief minister"."""


def note(speakers: Speakers, said: list[int | None]) -> None:
    """Note what is mentioned beside names and sources; `said` are the speakers found."""
    speakers.hear(said)
    _same_nouns(speakers)
    _roles(speakers)
    _by_chains(speakers)
    _bodies(speakers)
    inner_first = sorted(
        zip(speakers.doc._.attributions, said, strict=True), key=lambda pair: len(pair[0].content)
    )
    bodies: dict[int, int | None] = {}
    for attribution, party in inner_first:
        if party is not None and attribution.quotation == "direct":
            if party not in bodies:
                bodies[party] = _body_of(speakers, party)
            _first_person(speakers, attribution, party, bodies[party])
    _author(speakers)
    _addressed(speakers, said)
    _pronouns(speakers)


def _by_chains(speakers: Speakers) -> None:
    for head in speakers.linked:
        token = speakers.doc[head]
        party = speakers.by_chain(token)
        if party is not None and head not in speakers.book.at:
            speakers.note(token, party)


def _bodies(speakers: Speakers) -> None:
    """ "The company" and "the agency", by their words and by what was named before."""
    book = speakers.book
    for nominal in book.nominals.values():
        bare = nominal.definite and not nominal.plural and nominal.end - nominal.start == 1
        body = nominals().get(nominal.lemma) in BODIES
        if bare and body and nominal.head not in book.at:
            speakers.noun(speakers.doc[nominal.head], create=False)


def _same_nouns(speakers: Speakers) -> None:
    """The nouns of those without a name, wherever they come again: "drivers", "the aide"."""
    book, doc = speakers.book, speakers.doc
    known: dict[tuple[str, bool], list[int]] = defaultdict(list)
    for key, party in enumerate(book.parties):
        if party.kind in NAMELESS and party.mentions:
            _, end = min(party.mentions)
            known[_form(doc[end - 1])].append(key)
    for token in doc:
        if token.pos_ == "NOUN" and token.i not in book.at:
            keys = known.get(_form(token), [])
            if len(keys) == 1 and (_plural(token) or definite(token)):
                book.nominals.setdefault(token.i, of_noun(token))
                speakers.note(token, keys[0])


def _roles(speakers: Speakers) -> None:
    """ "The minister", where the text has called somebody one."""
    book = speakers.book
    called: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for at, role, key in sorted(book.roles):
        called[role].append((at, key))
    for token in speakers.doc:
        own = called.get(token.lemma_.lower())
        if own is None or token.i in book.at or _plural(token) or not definite(token):
            continue
        before = bisect_left(own, token.i, key=lambda pair: pair[0])
        if before:
            speakers.note(token, own[before - 1][1])


def _form(token: Token) -> tuple[str, bool]:
    return token.lemma_.lower(), _plural(token)


def _plural(token: Token) -> bool:
    return token.tag_ in {"NNS", "NNPS"}


def definite(token: Token) -> bool:
    """Whether "the" or "this" stands before a noun and what belongs to it, and no name after."""
    if token.dep_ == "compound":
        return False
    for i in range(token.i - 1, max(-1, token.i - 1 - ROLE_REACH), -1):
        if token.doc[i].lower_ in DEFINITE:
            return True
        if token.doc[i].dep_ not in {"compound", "amod", "nmod"}:
            return False
    return False


def _first_person(
    speakers: Speakers, attribution: Attribution, party: int, body: int | None
) -> None:
    """ "I" in a direct quotation is its speaker, "we" the body that the speaker is of."""
    book, doc = speakers.book, speakers.doc
    person = book.parties[party].kind in ONE
    ours = body if person else party
    for i in attribution.content:
        form = doc[i].lower_
        meant = party if form in SINGULAR and person else ours if form in OURS else None
        if meant is not None and i not in book.at:
            speakers.note(doc[i], meant)


def _author(speakers: Speakers) -> None:
    """ "I" and "my" outside of all quotations, where the author speaks somewhere."""
    for token in speakers.doc if speakers.author is not None else ():
        free = token.i not in speakers.quoted and token.i not in speakers.book.at
        if token.lower_ in SINGULAR and free and speakers.author is not None:
            speakers.note(token, speakers.author)


def _addressed(speakers: Speakers, said: list[int | None]) -> None:
    """ "You" and "your" in an interview of two: the other one."""
    held = {
        at: key
        for at, (a, key) in enumerate(zip(speakers.doc._.attributions, said, strict=True))
        if key is not None and a.inside is None and any(speakers.doc[i].text == ":" for i in a.cue)
    }
    keys = set(held.values())
    if len(keys) != 2 or not turns(speakers.doc):
        return
    for at, key in held.items():
        (other,) = keys - {key}
        for i in speakers.doc._.attributions[at].content:
            if speakers.doc[i].lower_ in YOURS and i not in speakers.book.at:
                speakers.note(speakers.doc[i], other)


def _body_of(speakers: Speakers, party: int) -> int | None:
    """The body that the words beside a name put somebody in: "Acme chairman Ann Lee"."""
    book, doc = speakers.book, speakers.doc
    for start, end in sorted(book.parties[party].mentions)[:FIRST_FEW]:
        root = doc[start:end].root
        known = root.pos_ == "PROPN" and len(root.sent) < parsed.LONGEST
        beside = grammar.tree(root) if known else frozenset()
        for i in sorted(beside):
            key = book.at.get(i)
            if key is not None and key != party and book.parties[key].kind in BODIES:
                return key
    return None


def _pronouns(speakers: Speakers) -> None:
    """ "He", "her" and "their"; "it" means too much."""
    for token in speakers.doc:
        form = anaphora.FORMS.get(token.lower_, "it")
        if form != "it" and token.i not in speakers.book.at:
            speakers.pronoun(token)
