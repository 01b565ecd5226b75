"""The attitude of what is said toward one whom it speaks about.

`toward` is the one place that decides it, for the analysis and for what measures it: a trained
head takes its place there. By now the words tell: those of the lexicon of polarity, the more the
nearer they hang to the target, turned by negation; and where they tell nothing, the stance.
"""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import polarity
from reader.analysis.parts import Tokens
from reader.core.analysis import Attitude, Stance

BY_STANCE: dict[Stance, float] = {
    "accuses": -1.0,
    "opposes": -1.0,
    "praises": 1.0,
    "supports": 1.0,
}
"""What the stance tells of whomever the content speaks about first."""

ENOUGH = 0.2
"""The least weight that makes an attitude more than neutral."""

REACH = 8
"""Steps in the parse from the target that are counted; what is farther is one step more."""


def toward(doc: Doc, content: Tokens, target: Tokens, stance: Stance | None = None) -> Attitude:
    """The attitude of the content toward the target, both as token indices.

    `stance` is what the source does with the content, None where nobody says it.
    """
    weight = BY_STANCE.get(stance, 0.0) if stance else 0.0
    steps = _steps(doc, target)
    for i in sorted(content - target):
        sign = polarity().get(doc[i].lemma_.lower())
        if sign is not None:
            far = steps.get(i, REACH + 1)
            weight += (-sign if _negated(doc[i]) else sign) / (1 + far)
    if abs(weight) < ENOUGH:
        return "neutral"
    return "favourable" if weight > 0 else "unfavourable"


def _negated(token: Token) -> bool:
    return grammar.negated(token) is not None or grammar.negated(token.head) is not None


def _steps(doc: Doc, target: Iterable[int]) -> dict[int, int]:
    """How many steps of the parse lead from the target to each word within reach."""
    edge = set(target)
    found = dict.fromkeys(edge, 0)
    for step in range(1, REACH + 1):
        near = {t.i for i in edge for t in (doc[i].head, *doc[i].children)}
        edge = near - found.keys()
        found.update(dict.fromkeys(edge, step))
    return found


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
    whole = frozenset(range(len(doc)))
    return toward(doc, whole, target, stances[0] if stances else None)
