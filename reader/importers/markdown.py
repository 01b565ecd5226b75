"""Markdown: rendered by markdown-it, read as a page; what stands in its front matter is kept."""

import re
from collections.abc import Sequence

from reader.core.article import Imported, Metadata, Origin
from reader.importers import dates, markup, pieces
from reader.importers.decode import decoded
from reader.importers.pieces import line

FRONT = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
BLOCK = re.compile(r"\A%[ \t]*(.*)\n(?:%[ \t]*(.*)\n)?(?:%[ \t]*(.*)\n)?")
ENTRY = re.compile(r"([A-Za-z_][\w -]*?)[ \t]*:(?:[ \t]+(.*)|[ \t]*)\Z")
ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
LINK = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")

# "[^why]: The reason …", going on in lines that are indented.
NOTE = re.compile(r"^\[\^[^\]\s]{1,40}\]:[ \t]+(.+(?:\n(?:[ \t]*\n)?[ \t]{2,}.+)*)$", re.MULTILINE)
NOTE_MARK, NEXT_LINE = re.compile(r"\[\^[^\]\s]{1,40}\]"), re.compile(r"\n\s*")

TITLE = ("title",)
BYLINE = ("author", "authors", "byline", "creator")
PUBLISHER = ("publisher", "site", "publication", "newspaper", "journal", "source")
PUBLISHED = ("published", "date", "publish date", "publication date")
URL = ("url", "source", "link", "canonical")
LANGUAGE = ("lang", "language")


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article in a Markdown text. Raises BadFile."""
    text = decoded(data, origin.path).replace("\r\n", "\n").replace("\r", "\n")
    front, body = _front(text)
    root = markup.html_of(_rendered(_noted(LINK.sub(r"\1", body))))
    found = [] if root is None else list(markup.pieces_of(root))
    make = pieces.article_of if front.title else pieces.document_of
    return (make(found, front, origin, empty="empty"),)


def _noted(body: str) -> str:
    """The text with its notes as paragraphs at its end, and without the marks that lead there."""
    notes = [NEXT_LINE.sub(" ", found[1]) for found in NOTE.finditer(body)]
    return "\n\n".join([NOTE_MARK.sub("", NOTE.sub("", body)), *notes]) if notes else body


def _rendered(body: str) -> str:
    """The text as HTML. Any address makes a link: none is kept, and its marks are no words."""
    from markdown_it import MarkdownIt

    renderer = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    setattr(renderer, "validateLink", lambda _: True)  # noqa: B010 - a method, to the types
    return str(renderer.render(body))


def _front(text: str) -> tuple[Metadata, str]:
    """The metadata above the text, in YAML's or pandoc's manner, and the text below it."""
    if found := FRONT.match(text):
        return _metadata(_entries(found[1].split("\n"))), text[found.end() :]
    if found := BLOCK.match(text):
        values = ([part] if part else [] for part in found.groups())
        known = dict(zip(("title", "author", "date"), values, strict=True))
        return _metadata(known), text[found.end() :]
    return Metadata(), text


def _entries(rows: Sequence[str]) -> dict[str, list[str]]:
    """The entries with their words; a list has several, and what is nested deeper is passed by."""
    known: dict[str, list[str]] = {}
    current: list[str] = []
    for row in rows:
        if entry := ENTRY.match(row):
            current = known.setdefault(entry[1].lower().replace("_", " "), [])
            current.extend(_values(entry[2] or ""))
        elif item := ITEM.match(row):
            current.extend(_values(item[1]))
    return known


def _values(words: str) -> list[str]:
    words = words.strip()
    parts = words[1:-1].split(",") if words[:1] == "[" and words[1:2] != "[" else [words]
    plain = (LINK.sub(r"\1", part.strip().strip("\"'")) for part in parts)
    return [part for part in plain if part and part not in ("|", ">", "null", "~")]


def _metadata(known: dict[str, list[str]]) -> Metadata:
    def words(names: tuple[str, ...]) -> list[str]:
        return next((known[name] for name in names if known.get(name)), [])

    urls = [pieces.url(word) for name in URL for word in known.get(name, [])]
    publisher = [word for word in words(PUBLISHER) if not pieces.url(word)]
    return Metadata(
        title=line(" ".join(words(TITLE))),
        byline=line(", ".join(words(BYLINE))),
        publisher=line(", ".join(publisher)),
        published=next(filter(None, map(dates.iso, words(PUBLISHED))), None),
        url=next(filter(None, urls), None),
        language=pieces.language(next(iter(words(LANGUAGE)), None)),
    )
