"""Many files, one after the other, for the command line: each is read, analysed and handed on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.core.analysis import Analysis
from reader.core.article import Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import work
from reader.desk.crew import Crew, Job, analysed, read_files
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


@dataclass(frozen=True)
class _Part:
    """An article of a file, before its analysis."""

    key: str
    path: Path
    imported: Imported


def analyse_files(
    paths: Iterable[Path], *, crew: Crew | None = None, jobs: int = 1
) -> Iterator[Analysed | Trouble]:
    """Read and analyse files and the readable files in folders, each as soon as it is asked for.

    What cannot be read comes as the trouble that it met, and the next file goes on. With several
    `jobs` so many processes read; a `crew` analyses in place of this process.
    """
    for result in analysed(crew, _parts(paths, jobs), _job):
        if isinstance(result, Trouble):
            yield result
            continue
        part, found = result
        yield found if isinstance(found, Trouble) else _whole(part, found)


def _parts(paths: Iterable[Path], jobs: int) -> Iterator[_Part | Trouble]:
    from reader import importers

    files = importers.expand(paths)
    for result in read_files(files, jobs=jobs) if jobs > 1 else map(_read, files):
        if isinstance(result, Trouble):
            yield result
            continue
        path, articles = result
        yield from troubles_of(articles)
        for number, imported in enumerate(articles, 1):
            key = path.stem if number == 1 else f"{path.stem}#{number}"
            yield _Part(key, path, imported)


def _read(path: Path | BadFile) -> tuple[Path, tuple[Imported, ...]] | Trouble:
    try:
        return path if isinstance(path, BadFile) else (path, read_file(path))
    except Trouble as trouble:
        return trouble


def _job(part: _Part) -> Job:
    return part.imported.edition, part.imported.metadata.language


def _whole(part: _Part, found: Analysis) -> Analysed:
    from reader import analysis

    edition, language = _job(part)
    reads = analysis.reads(edition.text, language=language)
    return Analysed(part.key, part.path, part.imported, found, reads)


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
