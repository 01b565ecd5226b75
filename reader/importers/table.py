"""The formats, one row each, and how a file finds its row."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import PurePath

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile
from reader.importers import html, plain
from reader.importers.files import shown

Reader = Callable[[bytes, Origin], tuple[Imported, ...]]


@dataclass(frozen=True)
class Format:
    """A format: `name` is short and lasting, `noun` speaks to the reader, `endings` have a dot.

    `magic` are the bytes that such a file begins with. `reader` is None for a format that is known
    but not read yet. A `quick` one may be read in the window's own process. A row of EXPORTS is
    asked whether it `claims` a file that would else fall to the row `of` that name.
    """

    name: str
    noun: str
    endings: tuple[str, ...]
    magic: tuple[bytes, ...] = ()
    reader: Reader | None = None
    quick: bool = False
    of: str = ""
    claims: Callable[[bytes], bool] | None = None


def _later(module: str, name: str = "read") -> Reader:
    """A reader whose module is only loaded when a file asks for it: the window starts without."""

    def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
        reader: Reader = getattr(import_module(f"reader.importers.{module}"), name)
        return reader(data, origin)

    return read


ZIP = (b"PK\x03\x04", b"PK\x05\x06")
COMPOUND = (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)  # also what Word makes of a locked document

# Of rows with the same magic, the last one has the files whose ending is none of theirs.
TABLE = (
    Format("txt", "a plain text", (".txt", ".text"), reader=plain.read, quick=True),
    Format("html", "a web page", (".html", ".htm", ".xhtml"), reader=html.read),
    Format("pdf", "a PDF file", (".pdf",), (b"%PDF-",), _later("pdf.reading")),
    Format("epub", "an EPUB book", (".epub",), ZIP, _later("epub")),
    Format("docx", "a Word document", (".docx", ".docm"), ZIP + COMPOUND, _later("docx")),
    Format("doc", "an old Word document", (".doc",), COMPOUND),
    Format("odt", "an OpenDocument text", (".odt", ".ott", ".fodt"), ZIP, _later("odt")),
    Format("rtf", "a rich text", (".rtf",), (b"{\\rtf",), _later("rtf")),
    Format("md", "a Markdown text", (".md", ".markdown"), reader=_later("markdown")),
    Format("mhtml", "a web archive", (".mhtml", ".mht"), reader=_later("saved", "read_mhtml")),
    Format("webarchive", "a web archive", (".webarchive",), (), _later("saved", "read_webarchive")),
    Format("eml", "a mail", (".eml",), reader=_later("mails")),
    Format("mbox", "a mailbox", (".mbox", ".mbx"), reader=_later("mails", "read_box")),
    Format(
        "factiva-xml", "an export of Factiva", (".xml",), (), _later("news.factiva", "read_xml")
    ),
    Format("qdpx", "a REFI-QDA project", (".qdpx",), ZIP, _later("exchange.table", "texts")),
    Format("ris", "a list of references", (".ris",), (), _later("exchange.table", "texts")),
    Format("bibtex", "a list of references", (".bib",), (), _later("exchange.table", "texts")),
    Format("brat", "annotations of brat", (".ann",), (), _later("exchange.table", "texts")),
    Format("zip", "an archive", (".zip",), ZIP, _later("bundle")),
    Format("gzip", "an archive", (".gz", ".tgz"), (b"\x1f\x8b\x08",)),
    Format(
        "image",
        "an image",
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff"),
        (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"),
    ),
)


def _export(name: str, of: str, sign: str, module: str) -> Format:
    """A row for an export of a news database that comes in that general format.

    Where it finds no article, the file is none, whatever it looks like: the general row reads it.
    """
    special = _later(f"news.{module}", f"read_{'text' if of == 'txt' else of}")

    def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
        try:
            return special(data, origin)
        except BadFile as trouble:
            general = _row(of).reader
            if general is None:
                raise trouble from None
            return general(data, replace(origin, format=of))

    noun = f"an export of {name}"
    return Format(f"{module}-{of}", noun, (), reader=read, of=of, claims=_sign(sign, of))


def _sign(name: str, of: str) -> Callable[[bytes], bool]:
    """Whether a file is an export, by that function, which is only loaded for one that may be."""

    def claims(data: bytes) -> bool:
        if of == "txt" and not any(hint in data for hint in HINTS):
            return False
        module = import_module("reader.importers.news.signs")
        return bool(getattr(module, name)(data))

    return claims


# Of these one is in each export as plain text: a look that takes no time.
HINTS: tuple[bytes, ...] = (b"ocum", b"OCUM", b"okum", b"OKUM", b"ProQuest", b"\xc2\xb7", b"\xb720")
HINTS += (b"\0c\0u\0m", b"\0C\0U\0M", b"\0k\0u\0m", b"\0K\0U\0M")
HINTS += tuple(word.encode() for word in ("окум", "ドキュメント", "文書", "文件", "文档", "문서"))

# Asked in this order before the general row of a file has it.
EXPORTS = (
    _export("Nexis", "html", "nexis_html", "nexis"),
    _export("Nexis", "docx", "nexis_docx", "nexis"),
    _export("Nexis", "rtf", "nexis_rtf", "nexis"),
    _export("Nexis", "txt", "nexis_text", "nexis"),
    _export("Factiva", "html", "factiva_html", "factiva"),
    _export("Factiva", "rtf", "factiva_rtf", "factiva"),
    _export("Factiva", "txt", "factiva_text", "factiva"),
    _export("Europresse", "html", "europresse_html", "europresse"),
    _export("Europresse", "txt", "europresse_text", "europresse"),
    _export("ProQuest", "html", "proquest", "proquest"),
    _export("ProQuest", "rtf", "proquest", "proquest"),
    _export("ProQuest", "txt", "proquest", "proquest"),
)

HEAD = 1024
SUBJECT = re.compile(rb"^(?:Subject|MIME-Version):", re.MULTILINE | re.IGNORECASE)
HEADER = re.compile(rb"(?:[!-9;-~]+:|From )[^\n]*\n")
# What follows a dot in a title ("St. John", "version 1.2") is no ending.
ENDING = re.compile(r"\.[a-z][a-z0-9]{0,9}\Z")


def readable_endings() -> tuple[str, ...]:
    """The endings of all formats that are read, with their dots, in lower case."""
    return tuple(ending for row in TABLE if row.reader for ending in row.endings)


def choose(path: PurePath, data: bytes) -> Format:
    """The row for a file, from its name and its bytes, or at least the first 64 KB of them.

    Raises BadFile if there is none.
    """
    general = _general(path, data[:HEAD])
    rows = (row for row in EXPORTS if row.of == general.name)
    return next((row for row in rows if row.claims and row.claims(data)), general)


def _general(path: PurePath, head: bytes) -> Format:
    """The row for a file, from its name and its first bytes. Raises BadFile if there is none.

    Bytes that only some formats begin with weigh more than the ending; an archive may be many
    things, so there the ending says which.
    """
    ending = path.suffix.lower()
    by_ending = next((row for row in TABLE if ending in row.endings), None)
    by_magic = [row for row in TABLE if row.magic and head.startswith(row.magic)]
    if by_magic:
        return by_ending if by_ending in by_magic else by_magic[-1]
    if by_ending:
        return by_ending
    if ENDING.match(ending):
        raise BadFile(shown(path), f"an unknown format ({ending})")
    return _row(_looked_at(head))


def _looked_at(head: bytes) -> str:
    """What a file without an ending looks like: a page, a mail, or plain text."""
    if html.looks_like(head):
        return "html"
    if SUBJECT.search(head) and HEADER.match(head):
        return "mbox" if head.startswith(b"From ") else "eml"
    return "txt"


def _row(name: str) -> Format:
    return next(row for row in TABLE if row.name == name)
