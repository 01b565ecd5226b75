"""Zip archives: a document that lost its name's ending, or a folder of files in one."""

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from time import monotonic

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile
from reader.importers import docx, epub, odt
from reader.importers.archive import Archive

NOUN = "an archive"
NESTED_AT_MOST = 3
# Of the ten seconds that a file has: what was read till then is handed on.
PATIENCE = 7.0
MOST_TROUBLES = 100
TOO_DEEP = "an archive in an archive in an archive"


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of all readable files in an archive, in the order of their names.

    What cannot be read of it stands in the first article's troubles. Raises BadFile if nothing
    can be read.
    """
    archive = Archive(data, origin.path, NOUN)
    if (one := _document(archive, origin)) is not None:
        return (one,)
    articles: list[Imported] = []
    troubles: list[str] = []
    for found in _members(archive, origin, monotonic() + PATIENCE):
        if isinstance(found, Imported):
            articles.append(replace(found, origin=replace(origin, index=len(articles))))
            troubles += found.troubles
        else:
            said = str(found).removeprefix(f"{origin.path}/")
            troubles.append(said.removeprefix(f"{origin.path}: "))
    if not articles:
        raise BadFile(origin.path, _why(troubles))
    articles[1:] = [replace(article, troubles=()) for article in articles[1:]]
    articles[0] = replace(articles[0], troubles=tuple(troubles[:MOST_TROUBLES]))
    return tuple(articles)


def _why(troubles: list[str]) -> str:
    return (
        f"{NOUN} of which nothing can be read ({troubles[0]})"
        if troubles
        else (f"{NOUN} without readable files")
    )


def _document(archive: Archive, origin: Origin) -> Imported | None:
    """The document that the archive is, if it is one whose ending does not say so."""
    if "word/document.xml" in archive:
        return docx.document(archive, origin)
    if epub.CONTAINER in archive:
        return epub.book(archive, origin)
    if odt.CONTENT in archive and odt.MANIFEST in archive:
        return odt.document(archive, origin)
    return None


def _members(archive: Archive, origin: Origin, end: float) -> Iterator[Imported | BadFile]:
    names = sorted(name for name in archive.names if _is_readable(name))
    for number, name in enumerate(names):
        if monotonic() > end:
            left = (
                f"{len(names) - number:,} more files were not read: unpack it, and add the folder"
            )
            yield BadFile(origin.path, left)
            return
        inside = f"{origin.path}/{_shown(name)}"
        try:
            yield from _member(archive.read(name), inside, origin)
        except BadFile as trouble:
            yield BadFile(inside, trouble.reason)
        except (RecursionError, ValueError, LookupError, ArithmeticError) as error:
            yield BadFile(inside, f"a file that cannot be taken apart ({error})")


def _member(data: bytes, inside: str, origin: Origin) -> tuple[Imported, ...]:
    from reader.importers import table

    if not data:
        raise BadFile(inside, "empty")
    found = table.choose(PurePosixPath(inside), data)
    if found.reader is None:
        raise BadFile(inside, f"{found.noun}, which this version cannot read yet")
    if found.name == "zip" and inside.count(".zip/") >= NESTED_AT_MOST:
        raise BadFile(inside, TOO_DEEP)
    return found.reader(data, replace(origin, path=inside, format=found.name))


def _is_readable(name: str) -> bool:
    """Whether a file has an ending that is read; hidden ones and a Mac's own are passed over."""
    from reader.importers import table

    parts = name.split("/")
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts)
    ending = posixpath.splitext(name)[1].lower()
    return not hidden and "__MACOSX" not in parts and ending in table.readable_endings()


def _shown(name: str) -> str:
    """The name as it can be printed and stored."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "")
