"""The older way in which LexisNexis prints: counted, publication and date above the title."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.importers.news.heads import (
    is_date,
    label_of,
    last_said,
    rest_of,
    take,
    without_copyright,
)
from reader.importers.news.labels import CLASSES, COPYRIGHT, field_of, plain
from reader.importers.news.lines import Line, unbroken
from reader.importers.news.parts import Parts

COUNT = re.compile(
    r"\d{1,6} (?:of|sur|von|de|di|van|af|av) \d{1,6} [^\W\d]*do[ck]um[^\W\d]*|"
    r"do[ck]um[^\W\d]* \d{1,6} (?:of|sur|von|de|di|van|af|av) \d{1,6}",
    re.IGNORECASE,
)

# Between date and title, where neither bold nor its place tells it from them.
EDITION = re.compile(
    r"(?:[^\W\d]+[ -]){0,4}(?:edition|édition|ausgabe|edición|edizione|editie|edição)\b.{0,30}",
    re.IGNORECASE,
)

# What the labels above an article name; those that may name more are left to the article.
HEADS = ("byline", "section", "length", "title", "lead", "body", "dateline", "language", "end")


def is_count(line: Line) -> bool:
    """Whether a line counts the documents: "2001 of 2146 DOCUMENTS", in any language."""
    return bool(COUNT.fullmatch(line.words))


def older(lines: Sequence[Line]) -> list[Parts]:
    """The articles between the counts; what stands above the first is no article."""
    return [_article(chunk) for chunk in _chunks(lines)]


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    starts = [number for number, line in enumerate(lines) if is_count(line)]
    for start, end in pairwise((*starts, len(lines))):
        yield list(lines[start + 1 : end])


def _article(lines: list[Line]) -> Parts:
    parts = Parts()
    head = next((n for n, line in enumerate(lines) if label_of(line)), None)
    dated = next(
        (n for n, line in enumerate(lines[: 8 if head is None else head]) if is_date(line)), None
    )
    if head is None:
        head = min(len(lines), (dated if dated is not None else 0) + 2)
    _top(parts, lines[:head], dated)
    start = _labels(parts, lines, head)
    _body(parts, lines[start:])
    return parts


def _top(parts: Parts, top: list[Line], dated: int | None) -> None:
    """Publication, date and title, which have no labels."""
    names = [line for line in top[: dated or 0] if not COPYRIGHT.match(line.text)]
    under = [line for line in top[0 if dated is None else dated + 1 :] if line.text]
    under = [line for line in under if not COPYRIGHT.match(line.text)]
    if dated is None:
        names, under = under[:1], under[1:]
    else:
        parts.date = top[dated].text
    parts.publisher = names[0].text if names else ""
    titles = [line for line in under if line.bold == line.text]
    titles = titles or [line for line in under if "centred" not in line.names]
    titles = [line for line in titles if not EDITION.fullmatch(line.words)] or titles
    parts.title = titles[0].text if titles else ""


def _labels(parts: Parts, lines: list[Line], start: int) -> int:
    """Take the labelled lines above the body; returns where it begins."""
    end = next((n for n in range(start, len(lines)) if not label_of(lines[n])), len(lines))
    known = [n for n in range(start, end) if _is_known(lines[n])]
    end = max((known[-1] if known else start - 1) + 1, start)
    said = last_said(lines)
    for number in range(start, len(lines)):
        line = lines[number]
        label = label_of(line)
        if label is None or (number >= end and not line.bold):
            return number
        if field_of(label) in ("end", "below") and number > said:
            return number
        take(parts, label, rest_of(line, label))
    return len(lines)


def _is_known(line: Line) -> bool:
    label = label_of(line)
    return label is not None and field_of(label) in HEADS


def _body(parts: Parts, lines: list[Line]) -> None:
    end = _end_of(lines)
    for line in lines[end:]:
        label = label_of(line, known=True)
        if label and field_of(label) in ("language", "url", "byline", "section"):
            take(parts, label, rest_of(line, label))
    for line in unbroken(without_copyright(lines[:end])):
        parts.add(line)


def _end_of(lines: list[Line]) -> int:
    """Where the labels below the article begin.

    Some stand there only; others count with them if nothing else stands between, since an
    article may say "SOURCE:" itself. Where we know none of them, those count that nothing follows.
    """
    sure = next((n for n, line in enumerate(lines) if _is_sure(line)), None)
    if sure is None:
        after = range(last_said(lines) + 1, len(lines))
        return next((n for n in after if _is_last(lines[n])), len(lines))
    while sure and label_of(lines[sure - 1]) and not _is_prose(lines[sure - 1]):
        sure -= 1
    return sure


def _is_sure(line: Line) -> bool:
    label = label_of(line)
    name = field_of(label) if label else None
    if label is None or name is None:
        return False
    if name == "below":
        return bool(line.bold) or plain(label) in CLASSES
    return name in ("end", "language")


def _is_last(line: Line) -> bool:
    """Whether a label that we do not know looks like one of those below."""
    label = label_of(line)
    return label is not None and (label.isupper() or bool(line.bold)) and not _is_prose(line)


def _is_prose(line: Line) -> bool:
    """Whether a line with something like a label is a sentence of the article."""
    return not line.bold and line.text.endswith((".", "!", "?", "”", '"'))
