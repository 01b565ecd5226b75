"""Labelled attributions as examples: what the head is told of each, and what it should say."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np

from reader.analysis.attribution_model import agreement
from reader.analysis.attribution_model.component import on_tokens
from reader.analysis.attribution_model.finding import Attribution
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.words import Words
from reader.analysis.stance_lexicon import by_lexicon
from reader.analysis.stance_model.features import Told, told
from reader.analysis.stance_model.reading import reach, read
from reader.core.analysis import STANCES, Stance
from reader.core.spans import Span

SECOND = 0.2
"""What the labels that would do as well weigh beside the first ones."""


@dataclass(frozen=True)
class Example:
    """A labelled attribution: features, the labels, others that would do, what the lexicon says.

    `reach` [w, 2] has the words `[first, last)` under each token of `told`.
    """

    article: str
    told: Told
    reach: np.ndarray
    stances: tuple[Stance, ...]
    also: tuple[Stance, ...]
    lexicon: Stance

    @property
    def target(self) -> np.ndarray:
        """The labels as weights [S] that sum to 1, in the order of `STANCES`."""
        out = np.zeros(len(STANCES), np.float32)
        second = SECOND if self.also else 0.0
        for found, weight in ((self.stances, 1 - second), (self.also, second)):
            for stance in found:
                out[STANCES.index(stance)] += weight / len(found)
        return out


def examples(
    labels: Path, texts: Path, shipped: Shipped, *, wanted: Callable[[str], bool] = bool
) -> list[Example]:
    """The attributions of a file of labels (JSON lines) with the texts of a folder.

    `wanted` tells by an article's name whether it is read.
    """
    known = by_article(labels)
    return [
        one
        for name in sorted(filter(wanted, known))
        for one in of_text(name, _text(texts / f"{name}.txt"), known[name], shipped)
    ]


def by_article(labels: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of a file of labels (JSON lines), by the article's name."""
    out: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in labels.read_text("utf-8").splitlines():
        row = json.loads(line)
        out[row["doc"]].append(row)
    return out


def of_text(
    name: str, text: str, rows: Sequence[dict[str, Any]], shipped: Shipped
) -> Iterator[Example]:
    """The labelled attributions of one text."""
    doc, words = read(text, shipped)
    for row in rows:
        attribution = given(words, row)
        if any(words.starts[0] < span.end for span in attribution.cue):
            (on_doc,) = on_tokens(doc, [attribution])
            features = told(doc, on_doc)
            yield Example(
                article=name,
                told=features,
                reach=reach(doc, features, words),
                stances=cast("tuple[Stance, ...]", tuple(row["stance"])),
                also=cast("tuple[Stance, ...]", tuple(row["also"])),
                lexicon=by_lexicon(doc, on_doc).stance,
            )


def _text(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def given(words: Words, row: dict[str, Any]) -> Attribution:
    """A labelled attribution as the model would have found it."""
    source, cue, content = (
        tuple(Span(start, end) for start, end in row[role]) for role in ("source", "cue", "content")
    )
    runs = [
        (int(words.ends.searchsorted(s, "right")), int(words.starts.searchsorted(e, "left")))
        for s, e in content
    ]
    quotation = agreement.quotation(words, [run for run in runs if run[0] < run[1]])
    return Attribution(source, cue, content, quotation, 1.0, None)
