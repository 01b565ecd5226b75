"""Component `reportedly_entities`: names with clean edges.

Result: `Doc.spans["entities"]`, spaCy's entities without "the", possessives and stray marks, and
proper names that it passed over, labelled `NAME`.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from reader.analysis.lexicon import words
from reader.analysis.parts import Component

NUMERIC = {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"}
STRAY = {"'s", "’s", "'", "’", "the", "a", "an", "its", "his", "her", "their", "our", "and", "of"}


@Language.factory("reportedly_entities", requires=["doc.ents", "token.tag"], assigns=["doc.spans"])
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs spaCy's `ner` and `tagger`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill the span group, in the order of the text and without overlaps."""
    known = [span for ent in doc.ents for span in _parts(ent)]
    taken = {i for span in known for i in range(span.start, span.end)}
    missed = [span for span in _proper(doc) if taken.isdisjoint(range(span.start, span.end))]
    doc.spans["entities"] = sorted([*known, *missed], key=lambda span: span.start)
    return doc


def _parts(ent: Span) -> Iterator[Span]:
    """An entity without stray edges; a possessive in the middle parts two names."""
    if ent.label_ in NUMERIC:
        yield ent
        return
    start = ent.start
    for token in ent:
        if token.tag_ == "POS" and token.i + 1 < ent.end and not _in_name(token):
            yield from _trimmed(ent.doc, start, token.i, ent.label_)
            start = token.i + 1
    yield from _trimmed(ent.doc, start, ent.end, ent.label_)


def _in_name(possessive: Token) -> bool:
    """Whether a possessive is part of a name: "People's Party", not "Acme's Board"."""
    return possessive.i > 0 and possessive.nbor(-1).lower_ in words("possessives")


def _trimmed(doc: Doc, start: int, end: int, label: str) -> Iterator[Span]:
    while start < end and _stray(doc[start]):
        start += 1
    while start < end and _stray(doc[end - 1]):
        end -= 1
    if (start < end and any(token.is_alpha for token in doc[start:end])) or doc[start:end].text[
        :1
    ].isupper():
        yield Span(doc, start, end, label=label)


def _stray(token: Token) -> bool:
    return (
        token.lower_ in STRAY or token.is_space or (token.is_punct and not token.text[0].isalnum())
    )


def _proper(doc: Doc) -> Iterator[Span]:
    """Runs of proper nouns in capitals, sentence starts apart from common words."""
    at = 0
    while at < len(doc):
        end = at
        while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].text[:1].isupper():
            if end > at and doc[end].is_sent_start:
                break
            end += 1
        if end > at:
            yield Span(doc, at, end, label="NAME")
        at = max(end, at + 1)
