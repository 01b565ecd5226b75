"""Component `reportedly_stance`: what a source does with the content.

Result: `Doc._.sights`, one for each attribution, by the trained head; by the lexicon where the
head is in doubt whether it is more than neutral telling, and where one small word turns a cue
("did not deny", "has reportedly found"): that is too rare in what the head learned from.
"""

from functools import cache

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.parts import Attribution, Component, Sight, Tokens
from reader.analysis.stance_lexicon import by_lexicon, turned
from reader.analysis.stance_model.features import Told, told
from reader.analysis.stance_model.head import Head, load
from reader.analysis.version import model_folder


@Language.factory(
    "reportedly_stance",
    requires=["doc._.attributions", "doc._.depths", "token.lemma", "token.dep"],
    assigns=["doc._.sights"],
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy's)
    """The component; needs `reportedly_attribution`. The head is loaded with the first `Doc`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill `Doc._.sights`."""
    doc._.sights = tuple(_sight(doc, a, _shipped()) for a in doc._.attributions)
    return doc


def _sight(doc: Doc, attribution: Attribution, head: Head) -> Sight:
    rare = turned(doc, attribution)
    if rare is not None:
        return rare
    features, known = told(doc, attribution), by_lexicon(doc, attribution)
    likely, looks = head.probabilities(features)
    stance = head.decided(likely, known.stance)
    if stance == known.stance:
        return known
    return Sight(stance, _evidence(doc, attribution, features, looks))


def _evidence(doc: Doc, attribution: Attribution, features: Told, looks: np.ndarray) -> Tokens:
    """The cue's head, and the word of the content that the head of stances looked at most."""
    found = {attribution.head}
    worded = [k for k, i in enumerate(features.tokens) if looks[k] > 0 and doc[int(i)].is_alpha]
    if worded:
        found.add(int(features.tokens[max(worded, key=lambda k: looks[k])]))
    return frozenset(found)


@cache
def _shipped() -> Head:
    return load(model_folder("stance"))
