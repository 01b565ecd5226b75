"""The blocks of a plain text: DESIGN.md, "One text"."""

import re
from collections.abc import Iterator

from reader.core.spans import Span

LINE = re.compile(r"[^\n]*\n?")

# Abbreviations that stand before a name or a number, so that no sentence ends with them.
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Messrs|Dr|Prof|Gen|Sen|Sens|Rep|Reps|Gov|Govs|Lt|Col|Maj|Capt|Cmdr|Adm|Sgt|Cpl|Pvt|"
    "Pres|Rev|Hon|St|Mt|Ft|Jr|Sr|Inc|Corp|Co|Ltd|Bros|No|Nos|Art|Sec|vs|Jan|Feb|Aug|Sept|Oct|Nov|"
    "Dec|approx|cf"
)
# Besides these: initials, alone or in a row ("J.", "U.S.", "e.g.").
GOES_ON = re.compile(
    rf"(?:^|[\s(\[“‘\"'—–-])(?:(?:{ABBREVIATIONS})\.|[A-Z]\.|(?:[A-Za-z]\.){{2,}})\Z"
)
# The longest abbreviation, the sign before it, and its full stop.
TAIL = 24


def paragraphs(text: str) -> Iterator[Span]:
    """The paragraphs of a text whose line ends are LF, without the white space around them.

    Blank lines part them if there are any between lines that are not; else each line is one, and
    goes on in the next where it ends in an abbreviation.
    """
    groups = list(_groups(text))
    if len(groups) > 1:
        yield from (Span(group[0].start, group[-1].end) for group in groups)
    elif groups:
        yield from _joined(text, groups[0])


def lines(text: str, within: Span) -> tuple[Span, ...]:
    """The lines inside a span, without the white space around them, blank ones left out."""
    found = (stripped(text, Span(*m.span())) for m in LINE.finditer(text, *within))
    return tuple(line for line in found if line.end > line.start)


def stripped(text: str, span: Span) -> Span:
    """The span without the white space at its ends; an empty span if there is nothing else."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _groups(text: str) -> Iterator[list[Span]]:
    """The lines that are not blank, parted at those that are."""
    group: list[Span] = []
    for match in LINE.finditer(text):
        line = stripped(text, Span(*match.span()))
        if line.end > line.start:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _joined(text: str, group: list[Span]) -> Iterator[Span]:
    start = None
    for line in group:
        start = line.start if start is None else start
        if not GOES_ON.search(text, max(line.start, line.end - TAIL), line.end):
            yield Span(start, line.end)
            start = None
    if start is not None:
        yield Span(start, group[-1].end)
