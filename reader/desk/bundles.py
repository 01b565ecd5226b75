"""The work of other programs, with the articles that it is about, into the library."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Protocol

from reader.core.bundle import BundledArticle, ImportedBundle, completed
from reader.core.errors import BadFile, Trouble
from reader.core.listing import TakenIn
from reader.desk import work
from reader.desk.files import FileReader
from reader.desk.machine import FILE_MEGABYTES

TOGETHER = 100
SECONDS = 120.0  # a whole library of Zotero, or a project of years


class Taking(Protocol):
    """A library, or what stands for one on another thread."""

    def take_in(self, bundle: ImportedBundle) -> TakenIn:
        """Take in a part of the work of another program."""


def is_bundle(path: Path) -> bool:
    """Whether a file, or a folder of Zotero's, is the work of another program."""
    from reader.importers.exchange.table import ZOTERO, choose

    try:
        return (path / ZOTERO).is_file() or (path.is_file() and choose(path) is not None)
    except (Trouble, OSError, ValueError):
        return False  # reading it says why


def take_in(library: Taking, reader: FileReader, path: Path) -> Iterator[TakenIn | Trouble]:
    """Take the work of another program in, some articles at a time, each time safely on disk."""
    from reader.jobs import run_once

    try:
        bundle: ImportedBundle = run_once(
            work.read_bundle, path, seconds=SECONDS, megabytes=FILE_MEGABYTES
        )
    except Trouble as trouble:
        yield trouble if isinstance(trouble, BadFile) else BadFile(str(path), str(trouble))
        return
    yield from (BadFile(str(path), sentence) for sentence in bundle.troubles)
    articles = iter(bundle.articles)
    while some := list(islice(articles, TOGETHER)):
        whole, troubles = _with_texts(reader, some)
        yield from troubles
        yield library.take_in(replace(bundle, articles=whole, troubles=()))
    if not bundle.articles:
        yield library.take_in(replace(bundle, troubles=()))


def _with_texts(
    reader: FileReader, bundled: list[BundledArticle]
) -> tuple[tuple[BundledArticle, ...], list[Trouble]]:
    """The articles with the texts of their files, and what could not be read of those."""
    whole: list[BundledArticle] = []
    troubles: list[Trouble] = []
    for each in bundled:
        try:
            read = reader.read(Path(each.path)) if each.path and each.article is None else ()
        except Trouble as trouble:
            troubles.append(trouble)
            read = ()
        whole.append(completed(each, read[0]) if read else each)
    return tuple(whole), troubles
