"""The formats of other programs' work, one row each, and how a file finds its row."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from reader.core.article import Imported, Origin
from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile
from reader.importers.files import head, shown

BundleReader = Callable[[Path], ImportedBundle]
ZOTERO = "zotero.sqlite"


@dataclass(frozen=True)
class BundleFormat:
    """A format: `module` is the one in this folder that reads it, `endings` have a dot.

    `sign` is what the first 64 KB of such a file hold, where its ending alone does not say.
    """

    name: str
    noun: str
    endings: tuple[str, ...]
    module: str
    sign: re.Pattern[bytes] | None = None

    def read(self, path: Path) -> ImportedBundle:
        """What such a file holds. Raises BadFile."""
        reader: BundleReader = import_module(f"reader.importers.exchange.{self.module}").read
        return reader(path)


TABLE = (
    BundleFormat("refi-qda", "a REFI-QDA project", (".qdpx", ".qde", ".qdc"), "refi"),
    BundleFormat(
        "zotero", "a Zotero library", (".sqlite",), "zotero", re.compile(b"SQLite format")
    ),
    BundleFormat(
        "hypothesis",
        "annotations of Hypothesis",
        (".json", ".jsonl", ".ndjson"),
        "hypothes_is",
        re.compile(rb'"(?:target|annotations|rows)"\s*:\s*\['),
    ),
    BundleFormat("csl-json", "a list of references", (".json",), "csl", re.compile(rb"\A\W*[\[{]")),
    BundleFormat("ris", "a list of references", (".ris",), "ris"),
    BundleFormat("bibtex", "a list of references", (".bib", ".bibtex"), "bibtex"),
    BundleFormat("brat", "annotations of brat", (".ann",), "brat"),
    BundleFormat("dna", "statements of DNA", (".csv",), "dna"),
)


def choose(path: Path) -> BundleFormat | None:
    """The row for a file, or None if it is not the work of a program that we know.

    Raises BadFile for a file that cannot be read.
    """
    ending = path.suffix.lower()
    rows = [row for row in TABLE if ending in row.endings]
    start = head(path) if any(row.sign for row in rows) else b""
    return next((row for row in rows if row.sign is None or row.sign.search(start)), None)


def texts(data: bytes, origin: Origin) -> tuple[Imported, ...]:  # noqa: ARG001 - a `Reader`
    """The articles whose texts are in another program's file itself. Raises BadFile."""
    found = read(Path(origin.path)).texts
    if not found:
        raise BadFile(origin.path, "the work of another program that brings no text along")
    return found


def read(path: Path) -> ImportedBundle:
    """What another program's file, or Zotero's folder, holds. Raises BadFile."""
    if (path / ZOTERO).is_file():
        path = path / ZOTERO
    found = choose(path)
    if found is None:
        raise BadFile(shown(path), "not the work of a program that this one knows")
    return found.read(path)
