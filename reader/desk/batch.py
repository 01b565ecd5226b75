"""Many files, one after the other, for the command line: each is read, analysed and handed on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.core.analysis import Analysis
from reader.core.article import Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import work
from reader.desk.machine import FILE_MEGABYTES, FILE_SECONDS
from reader.desk.scans import recognised, troubles_of


@dataclass(frozen=True)
class Analysed:
    """An article of a file with its analysis. `key` is the file's stem, `stem#2` for the second.

    `reads` is False where the text is in a language that the analysis does not read.
    """

    key: str
    path: Path
    imported: Imported
    analysis: Analysis
    reads: bool


def analyse_files(paths: Iterable[Path]) -> Iterator[Analysed | Trouble]:
    """Read and analyse files and the readable files in folders, each as soon as it is asked for.

    What cannot be read comes as the trouble that it met, and the next file goes on.
    """
    from reader import importers

    for path in importers.expand(paths):
        if isinstance(path, BadFile):
            yield path
        else:
            yield from _analyse_file(path)


def _analyse_file(path: Path) -> Iterator[Analysed | Trouble]:
    try:
        articles = read_file(path)
    except Trouble as trouble:
        yield trouble
        return
    yield from troubles_of(articles)
    for number, imported in enumerate(articles, 1):
        key = path.stem if number == 1 else f"{path.stem}#{number}"
        yield _analysed(key, path, imported)


def read_file(path: Path) -> tuple[Imported, ...]:
    """The articles of a file; a format that is not harmless is read in a process with limits.

    Raises BadFile, TookTooLong or WorkerDied, each of which names the file.
    """
    from reader import importers
    from reader.jobs import run_once

    if importers.is_quick(path):
        return importers.read(path)
    importers.find(path)
    try:
        articles: tuple[Imported, ...] = run_once(
            work.read, path, seconds=FILE_SECONDS, megabytes=FILE_MEGABYTES
        )
    except importers.NeedsOcr as scan:
        return recognised(path, scan)
    except BadFile:
        raise
    except Trouble as trouble:
        raise BadFile(str(path), str(trouble)) from trouble
    return articles


def _analysed(key: str, path: Path, imported: Imported) -> Analysed:
    from reader import analysis

    language = imported.metadata.language
    found = analysis.analyse(imported.edition, language=language)
    reads = analysis.reads(imported.edition.text, language=language)
    return Analysed(key, path, imported, found, reads)
