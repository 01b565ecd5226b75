"""From what the network says to attributions of a text, each by itself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from reader.analysis.attribution_model.scores import Floats, Scores
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.viterbi import CONTENT, SOURCE, paths
from reader.analysis.attribution_model.words import Words

Run = tuple[int, int]

FRAGMENT = 3
"""A content of more words than this loses its pieces of one word, where that is asked."""


FAINT = -6.0
"""The least log-probability that evidence tells apart."""


@dataclass(frozen=True)
class Draft:
    """An attribution on the words of a text: runs `[start, end)` of words, in order."""

    source: tuple[Run, ...]
    cue: Run
    content: tuple[Run, ...]
    evidence: tuple[float, ...]
    confidence: float


def drafts(words: Words, said: Sequence[Scores], settings: Settings) -> list[Draft]:
    """The attributions of the cues that have a content, with their confidence."""
    toward = np.array([0, settings.toward_source, settings.toward_content], np.float32)
    groups = _by_window(said)
    asked = [
        (np.stack([one.roles for one in group]) + toward, np.stack([one.edges for one in group]))
        for group in groups
    ]
    found = paths(asked, weight=settings.edges)
    made = (
        _draft(words, one, path, settings)
        for group, ways in zip(groups, found, strict=True)
        for one, path in zip(group, ways, strict=True)
    )
    return [draft for draft in made if draft.content]


def evidence(said: Scores, content: Sequence[Run], source: Sequence[Run]) -> tuple[float, ...]:
    """What a confidence is told from: a constant, two logits, how sure the words are, no source."""
    sure_content = _sureness(said, content, CONTENT)
    unnamed = max(FAINT, float(np.log1p(-min(said.sourced, 0.9999))))
    sure_source = _sureness(said, source, SOURCE) if source else unnamed
    return (1.0, _logit(said.cue), _logit(said.valid), sure_content, sure_source, float(not source))


def confidence(evidence: Sequence[float], weights: Sequence[float]) -> float:
    """The logistic function of the weighted evidence."""
    total = sum(a * b for a, b in zip(evidence, weights, strict=True))
    return float(1 / (1 + np.exp(-total)))


def recalibrated(draft: Draft, weights: Sequence[float]) -> Draft:
    """The same draft with the confidence that other weights give."""
    return replace(draft, confidence=confidence(draft.evidence, weights))


def _by_window(said: Sequence[Scores]) -> list[list[Scores]]:
    groups: list[list[Scores]] = []
    for one in said:
        if (
            groups
            and groups[-1][0].offset == one.offset
            and len(groups[-1][0].roles) == len(one.roles)
        ):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _draft(words: Words, said: Scores, path: np.ndarray, settings: Settings) -> Draft:
    content = _content(words, said.offset, runs(path == CONTENT), settings)
    source = _source(words, said, runs(path == SOURCE), settings)
    told = evidence(said, _shifted(content, -said.offset), _shifted(source, -said.offset))
    sure = confidence(told, settings.confidence)
    return Draft(source, (said.start, said.end), content, told, sure)


def _content(
    words: Words, offset: int, found: Sequence[Run], settings: Settings
) -> tuple[Run, ...]:
    """Runs of the text: gaps without a word are filled, runs without a word dropped."""
    joined: list[Run] = []
    for start, end in _shifted(found, offset):
        if joined and _joins(words, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    sizes = [int(words.wordlike[start:end].sum()) for start, end in joined]
    least = 2 if settings.drop_fragments and max(sizes, default=0) > FRAGMENT else 1
    return tuple(run for run, size in zip(joined, sizes, strict=True) if size >= least)


def _joins(words: Words, end: int, start: int) -> bool:
    same = words.paragraph[end - 1] == words.paragraph[start]
    return bool(same) and not words.wordlike[end:start].any()


def _source(
    words: Words, said: Scores, found: Sequence[Run], settings: Settings
) -> tuple[Run, ...]:
    """The surest run of words; none where the network holds that no source is named."""
    if said.sourced < settings.hardly_sourced:
        return ()
    likely = said.roles[:, SOURCE]
    own = [run for run in found if _wordlike(words, said.offset, run)]
    if not own and said.sourced > settings.surely_sourced:
        near = np.exp(likely) > np.exp(likely).max() / 2
        own = [run for run in runs(near) if _wordlike(words, said.offset, run)]
    if not own:
        return ()
    start, end = max(own, key=lambda run: float(np.exp(likely[run[0] : run[1]]).mean()))
    return ((start + said.offset, end + said.offset),)


def _wordlike(words: Words, offset: int, run: Run) -> bool:
    return bool(words.wordlike[run[0] + offset : run[1] + offset].any())


def runs(mask: np.ndarray) -> list[Run]:
    """The unbroken runs of true values."""
    bounded = np.zeros(len(mask) + 2, np.int8)
    bounded[1:-1] = mask
    steps = bounded[1:] - bounded[:-1]
    starts, ends = np.flatnonzero(steps > 0), np.flatnonzero(steps < 0)
    return [(int(s), int(e)) for s, e in zip(starts, ends, strict=True)]


def _shifted(found: Sequence[Run], by: int) -> tuple[Run, ...]:
    return tuple((start + by, end + by) for start, end in found)


def _sureness(said: Scores, found: Sequence[Run], role: int) -> float:
    """The mean log-probability of a role over runs of words, at least `FAINT`."""
    inside: list[Floats] = [said.roles[start:end, role] for start, end in found]
    return max(FAINT, float(np.concatenate(inside).mean())) if inside else FAINT


def _logit(probability: float) -> float:
    kept = min(max(probability, 1e-4), 1 - 1e-4)
    return float(np.log(kept / (1 - kept)))
