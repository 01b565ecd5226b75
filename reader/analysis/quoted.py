"""Direct speech: which quotation belongs to which cue, told by where they stand."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from reader.analysis import grammar
from reader.analysis.clauses import noun_phrase, takes
from reader.analysis.parts import Attribution, Tokens, block_ranges

ENDS = {",", ".", "?", "!", "…", "...", "—", "–", ";"}
SHORTEST = 3
"""Words of the shortest quotation that counts as speech by itself."""

REACH = 25
"""Tokens between a quotation and the cue that it belongs to."""


@dataclass
class Speech:
    """A cue with the quotations that belong to it."""

    cue: Token
    quotations: list[Span] = field(default_factory=list)


def found(doc: Doc) -> Iterator[Attribution]:
    """All direct speech with a cue, quotations without one joined to the speech before."""
    marked = frozenset(i for q in doc.spans["quotations"] for i in range(q.start, q.end))
    by_cue: dict[int, Speech] = {}
    last: Speech | None = None
    for start, end in block_ranges(doc):
        if last is not None and not _goes_on(last):
            last = None
        for quotation in doc.spans["quotations"]:
            if not start <= quotation.start < end:
                continue
            cue = _cue(quotation, start, end, marked)
            if cue is not None:
                last = by_cue.setdefault(cue.i, Speech(cue))
            if last is not None and (cue is not None or _stands_alone(quotation, start)):
                last.quotations.append(quotation)
    for speech in by_cue.values():
        yield _attribution(speech, marked)


def _goes_on(speech: Speech) -> bool:
    """Whether a speech was left open at the end of its block: it goes on in the next."""
    return not speech.quotations[-1][-1].is_quote


def is_speech(quotation: Span) -> bool:
    """Whether a quotation reads as speech and not as a word held with tongs."""
    words = [t for t in quotation if t.is_alpha]
    return len(words) >= SHORTEST or (len(quotation) > 2 and quotation[-2].text in ENDS)


def _stands_alone(quotation: Span, start: int) -> bool:
    """A sentence of its own, outside any other."""
    before = quotation.doc[quotation.start - 1] if quotation.start > start else None
    opens = before is None or before.text in {".", "?", "!", ":"} or before.is_quote
    return is_speech(quotation) and opens


def _cue(quotation: Span, start: int, end: int, marked: Tokens) -> Token | None:
    """The verb that brings a quotation: after it ("…," she said) or before it (She said: "…")."""
    if not is_speech(quotation):
        return None
    after = _window(quotation.doc, range(quotation.end, min(end, quotation.end + REACH)), marked)
    before = _window(
        quotation.doc,
        range(quotation.start - 1, max(start, quotation.start - REACH) - 1, -1),
        marked,
    )
    leads = quotation.start > start and quotation.doc[quotation.start - 1].text in {",", ":"}
    trails = quotation[-2].text in {",", "?", "!", "—", "–"} or (
        quotation.end < end and quotation.doc[quotation.end].text == ","
    )
    order = (before, after) if leads and not trails else (after, before)
    if not trails and not leads:
        order = (before[:2], ())
    return next((t for window in order for t in window if _brings(t)), None)


def _window(doc: Doc, reach: range, marked: Tokens) -> tuple[Token, ...]:
    """The tokens outside quotations up to the end of the sentence, nearest first."""
    out: list[Token] = []
    for i in reach:
        if doc[i].text in {".", "?", "!", ";"} and i not in marked:
            break
        if i in marked:
            if out:
                break
            continue
        out.append(doc[i])
    return tuple(out)


def _brings(token: Token) -> bool:
    return token.pos_ in {"VERB", "AUX"} and takes(token, "verb", "quotation")


def _attribution(speech: Speech, marked: Tokens) -> Attribution:
    cue = speech.cue
    content = frozenset(i for q in speech.quotations for i in range(q.start, q.end))
    source = grammar.subject(cue)
    if source is None or source.i in content:
        source = _beside(cue, marked, inverted=cue.i > min(content))
    group = grammar.outside(grammar.group(cue), marked)
    named = noun_phrase(source, cue) if source is not None else frozenset()
    return Attribution(
        source=grammar.outside(named, content, group),
        cue=group or frozenset({cue.i}),
        content=content,
        head=cue.i,
        construction="quotation",
        quotation="direct",
    )


def _beside(cue: Token, marked: Tokens, *, inverted: bool) -> Token | None:
    """The noun next to the cue where the parse shows no subject: "said Smith", "Smith said"."""
    doc = cue.doc
    right = range(cue.i + 1, min(len(doc), cue.i + 5))
    left = range(cue.i - 1, max(-1, cue.i - 5), -1)
    for i in (*(right if inverted else ()), *left):
        if i in marked or doc[i].is_punct:
            continue
        if doc[i].pos_ in {"PROPN", "PRON", "NOUN"} and doc[i].dep_ != "poss":
            head: Token = doc[i]
            while head.dep_ == "compound" and head.head.i not in marked:
                head = head.head
            return head
    return None
