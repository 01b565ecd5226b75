"""Why a claim is read as it is, in words: a line for the review, a card for who wants to know."""

from collections.abc import Mapping
from html import escape
from itertools import pairwise

from reader.core.analysis import Actor
from reader.core.corrections import ClaimValue
from reader.core.explaining import Explanation
from reader.core.reading import ReadClaim
from reader.core.spans import Span, merged
from reader.core.words import NOT_NAMED, chain_of, shown
from reader.ui.language import later, tr
from reader.ui.panel.words import SIGNS

LONGEST = 420
CERTAIN, DOUBTFUL = 0.85, 0.5
ARROW = " → "
BY_READER = later("You say so")


def certainty_of(read: ReadClaim) -> str:
    """How certain the machine is: "38 %, doubtful"; of the reader's own word that it is theirs."""
    confidence = read.claim.confidence
    percent = f"{confidence:.0%}".replace("%", "\u00a0%")
    if read.state in ("corrected",):
        return tr(BY_READER)
    if confidence < DOUBTFUL:
        return tr("{percent}, doubtful", percent=percent)
    if confidence < CERTAIN:
        return tr("{percent}, fairly certain", percent=percent)
    return tr("{percent}, certain", percent=percent)


def quoted(words: str) -> str:
    """Words in the quotation marks of the reader's language."""
    return tr("“{words}”", words=words)


def steps_of(made: Explanation) -> str:
    """How the source was resolved: "“It” → the memo → confidential memo"."""
    first, *rest = (shown(step.words) for step in made.steps)
    return ARROW.join([quoted(first), *rest])


def line_of(read: ReadClaim, made: Explanation) -> str:
    """Why, in one line."""
    parts = [certainty_of(read)]
    if made.cue:
        parts.append(tr("cue “{words}”", words=shown(made.cue)))
    if made.steps:
        parts.append(steps_of(made))
    return " · ".join(parts)


def rows_of(
    read: ReadClaim, made: Explanation, actors: Mapping[str, Actor], before: ClaimValue | None
) -> list[tuple[str, str]]:
    """Why, as rows of a name and what it is; `before` is what the machine had said, if changed."""
    claim = read.claim
    targets = [
        f"{shown(actors[t.actor].name)} ({tr(t.attitude)}{SIGNS[t.attitude]})"
        for t in claim.targets
        if t.actor in actors
    ]
    rows = [
        (tr("Cue"), quoted(shown(made.cue)) if made.cue else tr("none")),
        (tr("Decided by"), ", ".join(quoted(shown(words)) for words in made.evidence)),
        (tr("Source"), steps_of(made) if made.steps else tr(NOT_NAMED)),
        (tr("Came through"), chain_of(made.chain)),
        (tr("About"), ", ".join(targets)),
        (tr("Certainty"), certainty_of(read)),
        (tr("Review"), tr(read.state)),
        (tr("The machine had"), _before(read, before, actors)),
    ]
    return [(name, words) for name, words in rows if words]


def excerpt_of(read: ReadClaim, made: Explanation, text: str) -> str:
    """The passage as HTML: the source underlined, the cue strong, what decided it marked."""
    claim, span = read.claim, made.excerpt
    end = min(span.end, span.start + LONGEST)
    edges = {span.start, end}
    kinds = {"u": claim.source, "b": claim.cue, "mark": claim.evidence}
    for places in kinds.values():
        edges |= {at for place in places for at in place if span.start < at < end}
    cuts = sorted(edges)
    out = [_piece(text, Span(a, b), kinds) for a, b in pairwise(cuts)]
    return "".join(out) + ("…" if end < span.end else "")


def _piece(text: str, span: Span, kinds: Mapping[str, tuple[Span, ...]]) -> str:
    html = escape(shown(f"|{text[span.start : span.end]}|")[1:-1])
    for tag, places in kinds.items():
        if any(place.start <= span.start < place.end for place in merged(places)):
            html = f"<{tag}>{html}</{tag}>"
    return html


def _before(read: ReadClaim, before: ClaimValue | None, actors: Mapping[str, Actor]) -> str:
    """What differs from what the machine had said: stance and actor."""
    if before is None or read.state != "corrected":
        return ""
    claim = read.claim
    said = [tr(before.stance)] if before.stance != claim.stance else []
    speaker = actors[claim.actor].name if claim.actor in actors else None
    name = before.actor.name if before.actor else None
    if name != speaker:
        said.append(shown(name) if name else tr(NOT_NAMED))
    return ", ".join(said)
