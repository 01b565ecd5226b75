"""The lines of a Word document: its paragraphs, what is bold in them, and its bookmarks."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from reader.core.errors import BadFile
from reader.importers.news.lines import Line, tidy

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENT = "word/document.xml"
LARGEST = 50_000_000
BROKEN = "a damaged Word document"


def document_of(data: bytes) -> bytes:
    """The XML of the document; empty where there is none that can be read."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            if archive.getinfo(DOCUMENT).file_size > LARGEST:
                return b""
            with archive.open(DOCUMENT) as file:
                return file.read(LARGEST + 1)[:LARGEST]
    except (KeyError, OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile):
        return b""
    except Exception:  # zlib and lzma have their own errors, and so will others
        return b""


def lines_of(data: bytes, path: str) -> list[Line]:
    """The paragraphs of a Word document that are not empty. Raises BadFile."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        tree = etree.fromstring(document_of(data), parser)
    except (etree.LxmlError, ValueError) as error:
        raise BadFile(path, BROKEN) from error
    return list(_lines(tree))


def _lines(tree: Any) -> Iterator[Line]:
    apart, names = True, frozenset[str]()
    for paragraph in tree.iter(f"{W}p"):
        names |= {mark.get(f"{W}name") or "" for mark in paragraph.iter(f"{W}bookmarkStart")}
        line = _line(paragraph)
        if line:
            yield replace(line, names=names, apart=apart)
            names = frozenset()
        apart = not line or paragraph.find(f"{W}pPr/{W}sectPr") is not None


def _line(paragraph: Any) -> Line | None:
    words, bold, weighty = [], [], True
    for run in paragraph.iter(f"{W}r"):
        if next(run.iterancestors(f"{W}p")) is not paragraph:  # of a text box in it
            continue
        text = "".join(map(_written, run))
        weight = run.find(f"{W}rPr/{W}b")
        heavy = weight is not None and weight.get(f"{W}val") not in ("0", "false")
        weighty = weighty and (heavy or not text.strip())
        words.append(text)
        bold.append(text if weighty else "")
    text = tidy("".join(words))
    return Line(text, tidy("".join(bold))) if text else None


def _written(part: Any) -> str:
    if part.tag == f"{W}t":
        return part.text or ""
    return {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": " ", f"{W}noBreakHyphen": "-"}.get(
        part.tag, ""
    )
