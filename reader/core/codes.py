"""The codebook: codes, which may stand in one another, for passages, claims and actors."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

INSIDE = " › "
COLOURS = (
    "#2f6f9f",
    "#b0622a",
    "#3f7d58",
    "#8a5a9e",
    "#a33f52",
    "#a8862a",
    "#3b8a8f",
    "#6b6fb5",
    "#9a5b3c",
    "#6f7f3a",
)


@dataclass(frozen=True)
class Code:
    """An entry of the codebook. `colour` is #rrggbb, `parent` the id of the code it stands in.

    `memo` says in Markdown what it is for; `shortcut` is a key that puts it on a selection.
    """

    id: str
    name: str
    parent: str | None = None
    colour: str | None = None
    memo: str = ""
    shortcut: str | None = None


def in_order(codes: Mapping[str, Code]) -> tuple[tuple[Code, int], ...]:
    """All codes with their depth, each before those in it, beside each other by their names."""
    inside: dict[str | None, list[Code]] = {}
    for code in sorted(codes.values(), key=lambda code: (code.name.casefold(), code.name, code.id)):
        inside.setdefault(code.parent if code.parent in codes else None, []).append(code)

    def walk(parent: str | None, depth: int) -> Iterator[tuple[Code, int]]:
        for code in inside.get(parent, ()):
            yield code, depth
            yield from walk(code.id, depth + 1)

    return tuple(walk(None, 0))


def path_of(code: Code, codes: Mapping[str, Code]) -> str:
    """The name with those of the codes that it stands in, the outermost first."""
    names, seen, at = [code.name], {code.id}, code.parent
    while at is not None and at in codes and at not in seen:
        seen.add(at)
        names.append(codes[at].name)
        at = codes[at].parent
    return INSIDE.join(reversed(names))


def within(codes: Mapping[str, Code], key: str) -> frozenset[str]:
    """The id of a code, and of all that stand in it."""
    inside: dict[str, list[str]] = {}
    for code in codes.values():
        if code.parent is not None:
            inside.setdefault(code.parent, []).append(code.id)
    found, waiting = {key}, [key]
    while waiting:
        new = [each for each in inside.get(waiting.pop(), ()) if each not in found]
        found.update(new)
        waiting.extend(new)
    return frozenset(found)


def named(codes: Iterable[Code], name: str, parent: str | None = None) -> Code | None:
    """The code of this name in that parent, capitals not counted."""
    wanted = " ".join(name.split()).casefold()
    return next(
        (code for code in codes if code.parent == parent and code.name.casefold() == wanted), None
    )


def free_colour(codes: Iterable[Code]) -> str:
    """The colour that the fewest codes have."""
    used = [code.colour for code in codes]
    return min(COLOURS, key=lambda colour: (used.count(colour), COLOURS.index(colour)))


def clean_name(name: str) -> str:
    """A name on one line; "" when nothing is left of it."""
    return " ".join(name.replace("\0", "").split())
