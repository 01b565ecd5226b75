"""Claims inside claims: "The Times reported that officials fear …".

Nothing that we learn from marks a claim within another's content, so the model passes them over
where they stand. But the words of a content are a text of their own: read alone, the claim in them
is found as any other is. It is read only where a word in it is often a cue.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.attribution_model.decoding import Draft, Run, drafts
from reader.analysis.attribution_model.scores import Model, scores
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.words import Words, part

CONJUNCTIONS = frozenset({"that", "whether", "if"})
"""Words that tie a content to its cue and are no part of a text of its own."""

FEWEST = 6
"""Words that a content must have to hold another claim."""


def within(
    words: Words,
    outer: Sequence[Draft],
    model: Model,
    settings: Settings,
    *,
    often: Mapping[str, float],
    workers: int = 1,
) -> Iterator[Draft]:
    """The drafts found by reading contents alone; `often` says how often a word is a cue."""
    for draft in outer:
        for start, end in draft.content:
            if _may_hold(words, (start, end), outer, settings, often):
                start += words.word(start).casefold() in CONJUNCTIONS
                alone = part(words, start, end)
                said = scores(alone, model, settings, workers=workers)
                yield from (_moved(d, start) for d in drafts(alone, said, settings))


def _may_hold(
    words: Words,
    run: Run,
    outer: Sequence[Draft],
    settings: Settings,
    often: Mapping[str, float],
) -> bool:
    start, end = run
    if end - start < FEWEST:
        return False
    taken = {i for d in outer for i in range(*d.cue) if start <= i < end}
    return any(
        often.get(words.word(i).casefold(), 0.0) >= settings.nested_cue and i not in taken
        for i in range(start, end)
    )


def _moved(draft: Draft, by: int) -> Draft:
    def moved(run: Run) -> Run:
        return run[0] + by, run[1] + by

    return replace(
        draft,
        source=tuple(map(moved, draft.source)),
        cue=moved(draft.cue),
        content=tuple(map(moved, draft.content)),
    )
