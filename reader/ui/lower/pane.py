"""What stands below the page: the claims as a table, or the chains as a picture."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from reader.ui.language import later, tr
from reader.ui.lines import Lined
from reader.ui.lower.chains import ChainsPicture, scrolled
from reader.ui.lower.table import ClaimsTable
from reader.ui.theme import Theme, sans, semibold

LOWEST, HEIGHT, HEAD = 120, 260, 30
TITLES = {"show_table": later("Claims"), "show_chains": later("Chains")}
LEAST_PAGE = 220


class Head(Lined):
    """The line above a view; dragging it makes the view higher or lower."""

    dragged = Signal(int)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=True)
        self._from: float | None = None
        self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setFixedHeight(HEAD)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        self._from = event.globalPosition().y()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            now = event.globalPosition().y()
            self.dragged.emit(round(self._from - now))
            self._from = now


class LowerPane(QWidget):
    """Shows one of its two views; `closed` asks to be put away."""

    closed = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.table = ClaimsTable(look)
        self.chains = ChainsPicture(look)
        self._area = scrolled(self.chains, look)
        self._views = {"show_table": self.table, "show_chains": self._area}
        self._head = Head(look)
        self._head.dragged.connect(self.grow)
        self.title, self.count = QLabel(), QLabel()
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self.setAutoFillBackground(True)
        self._lay_out()
        self.setFixedHeight(HEIGHT)
        self.set_theme(look)

    def show_view(self, name: str) -> None:
        """Show the table ("show_table") or the picture ("show_chains")."""
        self.title.setText(tr(TITLES[name]))
        self._stack.setCurrentWidget(self._views[name])

    def view(self) -> QWidget:
        """What takes the focus."""
        current = self._stack.currentWidget()
        return current.focusProxy() or current

    def grow(self, pixels: int) -> None:
        """Make the pane higher, as far as a page is left above it."""
        most = self.window().height() - LEAST_PAGE
        self.setFixedHeight(max(LOWEST, min(most, self.height() + pixels)))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._head.set_theme(look)
        self.table.set_theme(look)
        self.chains.set_theme(look)
        self._area.verticalScrollBar().set_theme(look)
        self.title.setFont(semibold(12))
        self.count.setFont(sans(11))
        colours = self.count.palette()
        colours.setColor(QPalette.ColorRole.WindowText, look.muted)
        self.count.setPalette(colours)
        ground = self._area.palette()
        ground.setColor(QPalette.ColorRole.Window, look.page)
        self._area.setPalette(ground)

    def _lay_out(self) -> None:
        close = QToolButton(text="×", autoRaise=True)
        close.setAccessibleName(tr("Close this view"))
        close.setToolTip(tr("Close this view"))
        close.setCursor(Qt.CursorShape.ArrowCursor)
        close.clicked.connect(lambda _=False: self.closed.emit())
        row = QHBoxLayout(self._head)
        row.setContentsMargins(16, 2, 8, 0)
        row.addWidget(self.title)
        row.addWidget(self.count, 1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._stack, 1)
