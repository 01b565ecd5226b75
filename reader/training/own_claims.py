"""Claims of our own invention, in `labels/claims.jsonl`: a claim a line with its text, its source,
cue and content, its stance, and whom it speaks of with the attitude (-1, 0, 1).

Forty at a time are read as one text, a paragraph each.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

CLAIMS = Path(__file__).parent / "labels" / "claims.jsonl"
AT_ONCE = 40
PARTING = "\n\n"
SPANS = ("source", "cue", "content", "targets")


class Gathered(NamedTuple):
    """Claims as one text; their rows are those of `labels/targets.jsonl`."""

    name: str
    text: str
    rows: list[dict[str, Any]]


def gathered() -> Iterator[Gathered]:
    """All claims of the file."""
    found = [json.loads(line) for line in CLAIMS.read_text("utf-8").splitlines()]
    for at in range(0, len(found), AT_ONCE):
        some, texts, rows = found[at : at + AT_ONCE], list[str](), list[dict[str, Any]]()
        for row in some:
            start = sum(len(text) + len(PARTING) for text in texts)
            texts.append(row["text"])
            rows.append({**row, **{key: _moved(row[key], start) for key in SPANS}})
        yield Gathered(f"claims {at}", PARTING.join(texts), rows)


def _moved(spans: list[list[int]], start: int) -> list[list[int]]:
    return [[first + start, last + start, *rest] for first, last, *rest in spans]
