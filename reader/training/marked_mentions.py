"""Mentions that were marked for this project, in articles of train and in articles of our own.

`labels/mentions.jsonl` has an article a line: its name and, for each entity, its kind and its
mentions, in code points: `[start, end]` of a common noun or pronoun, `[start, end, bare]` of a
name, which begins at `bare` when titles and "the" are left out. Persons, groups of people,
organizations, governments and places are marked; what else is named is not. Of articles of train
there are offsets alone; `labels/articles.jsonl` has articles of our own, every person and body in
them invented, with their `text`.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.analysis.attribution_model import words as reading
from reader.analysis.attribution_model.words import Tokenizer, Words
from reader.analysis.mention_model import classes as c
from reader.analysis.mention_model.spans import MOST
from reader.training.gum_mentions import GumMention
from reader.training.mention_examples import Mentions, of_gum

LABELS = Path(__file__).parent / "labels"

NAMES = {
    "person": {c.PERSON_NAME},
    "group": {c.GROUP_NAME},
    "organization": {c.ORGANIZATION_NAME},
    "government": {c.GOVERNMENT_NAME},
    "place": {c.PLACE_NAME, c.GOVERNMENT_NAME},
}
"""The classes that names of each kind may have."""

UNMARKED = frozenset({c.NOTHING, c.OTHER, c.OTHER_NAME})


def marked() -> dict[str, list[dict[str, Any]]]:
    """The entities of each marked article of train."""
    return {row["doc"]: row["entities"] for row in _rows("mentions.jsonl")}


def written(tokenizer: Tokenizer) -> Iterator[tuple[str, Words, Mentions]]:
    """The articles of our own: name, words, what they mention."""
    for row in _rows("articles.jsonl"):
        words = reading.read(row["text"], reading.lines(row["text"]), tokenizer)
        yield row["doc"], words, of_marked(words, row["entities"])


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (LABELS / name).read_text("utf-8").splitlines()]


def of_marked(words: Words, entities: list[dict[str, Any]]) -> Mentions:
    """The marked mentions on words.

    A noun is marked without what follows its head, so that longer spans may be the mention too.
    """
    found = of_gum(words, _mentions(entities), names=NAMES, otherwise=UNMARKED)
    longer = {
        (start, end): found.otherwise | {kind}
        for start, last, kind, _ in found.chains
        if kind not in c.NAMES
        for end in range(last + 1, min(start + MOST, len(words)) + 1)
    }
    return replace(found, allowed={**longer, **found.allowed})


def _mentions(entities: list[dict[str, Any]]) -> Iterator[GumMention]:
    for group, entity in enumerate(entities):
        for start, end, *bare in entity["mentions"]:
            name = (bare[0] if bare else start, end)
            yield GumMention(start, end, str(group), entity["kind"], bool(bare), name, name)
