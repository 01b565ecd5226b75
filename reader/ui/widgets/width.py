"""Rows whose height depends on the width of their list are laid out anew when it is another."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QListView


class FollowsWidth(QObject):
    """Has them laid out in the next turn of the loop; Qt's own `Adjust` lets 100 ms pass."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the rows laid out anew."""
        if event.type() == QEvent.Type.Resize and event.size().width() != event.oldSize().width():
            self._view.scheduleDelayedItemsLayout()
        return False
