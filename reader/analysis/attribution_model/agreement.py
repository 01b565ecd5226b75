"""Drafts made to agree with each other and with the quotation marks of the text."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from reader.analysis.attribution_model.decoding import Draft, Run, runs
from reader.analysis.attribution_model.quotes import OPENING
from reader.analysis.attribution_model.words import Words
from reader.core.analysis import Quotation

CLASH = 0.3
"""Share of the smaller content's words that two contents may have in common."""

TWICE = 0.7
"""Share of the larger content from which the same source's two claims are one, told twice."""

DIRECT = 0.9


def agreed(drafts: Sequence[Draft], threshold: float) -> list[Draft]:
    """The drafts of at least so much confidence, in the text's order; of two that clash the surer.

    Two clash where their cues meet, or where their contents share words and neither stands wholly
    in the other's: nobody says the same words twice at once.
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (-d.confidence, d.cue)):
        if draft.confidence >= threshold and not any(_clash(draft, other) for other in kept):
            kept.append(draft)
    return sorted(kept, key=lambda d: (d.cue, d.content))


def continued(words: Words, drafts: Sequence[Draft]) -> list[Draft]:
    """Quotations that go on in the next paragraphs, as contents of the draft that began them.

    By custom a quotation over several paragraphs opens anew in each and closes in the last only.
    A paragraph in which another draft speaks is left to that one.
    """
    first = np.flatnonzero(np.diff(words.paragraph, prepend=-1))
    bounds = [*map(int, first), len(words)]
    spoken = {int(words.paragraph[i]) for d in drafts for run in d.content for i in run[:1]}
    out = []
    for draft in drafts:
        content = _to_paragraph_end(words, draft.content, bounds)
        while (more := _going_on(words, content[-1], bounds, spoken)) is not None:
            content.append(more)
        if len(content) > len(draft.content):
            draft = replace(draft, content=tuple(content))
        out.append(draft)
    return out


def in_sight(words: Words, drafts: Sequence[Draft]) -> list[Draft]:
    """Without the unquoted words of earlier paragraphs: nobody says the headline that stands above.

    A draft whose content stands wholly there stays as it is.
    """
    return [_in_sight(words, draft) for draft in drafts]


def _in_sight(words: Words, draft: Draft) -> Draft:
    begins = int(words.paragraph.searchsorted(words.paragraph[draft.cue[0]]))
    if draft.content[0][0] >= begins:
        return draft
    kept = np.zeros(len(words), dtype=bool)
    for start, end in draft.content:
        kept[start:end] = True
    kept[:begins] &= words.quoted[:begins] > 0
    content = tuple(runs(kept))
    return replace(draft, content=content) if content else draft


def inside(drafts: Sequence[Draft]) -> list[int | None]:
    """For each draft the place of the smallest other in whose content its cue and content stand."""
    own = [_own(draft) for draft in drafts]
    rooms = [frozenset(_words(draft.content)) for draft in drafts]
    order = sorted(range(len(drafts)), key=lambda at: len(rooms[at]))
    starts = [draft.content[0][0] for draft in drafts]
    ends = [draft.content[-1][1] for draft in drafts]
    out: list[int | None] = []
    for at, mine in enumerate(own):
        least, most = min(mine), max(mine)
        holders = (
            other
            for other in order
            if other != at
            and starts[other] <= least
            and most < ends[other]
            and mine <= rooms[other]
        )
        out.append(next(holders, None))
    return out


def quotation(words: Words, content: Sequence[Run]) -> Quotation:
    """Direct where nearly all words stand in quotation marks, mixed where some do."""
    places = np.array(_words(content), dtype=np.int64)
    spoken = places[words.wordlike[places] == 1]
    share = float(words.quoted[spoken].mean()) if len(spoken) else 0.0
    return "direct" if share >= DIRECT else "mixed" if share > 0 else "indirect"


def _to_paragraph_end(words: Words, content: Sequence[Run], bounds: Sequence[int]) -> list[Run]:
    """The content's runs, the last without the words that it has in a further paragraph."""
    *before, (start, end) = content
    return [*before, (start, min(end, bounds[int(words.paragraph[start]) + 1]))]


def _going_on(words: Words, last: Run, bounds: Sequence[int], spoken: set[int]) -> Run | None:
    """The next paragraph's quotation, where the last one was not closed and this one opens."""
    end = last[1]
    at = int(words.paragraph[end - 1]) + 1
    if end >= len(words) or bounds[at] != end or at in spoken or not words.quoted[end - 1]:
        return None
    if words.marks[end - 1] or words.marks[end] not in (OPENING, '"'):
        return None
    unbroken = next(iter(runs(words.quoted[end : bounds[at + 1]] == 1)), None)
    return (end, end + unbroken[1]) if unbroken and unbroken[0] == 0 else None


def _clash(one: Draft, other: Draft) -> bool:
    if one.cue[0] < other.cue[1] and other.cue[0] < one.cue[1]:
        return True
    if one.content[0][0] >= other.content[-1][1] or other.content[0][0] >= one.content[-1][1]:
        return False
    left, right = frozenset(_words(one.content)), frozenset(_words(other.content))
    common = len(left & right)
    if common <= CLASH * min(len(left), len(right)):
        return False
    if one.source == other.source and common >= TWICE * max(len(left), len(right)):
        return True
    return not (_own(one) <= right or _own(other) <= left)


def _own(draft: Draft) -> frozenset[int]:
    return frozenset(_words([draft.cue, *draft.content]))


def _words(found: Sequence[Run]) -> list[int]:
    return [i for start, end in found for i in range(start, end)]
