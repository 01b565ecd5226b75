"""REFI-QDA: projects (.qdpx, .qde) and codebooks (.qdc) of NVivo, MAXQDA, ATLAS.ti, QualCoder."""

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from reader.core.article import Origin
from reader.core.bundle import BundledCode, BundledCollection, ImportedBundle, codes_in_order
from reader.core.errors import BadFile
from reader.importers import xml
from reader.importers.archive import Archive
from reader.importers.exchange.refi_sources import Sources
from reader.importers.files import contents, origin_of, shown
from reader.importers.pieces import line

NOUN = "a REFI-QDA project"
DEEPEST = 200


def read(path: Path) -> ImportedBundle:
    """The codes, sources, codings, notes and sets of a project. Raises BadFile."""
    data = contents(path)
    origin = origin_of(shown(path), "qdpx", data)
    if path.suffix.lower() != ".qdpx":
        return _bundle(xml.parsed(data, origin.path, NOUN), None, origin)
    archive = Archive(data, origin.path, NOUN)
    project = xml.parsed(archive.read(_project_in(archive, origin)), origin.path, NOUN)
    return _bundle(project, archive, origin)


def _project_in(archive: Archive, origin: Origin) -> str:
    """The file of the project, whatever it is called: some name it after the project."""
    names = [name for name in archive.names if name.lower().endswith(".qde")]
    names.sort(key=lambda name: (name.count("/"), PurePosixPath(name).name != "project.qde"))
    if not names:
        raise BadFile(origin.path, f"{NOUN} without its project file")
    return names[0]


def _bundle(project: Any, archive: Archive | None, origin: Origin) -> ImportedBundle:
    if xml.local(project) not in ("project", "codebook"):
        raise BadFile(origin.path, "no REFI-QDA project, though it is named like one")
    sources = Sources(project, archive, origin)
    return ImportedBundle(
        articles=tuple(sources.articles()),
        codes=codes_in_order(_codes(project, sources)),
        collections=tuple(_collections(project)),
        memo=sources.words_of(project),
        troubles=tuple(sources.troubles),
    )


def _codes(project: Any, sources: Sources) -> Iterator[BundledCode]:
    """All codes with their parents, without recursion: codebooks nest as deep as they like."""
    for node in xml.elements(project, "code"):
        parent = node.getparent()
        inside = xml.local(parent) == "code"
        key = node.get("guid")
        if key:
            yield BundledCode(
                id=key,
                name=line(node.get("name")) or "(no name)",
                parent=parent.get("guid") if inside else None,
                colour=_colour(node.get("color")),
                memo=sources.words_of(node),
            )


def _colour(words: str | None) -> str | None:
    digits = (words or "").removeprefix("#")
    is_one = len(digits) == 6 and all(digit in "0123456789abcdefABCDEF" for digit in digits)
    return f"#{digits.lower()}" if is_one else None


def _collections(project: Any) -> Iterator[BundledCollection]:
    """The sets that hold sources."""
    for node in xml.elements(project, "set"):
        if xml.elements(node, "membersource") and node.get("guid"):
            yield BundledCollection(node.get("guid"), line(node.get("name")) or "(no name)")
