"""A quotation with its reference, in one of three styles.

The styles are written out here: what is known of an article (who, what, where, when) needs a few
lines each, and the style files of CSL are under a licence that asks the same of what includes them.
Sources: Publication Manual of the APA, 7th edition, 10.16; The Chicago Manual of Style, 17th
edition, 14.191 (notes); MLA Handbook, 9th edition.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from html import escape
from typing import NamedTuple

from reader.core.article import Edition, Metadata, page_at, shown_title
from reader.core.spans import Span, words_of
from reader.core.words import shown

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
MLA_MONTHS = (
    *("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July"),
    *("Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
)
_WITHIN = str.maketrans('“”"', "‘’'")  # quotation marks within quotation marks
_PARTED = re.compile(r"\s*(?:,|;|&|\band\b)\s*", re.IGNORECASE)
_ROLE = re.compile(r"correspondent|editor|reporter|writer|staff|bureau|columnist", re.IGNORECASE)
_NOBODY = re.compile(r"^(?:the|our|from)\s", re.IGNORECASE)


class Quoted(NamedTuple):
    """A quotation with its reference, as plain text and as HTML."""

    plain: str
    html: str


class Name(NamedTuple):
    """A name in its parts; a name that is not a person's has no `given`."""

    given: str
    family: str

    @property
    def straight(self) -> str:
        """The name as it is spoken."""
        return f"{self.given} {self.family}".strip()

    @property
    def turned(self) -> str:
        """The family name first."""
        return f"{self.family}, {self.given}" if self.given else self.family

    @property
    def short(self) -> str:
        """The family name first, the others by their first letters."""
        initials = " ".join(
            "-".join(f"{part[0]}." for part in word.split("-") if part)
            for word in self.given.split()
        )
        return f"{self.family}, {initials}" if initials else self.family


class Source(NamedTuple):
    """What the styles set: `published` as far as it is known, "" for what is not."""

    names: tuple[Name, ...]
    title: str
    publisher: str
    published: tuple[int, ...]
    url: str
    page: str


def quoted(metadata: Metadata, edition: Edition, span: Span, *, style: str) -> Quoted:
    """The words of a span in quotation marks, with the article's reference under them."""
    words = words_of(edition.text, [span])
    reference = cite(metadata, edition, style=style, page=page_at(edition, span.start))
    said = f"“{shown(words).translate(_WITHIN)}”"
    html = f"<blockquote><p>{escape(said)}</p><footer>{escape(reference)}</footer></blockquote>"
    return Quoted(f"{said}\n{reference}", html)


def cite(metadata: Metadata, edition: Edition, *, style: str, page: str | None = None) -> str:
    """The reference of an article, on one line. Raises KeyError for a style that is none."""
    return STYLES[style](source_of(metadata, edition, page))


def source_of(metadata: Metadata, edition: Edition, page: str | None) -> Source:
    """What a style sets of an article."""
    return Source(
        names=names_of(metadata.byline or ""),
        title=shown(shown_title(metadata, edition)).rstrip("."),
        publisher=shown(metadata.publisher or ""),
        published=_day(metadata.published or ""),
        url=shown(metadata.url or ""),
        page=shown(page or ""),
    )


def names_of(byline: str) -> tuple[Name, ...]:
    """The people of a byline; what they do there is left out."""
    line = re.sub(r"^by\s+", "", shown(byline), flags=re.IGNORECASE)
    parts = [line] if _NOBODY.match(line) else [part for part in _PARTED.split(line) if part]
    return tuple(_name(part) for part in parts if _NOBODY.match(part) or not _ROLE.search(part))


def _name(words: str) -> Name:
    """A family name begins at its first small particle (van, de), else it is the last word."""
    parts = words.split()
    if len(parts) < 2 or _NOBODY.match(words):
        return Name("", words)
    first = next((i for i, part in enumerate(parts) if i and part[0].islower()), len(parts) - 1)
    return Name(" ".join(parts[:first]), " ".join(parts[first:]))


def _apa(source: Source) -> str:
    names = _listed([name.short for name in source.names], " & ", oxford=True)
    when = f"({_apa_date(source.published)})."
    title = _closed(source.title)
    begun = f"{_closed(names)} {when} {title}" if names else f"{title} {when}"
    place = source.publisher + (f", {_pages(source.page)}" if source.page else "")
    return " ".join(filter(None, (begun, _closed(place), source.url)))


def _chicago(source: Source) -> str:
    names = _listed([name.straight for name in source.names], " and ")
    year, *rest = source.published or (0,)
    day = f" {rest[1]}" if len(rest) > 1 else ""
    when = f"{MONTHS[rest[0] - 1]}{day}, {year}" if rest else str(year or "")
    after = ", ".join(filter(None, (source.publisher, when, source.page, source.url)))
    title = f"“{_inside(source.title, ',' if after else '.')}”"
    return (f"{names}, " if names else "") + f"{title} {_closed(after)}".strip()


def _mla(source: Source) -> str:
    names = [name.straight if n else name.turned for n, name in enumerate(source.names)]
    if len(names) > 2:
        names = [names[0] + ", et al."]
    who = ", and ".join(names)
    title = f"“{_inside(source.title, '.')}”"
    page = _pages(source.page) if source.page else ""
    bare = re.sub(r"^https?://", "", source.url)
    after = ", ".join(filter(None, (source.publisher, _mla_date(source.published), page, bare)))
    return " ".join(filter(None, (_closed(who), title, _closed(after))))


STYLES: Mapping[str, Callable[[Source], str]] = {"apa": _apa, "chicago": _chicago, "mla": _mla}


def _day(published: str) -> tuple[int, ...]:
    """Year, month and day of an ISO date, as many as it has."""
    found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", published)
    known = tuple(int(part) for part in found.groups() if part) if found else ()
    try:
        date(*(*known, 1, 1)[:3])
    except (ValueError, TypeError):
        return known[:1]
    return known


def _apa_date(known: Sequence[int]) -> str:
    if not known:
        return "n.d."
    day = f" {known[2]}" if len(known) > 2 else ""
    return str(known[0]) + (f", {MONTHS[known[1] - 1]}{day}" if len(known) > 1 else "")


def _mla_date(known: Sequence[int]) -> str:
    month = (MLA_MONTHS[known[1] - 1],) if len(known) > 1 else ()
    return " ".join(map(str, (*known[2:3], *month, *known[:1])))


def _listed(names: Sequence[str], last: str, *, oxford: bool = False) -> str:
    """Names one after the other; APA has a comma before the last of two already."""
    if len(names) < 2:
        return "".join(names)
    comma = "," if oxford or len(names) > 2 else ""
    return ", ".join(names[:-1]) + comma + last + names[-1]


def _closed(words: str) -> str:
    return words if not words or words[-1] in ".?!…" else f"{words}."


def _inside(title: str, mark: str) -> str:
    """A title with the mark that stands inside its quotation marks."""
    return title if title[-1:] in ("?", "!", "…") else title + mark


def _pages(page: str) -> str:
    return ("pp. " if re.search(r"[-–,]", page) else "p. ") + page
