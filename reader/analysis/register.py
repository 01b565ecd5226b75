"""The register of an article's parties: everybody that a word in it refers to."""

from bisect import insort
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from reader.analysis import grammar, named, names, nominals, seeing
from reader.analysis.anaphora import Candidate
from reader.analysis.lexicon import kinds_by_name, metonyms, words
from reader.analysis.lexicon import nominals as nominals_of
from reader.analysis.mention_model import classes
from reader.analysis.named import Known
from reader.analysis.nominals import Nominal
from reader.analysis.parts import Party
from reader.analysis.sighting import Sighting
from reader.core.analysis import ActorKind

LASTING: frozenset[ActorKind] = frozenset({"person", "organization", "government"})
"""Kinds that are actors of an article as soon as they are named in it."""

BODIES: frozenset[ActorKind] = frozenset({"organization", "government"})
"""Kinds of those that are no human beings and have a name."""

SHORT = {
    **{"sen": "senator", "sen.": "senator", "rep": "representative", "rep.": "representative"},
    **{"gov": "governor", "gov.": "governor", "gen.": "general", "prof.": "professor"},
    **{"cllr": "councillor", "dr": "doctor", "dr.": "doctor", "pres.": "president"},
}
"""What titles are short for."""

PLURAL = {"NNS", "NNPS"}


TOLD: dict[int, ActorKind] = {
    classes.PERSON_NAME: "person",
    classes.ORGANIZATION_NAME: "organization",
    classes.GOVERNMENT_NAME: "government",
}
"""Classes of names by which the head of mentions makes a name an actor's, and of which kind."""


@dataclass
class Register:
    """Parties with their mentions, and which token mentions which party."""

    parties: list[Party] = field(default_factory=list)
    at: dict[int, int] = field(default_factory=dict)
    candidates: list[Candidate] = field(default_factory=list)
    lasting: set[int] = field(default_factory=set)
    nominals: dict[int, Nominal] = field(default_factory=dict)
    roles: list[tuple[int, str, int]] = field(default_factory=list)

    def add(self, name: str, kind: ActorKind) -> int:
        """A new party; returns its key."""
        self.parties.append(Party(name, kind))
        return len(self.parties) - 1

    def mention(self, doc: Doc, party: int, start: int, end: int, *, quoted: bool) -> None:
        """Note that the tokens `[start, end)` mention a party."""
        known = self.parties[party]
        known.mentions.add((start, end))
        for i in range(start, end):
            self.at.setdefault(i, party)
        head = doc[start:end].root
        seen = Candidate(start, party, known.kind, known.name, _is_subject(head), quoted)
        insort(self.candidates, seen, key=lambda c: c.at)


def of(doc: Doc) -> Register:
    """The parties that names and nouns mention; pronouns come later."""
    book = Register()
    quoted = {i for q in doc.spans["quotations"] for i in range(q.start, q.end)}
    _enter_names(doc, book, quoted)
    _enter_nominals(doc, book, quoted)
    return book


def _is_subject(head: Token) -> bool:
    return head.dep_ in grammar.SUBJECTS or (head.dep_ == "conj" and head.head.dep_ == "nsubj")


def _enter_names(doc: Doc, book: Register, quoted: set[int]) -> None:
    seen = seeing.sightings(doc)
    known = named.known(doc, seen)
    keys = _parties(book, names.join(k.name for k in known.values()), known)
    for name, key in keys.items():
        if known[name].lasting and book.parties[key].kind in LASTING:
            book.lasting.add(key)
    told = _told(doc)
    _tell_kinds(book, seen, keys, told)
    for s in seen:
        around = named.is_around(doc[s.start : s.end].root)
        if told.get(s.end - 1) and not around and book.parties[keys[s.name]].kind in LASTING:
            book.lasting.add(keys[s.name])
        book.mention(doc, keys[s.name], s.start, s.end, quoted=s.start in quoted)
        if book.parties[keys[s.name]].kind in LASTING:
            book.roles += [(s.start, role, keys[s.name]) for role in _roles(doc, s.start, s.end)]


def _tell_kinds(
    book: Register, seen: list[Sighting], keys: dict[str, int], told: dict[int, ActorKind | None]
) -> None:
    """Let the head of mentions tell persons from bodies where no lexicon knows better."""
    votes: dict[int, Counter[ActorKind | None]] = defaultdict(Counter)
    sure = {keys[s.name] for s in seen if s.name in metonyms() or s.name in kinds_by_name()}
    for s in seen:
        votes[keys[s.name]][told.get(s.end - 1)] += 1
    for key, counts in votes.items():
        kind, count = counts.most_common(1)[0]
        party = book.parties[key]
        unlike = (kind == "person") != (party.kind == "person")
        known = party.kind in LASTING and key not in sure
        if kind is not None and unlike and known and 3 * count > 2 * counts.total():
            party.kind = kind


def _told(doc: Doc) -> dict[int, ActorKind | None]:
    """The kinds of the names that the head of mentions sees, by their tokens; None: no actor's."""
    names = (m for m in doc._.mentions if m.kind in classes.NAMES)
    return {i: TOLD.get(m.kind) for m in names for i in range(m.start, m.end)}


def _roles(doc: Doc, start: int, end: int) -> set[str]:
    """What the text calls somebody beside the name: "Mayor Ann Lee", "Ann Lee, the mayor"."""
    root = doc[start:end].root
    near = doc[max(0, start - 3) : start]
    before = [t for t in near if nominals_of().get(t.lemma_.lower()) not in BODIES]
    compounds = [t for t in before if t.dep_ == "compound" and t.head.i == root.i]
    listed = [t for t in before if t.lemma_.lower() in nominals_of()]
    apposed = [c for c in root.children if c.dep_ == "appos" and c.pos_ == "NOUN"]
    told = {t.lemma_.lower() for t in (*compounds, *listed, *apposed) if t.tag_ not in PLURAL}
    return told | {SHORT[t.lower_] for t in before if t.lower_ in SHORT}


def _parties(book: Register, best: dict[str, str], known: dict[str, Known]) -> dict[str, int]:
    """A party for each group of joined names; the group's kind is that of most of its mentions."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, chief in best.items():
        groups[chief].append(name)
    keys: dict[str, int] = {}
    for chief, members in groups.items():
        kinds: Counter[ActorKind] = Counter()
        for name in members:
            kinds[known[name].name.kind] += known[name].name.count * (1 + name.count(" "))
        full = known[chief].name.kind if " " in chief else None
        common = full if full == "person" else kinds.most_common(1)[0][0]
        kind = metonyms()[chief][1] if chief in metonyms() else common
        key = book.add(chief, kind)
        counts = {name: known[name].name.count for name in members}
        book.parties[key].aliases.extend(
            f"the {name}" if name in known and known[name].article else name
            for name in named.aliases(chief, counts)
        )
        keys.update(dict.fromkeys(members, key))
    return keys


def _enter_nominals(doc: Doc, book: Register, quoted: set[int]) -> None:
    """Groups and documents; the same noun with the same modifiers is the same party."""
    found = list(nominals.found(doc, frozenset(book.at)))
    book.nominals = {n.head: n for n in found}
    fullest = _fullest(found)
    keys = _last_words(book)
    for nominal in found:
        kind = _kind(nominal)
        if kind is None:
            continue
        name = fullest.get(nominal.name.casefold(), nominal.name)
        folded = name.casefold()
        if folded not in keys:
            keys[folded] = book.add(name, kind)
        book.mention(doc, keys[folded], nominal.start, nominal.end, quoted=nominal.start in quoted)


def _last_words(book: Register) -> dict[str, int]:
    """Bodies by the last words of their names: "police" are the Harrowshire Police."""
    bodies = [
        (party.name.casefold().split(), key)
        for key, party in enumerate(book.parties)
        if party.kind in {"organization", "government"}
    ]
    return {words[-1]: key for words, key in bodies if len(words) > 1}


def _kind(nominal: Nominal) -> ActorKind | None:
    if nominal.lemma in words("documents"):
        return "document"
    if nominal.plural and nominal.lemma in words("groups"):
        return "group"
    return None


def _fullest(found: list[Nominal]) -> dict[str, str]:
    """A bare noun ("officials") joins the one fuller phrase of the article ("U.S. officials")."""
    fuller: dict[tuple[str, bool], dict[str, str]] = defaultdict(dict)
    for n in found:
        if " " in n.name:
            fuller[n.lemma, n.plural].setdefault(n.name.casefold(), n.name)
    out = {}
    for n in found:
        others = fuller[n.lemma, n.plural]
        if " " not in n.name and len(others) == 1:
            (out[n.name.casefold()],) = others.values()
    return out
