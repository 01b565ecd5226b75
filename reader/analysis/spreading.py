"""Names that are sure in one place of an article, found in its other places.

In a headline that writes most words with capitals a tagger cannot know where a name ends ("Ann Lee
Slams Acme"): there only names count that the text below has too.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from spacy.tokens import Doc

from reader.analysis.parts import block_ranges
from reader.analysis.sighting import Sighting

LONGEST_HEADLINE = 30
"""Tokens of a headline."""

MANY = 0.8
"""The least share of a headline's longer words that begin with a capital."""

SURE = {"PERSON", "ORG"}

Words = tuple[str, ...]


def spread(doc: Doc, found: Iterable[Sighting]) -> list[Sighting]:
    """The sightings with those that their names have elsewhere, headlines read anew."""
    found = list(found)
    headlines = _headlines(doc)
    body = [s for s in found if s.start not in headlines]
    if not body:
        return found
    index = _index(doc, body)
    kept = [_cut(doc, s, index) for s in body]
    taken = {i for s in kept for i in range(s.start, s.end)}
    return [*kept, *_matches(doc, index, taken)]


def _headlines(doc: Doc) -> set[int]:
    """The tokens of the first block if it writes most words with capitals."""
    out: set[int] = set()
    for start, end in block_ranges(doc)[:1]:
        long = [t for t in doc[start:end] if t.is_alpha and len(t) > 3]
        high = sum(t.text[0].isupper() for t in long)
        few = end - start <= LONGEST_HEADLINE and len(long) > 3
        if few and high >= MANY * len(long) and doc[end - 1].text != ".":
            out.update(range(start, end))
    return out


def _index(doc: Doc, body: Iterable[Sighting]) -> Mapping[str, list[tuple[Words, Sighting]]]:
    """What to look for by its first word, the longest first: sure names, and surnames."""
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    first: dict[Words, Sighting] = {}
    for s in body:
        words = tuple(t.text for t in doc[s.start : s.end])
        votes[words][s.label] += 1
        first.setdefault(words, s)
        if s.label == "PERSON" and len(words) > 1 and words[-1][0].isupper():
            surname = replace(s, name=words[-1], alias_of=None)
            first.setdefault(words[-1:], surname)
            votes[words[-1:]]["PERSON"] += 1
    index: dict[str, list[tuple[Words, Sighting]]] = defaultdict(list)
    for words, counts in votes.items():
        label = counts.most_common(1)[0][0]
        if label in SURE:
            index[words[0]].append((words, replace(first[words], label=label)))
    for same in index.values():
        same.sort(key=lambda pair: -len(pair[0]))
    return index


def _cut(doc: Doc, seen: Sighting, index: Mapping[str, list[tuple[Words, Sighting]]]) -> Sighting:
    """A person's name without what only stands behind it: "Donald Trump Jr" stays, a verb goes."""
    words = tuple(t.text for t in doc[seen.start : seen.end])
    for known, other in index.get(words[0], ()):
        shorter = 1 < len(known) < len(words) and words[: len(known)] == known
        if shorter and other.label == seen.label == "PERSON" and doc[seen.end - 1].pos_ != "PROPN":
            return replace(other, start=seen.start, end=seen.start + len(known))
    return seen


def _matches(
    doc: Doc, index: Mapping[str, list[tuple[Words, Sighting]]], taken: set[int]
) -> Iterable[Sighting]:
    at = 0
    texts = [t.text for t in doc]
    while at < len(texts):
        step = 1
        for words, known in index.get(texts[at], ()) if at not in taken else ():
            end = at + len(words)
            if tuple(texts[at:end]) == words and taken.isdisjoint(range(at, end)):
                yield replace(known, start=at, end=end)
                step = len(words)
                break
        at += step
