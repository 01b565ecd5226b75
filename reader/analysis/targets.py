"""Component `reportedly_targets`: whom a content speaks about, and how.

Result: `Doc._.aims`, for each attribution the parties that are mentioned in its content, apart
from the speaker.
"""

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.claim_attitude import toward
from reader.analysis.parts import Aim, Attribution, Component
from reader.core.analysis import Stance


@Language.factory(
    "reportedly_targets",
    requires=["doc._.attributions", "doc._.parties", "doc._.sights"],
    assigns=["doc._.aims"],
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs attributions, actors and stances."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill `Doc._.aims`."""
    doc._.aims = tuple(
        _aims(doc, a, sight.stance, speaker)
        for a, sight, speaker in zip(doc._.attributions, doc._.sights, doc._.speakers, strict=True)
    )
    return doc


def _aims(doc: Doc, a: Attribution, stance: Stance, speaker: int | None) -> tuple[Aim, ...]:
    """The parties in a content, in its order."""
    within = {
        key: [m for m in party.mentions if m[0] in a.content]
        for key, party in enumerate(doc._.parties)
        if key != speaker
    }
    found = sorted((min(spans), key) for key, spans in within.items() if spans)
    return tuple(Aim(key, toward(doc, a, stance, _tokens(within[key]))) for _, key in found)


def _tokens(spans: Iterable[tuple[int, int]]) -> frozenset[int]:
    return frozenset(i for start, end in spans for i in range(start, end))
