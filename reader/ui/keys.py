"""The status line teaches the keys that hold where the focus is."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.status import StatusLine

if TYPE_CHECKING:
    from reader.ui.window import Window

PAGE = "1–5 highlight · Enter note · N P marks of the actor · F6 panel"
PANEL = "↑ ↓ choose · Enter go to the text · N P marks of the actor · F6 page"
ELSEWHERE = "Enter open · F6 page"


def follow_focus(window: "Window", status: StatusLine) -> None:
    """Keep the keys of the status line at where the focus is."""

    def changed(_: QWidget | None, now: QWidget | None) -> None:
        if now is not None and window.isAncestorOf(now):
            status.show_keys(_keys_at(window, now))

    QApplication.instance().focusChanged.connect(changed)
    status.show_keys(PAGE)


def _keys_at(window: "Window", widget: QWidget) -> str:
    if widget is window.page or window.page.isAncestorOf(widget):
        return PAGE
    in_panel = window.fittings and window.fittings.panel.isAncestorOf(widget)
    return PANEL if in_panel else ELSEWHERE
