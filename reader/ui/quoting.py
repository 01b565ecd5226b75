"""A passage on its way out of the window, with its reference: by the clipboard or by the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.hand import Hand


def selected(hand: "Hand") -> QMimeData | None:
    """The selected passage with its reference, as text and as HTML; None when there is none."""
    from reader.desk import exporting

    span, sitting = hand.page.selection(), hand.desk.sitting
    if span is None or sitting is None:
        return None
    style, data = str(hand.window.options["citation"]), QMimeData()
    made = exporting.quotation(sitting, span, style=style)
    data.setText(made.plain)
    data.setHtml(made.html)
    return data


def copy(data: QMimeData | None) -> None:
    """Put it on the clipboard."""
    if data is not None:
        QGuiApplication.clipboard().setMimeData(data)


def drag(data: QMimeData | None, source: "QWidget") -> None:
    """Let the mouse carry it away; returns when it was dropped."""
    if data is None:
        return
    carried = QDrag(source)
    carried.setMimeData(data)
    carried.exec(Qt.DropAction.CopyAction)
