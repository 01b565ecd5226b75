"""Articles with their whole panels marked in line: actors, mentions, claims, targets, chains.

See `panels/README.md` for how they are written. Offsets are code points of the bare text.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.core.analysis import Attitude

PANELS = Path(__file__).parent / "panels" / "marked"
"""The ten that are a test: nothing is tuned to them."""

DEV = Path(__file__).parent / "panels" / "dev"
"""Fifteen that rules and settings may be tuned to."""
SIGNS: dict[str, Attitude] = {"+": "favourable", "-": "unfavourable"}

_OPENING = re.compile(r"\{(?:@(\w+)|([scx])((?:\d+[a-z]*,?)+)) ")
_PART = re.compile(r"\{(?:@\w+|[scx][\da-z,]+) |\}")

Pairs = list[tuple[int, int]]


@dataclass(frozen=True)
class GoldActor:
    """An actor; `kinds` are all that are right, `optional`: neither asked for nor wrong."""

    key: str
    name: str
    kinds: tuple[str, ...]
    optional: bool
    mentions: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class GoldClaim:
    """A claim; `speaker` is a key of an actor, None where the text names nobody."""

    key: str
    speaker: str | None
    stances: tuple[str, ...]
    chain: tuple[str, ...]
    targets: dict[str, Attitude]
    source: tuple[tuple[int, int], ...]
    cue: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Panel:
    """A marked article."""

    name: str
    text: str
    actors: dict[str, GoldActor]
    claims: tuple[GoldClaim, ...]


def panels(folder: Path = PANELS) -> list[Panel]:
    """All marked articles of a folder, by name."""
    return [read(p.stem, p.read_bytes().decode("utf-8")) for p in sorted(folder.glob("*.txt"))]


def read(name: str, marked: str) -> Panel:
    """One marked article. Raises ValueError where a mark is never closed."""
    listed, body, told = marked.split("\n---\n")
    text, mentions, roles = _unmarked(body)
    actors = {a.key: a for a in (_actor(line, mentions) for line in listed.splitlines())}
    claims = tuple(_claim(line, roles, mentions) for line in told.splitlines())
    return Panel(name, text, actors, claims)


def _unmarked(body: str) -> tuple[str, dict[str, Pairs], dict[str, Pairs]]:
    """The bare text, the mentions of each actor, and the spans of each role of a claim ("s1")."""
    mentions: dict[str, Pairs] = defaultdict(list)
    roles: dict[str, Pairs] = defaultdict(list)
    opened: list[tuple[re.Match[str], int]] = []
    text, last = "", 0
    for part in _PART.finditer(body):
        text += body[last : part.start()]
        last = part.end()
        opening = _OPENING.fullmatch(part[0])
        if opening:
            opened.append((opening, len(text)))
            continue
        mark, start = opened.pop()
        if mark[1]:
            mentions[mark[1]].append((start, len(text)))
        for key in mark[3].split(",") if mark[3] else ():
            roles[mark[2] + key].append((start, len(text)))
    if opened:
        raise ValueError(f"never closed: {opened[-1][0][0]}")
    return text + body[last:], mentions, roles


def _actor(line: str, mentions: dict[str, Pairs]) -> GoldActor:
    key, kinds, name = line.split(" ", 2)
    plain = key.removeprefix("@").removesuffix("?")
    return GoldActor(
        plain, name, tuple(kinds.split("/")), key.endswith("?"), tuple(sorted(mentions[plain]))
    )


def _claim(line: str, roles: dict[str, Pairs], mentions: dict[str, Pairs]) -> GoldClaim:
    head, *rest = line.split("; ")
    key, speaker, stances = head.split(" ")
    source, cue, content = (tuple(sorted(roles[role + key])) for role in "scx")
    signs = dict(_signs(rest))
    within = {
        actor: signs.get(actor, "neutral")
        for actor, where in mentions.items()
        if any(s <= a and b <= e for a, b in where for s, e in content) or actor in signs
    }
    chain = next((part.split()[1:] for part in rest if part.startswith("chain ")), [])
    return GoldClaim(
        key=key,
        speaker=None if speaker == "-" else speaker,
        stances=tuple(stance.replace("-", " ") for stance in stances.split("/")),
        chain=tuple(chain),
        targets={actor: how for actor, how in within.items() if actor != speaker},
        source=source,
        cue=cue,
        content=content,
    )


def _signs(parts: list[str]) -> Iterator[tuple[str, Attitude]]:
    for word in (word for part in parts if part[0] in SIGNS for word in part.split()):
        yield word[1:], SIGNS[word[0]]
