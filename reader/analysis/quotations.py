"""Component `reportedly_quotations`: what stands between quotation marks, block by block.

Result: `Doc.spans["quotations"]`, each span with its marks. A quotation that is not closed in its
block goes on to the block's end when the next block opens with a mark (the custom of quotations
over several paragraphs) or when it began with a curly mark.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

from reader.analysis.parts import Component, block_ranges

PAIRS = {
    "“": "”",
    "„": "“”",
    "«": "»",
    '"': '"',
    "``": "''",
    "''": "''",
    "‘": "’",
    "'": "'",
}
SINGLE = {"‘", "'"}


@Language.factory(
    "reportedly_quotations", requires=["doc._.blocks"], assigns=["doc.spans", "doc._.blocks"]
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs the blocks only."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill the span group."""
    found = [pair for block in block_ranges(doc) for pair in _in_block(doc, *block)]
    doc.spans["quotations"] = [doc[start:end] for start, end in found]
    return doc


def _in_block(doc: Doc, start: int, end: int) -> list[tuple[int, int]]:
    found, at = [], start
    while at < end:
        if _opens(doc[at], start):
            close = _closing(doc, at, end)
            if close is not None:
                found.append((at, close + 1))
                at = close
        at += 1
    return found


def _opens(token: Token, start: int) -> bool:
    """Whether a mark opens: it does not lean on the word before it."""
    if token.text not in PAIRS:
        return False
    return token.i == start or bool(token.nbor(-1).whitespace_) or token.nbor(-1).text in "([{—–-"


def _closing(doc: Doc, at: int, end: int) -> int | None:
    mark = doc[at].text
    closers = PAIRS[mark]
    for i in range(at + 1, end):
        if doc[i].text and doc[i].text in closers and _closes(doc, i, end, single=mark in SINGLE):
            return i
    return None if mark in SINGLE or end - at < 4 else end - 1


def _closes(doc: Doc, i: int, end: int, *, single: bool) -> bool:
    """Whether a mark closes: it leans on what stands before it and not on what follows."""
    if doc[i - 1].whitespace_:
        return False
    loose = i + 1 >= end or bool(doc[i].whitespace_) or not doc[i + 1].is_alpha
    if not single:
        return loose
    after_mark = doc[i - 1].is_punct
    return loose and (after_mark or doc[i].tag_ != "POS")
