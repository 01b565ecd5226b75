"""Names that mean the same thing, joined: short forms, surnames, acronyms. Knows no spaCy."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.analysis.lexicon import (
    folded,
    genders,
    kinds_by_name,
    kinds_by_word,
    metonyms,
    nicknames,
    surely_organizations,
)
from reader.core.analysis import ActorKind

COMPANY = {"group", "inc", "inc.", "corp", "corp.", "company", "co.", "ltd", "ltd.", "plc", "llc"}
SMALL = {"of", "the", "and", "for", "in", "on", "to", "de", "&"}


@dataclass(frozen=True)
class Name:
    """A name string as often as it occurs. `alias_of` is a name that the text itself equates.

    A name that may be a `place`'s is no short form of the bodies that are called after it.
    """

    text: str
    kind: ActorKind
    count: int = 1
    alias_of: str | None = None
    place: bool = False


def plain(text: str) -> str:
    """A name on one line, without invisible signs, "the" and possessive."""
    seen = "".join(c for c in text if c.isprintable() or c.isspace()).split()
    if seen and seen[0].lower() == "the":
        seen = seen[1:]
    name = " ".join(seen)
    for end in ("'s", "’s", "'", "’"):
        name = name.removesuffix(end)
    return name


def kind_of(name: str, label: str) -> ActorKind:
    """The kind of a named actor by its words, else by spaCy's label."""
    if name in kinds_by_name():
        return kinds_by_name()[name]
    if name in metonyms():
        return metonyms()[name][1]
    parts = name.split()
    if label != "PERSON" or len(parts) > 2 or parts[-1] in surely_organizations():
        for word in reversed(parts):
            if word in kinds_by_word():
                return kinds_by_word()[word]
    by_label: Mapping[str, ActorKind] = {"PERSON": "person", "GPE": "government", "NORP": "group"}
    return by_label.get(label, "organization")


def is_term(name: str) -> bool:
    """Whether a name is, or ends in, a word for a technique or a product: "AI", "Acme AI"."""
    return (
        name.casefold() in folded("terms")
        or name.split()[-1:] == []
        or (name.split()[-1].casefold() in folded("terms"))
    )


def nobody(name: str) -> bool:
    """Whether a capitalised word is none that could act: a technique, a month, a nationality."""
    folded_name = name.casefold()
    if name in kinds_by_name():
        return False
    return (
        not any(c.isalpha() for c in name)
        or len(name) < 2
        or is_term(name)
        or folded_name in folded("nationalities")
        or all(part.casefold() in folded("titles") for part in name.split())
    )


def join(names: Iterable[Name]) -> dict[str, str]:
    """For each name string the string that stands for its actor: the fullest that is sure.

    Joined are: names that the text equates ("People's Liberation Army (PLA)"), metonyms with
    their institutions, the same name in other case, acronyms with the names whose initials they
    are, surnames and given names with full names, and short forms with longer ones.
    """
    known = sorted(names, key=lambda n: (-len(n.text), -n.count, n.text))
    index = _Index(known)
    chosen: dict[str, str] = {}
    for name in known:
        other = index.longer(name)
        chosen[name.text] = other if other is not None and other != name.text else name.text
    return {text: _end(text, chosen) for text in chosen}


def _end(text: str, chosen: Mapping[str, str]) -> str:
    seen = {text}
    while chosen[text] not in seen:
        text = chosen[text]
        seen.add(text)
    return text


class _Index:
    """The names by what a shorter one could share with them, the most frequent first."""

    def __init__(self, known: list[Name]) -> None:
        self.texts = {name.text for name in known}
        self.by: dict[tuple[str, str], list[Name]] = defaultdict(list)
        for name in known:
            for key in _keys(name):
                self.by[key].append(name)
        for same in self.by.values():
            same.sort(key=lambda n: (-n.count, -len(n.text), n.text))

    def longer(self, name: Name) -> str | None:
        """The name that this one is short for."""
        if name.alias_of in self.texts:
            return name.alias_of
        whole = metonyms().get(name.text, (None,))[0]
        for key in _questions(name, whole):
            for other in self.by.get(key, ()):
                sure = key[0] == "last" and not name.place
                if other.text != name.text and (sure or _agree(name, other)):
                    return other.text
        return None


def _questions(name: Name, whole: str | None) -> list[tuple[str, str]]:
    text = name.text.casefold()
    asked = [("same", text)]
    if whole:
        asked += [("same", whole.casefold()), ("end", whole.casefold())]
    if name.text.isupper() or "." in name.text:
        asked.append(("initials", name.text.replace(".", "").casefold()))
    return [
        *asked,
        ("last", text),
        ("first", text),
        ("short", text),
        ("start", text),
        ("end", text),
    ]


def _keys(name: Name) -> Iterable[tuple[str, str]]:
    parts = name.text.casefold().split()
    yield "same", " ".join(parts)
    if name.kind == "person" and len(parts) > 1:
        yield "last", parts[-1].removesuffix(",")
        yield "first", parts[0]
        yield from (("short", short) for short in _short(parts[0]))
    if len(parts) > 1 and name.kind != "person":
        yield "initials", "".join(p[0] for p in parts if p not in SMALL)
        for cut in range(1, len(parts)):
            yield "start", " ".join(parts[:cut])
            yield "end", " ".join(parts[cut:])


def _short(given: str) -> Iterable[str]:
    """What somebody with a given name may be called: "sam" for "samuel", "bob" for "robert"."""
    yield from nicknames().get(given, ())
    yield from (given[:end] for end in range(3, len(given)))


def _agree(name: Name, other: Name) -> bool:
    """A short form is of the longer name's kind, or of one that taggers mix up with it."""
    same = name.text.casefold() == other.text.casefold()
    if same:
        return (-other.count, other.text) < (-name.count, name.text)
    if name.text in metonyms() or (name.text.isupper() and not name.place):
        return True
    if len(name.text) >= len(other.text) or (_human(name) and other.kind != "person"):
        return False
    alone = name.text in kinds_by_word() and not name.place
    whole = other.kind == "person" or alone
    if not (whole or _grows(name, other.text) or _begins(name, other) or _ends(name, other)):
        return False
    return (
        name.kind == other.kind
        or "person" not in (name.kind, other.kind)
        or name.count <= other.count
    )


def _human(name: Name) -> bool:
    """Whether a name is surely a human being's, and no body's that is named after one."""
    first, *rest = name.text.split()
    return name.kind == "person" and bool(rest) and first in genders()


def _begins(short: Name, full: Name) -> bool:
    """Whether a body may be called by the first word of its name alone: "Larkhill Savings"."""
    first, *rest = full.text.split()
    begins = first == short.text and bool(rest) and not short.place
    return begins and short.count <= full.count and first not in genders()


def _ends(short: Name, full: Name) -> bool:
    """Whether a body may be called by the last word of its name: "the Ledger", "Morning Ledger"."""
    *rest, last = full.text.split()
    bodies = short.kind == full.kind == "organization"
    return bodies and last == short.text and len(rest) == 1 and not short.place


def _grows(short: Name, full: str) -> bool:
    """Whether what a longer name adds tells a body's kind or place: "Acme" and "Acme Group"."""
    added = full.replace(short.text, " ", 1).split()
    if added and all(word.islower() for word in added):
        return True
    rest = {word.casefold() for word in added}
    if short.place:
        return rest <= COMPANY
    return rest <= {word.casefold() for word in kinds_by_word()} | SMALL | folded("nationalities")
