"""What a source does with the content by the lexicon of cues, turned by negation.

Where the cue is neutral ("said"), the modality and the words of the content tell.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import cues, stance_of_content
from reader.analysis.parts import Attribution, Sight
from reader.core.analysis import Stance

TURNED: dict[Stance, Stance] = {
    "denies": "states",
    "confirms": "declines",
    "supports": "opposes",
    "opposes": "states",
    "accuses": "states",
    "praises": "states",
    "warns": "states",
    "promises": "declines",
    "calls for": "opposes",
    "predicts": "predicts",
}
"""What becomes of a stance under negation: "did not deny" is no denial."""

SILENT = {"say", "comment", "answer", "respond", "specify", "elaborate", "disclose", "explain"}
"""Verbs whose negation is silence: "would not say whether"."""

DOUBTFUL = {"reportedly", "allegedly", "purportedly", "supposedly"}
FUTURE = {"will", "’ll", "'ll", "would", "wo", "going", "gon"}
FIRST = {"i", "we"}
THIRD = {"he", "she", "they", "it"}
WEAK = {"suggest", "insist", "maintain", "assert", "imply", "think"}
"""Cues whose content says more than they do themselves."""

POS = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "ADJ": "adjective"}


def by_lexicon(doc: Doc, attribution: Attribution) -> Sight:
    """The stance by the lexicons, and the words that decided it."""
    found = turned(doc, attribution)
    if found is not None:
        return found
    head, stance = doc[attribution.head], by_cue(doc, attribution)
    no = grammar.negated(head)
    if no is not None:
        silent = stance == "states" and head.lemma_.lower() in SILENT
        return Sight("declines" if silent else stance, frozenset({no.i, head.i}))
    own = Sight(stance, frozenset({head.i}))
    if stance == "states" or head.lemma_.lower() in WEAK:
        return by_content(doc, attribution) or own
    return own


def turned(doc: Doc, attribution: Attribution) -> Sight | None:
    """The stance where one small word turns it: a negation, "reportedly"; None where none does."""
    head, stance = doc[attribution.head], by_cue(doc, attribution)
    no = grammar.negated(head)
    if no is not None:
        return Sight(TURNED[stance], frozenset({no.i, head.i})) if stance in TURNED else None
    doubt = doubted(doc, attribution)
    if stance == "states" and doubt is not None:
        return Sight("alleges", frozenset({doubt.i, head.i}))
    return None


def by_cue(doc: Doc, attribution: Attribution) -> Stance:
    """The stance of the cue in the construction that it stands in, whatever negates it."""
    head, known = doc[attribution.head], cues()
    pos = POS.get(head.pos_, "verb")
    for take in _constructions(doc, attribution):
        for word in ((head.lemma_.lower(), pos), (head.lower_, "adjective")):
            if (*word, take) in known:
                return known[*word, take]
    return "states"


def _constructions(doc: Doc, attribution: Attribution) -> Iterator[str]:
    """What the cue may stand in, the most telling first: "called for", "vowed to", …"""
    yield attribution.construction
    yield from (doc[i].lower_ for i in sorted(attribution.cue) if doc[i].pos_ == "ADP")
    if attribution.content:
        first = doc[min(attribution.content)]
        yield "infinitive" if first.tag_ == "TO" else first.lower_
    yield from ("object", "clause", "infinitive")


def doubted(doc: Doc, attribution: Attribution) -> Token | None:
    """ "Reportedly" at the cue, or at the main verb of the content."""
    verbs = [doc[attribution.head], *_heads(doc, attribution)]
    return next((c for v in verbs for c in v.children if c.lower_ in DOUBTFUL), None)


def _heads(doc: Doc, attribution: Attribution) -> Iterator[Token]:
    """The words that the content hangs on."""
    content = attribution.content
    for i in sorted(content):
        head = doc[i].head
        if not doc[i].is_punct and (head.i not in content or head.i == i):
            yield doc[i]


def by_content(doc: Doc, attribution: Attribution) -> Sight | None:
    """The stance by what is said, None when it is told neutrally."""
    for head in _heads(doc, attribution):
        sight = _by_modality(head, quoted=attribution.quotation == "direct")
        if sight is not None:
            return sight
    return _by_words(doc, attribution)


def _by_modality(head: Token, *, quoted: bool) -> Sight | None:
    """ "We will" promises, "they will" predicts, a question questions."""
    subject = grammar.child(head, "nsubj", "nsubjpass")
    own = FIRST if quoted else THIRD
    for c in head.children:
        if (c.lower_ in FUTURE and c.dep_ in {"aux", "xcomp"}) or head.lower_ == "going":
            mine = subject is not None and subject.lower_ in own
            return Sight("promises" if mine else "predicts", frozenset({c.i}))
    return None


def _by_words(doc: Doc, attribution: Attribution) -> Sight | None:
    by_stance: dict[Stance, Token] = {}
    order = list(dict.fromkeys(stance_of_content().values()))
    for i in sorted(attribution.content):
        stance = stance_of_content().get(doc[i].lemma_.lower())
        if stance is not None:
            by_stance.setdefault(stance, doc[i])
    for stance in order:
        if stance in by_stance:
            return Sight(stance, frozenset({by_stance[stance].i}))
    return None
