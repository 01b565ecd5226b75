"""Component `reportedly_attribution`: who says what, by rules.

Result: `Doc._.attributions`, in the order of their cues. The rules propose (`clauses`, `quoted`,
`phrases`); here the proposals are made to agree with each other and with the quotations.
"""

from collections.abc import Iterable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis import clauses, phrases, quoted
from reader.analysis.parts import Attribution, Component, Tokens
from reader.core.analysis import Quotation

EDGE = {",", ".", ";", ":", "—", "–", "--", "-", "(", "…", "...", "?", "!"}


@Language.factory(
    "reportedly_attribution",
    requires=["token.dep", "token.tag", "token.lemma", "doc.spans"],
    assigns=["doc._.attributions"],
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs tagger, parser, lemmas and `reportedly_quotations`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill `Doc._.attributions`."""
    drafts = [*quoted.found(doc), *clauses.found(doc), *phrases.found(doc)]
    marked = frozenset(i for q in doc.spans["quotations"] for i in range(q.start, q.end))
    whole = [_settled(doc, draft, marked) for draft in _joined(drafts)]
    kept = sorted((a for a in whole if a.content), key=lambda a: (min(a.cue), -len(a.content)))
    doc._.attributions = tuple(_nested(kept))
    return doc


def _joined(drafts: Iterable[Attribution]) -> list[Attribution]:
    """One attribution for each head: direct speech takes in what the parse gives it as well."""
    by_head: dict[int, Attribution] = {}
    for draft in drafts:
        first = by_head.get(draft.head)
        if first is None:
            by_head[draft.head] = draft
        elif draft.construction == "clause" or first.content & draft.content:
            whole = first if draft.construction == "clause" else draft
            content = (first.content | draft.content) - whole.source - whole.cue
            by_head[draft.head] = replace(whole, content=content)
    return list(by_head.values())


def _settled(doc: Doc, draft: Attribution, marked: Tokens) -> Attribution:
    content = _clean(doc, _whole_quotations(doc, draft) - draft.cue, marked)
    source = _clean(doc, draft.source, marked)
    return replace(
        draft,
        source=source,
        content=content,
        quotation=_quotation(doc, content, marked),
        confidence=_confidence(draft),
    )


def _whole_quotations(doc: Doc, draft: Attribution) -> Tokens:
    """The content with every quotation that it shares words with, marks and all."""
    content = draft.content
    first, last = min(content, default=0), max(content, default=0)
    for quotation in doc.spans["quotations"]:
        if quotation.end <= first or quotation.start > last:
            continue
        inside = frozenset(range(quotation.start, quotation.end))
        if content & inside and not draft.cue & inside and not draft.source & inside:
            content |= inside
    return content


def _clean(doc: Doc, tokens: Tokens, marked: Tokens) -> Tokens:
    """Without blanks and without punctuation at the edges; gaps of punctuation are filled."""
    inner = {i for i in tokens if not doc[i].is_space}
    while inner and doc[min(inner)].text in EDGE and min(inner) not in marked:
        inner.remove(min(inner))
    while inner and doc[max(inner)].text in EDGE and max(inner) not in marked:
        inner.remove(max(inner))
    return frozenset(inner)


def _quotation(doc: Doc, content: Tokens, marked: Tokens) -> Quotation:
    words = [i for i in content if not doc[i].is_punct and not doc[i].is_space]
    share = sum(i in marked for i in words) / (len(words) or 1)
    return "direct" if share > 0.9 else "mixed" if share > 0 else "indirect"


WEIGHT = {"quotation": 0.9, "clause": 0.8, "according to": 0.85, "infinitive": 0.6}


def _confidence(draft: Attribution) -> float:
    base = WEIGHT.get(draft.construction, 0.5)
    return round(base if draft.source else base - 0.25, 2)


def _nested(attributions: list[Attribution]) -> list[Attribution]:
    """Each with the place of the smallest attribution in whose content it stands."""
    out = []
    reach = [(min(a.content), max(a.content)) for a in attributions]
    for a in attributions:
        own = a.cue | a.content
        first, last = min(own), max(own)
        room = [
            (len(outer.content), at)
            for at, outer in enumerate(attributions)
            if reach[at][0] <= first and last <= reach[at][1]
            if outer is not a and own <= outer.content
        ]
        out.append(replace(a, inside=min(room)[1] if room else None))
    return out
