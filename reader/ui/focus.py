"""Where the focus goes back to when a card that stood over the window goes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class FocusBefore:
    """Knows what had the focus, and all that it stood in: a note that was being written is gone
    when the card goes, and then the page has the focus."""

    def __init__(self) -> None:
        self._chain: list[QWidget] = []

    def keep(self, card: QWidget) -> None:
        """A card is about to take the focus."""
        widget = card.window().focusWidget()
        if widget is None or card is widget or card.isAncestorOf(widget):
            return
        self._chain = []
        while widget is not None:
            self._chain.append(widget)
            widget = widget.parentWidget()

    def give_back(self) -> bool:
        """Give the focus back; False where there is nothing left to have it."""
        for widget in self._chain:
            if isValid(widget) and widget.isVisible() and _takes_focus(widget):
                widget.setFocus()
                return True
        return False


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled()
