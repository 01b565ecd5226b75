"""The attitude of a claim toward one whom it speaks of.

A trained head reads each sentence of the claim that names the target, as the one of
`attitude_model` does, and is told more by signs: the stance, the part that the target plays in what
is said, the words near it.
"""

from collections.abc import Iterator
from functools import cache

import numpy as np
from spacy.tokens import Doc, Token

from reader.analysis import attitude_model, grammar
from reader.analysis.attitude_model import ATTITUDES, Shipped, load, probabilities
from reader.analysis.parts import Attribution, Tokens, runs
from reader.analysis.polarity import weight
from reader.analysis.stance_model.features import Told, places
from reader.analysis.version import model_folder
from reader.core.analysis import Attitude, Stance

NEAR = 0.2
"""How much the words near a target must weigh to be a sign."""


def toward(doc: Doc, told: Attribution, stance: Stance, target: Tokens) -> Attitude:
    """The attitude toward a target, as token indices of the content."""
    found = features(doc, told, stance, target)
    likely = np.mean([probabilities(one, _shipped()) for one in found], axis=0)
    return ATTITUDES[int(likely.argmax())]


def features(doc: Doc, told: Attribution, stance: Stance, target: Tokens) -> list[Told]:
    """What the head is told, once for each sentence that names the target."""
    some = places(signs(doc, told, stance, target))
    return [
        attitude_model.features(doc, sentence, own, some)
        for sentence, own in attitude_model.sentences(doc, list(runs(target)))
    ]


def signs(doc: Doc, told: Attribution, stance: Stance, target: Tokens) -> Iterator[str]:
    """What the claim does, what the target does in it, which words are near."""
    near = weight(doc, told.content, target)
    light = "dark" if near < -NEAR else "bright" if near > NEAR else "none"
    denied = any(doc[i].lower_ in grammar.NEGATIONS for i in told.cue)
    yield f"stance {stance}"
    yield f"{told.quotation} {stance}"
    yield f"denied {denied} {stance}"
    yield f"near {light}"
    yield f"near {light} {stance}"
    yield f"cue {doc[told.head].lemma_.lower()}"
    for start, end in runs(target):
        root = doc[start:end].root
        part = _part(root, told)
        yield f"part {part}"
        yield f"part {part} {stance}"
        yield f"part {part} near {light}"
        yield f"{root.pos_} {part}"
        yield f"above {_above(root).lemma_.lower()} {root.dep_}"


def _part(root: Token, told: Attribution) -> str:
    """What a target is in a claim: the cue's own object, one who does something, an object …"""
    above = _above(root)
    if above.i in told.cue or root.dep_ == "ROOT":
        return "of the cue"
    if above.i not in told.content:
        return "outside"
    part = grammar.first_of(root).dep_
    if part in {"nsubj", "nsubjpass", "poss", "dobj", "compound", "agent"}:
        return part
    return "object" if part in {"pobj", "dative", "attr", "appos"} else "other"


def _above(root: Token) -> Token:
    """The word that a target hangs on, through prepositions and coordinations."""
    first = grammar.first_of(root)
    above = first.head
    return above.head if above.dep_ in {"prep", "agent"} and first.dep_ == "pobj" else above


@cache
def _shipped() -> Shipped:
    return load(model_folder("attitude") / "claims")
