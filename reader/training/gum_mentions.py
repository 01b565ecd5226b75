"""Mentions of GUM's CoNLL-U files: the text, and each mention with its kind and what it refers to.

`Entity=` in MISC opens and closes mentions: `(GROUP-etype-…-minspan-…` and `GROUP)` (CorefUD).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SMALL = frozenset({"DET", "ADP", "PART", "PUNCT", "CCONJ", "ADJ", "NUM", "VERB"})


@dataclass(frozen=True)
class GumMention:
    """Code points `[start, end)`; `named` when half of its content words are proper nouns.

    `bare` is its name without "the", titles and possessives; `whole` is it without "the" and 's.
    """

    start: int
    end: int
    group: str
    kind: str
    named: bool
    whole: tuple[int, int]
    bare: tuple[int, int]


@dataclass
class _Reading:
    text: str = ""
    tokens: list[tuple[int, int, str]] = field(default_factory=list)
    opened: list[tuple[str, str, int]] = field(default_factory=list)
    found: list[GumMention] = field(default_factory=list)


def read(path: Path) -> tuple[str, list[GumMention]]:
    """The text, a blank line between paragraphs, and all mentions."""
    state = _Reading()
    fresh = False
    for line in path.read_text("utf-8").split("\n"):
        if line.startswith("# newpar"):
            fresh = True
        elif line.startswith("# text =") and state.text:
            state.text = state.text.rstrip() + ("\n\n" if fresh else " ")
            fresh = False
        elif line.startswith("# text ="):
            fresh = False
        columns = line.split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            _token(state, columns)
    return state.text.rstrip(), state.found


def _token(state: _Reading, columns: list[str]) -> None:
    told = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
    start = len(state.text)
    state.text += columns[1]
    state.tokens.append((start, len(state.text), columns[3]))
    for sign, value in _brackets(told.get("Entity", "")):
        if sign == "(":
            group, kind = value.split("-")[:2]
            state.opened.append((group, kind, len(state.tokens) - 1))
        else:
            _close(state, value)
    if told.get("SpaceAfter") != "No":
        state.text += " "


def _brackets(entity: str) -> Iterator[tuple[str, str]]:
    """`("(", "1-person-…")` for each mention that opens, `(")", "1")` for each that closes."""
    at = 0
    while at < len(entity):
        if entity[at] == "(":
            end = min(
                i
                for i in (entity.find("(", at + 1), entity.find(")", at + 1), len(entity))
                if i > 0
            )
            yield "(", entity[at + 1 : end]
            if end < len(entity) and entity[end] == ")":
                yield ")", entity[at + 1 : end].split("-")[0]
                end += 1
        else:
            end = entity.find(")", at)
            if end < 0:
                return
            yield ")", entity[at:end]
            end += 1
        at = end


def _close(state: _Reading, group: str) -> None:
    for place in range(len(state.opened) - 1, -1, -1):
        if state.opened[place][0] == group:
            group, kind, first = state.opened.pop(place)
            state.found.append(_mention(state.tokens[first:], group, kind))
            return


def _mention(tokens: list[tuple[int, int, str]], group: str, kind: str) -> GumMention:
    full = [tag for _, _, tag in tokens if tag not in SMALL]
    named = full.count("PROPN") * 2 >= max(1, len(full))
    first, last = 0, len(tokens)
    while first < last - 1 and tokens[first][2] == "DET":
        first += 1
    while last > first + 1 and tokens[last - 1][2] in {"PART", "PUNCT"}:
        last -= 1
    whole = tokens[first][0], tokens[last - 1][1]
    start = last - 1
    while start > first and tokens[start - 1][2] == "PROPN":
        start -= 1
    bare = (tokens[start][0], tokens[last - 1][1]) if tokens[last - 1][2] == "PROPN" else whole
    return GumMention(tokens[0][0], tokens[-1][1], group, kind, named, whole, bare)
