"""The attitude of a text toward somebody in it, where no claim is looked at.

A trained head reads each sentence that names the target; the words near it and the stance of a
claim that speaks of it add what they tell. For the targets of claims see `claim_attitude`.
"""

import numpy as np
from spacy.tokens import Doc

from reader.analysis.attitude_model import ATTITUDES, likely
from reader.analysis.parts import Tokens, runs
from reader.analysis.polarity import weight
from reader.core.analysis import Attitude, Stance

BY_STANCE: dict[Stance, tuple[float, float, float]] = {
    **dict.fromkeys(("accuses", "opposes"), (6.0, 1.0, 1.0)),
    **dict.fromkeys(("praises", "supports"), (0.5, 1.0, 12.0)),
}
"""How much likelier a stance makes each of `ATTITUDES`: unfavourable, neutral, favourable."""

EVEN = (1.0, 1.0, 1.0)


def toward(doc: Doc, content: Tokens, target: Tokens, stance: Stance | None = None) -> Attitude:
    """The attitude of words toward a target, both as token indices."""
    shift = weight(doc, content, target)
    found = likely(doc, list(runs(target))) * np.exp(np.array([-shift, 0.0, shift]))
    told = found * np.array(BY_STANCE.get(stance, EVEN) if stance else EVEN)
    return ATTITUDES[int(np.argmax(told))]


def of_text(text: str, start: int, end: int) -> Attitude:
    """The attitude of a whole text toward the target at `[start, end)`."""
    from reader.analysis.pipeline import load

    doc = load()(text)
    target = frozenset(t.i for t in doc if t.idx < end and t.idx + len(t) > start)
    stances = [
        sight.stance
        for told, sight in zip(doc._.attributions, doc._.sights, strict=True)
        if target & told.content
    ]
    return toward(doc, frozenset(range(len(doc))), target, stances[0] if stances else None)
