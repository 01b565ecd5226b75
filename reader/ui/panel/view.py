"""A tree view without chrome: its rows are painted by the delegate, from edge to edge."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from reader.ui.language import tr
from reader.ui.panel.delegate import CardDelegate
from reader.ui.panel.faces import Faces
from reader.ui.panel.model import PanelModel
from reader.ui.theme import Theme
from reader.ui.widgets import QuietScrollBar


class CardView(QTreeView):
    """Shows the rows of a panel model as cards, laid out for the width of the view."""

    def __init__(self, model: PanelModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = CardDelegate(model, Faces(self.font()), theme, self)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(self.cards)
        self.setVerticalScrollBar(QuietScrollBar(theme, self))
        self._dress()

    def _dress(self) -> None:
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Actors and their positions"))

    def select(self, index: QModelIndex) -> None:
        """Make a row the current one and show it, in silence."""
        if not index.isValid():
            self.selectionModel().clear()
            return
        self.set_current(index, selected=True)
        self.scrollTo(index)

    def set_current(self, index: QModelIndex, *, selected: bool) -> None:
        """Make a row the current one without scrolling."""
        flag = QItemSelectionModel.SelectionFlag
        scrolls = self.hasAutoScroll()
        self.setAutoScroll(False)
        flags = flag.ClearAndSelect if selected else flag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flags)
        self.setAutoScroll(scrolls)

    def toggle(self, index: QModelIndex) -> None:
        """Open or close a row."""
        self.setExpanded(index, not self.isExpanded(index))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self.cards.theme = theme
        self.verticalScrollBar().set_theme(theme)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """A new font is a new layout."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.cards.set_faces(Faces(self.font()))
            self._lay_out_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width is a new layout; the row at the top stays at the top."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.cards.set_width(self.viewport().width())
            self._lay_out_again()

    def _lay_out_again(self) -> None:
        top = self.indexAt(self.viewport().rect().topLeft())
        offset = self.visualRect(top).top() if top.isValid() else 0
        self.doItemsLayout()
        if top.isValid() and self.verticalScrollBar().value():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() - offset)

    def sizeHintForColumn(self, _column: int) -> int:
        """The column is as wide as the view; no row need be measured for it."""
        return self.viewport().width()

    def viewportSizeHint(self) -> QSize:
        """The panel decides on its size, not its rows."""
        return QSize(340, 400)

    def drawBranches(self, *_args: object) -> None:
        """Rows draw their own arrows."""

    def drawRow(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row alone: a style's stripes and selections stay out."""
        option.rect = self.visualRect(index)
        state, flag = option.state, QStyle.StateFlag
        state &= ~(flag.State_Selected | flag.State_HasFocus | flag.State_Open)
        if self.selectionModel().isSelected(index):
            state |= flag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            state |= flag.State_HasFocus
        if self.isExpanded(index):
            state |= flag.State_Open
        option.state = state
        self.cards.paint(painter, option, index)
