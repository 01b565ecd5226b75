"""Documents of pictures, read once more by a program that recognises text and takes its time."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.core.article import Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import work

# Recognition takes some seconds a page, and a picture of a page some memory.
SECONDS, MEGABYTES = 3600.0, 2048


def recognised(path: Path, scan: BadFile) -> tuple[Imported, ...]:
    """The article of a scanned document, in a process of its own.

    Raises `scan`, which says what is missing, where nothing is installed; else BadFile.
    """
    from reader.importers import scans
    from reader.jobs import run_once

    if scans.tool() is None:
        raise scan
    try:
        articles: tuple[Imported, ...] = run_once(
            work.recognise, path, seconds=SECONDS, megabytes=MEGABYTES
        )
    except BadFile:
        raise
    except Trouble as trouble:
        raise BadFile(str(path), str(trouble)) from trouble
    return articles


def troubles_of(articles: Sequence[Imported]) -> Iterator[BadFile]:
    """What of a file could not be read, though its articles could."""
    for article in articles:
        for sentence in article.troubles:
            yield BadFile(article.origin.path, sentence)
