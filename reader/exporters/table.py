"""The formats that an article is written in, one row each."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata
from reader.core.reading import Reading
from reader.exporters import csv_tables, html, jsonl, jsonld, markdown, text

PAPER = "article on paper, with marks and notes (PDF)"
BYTE_ORDER = "utf-8-sig"  # spreadsheets take a file without the mark for one of the old encodings


@dataclass(frozen=True)
class Exported:
    """All that may be written of one article. `key` and `path` tell it from others in JSON.

    `codes` names the codes of the codebook by what annotations call them, `code_colours` holds the
    colours (#rrggbb) of those that have one; `memo` is the reader's memo on the article, in
    Markdown.
    """

    key: str
    path: str
    metadata: Metadata
    edition: Edition
    analysis: Analysis
    reading: Reading
    annotations: Sequence[Annotation] = ()
    width: int = 80
    codes: Mapping[str, str] = field(default_factory=dict)
    memo: str = ""
    code_colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Format:
    """A format: its name, what it is for the reader, its file's ending, and how it is written.

    `joins` says how several articles go into one file: one after the other ("whole"), one after
    the other with the first line of the first alone ("rows"), or not at all (None).
    """

    name: str
    noun: str
    ending: str
    write: Callable[[Exported], str | bytes]
    joins: Literal["whole", "rows"] | None = None
    encoding: str = "utf-8"


TABLE = (
    Format(
        "html",
        "web page with marks and panel",
        ".html",
        lambda x: html.export(
            x.metadata, x.edition, x.reading, x.annotations, codes=x.codes, memo=x.memo
        ),
    ),
    Format(
        "markdown",
        "positions and notes as Markdown",
        ".md",
        lambda x: markdown.export(
            x.metadata, x.edition, x.reading, x.annotations, codes=x.codes, memo=x.memo
        ),
        "whole",
    ),
    Format(
        "text",
        "actors and positions as text",
        ".txt",
        lambda x: text.export(x.metadata, x.edition, x.reading, width=x.width),
        "whole",
    ),
    Format(
        "claims",
        "table of claims",
        ".claims.csv",
        lambda x: csv_tables.claims(x.metadata, x.edition, x.reading, key=x.key),
        "rows",
        BYTE_ORDER,
    ),
    Format(
        "actors",
        "table of actors",
        ".actors.csv",
        lambda x: csv_tables.actors(x.metadata, x.edition, x.reading, key=x.key),
        "rows",
        BYTE_ORDER,
    ),
    Format(
        "annotations",
        "table of annotations",
        ".annotations.csv",
        lambda x: csv_tables.annotations(
            x.metadata, x.edition, x.annotations, key=x.key, codes=x.codes
        ),
        "rows",
        BYTE_ORDER,
    ),
    Format(
        "jsonld",
        "annotations as JSON-LD (W3C Web Annotation)",
        ".jsonld",
        lambda x: jsonld.export(x.metadata, x.edition, x.annotations, key=x.key, codes=x.codes),
    ),
    Format(
        "jsonl",
        "analysis as JSON",
        ".jsonl",
        lambda x: jsonl.export(x.metadata, x.edition, x.analysis, key=x.key, path=x.path),
        "whole",
    ),
)


def drawn(write: Callable[[Exported], bytes]) -> Format:
    """The article on paper, whose pages only the window's room can draw: a door brings `write`."""
    return Format("pdf", PAPER, ".pdf", write)
