"""The formats, one row each, and how a file finds its row."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile
from reader.importers import html, plain
from reader.importers.files import shown

Reader = Callable[[bytes, Origin], tuple[Imported, ...]]


@dataclass(frozen=True)
class Format:
    """A format: `name` is short and lasting, `noun` speaks to the reader, `endings` have a dot.

    `magic` are the bytes that such a file begins with. `reader` is None for a format that is known
    but not read yet. A `quick` one may be read in the window's own process.
    """

    name: str
    noun: str
    endings: tuple[str, ...]
    magic: tuple[bytes, ...] = ()
    reader: Reader | None = None
    quick: bool = False


TABLE = (
    Format("txt", "a plain text", (".txt", ".text"), reader=plain.read, quick=True),
    Format("html", "a web page", (".html", ".htm", ".xhtml"), reader=html.read),
    Format("pdf", "a PDF file", (".pdf",), (b"%PDF-",)),
    Format("epub", "an EPUB book", (".epub",)),
    Format("docx", "a Word document", (".docx", ".docm")),
    Format("doc", "an old Word document", (".doc",), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Format("odt", "an OpenDocument text", (".odt",)),
    Format("rtf", "a rich text", (".rtf",), (b"{\\rtf",)),
    Format("md", "a Markdown text", (".md", ".markdown")),
    Format("mhtml", "a web archive", (".mhtml", ".mht")),
    Format("qdpx", "a REFI-QDA project", (".qdpx",)),
    Format("zip", "an archive", (".zip",), (b"PK\x03\x04", b"PK\x05\x06")),
    Format("gzip", "an archive", (".gz", ".tgz"), (b"\x1f\x8b\x08",)),
    Format(
        "image",
        "an image",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff"),
        (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"),
    ),
)

# What follows a dot in a title ("St. John", "version 1.2") is no ending.
ENDING = re.compile(r"\.[a-z][a-z0-9]{0,9}\Z")


def readable_endings() -> tuple[str, ...]:
    """The endings of all formats that are read, with their dots, in lower case."""
    return tuple(ending for row in TABLE if row.reader for ending in row.endings)


def choose(path: Path, head: bytes) -> Format:
    """The row for a file, from its name and its first bytes. Raises BadFile if there is none.

    Bytes that only one format begins with weigh more than the ending; an archive may be many
    things, so there the ending says which.
    """
    ending = path.suffix.lower()
    by_ending = next((row for row in TABLE if ending in row.endings), None)
    by_magic = next((row for row in TABLE if head.startswith(row.magic or (b"\0" * 9,))), None)
    if by_magic and (by_magic.name != "zip" or by_ending is None or by_ending.reader):
        return by_magic
    if by_ending:
        return by_ending
    if ENDING.match(ending):
        raise BadFile(shown(path), f"an unknown format ({ending})")
    return _row("html" if html.looks_like(head) else "txt")


def _row(name: str) -> Format:
    return next(row for row in TABLE if row.name == name)
