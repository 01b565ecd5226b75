"""The formats that an article is written in, one row each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata
from reader.core.reading import Reading
from reader.exporters import html, jsonl, text


@dataclass(frozen=True)
class Exported:
    """All that may be written of one article. `key` and `path` tell it from others in JSON."""

    key: str
    path: str
    metadata: Metadata
    edition: Edition
    analysis: Analysis
    reading: Reading
    annotations: Sequence[Annotation] = ()
    width: int = 80


@dataclass(frozen=True)
class Format:
    """A format: its name, what it is for the reader, its file's ending, and how it is written."""

    name: str
    noun: str
    ending: str
    write: Callable[[Exported], str]


TABLE = (
    Format(
        "html",
        "web page with marks and panel",
        ".html",
        lambda x: html.export(x.metadata, x.edition, x.reading, x.annotations),
    ),
    Format(
        "text",
        "actors and positions as text",
        ".txt",
        lambda x: text.export(x.metadata, x.edition, x.reading, width=x.width),
    ),
    Format(
        "jsonl",
        "analysis as JSON",
        ".jsonl",
        lambda x: jsonl.export(x.metadata, x.edition, x.analysis, key=x.key, path=x.path),
    ),
)
