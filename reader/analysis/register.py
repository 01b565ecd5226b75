"""The register of an article's parties: everybody that a word in it refers to."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import pairwise

from spacy.tokens import Doc, Span, Token

from reader.analysis import grammar, names, nominals
from reader.analysis.anaphora import Candidate
from reader.analysis.lexicon import kinds_by_name, metonyms, words
from reader.analysis.names import Name
from reader.analysis.nominals import Nominal
from reader.analysis.parts import Party
from reader.core.analysis import ActorKind

NAMED = {"PERSON", "ORG", "GPE", "NORP", "NAME", "FAC", "LOC"}
LASTING: frozenset[ActorKind] = frozenset({"person", "organization", "government"})
"""Kinds that are actors of an article as soon as they are named in it."""


@dataclass
class Register:
    """Parties with their mentions, and which token mentions which party."""

    parties: list[Party] = field(default_factory=list)
    at: dict[int, int] = field(default_factory=dict)
    candidates: list[Candidate] = field(default_factory=list)
    lasting: set[int] = field(default_factory=set)
    nominals: dict[int, Nominal] = field(default_factory=dict)

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
        self.candidates.append(
            Candidate(start, party, known.kind, known.name, _is_subject(head), quoted)
        )


def of(doc: Doc) -> Register:
    """The parties that names and nouns mention; pronouns come later."""
    book = Register()
    quoted = {i for q in doc.spans["quotations"] for i in range(q.start, q.end)}
    _enter_names(doc, book, quoted)
    _enter_nominals(doc, book, quoted)
    book.candidates.sort(key=lambda c: c.at)
    return book


def _is_subject(head: Token) -> bool:
    return head.dep_ in grammar.SUBJECTS or (head.dep_ == "conj" and head.head.dep_ == "nsubj")


def _enter_names(doc: Doc, book: Register, quoted: set[int]) -> None:
    spans = [s for s in doc.spans["entities"] if s.label_ in NAMED]
    labels: dict[str, Counter[str]] = defaultdict(Counter)
    for span in spans:
        name = names.plain(span.text)
        if not names.nobody(name):
            labels[name][span.label_] += 1
    label = {name: _label(seen) for name, seen in labels.items()}
    equated = _equated(doc, spans)
    known = [
        Name(name, names.kind_of(name, label[name]), seen.total(), equated.get(name))
        for name, seen in labels.items()
    ]
    best = names.join(known)
    counts = {name: seen.total() for name, seen in labels.items()}
    keys = _parties(book, best, {n.text: n.kind for n in known}, counts)
    for key in {keys[name] for name in keys if label[name] in {"PERSON", "ORG"} or _sure(name)}:
        if book.parties[key].kind in LASTING:
            book.lasting.add(key)
    for span in spans:
        name = names.plain(span.text)
        if name in keys:
            book.mention(doc, keys[name], span.start, span.end, quoted=span.start in quoted)


def _sure(name: str) -> bool:
    """Names that the lexicons know as institutions, whatever the tagger says."""
    return name in metonyms() or name in kinds_by_name()


def _label(seen: Counter[str]) -> str:
    """The commonest label; a real one before `NAME`."""
    ranked = sorted(seen, key=lambda label: (label == "NAME", -seen[label], label))
    return ranked[0]


def _equated(doc: Doc, spans: list[Span]) -> dict[str, str]:
    """Names that the text equates: "People's Liberation Army (PLA)"."""
    found = {}
    for one, other in pairwise(spans):
        between = doc[one.end : other.start].text.strip()
        closed = other.end < len(doc) and doc[other.end].text == ")"
        if between in {"(", "(the"} and closed and len(other.text) < len(one.text):
            found[names.plain(other.text)] = names.plain(one.text)
    return found


def _parties(
    book: Register, best: dict[str, str], kinds: dict[str, ActorKind], counts: dict[str, int]
) -> dict[str, int]:
    """A party for each group of joined names; the group's kind is that of most of its mentions."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, chief in best.items():
        groups[chief].append(name)
    keys = {}
    for chief, members in groups.items():
        votes: Counter[ActorKind] = Counter()
        for name in members:
            votes[kinds[name]] += counts[name] * (1 + name.count(" "))
        full = _institution(chief)
        key = book.add(
            full, metonyms()[chief][1] if chief in metonyms() else votes.most_common(1)[0][0]
        )
        aliases = sorted({*members, chief} - {full}, key=lambda n: (-counts[n], n))
        book.parties[key].aliases.extend(aliases)
        keys.update(dict.fromkeys(members, key))
    return keys


def _institution(name: str) -> str:
    return metonyms()[name][0] if name in metonyms() else name


def _enter_nominals(doc: Doc, book: Register, quoted: set[int]) -> None:
    """Groups and documents; the same noun with the same modifiers is the same party."""
    found = list(nominals.found(doc, frozenset(book.at)))
    book.nominals = {n.head: n for n in found}
    fullest = _fullest(found)
    keys: dict[str, int] = {}
    for nominal in found:
        kind = _kind(nominal)
        if kind is None:
            continue
        name = fullest.get(nominal.name.casefold(), nominal.name)
        folded = name.casefold()
        if folded not in keys:
            keys[folded] = book.add(name, kind)
        book.mention(doc, keys[folded], nominal.start, nominal.end, quoted=nominal.start in quoted)


def _kind(nominal: Nominal) -> ActorKind | None:
    if nominal.lemma in words("documents"):
        return "document"
    if nominal.plural and nominal.lemma in words("groups"):
        return "group"
    return None


def _fullest(found: list[Nominal]) -> dict[str, str]:
    """A bare noun ("officials") joins the one fuller phrase of the article ("U.S. officials")."""
    fuller: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    for n in found:
        if " " in n.name:
            fuller[n.lemma, n.plural][n.name] += 1
    out = {}
    for n in found:
        others = fuller[n.lemma, n.plural]
        if " " not in n.name and len(others) == 1:
            out[n.name.casefold()] = next(iter(others))
    return out
