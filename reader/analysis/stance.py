"""Component `reportedly_stance`: what a source does with the content.

Result: `Doc._.sights`, one for each attribution: the stance by the lexicon of cues, turned by
negation and by the modality of the content, with the words that decided it.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import cues
from reader.analysis.parts import Attribution, Component, Sight
from reader.core.analysis import Stance

TURNED: dict[Stance, Stance] = {
    "denies": "states",
    "confirms": "declines",
    "supports": "opposes",
    "opposes": "states",
    "states": "states",
}
"""What becomes of a stance under negation: "did not deny" is no denial."""

DOUBTFUL = {"reportedly", "allegedly", "purportedly", "supposedly"}
POS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective"}


@Language.factory(
    "reportedly_stance",
    requires=["doc._.attributions", "token.lemma", "token.dep"],
    assigns=["doc._.sights"],
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs `reportedly_attribution`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill `Doc._.sights`."""
    doc._.sights = tuple(_sight(doc, a) for a in doc._.attributions)
    return doc


def _sight(doc: Doc, attribution: Attribution) -> Sight:
    head = doc[attribution.head]
    stance = _by_lexicon(head, attribution.construction)
    no = grammar.negated(head)
    if no is not None and stance in TURNED:
        return Sight(TURNED[stance], frozenset({no.i, head.i}))
    return Sight(stance, frozenset({head.i}))


def _by_lexicon(head: Token, construction: str) -> Stance:
    lemma = head.lemma_.lower()
    pos = POS.get(head.pos_, "verb")
    known = cues()
    for take in (construction, "object", "clause"):
        if (lemma, pos, take) in known:
            return known[lemma, pos, take]
    return known.get((head.lower_, "adjective", construction), "states")
