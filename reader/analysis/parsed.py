"""What the parse still sees where the model sees nothing.

Attributions inside attributions, "The Times reported that officials fear …": the corpus that the
model learned from marks none. And clauses that it leaves out though they say what they are: a cue
verb with its subject, and "that" or "whether". On the part of train set aside these cost 0.1.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import cue_lemmas, cues
from reader.analysis.parts import Attribution, Tokens

CONFIDENCE = 0.6
SAME = 0.8
"""Dice of two contents that are one."""

LONGEST = 300
"""Tokens of a sentence whose parse is still believed."""

MARKS = {"that", "whether", "if", "how", "why"}
COMPLEMENTS = {"ccomp": "clause", "xcomp": "infinitive", "dobj": "object"}


def found(doc: Doc, known: Sequence[Attribution]) -> Iterator[Attribution]:
    """The attributions that stand whole in the content of a known one, or apart from all."""
    taken = frozenset[int]().union(*(a.cue for a in known))
    told = taken.union(*(a.source | a.content for a in known))
    contents = [a.content for a in known]
    for token in doc:
        draft = _draft(token) if token.pos_ == "VERB" and token.i not in taken else None
        if draft is None or any(_same(draft, other) for other in known):
            continue
        own = draft.source | draft.cue | draft.content
        apart = _is_marked(doc, draft) and not own & told
        if apart or any(own <= content for content in contents):
            taken |= draft.cue
            yield draft


def _is_marked(doc: Doc, draft: Attribution) -> bool:
    """Whether the content says of itself that it is told: "that …", "whether …"."""
    return draft.construction == "clause" and doc[min(draft.content)].lower_ in MARKS


def _same(one: Attribution, other: Attribution) -> bool:
    both = len(one.content & other.content)
    return 2 * both >= SAME * (len(one.content) + len(other.content))


def _draft(verb: Token) -> Attribution | None:
    lemma = verb.lemma_.lower()
    if lemma not in cue_lemmas("verb") or grammar.passive(verb) or len(verb.sent) > LONGEST:
        return None
    source = grammar.subject(verb)
    heads = [c for c in verb.children if (lemma, "verb", COMPLEMENTS.get(c.dep_)) in cues()]
    if source is None or source.lower_ == "you" or not heads:
        return None
    cue, named = grammar.group(verb), grammar.noun_phrase(source, verb)
    content = bare(verb.doc, frozenset[int]().union(*map(grammar.tree, heads)) - cue - named)
    if not content:
        return None
    return Attribution(
        source=named,
        cue=cue,
        content=content,
        head=verb.i,
        construction=COMPLEMENTS[heads[0].dep_],
        confidence=CONFIDENCE,
    )


def placed(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """In the order of their cues, each with the place of the smallest one that it stands in."""
    order = sorted(attributions, key=lambda a: (min(a.cue), -len(a.content)))
    out = []
    for one in order:
        own = one.cue | one.content
        room = [
            (len(other.content), at)
            for at, other in enumerate(order)
            if other is not one and own <= other.content
        ]
        out.append(replace(one, inside=min(room)[1] if room else None))
    return tuple(out)


def bare(doc: Doc, tokens: Tokens) -> Tokens:
    """Without blanks, and without commas, stops and dashes at the edges."""
    inner = [i for i in sorted(tokens) if not doc[i].is_space]
    while inner and doc[inner[0]].text in EDGE:
        inner.pop(0)
    while inner and doc[inner[-1]].text in EDGE:
        inner.pop()
    return frozenset(inner)


EDGE = {",", ".", ";", ":", "—", "–", "--", "-", "…", "..."}
