"""The attitude of what is said toward one whom it speaks about.

`toward` is the one place that decides it, for the analysis and for what measures it: a trained
head reads each sentence that names the target, and the words near it and the stance add what they
tell.
"""

import numpy as np
from spacy.tokens import Doc

from reader.analysis.attitude_model import ATTITUDES, likely
from reader.analysis.parts import Tokens, runs
from reader.analysis.polarity import weight
from reader.core.analysis import Attitude, Stance

BY_STANCE: dict[Stance, Attitude] = {
    "accuses": "unfavourable",
    "opposes": "unfavourable",
    "praises": "favourable",
    "supports": "favourable",
}
"""What the stance tells of whomever the content speaks about."""

MORE = 4.0
"""How much likelier an attitude is where the stance tells it."""

WORDED = 1.0
"""How much the words near the target count beside what the head says."""


def toward(doc: Doc, content: Tokens, target: Tokens, stance: Stance | None = None) -> Attitude:
    """The attitude of a content toward a target, both as token indices.

    `stance` is what the source does with the content, None where nobody says it.
    """
    found = likely(doc, list(runs(target)))
    shift = WORDED * weight(doc, content, target)
    found = found * np.exp(np.array([-shift, 0.0, shift]))
    told = BY_STANCE.get(stance) if stance else None
    if told is not None:
        found[ATTITUDES.index(told)] *= MORE
    return ATTITUDES[int(np.argmax(found))]


def of_text(text: str, start: int, end: int) -> Attitude:
    """The attitude of a whole text toward the target at `[start, end)`, by the same road."""
    from reader.analysis.pipeline import load

    doc = load()(text)
    target = frozenset(t.i for t in doc if t.idx < end and t.idx + len(t) > start)
    stances = [
        sight.stance
        for told, sight in zip(doc._.attributions, doc._.sights, strict=True)
        if target & told.content
    ]
    return toward(doc, frozenset(range(len(doc))), target, stances[0] if stances else None)
