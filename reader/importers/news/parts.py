"""What was found of one article in an export, and how it becomes an article of ours."""

import re
from dataclasses import dataclass, field, replace

from reader.core.article import BlockKind, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import pieces
from reader.importers.news.dates import iso_date
from reader.importers.news.labels import language_of
from reader.importers.news.lines import Line

BY = re.compile(
    r"(?:by|par|von|por|di|da|door|av|af|de notre (?:envoyée? spéciale?|correspondante?))\s+(?=\S)",
    re.IGNORECASE,
)
# What stands after the name of a publication: the number of the issue.
ISSUE = re.compile(r",?\s*\b(?:no|nr|n°|nº|num|vol|issue|ausgabe)\b\.?\s*[\w./-]*\d.*\Z", re.I)


LONGEST = 400


@dataclass
class Parts:
    """What was found of one article: words as they stand in the export."""

    title: str = ""
    byline: str = ""
    publisher: str = ""
    date: str = ""
    section: str = ""
    page: str = ""
    language: str = ""
    url: str = ""
    body: list[tuple[BlockKind, str]] = field(default_factory=list)

    def add(self, line: Line, kind: BlockKind = "paragraph") -> None:
        """A further block of the body."""
        self.body.append(
            ("heading" if kind == "paragraph" and _is_heading(line) else kind, line.text)
        )


def _is_heading(line: Line) -> bool:
    return bool(line.bold) and line.bold == line.text and line.names >= {"h2"}


def imported(parts: Parts, origin: Origin) -> Imported | None:
    """The article of the parts; None for one without a word of its own."""
    metadata = Metadata(
        title=pieces.line(parts.title),
        byline=pieces.line(_names(parts.byline)),
        publisher=pieces.line(ISSUE.sub("", parts.publisher[:LONGEST]).strip(" .,;")),
        published=iso_date(parts.date),
        url=pieces.url(parts.url),
        language=language_of(parts.language) if parts.language else None,
        section=pieces.line(_place(parts)),
    )
    body = [(kind, text) for kind, text in parts.body if text]
    if metadata.title and not pieces.has_words(body):
        body = []
        edition = pieces.edition_of([("title", metadata.title)])
        return Imported(metadata, edition, origin)
    if not pieces.has_words(body):
        return None
    return pieces.article_of(body, metadata, origin, empty="without an article in it")


def _place(parts: Parts) -> str:
    """Section and page, as far as they are known."""
    page = " ".join(parts.page.split()).removeprefix("p. ").strip(" ,;.")
    return ", ".join(filter(None, (parts.section.strip(" ,;"), f"p. {page}" if page else "")))


def _names(byline: str) -> str:
    line = " ".join(byline.split())
    return BY.sub("", line, count=1) if BY.match(line) else line


def all_imported(found: list[Parts], origin: Origin, noun: str) -> tuple[Imported, ...]:
    """The articles of an export, counted from 0. Raises BadFile if it has none."""
    articles = [article for parts in found if (article := imported(parts, origin))]
    if not articles:
        raise BadFile(origin.path, f"{noun} without an article in it")
    return tuple(
        replace(article, origin=replace(origin, index=number))
        for number, article in enumerate(articles)
    )
