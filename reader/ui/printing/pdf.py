"""The pages as a PDF file: letters as letters, with title and author."""

from collections.abc import Generator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPdfWriter

from reader.ui.page.mapping import harmless
from reader.ui.printing.composing import composing
from reader.ui.printing.paper import page_size
from reader.ui.printing.printed import Printed, painting
from reader.ui.printing.wanted import Content, Wanted

DOTS = 1200
POINTS = 72


def writing(printed: Printed, into: QIODevice) -> Generator[None, None, None]:
    """Write into an open device, a page a step."""
    writer = QPdfWriter(into)
    writer.setResolution(DOTS)
    writer.setPageSize(page_size(printed.paper.name))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(harmless(printed.title))
    writer.setAuthor(harmless(printed.content.metadata.byline or ""))
    writer.setCreator("Reportedly")
    scale = printed.paper.points * DOTS / POINTS
    yield from painting(printed, writer, range(len(printed.pages)), scale=scale)


def pdf_of(printed: Printed) -> bytes:
    """The whole file, at once."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    for _ in writing(printed, buffer):
        pass
    return buffer.data().data()


def written(content: Content, wanted: Wanted, path: Path) -> Generator[None, None, None]:
    """Compose and write an article in one go, a piece or a page a step. Raises OSError."""
    printed = yield from composing(content, wanted)
    yield from write(printed, path)


def write(printed: Printed, path: Path) -> Generator[None, None, None]:
    """Write a file, whole or not at all, a page a step. Raises OSError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    yield from writing(printed, buffer)
    draft = path.with_name(path.name + ".new")
    draft.write_bytes(buffer.data().data())
    draft.replace(path)
