"""Component `reportedly_entities`: names with clean edges.

Result: `Doc.spans["entities"]`, spaCy's entities without "the", possessives and stray marks, and
proper names that it passed over, labelled `NAME`.
"""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from reader.analysis.lexicon import kinds_by_word, nominals, words
from reader.analysis.parts import Component

NUMERIC = {"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"}
PARTING = {"/", ":", ";", "(", ")", "[", "]", "|"}
"""Signs that stand in no name."""

CREDITS = {"Image", "Photo", "Photograph", "Picture", "File"}

STRAY = {"'s", "’s", "'", "’", "the", "a", "an", "its", "his", "her", "their", "our", "and", "of"}


@Language.factory("reportedly_entities", requires=["doc.ents", "token.tag"], assigns=["doc.spans"])
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs spaCy's `ner` and `tagger`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill the span group, in the order of the text and without overlaps."""
    known = _joined(doc, [span for ent in doc.ents for span in _parts(ent)])
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
        parts = token.text in PARTING or (token.tag_ == "POS" and not _in_name(token))
        if parts and token.i + 1 < ent.end:
            yield from _trimmed(ent.doc, start, token.i, ent.label_)
            start = token.i + 1
    yield from _trimmed(ent.doc, start, ent.end, ent.label_)


def _in_name(possessive: Token) -> bool:
    """Whether a possessive is part of a name: "People's Party", not "Acme's Board"."""
    if not 0 < possessive.i < len(possessive.doc) - 1:
        return False
    before, after = possessive.nbor(-1), possessive.nbor(1)
    saint = possessive.i > 1 and possessive.nbor(-2).text in {"St", "St."}
    of_many = possessive.text in {"'", "’"} and after.text in kinds_by_word()
    return saint or of_many or before.lower_ in words("possessives")


def _trimmed(doc: Doc, start: int, end: int, label: str) -> Iterator[Span]:
    while start < end and (_stray(doc[start]) or _low(doc[start], start + 1 < end)):
        start += 1
    while start < end and (_stray(doc[end - 1]) or _low(doc[end - 1], start + 1 < end)):
        end -= 1
    if (start < end and any(token.is_alpha for token in doc[start:end])) or doc[start:end].text[
        :1
    ].isupper():
        yield Span(doc, start, end, label=label)


LINKS = {"of", "for", "at", "and", "on", "the", "&", "in"}
"""Words within the name of a body: "Center for Women and Politics at Rutgers University"."""


def _joined(doc: Doc, spans: list[Span]) -> list[Span]:
    """Bodies whose names go on behind "of", "for" or "at"."""
    out: list[Span] = []
    for span in spans:
        if out and span.start < out[-1].end:
            continue
        end = _reach(doc, span)
        out.append(span if end == span.end else Span(doc, span.start, end, label="ORG"))
    return out


def _reach(doc: Doc, span: Span) -> int:
    """Where the name of a body ends: behind "of" and "for" there must be more of the name."""
    if span.label_ not in {"ORG", "FAC", "NAME"} or not _is_body(span):
        return span.end
    end = span.end
    while end < len(doc) and doc[end].lower_ in {"of", "for", "at"}:
        after = end + 1
        while after < len(doc) and doc[after].lower_ in LINKS - {"at"}:
            after += 1
        last = after
        while last < len(doc) and doc[last].pos_ == "PROPN" and doc[last].text[:1].isupper():
            last += 1
        if last == after or (doc[end].lower_ == "at" and not _is_body(doc[after:last])):
            break
        end = last
    return end


def _is_body(span: Span) -> bool:
    return any(token.text in kinds_by_word() for token in span)


def _stray(token: Token) -> bool:
    mark = token.is_space or (token.is_punct and not token.text[0].isalnum())
    return token.lower_ in STRAY or mark or _credits(token)


def _credits(token: Token) -> bool:
    """Whether a word begins a credit: "Ann Lee Image: Bo Ray"."""
    last = token.i + 1 == len(token.doc)
    return token.text in CREDITS and not last and token.nbor().text == ":"


def _low(token: Token, more: bool) -> bool:
    """A small word at the edge of a name: "another Justice Department", "the Super Bowl party"."""
    return more and token.is_lower and token.is_alpha and token.lemma_ not in nominals()


def _proper(doc: Doc) -> Iterator[Span]:
    """Runs of proper nouns in capitals, sentence starts apart from common words."""
    at = 0
    while at < len(doc):
        end = at
        while end < len(doc) and doc[end].pos_ == "PROPN" and doc[end].text[:1].isupper():
            if _credits(doc[end]) or (end > at and doc[end].is_sent_start):
                break
            end += 1
        if end > at:
            yield Span(doc, at, end, label="NAME")
        at = max(end, at + 1)
