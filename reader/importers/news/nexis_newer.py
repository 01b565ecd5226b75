"""The newer way in which Nexis prints: title above publication and date, "Body", an end."""

from collections.abc import Iterator, Sequence

from reader.importers.news.heads import (
    is_date,
    is_name,
    label_of,
    last_said,
    rest_of,
    take,
    without_copyright,
)
from reader.importers.news.labels import CLASSES, COPYRIGHT, FIELDS, field_of, is_end, plain
from reader.importers.news.lines import Line, unbroken
from reader.importers.news.parts import Parts

BODIES = frozenset(plain(word) for word in FIELDS["body"].split(","))
LEADS = frozenset(plain(word) for word in FIELDS["lead"].split(","))
# Lines of the printing program.
FURNITURE = frozenset(("link to image", "link to original source", "load-date", "linkzumbild"))


def newer(lines: Sequence[Line]) -> list[Parts]:
    """The articles of an export; its cover and its list of contents are none."""
    weighty = any(line.bold for line in lines)
    segments = _segments(lines, weighty)
    return [parts for segment in segments if (parts := _article(segment, weighty))]


def _segments(lines: Sequence[Line], weighty: bool) -> Iterator[list[Line]]:
    """The lines of each article, with what stands above the first."""
    if any(is_end(line.words) for line in lines):
        cuts = [number + 1 for number, line in enumerate(lines) if is_end(line.words)]
    else:
        cuts = [_top_of(lines, n) for n, line in enumerate(lines) if _is_body(line, weighty)][1:]
    for start, end in zip([0, *cuts], [*cuts, len(lines)], strict=True):
        yield [line for line in lines[start:end] if not is_end(line.words)]


def _top_of(lines: Sequence[Line], body: int) -> int:
    """Where the article begins whose text is named in that line: two lines above its date."""
    for number in range(body - 1, max(-1, body - 25), -1):
        if is_date(lines[number]):
            return max(0, number - 2)
    return body


def _is_body(line: Line, weighty: bool) -> bool:
    if "Body" in {name.split("_")[0] for name in line.names}:
        return len(line.text) < 40
    return is_name(line, BODIES) and (not weighty or line.bold == line.text)


def _article(lines: list[Line], weighty: bool) -> Parts | None:
    body = next((n for n, line in enumerate(lines) if _is_body(line, weighty)), None)
    dated = _dated(lines, body)
    if dated is None and body is None:
        return None
    parts = Parts()
    if dated is None:
        dated = _top_of(lines, body or 0)
    else:
        _top(parts, lines, dated)
    start = _head(parts, lines, dated + 1, body)
    _text(parts, lines[start:], weighty)
    return parts


def _dated(lines: list[Line], body: int | None) -> int | None:
    """The line of the date: the last above the body, below the cover."""
    above = range(len(lines) if body is None else body)
    dates = [number for number in above if number and is_date(lines[number])]
    if body is None:
        return dates[0] if dates else None
    return dates[-1] if dates else None


def _top(parts: Parts, lines: list[Line], dated: int) -> None:
    parts.date = lines[dated].text
    above = [line for line in lines[:dated] if not COPYRIGHT.match(line.text)]
    parts.publisher = above[-1].text if above else ""
    parts.title = above[-2].text if len(above) > 1 else ""


def _head(parts: Parts, lines: list[Line], start: int, body: int | None) -> int:
    """Take the labelled lines under the date; returns where the text begins."""
    end = len(lines) if body is None else body
    open_label = ""
    for number in range(start, end):
        line = lines[number]
        label = label_of(line)
        if label:
            said = rest_of(line, label)
            take(parts, label, said)
            open_label = "" if said else label
        elif open_label and not COPYRIGHT.match(line.text):
            take(parts, open_label, line.text)
            open_label = ""
        elif body is None and not COPYRIGHT.match(line.text):
            return number
    return end if body is None else end + 1


def _text(parts: Parts, lines: list[Line], weighty: bool) -> None:
    end = next((n for n, line in enumerate(lines) if _is_below(line, weighty)), None)
    if end is None:
        after = range(last_said(lines) + 1, len(lines))
        bold = (n for n in after if weighty and lines[n].bold and label_of(lines[n]))
        end = next(bold, len(lines))
    for line in lines[end:]:
        label = label_of(line, known=True)
        if label and field_of(label) in ("language", "url", "section", "byline"):
            take(parts, label, rest_of(line, label))
    for line in unbroken(without_copyright(lines[:end])):
        if not _is_furniture(line, weighty):
            parts.add(line)


def _is_furniture(line: Line, weighty: bool) -> bool:
    words = plain(line.words)
    named = words in BODIES or words in LEADS
    return words in FURNITURE or (named and (bool(line.bold) if weighty else line.text.isupper()))


def _is_below(line: Line, weighty: bool) -> bool:
    """Whether the labels below the article begin with this line."""
    if "Classification" in {name.split("_")[0] for name in line.names}:
        return True
    if is_name(line, CLASSES) and (line.bold == line.text or not weighty):
        return True
    label = label_of(line)
    if label is None or (weighty and not line.bold):
        return False
    return field_of(label) in (("end", "below", "language") if weighty else ("end", "language"))
