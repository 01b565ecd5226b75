"""ProQuest: web page, plain text and rich text."""

import re
from collections.abc import Iterator, Sequence

from reader.core.article import Imported, Origin
from reader.importers.decode import decoded
from reader.importers.news import markup, rich
from reader.importers.news.dates import iso_date
from reader.importers.news.heads import label_of, rest_of, take
from reader.importers.news.labels import COPYRIGHT, FIELDS, LABEL, field_of, plain
from reader.importers.news.lines import Line, text_lines, tidy
from reader.importers.news.parts import Parts, all_imported

NOUN = "an export of ProQuest"
COUNT = re.compile(
    r"do[ck]um[^\W\d]* \d{1,6} (?:of|sur|von|de|di|van|af|av) \d{1,6}", re.IGNORECASE
)
RULE = re.compile(r"[_=*-]{10,}")
LINK = re.compile(r"\bproquest\b.{0,30}(?:link|lien|enlace|collegamento)|(?:link|lien|enlace|"
                  r"collegamento)\b.{0,40}\bproquest\b", re.IGNORECASE)  # fmt: skip
LABELLED = re.compile(rf"{LABEL.pattern}|(?:FULL TEXT|ABSTRACT|DETAILS)\s*\Z")
BODIES = frozenset(plain(word) for word in FIELDS["body"].split(","))
LEADS = frozenset(plain(word) for word in FIELDS["lead"].split(","))
DETAILS = frozenset(("details", "detalles", "dettagli", "detalhes", "detaillierte angaben"))
BARS = re.compile(r"^\s*\|+|\|+\s*$")


def read_text(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as plain text. Raises BadFile."""
    return _articles(text_lines(decoded(data, origin.path), labelled=LABELLED), origin)


def read_html(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a web page. Raises BadFile."""
    return _articles(markup.lines_of(markup.tree_of(data, origin.path)), origin)


def read_rtf(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a rich text. Raises BadFile."""
    lines = [_cell(line) for line in rich.lines_of(data, origin.path)]
    return _articles([line for line in lines if line.text], origin)


def _cell(line: Line) -> Line:
    """A row of a table without the bars that part its cells."""
    return Line(tidy(BARS.sub("", line.text).replace("|", " ", 1)), apart=line.apart)


def _articles(lines: Sequence[Line], origin: Origin) -> tuple[Imported, ...]:
    found = [parts for chunk in _chunks(lines) if (parts := _article(chunk))]
    return all_imported(found, origin, NOUN)


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each article, under its count, between rules, or around its link."""
    counts = [number for number, line in enumerate(lines) if COUNT.fullmatch(line.words)]
    rules = [number for number, line in enumerate(lines) if RULE.fullmatch(line.words)]
    cuts = counts or rules or _links(lines)
    for start, end in zip([-1, *cuts], [*cuts, len(lines)], strict=True):
        inside = lines[max(start, 0) : end]
        kept = (line for line in inside if not _is_between(line))
        yield list(kept)


def _links(lines: Sequence[Line]) -> list[int]:
    """Where articles begin that only their links tell apart: under the labels of the last one."""
    starts = []
    for link in (number for number, line in enumerate(lines) if LINK.search(line.words)):
        start = link
        while start > max(0, link - 3) and not _is_labelled(lines[start - 1]):
            start -= 1
        starts.append(start)
    return starts


def _is_labelled(line: Line) -> bool:
    return label_of(line) is not None or COPYRIGHT.match(line.text) is not None


def _is_between(line: Line) -> bool:
    return bool(COUNT.fullmatch(line.words) or RULE.fullmatch(line.words))


def _article(lines: list[Line]) -> Parts | None:
    if not any(label_of(line) or LINK.search(line.words) for line in lines):
        return None
    parts, lead = Parts(), Parts()
    head = next((n for n, line in enumerate(lines) if _ends_head(line)), len(lines))
    place, info = "head", [line.words for line in lines[1:head]]
    parts.title = lines[0].text if head else ""
    for line in lines[head:]:
        if LINK.search(line.words) and len(line.words) < 200:
            continue
        place = _taken(parts, lead, line, place, info)
    parts.body = parts.body or lead.body
    parts.publisher = parts.publisher.partition(";")[0]  # "Morning Ledger; Hull (UK)"
    _informed(parts, info)
    return parts if parts.body or parts.date else None


def _ends_head(line: Line) -> bool:
    return _is_labelled(line) or bool(LINK.search(line.words)) or _heading(line) is not None


def _heading(line: Line) -> str | None:
    """Which part a line names that says nothing else."""
    words = plain(line.words)
    if words in BODIES:
        return "body"
    if words in LEADS:
        return "lead"
    return "end" if words in DETAILS else None


def _taken(parts: Parts, lead: Parts, line: Line, place: str, info: list[str]) -> str:
    """Take a line where we are in an article; returns where we are then."""
    heading = _heading(line)
    if heading and (place != "body" or heading == "end"):
        return heading
    label = label_of(line, known=True)
    name = field_of(label) if label else None
    if label is None or (place == "body" and not _leaves(line, label, name)):
        if place == "body":
            parts.add(line)
        elif place == "lead":
            lead.add(line)
        return place
    said = rest_of(line, label)
    if name in ("body", "lead"):
        target = parts if name == "body" else lead
        target.body.extend([("paragraph", said)] if said else [])
        return name
    if name == "info":
        info.append(said)
    take(parts, label, said)
    return "end"


def _leaves(line: Line, label: str, name: str | None) -> bool:
    """Whether a label in the text is one of those below it: no article says these itself."""
    if line.bold.rstrip().endswith(":"):
        return True
    known = name in ("end", "info", "publisher", "date", "language", "url")
    credit = name == "byline" and label.isupper()
    return name == "end" or credit or (known and " " in label.strip())


def _informed(parts: Parts, info: list[str]) -> None:
    """What the line of the citation says and no label does."""
    for words in info:
        before, _, rest = words.partition(";")
        parts.date = parts.date or (words if iso_date(words) else "")
        known = parts.publisher and parts.publisher in words
        if known and not parts.byline:
            parts.byline = words[: words.index(parts.publisher)].strip(" .;")
        elif rest and not parts.publisher:
            parts.publisher = before
    parts.byline = parts.byline.rstrip(" .") if not parts.byline.endswith("Jr.") else parts.byline
