"""EPUB books: one article for the whole book, its chapters under their headings.

A reader opens a book and not a chapter: it is searched, cited and counted as one work, and the
files inside are cut where the publisher's program likes, often in the middle of a chapter.
"""

import posixpath
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

from reader.core.article import Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import dates, markup, pieces
from reader.importers.archive import Archive
from reader.importers.decode import decoded
from reader.importers.pieces import Piece, line
from reader.importers.xml import attribute, each, elements, first, local, parsed

NOUN = "an EPUB book"
CONTAINER = "META-INF/container.xml"
LOCKS = "META-INF/encryption.xml"
PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document")
# Fonts are often scrambled in books that are open otherwise.
FONTS = (".otf", ".ttf", ".woff", ".woff2")
LOCKED = "an EPUB book that is locked by its seller (DRM)"
# Entities that a page declares for itself; they are never put in.
SUBSET = re.compile(r"<!DOCTYPE[^<>\[]*\[.*?\]\s*>", re.DOTALL | re.IGNORECASE)
EMPTY = "an EPUB book without text in it"


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The book as one article. Raises BadFile."""
    archive = Archive(data, origin.path, NOUN)
    return (book(archive, origin),)


def book(archive: Archive, origin: Origin) -> Imported:
    """The book in an archive. Raises BadFile."""
    package_name = _package_name(archive, origin.path)
    package = parsed(archive.read(package_name), origin.path, NOUN)
    names = list(_chapters(package, posixpath.dirname(package_name), archive))
    _refuse_locked(archive, names, origin.path)
    metadata = _metadata(package)
    found: list[Piece] = []
    for name in names:
        found += _chapter(archive.read(name), origin.path)
    return pieces.article_of(found, metadata, origin, empty=EMPTY)


def _package_name(archive: Archive, path: str) -> str:
    """Where the book's own table is; without the file that says so, the one that looks like it."""
    found = [name for name in archive.names if name.lower().endswith(".opf")]
    if CONTAINER in archive:
        root = parsed(archive.read(CONTAINER), path, NOUN)
        said = (attribute(node, "full-path") for node in elements(root, "rootfile"))
        found = [name for name in said if name and name in archive] + found
    if not found:
        raise BadFile(path, f"{NOUN} without a list of its parts")
    return found[0]


def _chapters(package: Any, folder: str, archive: Archive) -> Iterator[str]:
    """The pages in the order of reading, without the table of contents; all inside the archive."""
    items = {node.get("id"): node for node in elements(package, "item")}
    seen = set()
    for reference in elements(package, "itemref"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue
        name = posixpath.normpath(posixpath.join(folder, unquote(item.get("href") or "")))
        is_page = (item.get("media-type") or PAGES[0]) in PAGES
        if is_page and name in archive and name not in seen:
            seen.add(name)
            yield name


def _refuse_locked(archive: Archive, names: list[str], path: str) -> None:
    if LOCKS not in archive:
        return
    root = parsed(archive.read(LOCKS), path, NOUN)
    locked = {unquote(node.get("URI") or "") for node in elements(root, "cipherreference")}
    if locked & set(names) or any(not name.lower().endswith(FONTS) for name in locked):
        raise BadFile(path, LOCKED)


def _chapter(data: bytes, path: str) -> list[Piece]:
    """The pieces of a page: as XML, which it should be, else as HTML, which it often is."""
    try:
        root = parsed(data, path, NOUN)
    except BadFile:
        root = markup.html_of(SUBSET.sub("", decoded(data, path)))
    return [] if root is None else list(markup.pieces_of(root))


def _metadata(package: Any) -> Metadata:
    makers = [words for node in elements(package, "creator") if (words := _maker(node, package))]
    addresses = [*each(package, "source"), *each(package, "identifier")]
    return Metadata(
        title=first(package, "title"),
        byline=line(", ".join(makers)),
        publisher=first(package, "publisher"),
        published=_published(package),
        url=next(filter(None, map(pieces.url, addresses)), None),
        language=pieces.language(first(package, "language")),
    )


def _maker(node: Any, package: Any) -> str:
    """The name of one who wrote it; translators and the like are named in other roles."""
    refined = (
        (meta.text or "").strip()
        for meta in elements(package, "meta")
        if meta.get("refines") == f"#{node.get('id')}" and meta.get("property") == "role"
    )
    role = attribute(node, "role") or next(refined, "aut")
    return " ".join("".join(node.itertext()).split()) if role == "aut" else ""


def _published(package: Any) -> str | None:
    """The day of publication, where a book of version 2 names several."""
    found = [node for node in elements(package, "date") if local(node) == "date"]
    found.sort(key=lambda node: attribute(node, "event") not in (None, "publication"))
    return next(filter(None, (dates.iso(node.text) for node in found)), None)
