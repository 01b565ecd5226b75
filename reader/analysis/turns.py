"""Interviews set as turns, "Lee: Yes, I did.": a paragraph's words are those of whom it names."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from reader.analysis.parts import Attribution, Tokens, block_ranges

LONGEST = 5
"""Tokens before the colon that names who speaks."""

FEWEST = 2
"""Turns that somebody must have, so that a colon is taken for one."""

CONFIDENCE = 0.8


@dataclass(frozen=True)
class Turn:
    """A paragraph: who speaks, the colon, and what is said."""

    name: Tokens
    colon: int
    said: Tokens


def turns(doc: Doc) -> list[Turn]:
    """The turns of an interview, in order; none where fewer than two speak in turns."""
    found = [t for start, end in block_ranges(doc) if (t := _turn(doc, start, end))]
    counts = Counter(who(doc, t) for t in found)
    kept = [t for t in found if counts[who(doc, t)] >= FEWEST]
    return kept if len({who(doc, t) for t in kept}) > 1 else []


def who(doc: Doc, turn: Turn) -> str:
    """Who speaks, in the words of the text."""
    return " ".join(doc[i].lower_ for i in sorted(turn.name))


def whole(doc: Doc, found: Sequence[Attribution]) -> list[Attribution]:
    """The attributions with the whole of each turn as one, and what is within it inside."""
    out = list(found)
    at = {i: n for n, a in enumerate(found) for i in a.cue | a.source}
    for turn in turns(doc):
        own = at.get(turn.colon, at.get(max(turn.name)))
        if own is None:
            out.append(_attribution(turn))
        else:
            told, cue = turn.said | out[own].content, frozenset({turn.colon})
            out[own] = replace(out[own], source=turn.name, cue=cue, content=told)
    return out


def _attribution(turn: Turn) -> Attribution:
    return Attribution(
        source=turn.name,
        cue=frozenset({turn.colon}),
        content=turn.said,
        head=turn.colon,
        construction="turn",
        quotation="direct",
        confidence=CONFIDENCE,
    )


def _turn(doc: Doc, start: int, end: int) -> Turn | None:
    colon = next(
        (i for i in range(start, min(end, start + LONGEST + 1)) if doc[i].text == ":"), end
    )
    name = frozenset(i for i in range(start, colon) if not doc[i].is_space)
    said = frozenset(i for i in range(colon + 1, end) if not doc[i].is_space)
    if not name or not said or not doc[min(name)].text[:1].isupper():
        return None
    return Turn(name, colon, said)
