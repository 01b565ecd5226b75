"""Attributions that people marked, to learn from and to measure by: PolNeAR's layout.

`text/NAME.txt` and `attributions/NAME_ANNOTATOR.ann`. Several annotators of an article give it
several versions, by the annotators' names.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from reader.core.spans import Span

ROLES = ("source", "cue", "content")

Spans = tuple[Span, ...]

_LINE = re.compile(r"[TE]\d+\t\S")


@dataclass(frozen=True)
class Attributed:
    """An attribution of the gold: spans in code points of the text; `source` may be empty."""

    source: Spans
    cue: Spans
    content: Spans


@dataclass(frozen=True)
class GoldArticle:
    """A text and its attributions, a version for each annotator."""

    name: str
    text: str
    versions: tuple[tuple[Attributed, ...], ...]


def articles(folder: Path) -> list[GoldArticle]:
    """The annotated articles of a folder, by name."""
    by_name: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        by_name.setdefault(path.stem.rsplit("_", 1)[0], []).append(path)
    out = []
    for path in sorted((folder / "text").glob("*.txt")):
        notes = by_name.get(path.stem, [])
        if notes:
            text = path.read_bytes().decode("utf-8")
            versions = tuple(attributions(note.read_text("utf-8")) for note in notes)
            out.append(GoldArticle(path.stem, text, versions))
    return out


def attributions(notes: str) -> tuple[Attributed, ...]:
    """The attributions with a content in one annotator's notes; malformed lines are passed over."""
    spans: dict[str, Spans] = {}
    events: list[list[str]] = []
    for line in notes.split("\n"):
        if not _LINE.match(line):
            continue
        key, told, *_ = line.split("\t")
        if key[0] == "T":
            spans[key] = _spans(told)
        else:
            events.append(told.split()[1:])
    found = (_attributed(event, spans) for event in events)
    return tuple(a for a in found if a.content)


def _spans(told: str) -> Spans:
    _, places = told.split(" ", 1)
    pairs = (place.split() for place in places.split(";"))
    return tuple(Span(int(start), int(end)) for start, end in pairs)


def _attributed(event: list[str], spans: dict[str, Spans]) -> Attributed:
    roles: dict[str, Spans] = dict.fromkeys(ROLES, ())
    for part in event:
        role, key = part.split(":")
        role = role.rstrip("0123456789").lower()
        if role in roles:
            roles[role] += spans.get(key, ())
    return Attributed(roles["source"], roles["cue"], roles["content"])
