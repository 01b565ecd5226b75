"""Which words of a `Doc` are names that somebody could bear."""

from collections import Counter
from collections.abc import Iterator, Mapping

from spacy.tokens import Doc, Span, Token

from reader.analysis import acronyms, names
from reader.analysis.blocks import in_datelines
from reader.analysis.grammar import ACTIVE
from reader.analysis.lexicon import genders, kinds_by_name, listed_by_first_word, metonyms, words
from reader.analysis.mention_model import classes
from reader.analysis.sighting import Sighting
from reader.analysis.spreading import spread

NAMED = {"PERSON", "ORG", "GPE", "NORP", "NAME", "FAC", "LOC"}
LABELS = {classes.PERSON_NAME: "PERSON", classes.ORGANIZATION_NAME: "ORG"}

UNSURE = {"PERSON", "ORG", "NAME"}
"""Labels that alone make no name of what the head of mentions sees no name in."""

CLAUSE = {"PRON", "VERB", "AUX", "SCONJ"}
"""Tags of words in small letters that stand in no name."""


def sightings(doc: Doc) -> list[Sighting]:
    """All names that somebody could bear, in the order of the text.

    Where two overlap, the acronyms and the lexicons know best, then the head of mentions.
    """
    found = list(acronyms.found(doc))
    equated = {s.name: s.alias_of for s in found if s.alias_of}
    taken = {i for s in found for i in range(s.start, s.end)}
    for more in (_listed(doc), _by_head(doc, equated), _tagged(doc, equated)):
        for one in sorted(more, key=lambda s: (s.start, -s.end)):
            if taken.isdisjoint(range(one.start, one.end)):
                found.append(one)
                taken.update(range(one.start, one.end))
    datelines = in_datelines(doc)
    found = [s for s in found if not _is_thing(doc, s) and s.start not in datelines]
    lower = _in_lower_case(doc)
    sure = {s.name for s in found if not _common(doc, s) and s.name not in lower}
    sure |= {name.split()[-1] for name in sure if name}
    kept = (
        s for s in found if s.name in sure and not names.nobody(s.name) if not _pair(s.name, sure)
    )
    return sorted(spread(doc, kept), key=lambda s: s.start)


def _by_head(doc: Doc, equated: Mapping[str, str]) -> Iterator[Sighting]:
    """Names that the head of mentions takes for persons and bodies."""
    for one in doc._.mentions:
        label = LABELS.get(one.kind)
        if label and any(token.pos_ == "PROPN" for token in doc[one.start : one.end]):
            first = one.start + (one.end - one.start > 1 and doc[one.start].pos_ == "DET")
            sighting = _sighting(doc[first : one.end], label, equated)
            if _is_whole(doc[sighting.start : sighting.end]):
                yield sighting


def _is_whole(span: Span) -> bool:
    """Whether a name begins and ends with a capital, and no clause begins in it."""
    ends = all(token.text[0].isupper() for token in (span[0], span[-1]))
    clause = any(token.is_lower and token.pos_ in CLAUSE for token in span)
    return ends and span[-1].pos_ == "PROPN" and not clause


def _tagged(doc: Doc, equated: Mapping[str, str]) -> Iterator[Sighting]:
    """Names that spaCy's tagger takes for somebody's, where the head of mentions sees one too."""
    seen = {i for m in doc._.mentions if m.kind in classes.NAMES for i in range(m.start, m.end)}
    for span in doc.spans["entities"]:
        label = "PERSON" if _has_given_name(span) else span.label_
        if label not in NAMED:
            continue
        sighting = _sighting(span, label, equated)
        known = sighting.name in kinds_by_name() or sighting.name in metonyms()
        alone = seen.isdisjoint(range(span.start, span.end)) and label in UNSURE
        if known or not alone:
            yield sighting


def _sighting(span: Span, label: str, equated: Mapping[str, str]) -> Sighting:
    start, end = _bare(span)
    name = names.plain(span.doc[start:end].text)
    return Sighting(start, end, name, label, equated.get(name))


def _has_given_name(span: Span) -> bool:
    """Whether what a tagger takes for a work or an event is called like a human being."""
    if span.label_ not in {"WORK_OF_ART", "EVENT", "PRODUCT", "LAW", "LANGUAGE"}:
        return False
    named = all(t.pos_ == "PROPN" and t.is_title for t in span)
    return len(span) == 2 and named and span[0].text in genders()


def _listed(doc: Doc) -> Iterator[Sighting]:
    """Bodies of two words and more that the lexicon knows: no tagger is needed to see them."""
    at = 0
    while at < len(doc):
        end = next((e for e in _ends(doc, at) if doc[at:e].text in kinds_by_name()), at)
        if end > at:
            yield Sighting(at, end, doc[at:end].text, "ORG")
        at = max(end, at + 1)


def _ends(doc: Doc, at: int) -> Iterator[int]:
    """Where a listed name that begins here may end, the farthest first; none inside a name."""
    longest = listed_by_first_word().get(doc[at].text, 0)
    if longest and at and doc[at - 1].pos_ == "PROPN" and doc[at - 1].text not in words("titles"):
        return
    for end in range(min(len(doc), at + longest), at + 1, -1):
        if end == len(doc) or doc[end].pos_ != "PROPN":
            yield end


def _bare(span: Span) -> tuple[int, int]:
    """A name without titles before it, and without roles and figures after it."""
    start, end = span.start, span.end
    whole = names.plain(span.text) in kinds_by_name()
    while start + 1 < end and span.doc[start].text in words("titles") and not whole:
        start += 1
    while end - 1 > start and (span.doc[end - 1].is_digit or _is_role(span.doc[end - 1])):
        end -= 1
    return start, end


def _is_role(token: Token) -> bool:
    return token.lower_.startswith("spokes")


def _common(doc: Doc, sighting: Sighting) -> bool:
    """A single word that may be only a noun in capitals, as at the start of a sentence."""
    token = doc[sighting.start]
    if sighting.end - sighting.start > 1 or not token.is_alpha:
        return False
    unsure = sighting.label == "NAME" and bool(token.is_sent_start) and token.dep_ not in ACTIVE
    return unsure or token.tag_ in {"NN", "NNS", "JJ", "RB"}


def _in_lower_case(doc: Doc) -> set[str]:
    """Single words in capitals that the text also has as common words: "Water", "water"."""
    common = {t.lower_ for t in doc if t.is_lower and t.pos_ in COMMON and t.is_alpha}
    named: Counter[str] = Counter(
        t.text for t in doc if t.is_title and not t.is_sent_start and t.pos_ == "PROPN"
    )
    return {
        t.text
        for t in doc
        if t.is_title and t.lower_ in common and named[t.text] < OFTEN
        if t.text not in kinds_by_name() and t.text not in metonyms()
    }


COMMON = {"NOUN", "ADJ", "VERB", "ADV"}

OFTEN = 3
"""Times in capitals within sentences that make a name of a common word."""

PRIZES = {"Award", "Awards", "Prize"}


def _is_thing(doc: Doc, sighting: Sighting) -> bool:
    """Whether a name ends in a word for what cannot act, or has no capital."""
    name = sighting.name
    if name in kinds_by_name() or name in metonyms():
        return False
    parts = name.split() or [""]
    with_article = sighting.start > 0 and doc[sighting.start - 1].lower_ == "the"
    thing = parts[-1] in words("things") or PRIZES & set(parts)
    if thing and (with_article or sighting.label != "PERSON"):
        return True
    return name.casefold() in words("bodies") or not any(c.isupper() for c in name)


def _pair(name: str, single: set[str]) -> bool:
    """Two known names with a hyphen between ("Acme-Zenith deal") are no third one."""
    parts = name.split("-")
    return len(parts) > 1 and all(p in single or p in words("places") for p in parts)
