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
_DATELINE = re.compile(
    r"(?:[A-Z]{3}[A-Z.,' ]{0,30}(?:,? [A-Z][A-Za-z. ]{1,20})?"
    r"|[A-Z][A-Za-z., ]{1,40}\([A-Z]\w{1,12}\)) ?(?:—|–|--?) ?"
)


@Language.factory("reportedly_blocks", assigns=["doc._.blocks", "token.is_sent_start"])
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; runs before the parser."""
    return annotate


def _starts(text: str, block: Span) -> tuple[int, ...]:
    """Where sentences surely start: at the block, and after a dateline ("ROME (AP) — ")."""
    dateline = _DATELINE.match(text, block.start, block.end)
    return (block.start,) if dateline is None else (block.start, dateline.end())


def in_datelines(doc: Doc) -> set[int]:
    """The tokens of the datelines at the starts of blocks."""
    found = [_starts(doc.text, block) for block in doc._.blocks]
    ends = [(one[0], one[-1]) for one in found if len(one) > 1]
    spans = (doc.char_span(start, end, alignment_mode="contract") for start, end in ends)
    return {token.i for span in spans if span is not None for token in span}


def annotate(doc: Doc) -> Doc:
    """Mark the first token of each block as the start of a sentence."""
    if not doc._.blocks:
        doc._.blocks = tuple(Span(*m.span()) for m in _PARAGRAPH.finditer(doc.text))
    starts = sorted(start for block in doc._.blocks for start in _starts(doc.text, block))
    at = 0
    for token in doc:
        while at < len(starts) and starts[at] <= token.idx:
            if not token.is_space:
                token.is_sent_start = True
                at += 1
            else:
                break
    return doc
