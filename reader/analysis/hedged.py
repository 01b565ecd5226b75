"""Claims that an adverb alone marks: "the agency has reportedly uncovered a leak".

Nobody is named whose word it is. The adverb is the cue; what its verb says is the content, with
the verb's subject.
"""

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import cue_lemmas
from reader.analysis.parsed import LONGEST, bare
from reader.analysis.parts import Attribution, Tokens

CONFIDENCE = 0.6
SHORTEST = 2
"""Tokens that a content must have."""

WEAK = 0.6
"""Up to here a claim without a source, whose cue is no known one, gives way to an adverb's."""


def found(
    doc: Doc, known: Sequence[Attribution]
) -> Iterator[tuple[Attribution, Attribution | None]]:
    """Each such claim that is not known, with the known one that it takes the place of."""
    cues = frozenset[int]().union(*(a.cue for a in known))
    for token in doc:
        if token.lower_ in cue_lemmas("adverb") and token.i not in cues:
            content = _content(token)
            misled = next((a for a in known if _is_misled(doc, a, token)), None)
            around = [a.content for a in known if a is not misled and token.i in a.content]
            content = content.intersection(*around)
            if len(content) >= SHORTEST:
                yield _claim(token, content), misled


def _claim(adverb: Token, content: Tokens) -> Attribution:
    return Attribution(
        source=frozenset(),
        cue=frozenset({adverb.i}),
        content=content,
        head=adverb.i,
        construction="clause",
        confidence=CONFIDENCE,
    )


def _content(adverb: Token) -> Tokens:
    """The clause of the adverb's verb, with its subject; what others do beside it stays out."""
    verb = adverb.head if adverb.head.pos_ != "ADJ" else adverb.head.head  # "is reportedly furious"
    if verb.pos_ not in {"VERB", "AUX"} or len(verb.sent) > LONGEST:
        return frozenset()
    others = [c for c in verb.children if _is_apart(c)]
    linked = [c for c in verb.children if others and c.dep_ == "cc"]
    apart = frozenset[int]().union(*map(grammar.tree, [*others, *linked]))
    subject = grammar.subject(verb)
    named = grammar.noun_phrase(subject, verb) if subject is not None else frozenset[int]()
    return bare(adverb.doc, (grammar.tree(verb) | named) - apart - {adverb.i})


def _is_apart(child: Token) -> bool:
    """Whether a part of a verb's clause is a clause of its own: "…, police said", "and he left"."""
    own = grammar.child(child, *grammar.SUBJECTS) is not None
    return child.dep_ == "parataxis" or (child.dep_ == "conj" and own)


def _is_misled(doc: Doc, known: Attribution, adverb: Token) -> bool:
    """Whether the adverb made the model take some other word of its sentence for a cue."""
    head = doc[known.head]
    return (
        not known.source
        and known.confidence <= WEAK
        and head.sent.start == adverb.sent.start
        and not any(head.lemma_.lower() in cue_lemmas(pos) for pos in ("verb", "noun", "adjective"))
    )
