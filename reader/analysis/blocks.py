"""Component `reportedly_blocks`: no sentence and no name crosses from one block into the next.

Blocks are spans of code points in `Doc._.blocks`; a `Doc` without them is taken as one text whose
paragraphs are parted by line breaks.
"""

import re

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.parts import Component
from reader.core.spans import Span

_PARAGRAPH = re.compile(r"[^\n]+")


@Language.factory("reportedly_blocks", assigns=["doc._.blocks", "token.is_sent_start"])
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; runs before the parser."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Mark the first token of each block as the start of a sentence."""
    if not doc._.blocks:
        doc._.blocks = tuple(Span(*m.span()) for m in _PARAGRAPH.finditer(doc.text))
    starts = sorted(block.start for block in doc._.blocks)
    at = 0
    for token in doc:
        while at < len(starts) and starts[at] <= token.idx:
            if not token.is_space:
                token.is_sent_start = True
                at += 1
            else:
                break
    return doc
