"""The attitude of what is said toward one whom it speaks about.

`toward` is the one place that decides it, for the analysis and for what measures it: a trained
head reads each sentence that names the target, and the words near it, the stance and the part that
the target plays in what is said add what they tell.
"""

from typing import NamedTuple

import numpy as np
from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.attitude_model import ATTITUDES, likely
from reader.analysis.lexicon import cue_lemmas, polarity
from reader.analysis.parts import Attribution, Tokens, runs
from reader.analysis.polarity import weight
from reader.core.analysis import Attitude, Stance

Factors = tuple[float, float, float]
"""How much likelier each of `ATTITUDES` is: unfavourable, neutral, favourable."""

EVEN: Factors = (1.0, 1.0, 1.0)
AGAINST: Factors = (6.0, 1.0, 1.0)
FOR: Factors = (0.5, 1.0, 12.0)

BY_STANCE: dict[Stance, Factors] = {
    "accuses": AGAINST,
    "opposes": AGAINST,
    "alleges": (3.0, 1.0, 1.0),
    "praises": FOR,
    "supports": FOR,
    "calls for": (1.0, 3.0, 1.0),
    "denies": (1.0, 5.0, 1.0),
    "declines": (1.0, 8.0, 1.0),
    "questions": (1.0, 4.0, 1.0),
    "predicts": (1.0, 4.0, 1.0),
    "promises": (1.0, 4.0, 0.5),
    "warns": (1.0, 2.0, 0.5),
    "confirms": (1.0, 1.5, 1.0),
    "states": (1.0, 1.5, 1.0),
    "believes": EVEN,
}
"""What the stance tells of the one whom the content is about."""

ASKED: Factors = (1.0, 100.0, 1.0)
"""For whomever a demand is made of: the head takes the demand itself for blame."""

QUOTED: dict[Stance, Factors] = {
    **{"states": EVEN, "calls for": EVEN, "denies": EVEN},
    **{"confirms": EVEN, "predicts": EVEN, "promises": EVEN},
}
"""Instead, for quotations: the words themselves tell, and the stance is less sure."""

SUFFERS: Factors = (1.0, 5.0, 1.0)
"""For whom something is done to by another in the content: harm is nothing bad in the harmed."""

ELSEWHERE: Factors = (1.0, 2.0, 1.0)
"""For whoever is neither doer nor object: "a friend of Lee"."""

WORDED = 1.0
"""How much the words near the target count beside what the head says."""


class Setting(NamedTuple):
    """What a source does with a content that speaks of the target."""

    stance: Stance
    attribution: Attribution | None = None


def toward(doc: Doc, content: Tokens, target: Tokens, setting: Setting | None = None) -> Attitude:
    """The attitude of a content toward a target, both as token indices.

    `setting` is what the source does with the content, None where nobody says it.
    """
    found = likely(doc, list(runs(target)))
    shift = WORDED * weight(doc, content, target)
    found = found * np.exp(np.array([-shift, 0.0, shift]))
    if setting is not None:
        if _turned(doc, setting):
            found = found[::-1]
        found = found * np.array(_factors(doc, content, target, setting))
    return ATTITUDES[int(np.argmax(found))]


def _turned(doc: Doc, setting: Setting) -> bool:
    """Whether the source does not think what the content says: "does not believe that"."""
    told = setting.attribution
    if told is None or setting.stance not in {"believes", "supports"}:
        return False
    return any(doc[i].lower_ in grammar.NEGATIONS for i in told.cue)


def _factors(doc: Doc, content: Tokens, target: Tokens, setting: Setting) -> Factors:
    told = BY_STANCE[setting.stance]
    if setting.attribution is None:
        return told if told in (AGAINST, FOR) else EVEN
    if setting.attribution.quotation == "direct":
        told = QUOTED.get(setting.stance, told)
    roots = [doc[start:end].root for start, end in runs(target)]
    governed = any(_governed(root, setting.attribution) for root in roots)
    does = [root for root in roots if _does(root)]
    asked = governed or any(root.dep_ == "nsubj" for root in does)
    if setting.stance == "calls for" and told != EVEN and asked:
        return told if any(_loses(root, content) for root in does) else ASKED
    if governed and setting.stance == "questions":
        return AGAINST
    if governed or does:
        return told
    if any(_suffers(root, content) for root in roots):
        return _times(told if told[1] > 1 else EVEN, SUFFERS)
    return _times(told, ELSEWHERE)


def _times(one: Factors, other: Factors) -> Factors:
    return one[0] * other[0], one[1] * other[1], one[2] * other[2]


def _governed(root: Token, told: Attribution) -> bool:
    """Whether the cue itself takes the word for its object: "accused Lee", "sided with Lee"."""
    above = root.head
    if above.dep_ in {"prep", "agent"} and root.dep_ == "pobj":
        above = above.head
    return above.i in told.cue or root.dep_ == "ROOT"


def _loses(root: Token, content: Tokens) -> bool:
    """Whether a demand would cost somebody something: "wants Lee to resign", "to be sacked"."""
    lemma = root.head.lemma_.lower()
    leaves = lemma in LEAVING or root.dep_ == "nsubjpass"
    return leaves and root.head.i in content and polarity().get(lemma, 0) < 0


LEAVING = {"resign", "quit"}


def _does(root: Token) -> bool:
    """Whether a word is the subject of a verb."""
    while root.dep_ == "conj" and root.head.i != root.i:
        root = root.head
    return root.dep_ in {"nsubj", "nsubjpass"}


def _suffers(root: Token, content: Tokens) -> bool:
    """Whether a word is an object in a content, and of no verb that itself tells an attitude."""
    above = root.head.head if root.dep_ == "pobj" else root.head
    if root.dep_ not in {"dobj", "pobj", "dative"} or above.i not in content:
        return False
    return above.lemma_.lower() not in cue_lemmas("verb")


def of_text(text: str, start: int, end: int) -> Attitude:
    """The attitude of a whole text toward the target at `[start, end)`, by the same road."""
    from reader.analysis.pipeline import load

    doc = load()(text)
    target = frozenset(t.i for t in doc if t.idx < end and t.idx + len(t) > start)
    told = [
        Setting(sight.stance)
        for told, sight in zip(doc._.attributions, doc._.sights, strict=True)
        if target & told.content
    ]
    return toward(doc, frozenset(range(len(doc))), target, told[0] if told else None)
