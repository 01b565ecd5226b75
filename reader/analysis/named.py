"""What a text shows of each name in it: whose it could be, and whether it is an actor's."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from reader.analysis import names
from reader.analysis.grammar import ACTIVE, first_of
from reader.analysis.lexicon import (
    capitals,
    genders,
    kinds_by_name,
    kinds_by_word,
    metonyms,
    nominals,
    words,
)
from reader.analysis.names import Name
from reader.analysis.sighting import Sighting
from reader.core.analysis import ActorKind

INSIDE = {"in", "near", "across", "outside", "throughout"}


@dataclass(frozen=True)
class Known:
    """All that the text shows of one name string; `article`: a place with "the" before it."""

    name: Name
    label: str
    lasting: bool
    article: bool


def known(doc: Doc, seen: list[Sighting]) -> dict[str, Known]:
    """What the sightings of each name string tell together."""
    places: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in seen:
        places[sighting.name].append(sighting)
    labels = {name: _label(doc, name, where) for name, where in places.items()}
    people = _surnames(labels)
    for name, label in labels.items():
        if label in {"ORG", "NAME"} and _is_human(name, people):
            labels[name] = "PERSON"
    return {name: _known(doc, name, where, labels[name]) for name, where in places.items()}


def _surnames(labels: Mapping[str, str]) -> set[str]:
    return {name.split()[-1] for name, label in labels.items() if label == "PERSON"}


def _is_human(name: str, surnames: set[str]) -> bool:
    """Whether a name of two or three words has the surname of somebody, or a given name."""
    parts = name.split()
    if not 2 <= len(parts) <= 3 or any(word in kinds_by_word() for word in parts):
        return False
    return name not in kinds_by_name() and (parts[-1] in surnames or parts[0] in genders())


def _label(doc: Doc, name: str, where: list[Sighting]) -> str:
    counts = Counter(s.label for s in where)
    label = min(counts, key=lambda one: (one == "NAME", -counts[one], one))
    label = _by_description(doc, where) or label
    return "PLACE" if label == "GPE" and not _is_place(doc, name, where) else label


def _known(doc: Doc, name: str, where: list[Sighting], label: str) -> Known:
    alias = next((s.alias_of for s in where if s.alias_of), None)
    if name in capitals() and _acts_somewhere(doc, where):
        alias = capitals()[name]
    kind = names.kind_of(name, label)
    whole = Name(name, kind, len(where), alias, place=label in {"GPE", "PLACE"})
    the = name in metonyms() and any(s.start and doc[s.start - 1].lower_ == "the" for s in where)
    return Known(whole, label, _lasting(doc, name, label, where), the)


def _is_place(doc: Doc, name: str, where: list[Sighting]) -> bool:
    """Whether things are in it, or it is known: taggers take many companies for places."""
    around = any(is_around(doc[s.start : s.end].root) for s in where)
    return around or name in words("places") or name in kinds_by_name()


def is_around(root: Token) -> bool:
    """Whether something is in it, as in a place."""
    return root.dep_ == "pobj" and root.head.lower_ in INSIDE


def _lasting(doc: Doc, name: str, label: str, where: list[Sighting]) -> bool:
    """Whether a name is an actor of the article though it may say nothing."""
    if name in metonyms() or name in kinds_by_name():
        return True
    if label in {"PERSON", "ORG"}:
        return True
    if label in {"FAC", "LOC", "GPE", "NAME", "PLACE"} and _is_body(name):
        return True
    acts = _acts_somewhere(doc, where)
    return (label == "NAME" and acts) or (label == "PLACE" and acts and len(where) > 1)


def _acts_somewhere(doc: Doc, where: list[Sighting]) -> bool:
    return any(acts(doc[s.start : s.end].root) for s in where)


def acts(root: Token) -> bool:
    """Whether a word is the subject or agent of a verb, or one of several that are."""
    root = first_of(root)
    return root.dep_ in ACTIVE or root.head.dep_ == "agent"


def _by_description(doc: Doc, where: list[Sighting]) -> str | None:
    """The label that words beside a name give away: "Mr", "Ann Lee, a botanist"."""
    for s in where:
        if s.start and doc[s.start - 1].text in FORMS_OF_ADDRESS:
            return "PERSON"
        for child in doc[s.start : s.end].root.children:
            kind = nominals().get(child.lemma_.lower()) if child.dep_ == "appos" else None
            if child.dep_ == "appos" and child.pos_ == "NOUN" and _is_profession(child):
                kind = "person"
            if kind in LABEL_OF and s.label in GUESSED:
                return LABEL_OF[kind]
    return None


FORMS_OF_ADDRESS = {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Sir", "Dame"}

GUESSED = {"PERSON", "ORG", "NAME", "GPE", "PRODUCT"}

LABEL_OF: dict[ActorKind, str] = {"person": "PERSON", "organization": "ORG"}


def _is_profession(token: Token) -> bool:
    return token.tag_ == "NN" and token.lemma_.endswith(("ist", "ician", "ologist"))


def _is_body(name: str) -> bool:
    return " " in name and any(word in kinds_by_word() for word in name.split())


def aliases(chief: str, members: Mapping[str, int]) -> list[str]:
    """The other names of an actor, the most frequent first, each once without case."""
    seen = {chief.casefold()}
    out = []
    for name in sorted(members, key=lambda n: (-members[n], n)):
        if name.casefold() not in seen:
            seen.add(name.casefold())
            out.append(name)
    return out
