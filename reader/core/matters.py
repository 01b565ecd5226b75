"""What a content is about, and whether two contents are about the same matter.

Two claims of one actor with the same stance and the same matter are one position. The matter is the
content's words that carry meaning, without their endings. Small words do not count, but for those
that turn a sentence round: "will close" and "will not close" are two matters. Numbers must agree.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

ALIKE = 0.6
"""Dice's coefficient of the words of two contents from which they are about the same."""

ENOUGH = 3
"""So many words of a shorter content, all of them in the longer one, are the same matter."""

COMMON = 60
"""A word in more groups than this is too common to lead from one content to another."""

NEGATIONS = frozenset(
    ("not", "no", "never", "none", "nor", "neither", "without", "cannot", "nothing", "nobody")
)
_SMALL = """
a about after again against all also am an and any are as at be because been before being between
both but by can could did do does doing down during each for from further had has have having he
her here hers him his how i if in into is it its itself just may me might more most must my of off
on once only or other our out over own s same shall she should so some such t than that the their
them then there these they this those through to too under until up very was we were what when
where which while who whom why will with would you your
"""
SMALL = frozenset(_SMALL.split())
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_ENDINGS = ("ing", "ed", "es", "s")


class Matter(NamedTuple):
    """The words of a content, without endings; `turned` when an odd number of them negate."""

    line: str
    words: frozenset[str]
    numbers: frozenset[str]
    turned: bool


@lru_cache(maxsize=20_000)
def matter_of(content: str) -> Matter:
    """The matter of a content."""
    line = " ".join(content.casefold().split())
    found = _WORD.findall(line)
    turns = sum(word in NEGATIONS or word.endswith(("n't", "n’t")) for word in found)
    bare = (word.removesuffix("'s").removesuffix("’s") for word in found)
    kept = [word for word in bare if word not in SMALL and word not in NEGATIONS]
    numbers = frozenset(word for word in kept if word[0].isdigit())
    words = frozenset(_stem(word) for word in kept if not word.endswith(("n't", "n’t")))
    return Matter(line, words, numbers, turns % 2 == 1)


def same_matter(one: Matter, other: Matter) -> bool:
    """Whether two contents are about the same."""
    if one.line == other.line:
        return True
    if one.turned != other.turned or not _numbers_agree(one, other):
        return False
    fewer = min(len(one.words), len(other.words))
    both = len(one.words & other.words)
    if both == fewer >= ENOUGH:
        return True
    return both > 0 and 2 * both / (len(one.words) + len(other.words)) >= ALIKE


def grouped(contents: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The contents by matter, as their numbers: groups in the order of their first content.

    A content joins the likeliest early group all of whose contents are about the same as it.
    """
    return _grouped(tuple(contents))


@lru_cache(maxsize=4096)
def _grouped(contents: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """Of an actor and a stance, again and again the same ones."""
    groups: list[list[int]] = []
    matters = [matter_of(content) for content in contents]
    known: dict[str, list[int]] = {}
    for number, matter in enumerate(matters):
        keys = {matter.line, *matter.words}
        lists = (known.get(key, ()) for key in keys)
        near = sorted({group for found in lists if len(found) <= COMMON for group in found})
        fits = (g for g in near if all(same_matter(matter, matters[n]) for n in groups[g]))
        group = next(fits, len(groups))
        if group == len(groups):
            groups.append([])
        groups[group].append(number)
        _note(known, keys, group)
    return tuple(map(tuple, groups))


def _note(known: dict[str, list[int]], keys: Iterable[str], group: int) -> None:
    for key in keys:
        groups = known.setdefault(key, [])
        if group not in groups and len(groups) <= COMMON:
            groups.append(group)


def _numbers_agree(one: Matter, other: Matter) -> bool:
    return one.numbers <= other.numbers or other.numbers <= one.numbers


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if len(word) - len(ending) >= 4 and word.endswith(ending) and not word.endswith("ss"):
            return word[: -len(ending)].removesuffix("e")
    return word.removesuffix("e") if len(word) > 4 else word
