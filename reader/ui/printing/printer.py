"""The pages on a printer of the system. Qt's part for it is loaded only here."""

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF
from PySide6.QtWidgets import QDialog, QWidget

from reader.ui.printing.paper import page_size
from reader.ui.printing.printed import Printed, painting

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class NoPrinter(Exception):
    """The system has none, or Qt cannot speak to it."""


def ask(parent: QWidget, printed: Printed) -> "QPrinter | None":
    """Ask which printer and how; None when the reader changes their mind. Raises NoPrinter."""
    try:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
    except ImportError as error:
        raise NoPrinter from error
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(printed.title)
    printer.setPageSize(page_size(printed.paper.name))
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(printed.pages))
    asked = dialog.exec() == QDialog.DialogCode.Accepted
    return printer if asked else None


def printing(printed: Printed, printer: "QPrinter") -> Generator[None, None, None]:
    """Print the pages that were asked for, a page a step; whole, also on other paper."""
    first = printer.fromPage() or 1
    last = printer.toPage() or len(printed.pages)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    paper = printed.paper
    scale = min(printer.width() / paper.width, printer.height() / paper.height)
    beside = (printer.width() - scale * paper.width) / 2
    numbers = range(first - 1, min(last, len(printed.pages)))
    yield from painting(printed, printer, numbers, scale=scale, beside=beside)
