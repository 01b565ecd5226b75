"""A sheet: a window of its own beside the article, for what is read and put away again."""

from html import escape

from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.ui.language import tr
from reader.ui.theme import Theme, palette, sans
from reader.ui.widgets import QuietScrollBar


class Paper(QTextBrowser):
    """Text that is read: HTML of our own making only, in which all foreign words are escaped."""

    def __init__(self, look: Theme, name: str) -> None:
        super().__init__()
        self._bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self._bar)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(20)
        self.setFont(sans(14))
        self.set_theme(look)

    def loadResource(self, kind: int, name: object) -> None:
        """Nothing is ever loaded."""

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._bar.set_theme(look)
        colours = self.palette()
        colours.setColor(colours.ColorRole.Base, look.page)
        colours.setColor(colours.ColorRole.Text, look.ink)
        self.setPalette(colours)


class Sheet(QDialog):
    """A title, one paper or several side by side, and a way out."""

    def __init__(self, window: QWidget, look: Theme, title: str) -> None:
        super().__init__(window)
        self.setWindowTitle(title)
        self.setPalette(palette(look))
        self.look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 12)
        self.papers = QHBoxLayout()
        self.papers.setSpacing(1)
        self.column.addLayout(self.papers, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        self.buttons.rejected.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 8, 20, 0)
        self.foot.addWidget(self.buttons)
        self.column.addLayout(self.foot)

    def add_paper(self, name: str) -> Paper:
        """One more paper at the right."""
        paper = Paper(self.look, name)
        self.papers.addWidget(paper, 1)
        return paper

    def take_look(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.look = look
        self.setPalette(palette(look))


def hued(colour: QColor, words: str) -> str:
    """Words in a colour, as HTML."""
    return f'<span style="color:{colour.name()}">{escape(words)}</span>'
