"""One module a format and one table that finds it: bytes in, `Imported` values out."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Imported
from reader.core.errors import BadFile, Trouble
from reader.importers.files import contents, head, origin_of, shown
from reader.importers.folders import files_of
from reader.importers.plain import imported as _plain
from reader.importers.scans import NeedsOcr
from reader.importers.table import Format, choose, readable_endings

if TYPE_CHECKING:
    from reader.core.bundle import ImportedBundle

__all__ = [
    "Format",
    "NeedsOcr",
    "expand",
    "find",
    "is_quick",
    "paste",
    "read",
    "read_bundle",
    "readable_endings",
    "recognise",
]

QUICK_BYTES = 2_000_000


def find(path: Path) -> Format:
    """The format of a file, by its first bytes and its ending. Raises BadFile."""
    return choose(path, head(path))


def read(path: Path) -> tuple[Imported, ...]:
    """The articles of a file, at least one. Raises BadFile with the reason it cannot be read."""
    data = contents(path)
    found = choose(path, data)
    if found.reader is None:
        raise BadFile(shown(path), f"{found.noun}, which this version cannot read yet")
    origin = origin_of(shown(path), found.name, data)
    try:
        return found.reader(data, origin)
    except (Trouble, MemoryError):
        raise
    except Exception as error:  # a file that nobody foresaw gets a sentence as well
        raise BadFile(origin.path, f"{found.noun} that cannot be taken apart ({error})") from error


def read_bundle(path: Path) -> "ImportedBundle":
    """The work of another program in a file, or in Zotero's folder. Raises BadFile."""
    from reader.importers.exchange.table import read

    try:
        return read(path)
    except (Trouble, MemoryError):
        raise
    except Exception as error:  # as above
        raise BadFile(shown(path), f"a file that cannot be taken apart ({error})") from error


def recognise(path: Path, report: Callable[[float], None]) -> tuple[Imported, ...]:
    """The article of a PDF file for which `read` raises NeedsOcr: some seconds a page.

    Works if ocrmypdf or tesseract is installed; `report` gets the part that is done. Raises
    BadFile; NeedsOcr again where neither is.
    """
    from reader.importers.pdf.reading import recognise as run

    data = contents(path)
    return run(data, origin_of(shown(path), "pdf", data), report)


def paste(text: str) -> Imported:
    """A text that the reader pasted, as an article; its origin has the path "". Raises BadFile."""
    data = text.encode("utf-8", "surrogatepass")
    return _plain(text, origin_of("", "txt", data))


def is_quick(path: Path) -> bool:
    """Whether the file can be read where the window lives: harmless, and done in a moment.

    False also for a file that cannot be found; `read` says why.
    """
    try:
        return find(path).quick and path.stat().st_size <= QUICK_BYTES
    except (BadFile, OSError):
        return False


def expand(paths: Iterable[Path]) -> Iterator[Path | BadFile]:
    """The paths in their order, each folder replaced by the readable files in it, sorted.

    A folder without such files stands as a BadFile; other paths go through unseen.
    """
    for path in paths:
        yield from files_of(path, readable_endings())
