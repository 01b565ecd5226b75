"""The labelled lines above and below an article in an export."""

from collections.abc import Sequence

from reader.importers.news.dates import iso_date
from reader.importers.news.labels import COPYRIGHT, LABEL, SHOUTED, field_of, plain
from reader.importers.news.lines import Line
from reader.importers.news.parts import Parts

DATE_LENGTH = 120
TAKEN = ("byline", "section", "page", "title", "language", "date", "publisher", "url")


def label_of(line: Line, *, known: bool = False) -> str | None:
    """The label that a line begins with, its colon left out; None if it has none.

    In bold it is one whatever it says, in capitals too unless it must be `known`; else it is one
    if we know it.
    """
    if line.bold.rstrip().endswith(":") and len(line.bold) < 60:
        return line.bold.rstrip(": ")
    shouted = SHOUTED.match(line.text)
    if shouted and (not known or field_of(shouted[1])):
        return shouted[1]
    found = LABEL.match(line.text)
    return found[1] if found and field_of(found[1]) else None


def rest_of(line: Line, label: str) -> str:
    """What a line says after its label."""
    return line.without(line.text[: line.text.index(":") + 1]).text if label else line.text


def take(parts: Parts, label: str, said: str) -> None:
    """What a label says becomes the part of that name, the first time."""
    name = field_of(label)
    if name in TAKEN:
        if not getattr(parts, name):
            setattr(parts, name, said)
    elif name in ("lead", "body") and said:
        parts.body.append(("paragraph", said))


def is_date(line: Line) -> bool:
    """Whether the line is a date, with an edition or an hour perhaps."""
    short = len(line.text) <= DATE_LENGTH and not COPYRIGHT.match(line.text)
    return short and label_of(line) is None and iso_date(line.words) is not None


def is_name(line: Line, names: frozenset[str] | set[str]) -> bool:
    """Whether the line says nothing but one of the names, such as "Body"."""
    return len(line.text) < 40 and plain(line.words) in names


def without_copyright(lines: Sequence[Line]) -> list[Line]:
    """The lines without those on who owns them at the end."""
    end = len(lines)
    while end and COPYRIGHT.match(lines[end - 1].text):
        end -= 1
    return list(lines[:end])


def last_said(lines: Sequence[Line]) -> int:
    """The number of the last line that is neither a label nor about who owns them; -1 for none."""
    said = (
        number
        for number in range(len(lines) - 1, -1, -1)
        if not label_of(lines[number]) and not COPYRIGHT.match(lines[number].text)
    )
    return next(said, -1)
