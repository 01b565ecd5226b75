"""The lexicons of `resources/lexicons/`, read once and handed out as plain mappings."""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import cast

from reader.core.analysis import ActorKind, Stance
from reader.paths import resources

Use = tuple[str, str, str]
"""A cue's lemma, its part of speech (verb, noun, adjective) and the construction it stands in."""


def folder() -> Path:
    """Where the lexicons are."""
    return resources() / "lexicons"


@cache
def cues() -> Mapping[Use, Stance]:
    """The stance of each cue in each construction that it takes."""
    found: dict[Use, Stance] = {}
    for stance, pos, takes, words in _rows("cues"):
        for lemma in words.split():
            for construction in takes.split():
                found[lemma, pos, construction] = cast(Stance, stance)
    return found


@cache
def cue_lemmas(pos: str) -> frozenset[str]:
    """All lemmas of a part of speech that are cues in some construction."""
    return frozenset(lemma for lemma, p, _ in cues() if p == pos)


@cache
def kinds_by_word() -> Mapping[str, ActorKind]:
    """The kind that a word of a name gives away."""
    rows = (row for row in _rows("institutions") if row[1] == "word")
    return {word: cast(ActorKind, kind) for kind, _, words in rows for word in words.split()}


@cache
def kinds_by_name() -> Mapping[str, ActorKind]:
    """The kind of names that are known as a whole."""
    rows = (row for row in _rows("institutions") if row[1] == "name")
    return {name: cast(ActorKind, kind) for kind, _, names in rows for name in names.split("|")}


@cache
def listed_by_first_word() -> Mapping[str, int]:
    """The most words of a known name that begins with a word; names of one word are left out."""
    found: dict[str, int] = {}
    for first, *rest in (name.split() for name in kinds_by_name()):
        if rest:
            found[first] = max(found.get(first, 0), 1 + len(rest))
    return found


@cache
def metonyms() -> Mapping[str, tuple[str, ActorKind]]:
    """The institution, with its kind, that a place or short name stands for."""
    return {name: (whole, cast(ActorKind, kind)) for name, whole, kind in _rows("metonyms")}


@cache
def words(name: str) -> frozenset[str]:
    """A lexicon that is a plain list: one entry a line."""
    return frozenset(first for first, *_ in _rows(name))


@cache
def folded(name: str) -> frozenset[str]:
    """A plain list without case."""
    return frozenset(word.casefold() for word in words(name))


@cache
def surely_organizations() -> frozenset[str]:
    """Last words of names that are no human being's, whatever a tagger says."""
    rows = (row for row in _rows("institutions") if row[1] == "sure")
    return frozenset(word for _, _, words in rows for word in words.split())


@cache
def capitals() -> Mapping[str, str]:
    """The country of each capital."""
    return dict(row[:2] for row in _rows("capitals"))


@cache
def polarity() -> Mapping[str, float]:
    """1 for lemmas that put those whom they are said of in a good light, -1 for the others."""
    signs = {"favourable": 1.0, "unfavourable": -1.0}
    return {word: signs[how] for how, lemmas in _rows("polarity") for word in lemmas.split()}


@cache
def stopwords() -> Mapping[str, frozenset[str]]:
    """The commonest words of each language."""
    return {language: frozenset(line.split()) for language, line in _rows("stopwords")}


def _rows(name: str) -> Iterator[list[str]]:
    for line in (folder() / f"{name}.tsv").read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("\t")]


@cache
def nominals() -> Mapping[str, ActorKind]:
    """The kind of actor that a common noun can stand for."""
    found: dict[str, ActorKind] = {}
    for kind, lemmas in _rows("nominals"):
        for lemma in lemmas.split():
            found.setdefault(lemma, cast(ActorKind, kind))
    return found


@cache
def genders() -> Mapping[str, str]:
    """The pronoun, he or she, by given name."""
    return {name: which for which, names in _rows("given_names") for name in names.split()}


@cache
def nicknames() -> Mapping[str, tuple[str, ...]]:
    """Short forms by given name, in small letters, those left out that it begins with."""
    found: dict[str, tuple[str, ...]] = {}
    for short, names in _rows("nicknames"):
        for name in names.casefold().split():
            found[name] = (*found.get(name, ()), short)
    return found


@cache
def stance_of_content() -> Mapping[str, Stance]:
    """The stance that a word of a content shows, the weightiest stance first."""
    found: dict[str, Stance] = {}
    for stance, lemmas in _rows("content"):
        for lemma in lemmas.split():
            found.setdefault(lemma, cast(Stance, stance))
    return found
