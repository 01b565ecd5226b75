"""Beside the table: what the chosen articles have in common, to be put right in all of them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.listing import Collection, Details
from reader.core.words import shown
from reader.ui.language import later, tr, trn
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets.scroll_bar import QuietScrollBar

FIELDS: Mapping[str, str] = {
    "title": later("Title"),
    "byline": later("Byline"),
    "publisher": later("Publisher"),
    "published": later("Date"),
    "url": later("Address"),
    "language": later("Language"),
    "section": later("Section"),
}
HINTS: Mapping[str, str] = {"published": later("such as 2024-05-31")}
VARIOUS = later("various")
NOTHING = later("Choose articles in the table to see and change what is known of them.")
SIDE = 16


class Name(QLabel):
    """A name that ends in an ellipsis where there is no room for all of it."""

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as it must be."""
        return QSize(10, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        painter = QPainter(self)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, words)


class DetailsPanel(QScrollArea):
    """What is asked for is done to all chosen articles: each signal carries only what changes."""

    metadata_asked = Signal(dict)
    tag_asked = Signal(str)
    untag_asked = Signal(str)
    take_out_asked = Signal(str)
    read_asked = Signal(bool)
    trash_asked = Signal(bool)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self._bar)
        self._details = Details(0, metadata=None)
        self._muted: list[QLabel] = []
        self._heading = QLabel(wordWrap=True)
        self._empty = self._label(tr(NOTHING), wrap=True)
        self.fields = {name: self._field(name) for name in FIELDS}
        self.tags, self.collections = QVBoxLayout(), QVBoxLayout()
        self.new_tag = QLineEdit(placeholderText=tr("Add a tag"))
        self.new_tag.setAccessibleName(tr("Add a tag"))
        self.new_tag.returnPressed.connect(self._tag)
        self.read, self.trash = QPushButton(), QPushButton()
        self.read.clicked.connect(lambda: self.read_asked.emit(not self._all_read()))
        self.trash.clicked.connect(lambda: self.trash_asked.emit(not self._details.trashed))
        self._lay_out()
        self.set_theme(look)
        self.clear()

    def clear(self) -> None:
        """No article is chosen."""
        self._details = Details(0, metadata=None)
        self._heading.setText("")
        self._form.hide()
        self._empty.show()

    def show_details(
        self, details: Details, collections: tuple[Collection, ...], *, called: str = ""
    ) -> None:
        """Show what the chosen articles have in common; `called` is what the list calls the one
        that has no title."""
        if not details.articles:
            self.clear()
            return
        self._details = details
        one = details.articles == 1
        self._heading.setText(trn("{n} article", "{n} articles", details.articles))
        for name, field in self.fields.items():
            self._show_field(name, field)
        self.fields["title"].setEnabled(one)
        if not details.metadata.title and "title" not in details.various:
            self.fields["title"].setPlaceholderText(called)
            self.fields["title"].setToolTip(called)
        names = {each.id: shown(each.name) for each in collections}
        self._list(self.tags, {t: shown(t) for t in details.tags}, details.tags, self.untag_asked)
        self._list(self.collections, names, details.collections, self.take_out_asked)
        self._in_collections.setVisible(bool(details.collections))
        self.read.setText(tr("Mark as new") if self._all_read() else tr("Mark as read"))
        self.trash.setText(tr("Put back") if details.trashed else tr("Into the trash"))
        self._empty.hide()
        self._form.show()

    def suggest_tags(self, words: list[str]) -> None:
        """Tags that are in use are offered while one is typed."""
        completer = QCompleter(words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.new_tag.setCompleter(completer)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._bar.set_theme(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.panel)
        palette.setColor(QPalette.ColorRole.Base, look.page)
        self.setPalette(palette)
        self._heading.setFont(semibold(14))
        for label in self._muted:
            label.setFont(sans(11))
            own = label.palette()
            own.setColor(label.foregroundRole(), look.muted)
            label.setPalette(own)

    def _show_field(self, name: str, field: QLineEdit) -> None:
        value = getattr(self._details.metadata, name) or ""
        various = name in self._details.various
        field.setPlaceholderText(tr(VARIOUS) if various else tr(HINTS.get(name, "")))
        if not field.isModified() or not field.hasFocus():
            field.setText(value)
            field.setCursorPosition(0)
        field.setToolTip(value)

    def _edited(self, name: str) -> None:
        field = self.fields[name]
        before = getattr(self._details.metadata, name) or "" if self._details.articles else ""
        if field.isModified() and self._details.articles and field.text().strip() != before:
            self.metadata_asked.emit({name: field.text().strip()})
        field.setModified(False)

    def _tag(self) -> None:
        if word := " ".join(self.new_tag.text().split()):
            self.tag_asked.emit(word)
        self.new_tag.clear()

    def _all_read(self) -> bool:
        return self._details.read == self._details.articles

    def _list(
        self, box: QVBoxLayout, names: Mapping[str, str], counts: Mapping[str, int], away: Signal
    ) -> None:
        while (item := box.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for key, count in counts.items():
            box.addWidget(self._word(names.get(key, key), count, key, away))

    def _word(self, name: str, count: int, key: str, away: Signal) -> QWidget:
        row, label, button = QWidget(), Name(name), QToolButton()
        label.setFont(sans(12))
        label.setToolTip(name)
        every = self._details.articles
        some = "" if count == every else tr("{some} of {every}", some=count, every=every)
        button.setText("×")
        button.setAutoRaise(True)
        button.setAccessibleName(tr("Take away {name}", name=name))
        button.clicked.connect(lambda: away.emit(key))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        part = QLabel(some)
        part.setFont(sans(11))
        line.addWidget(part)
        line.addWidget(button)
        return row

    def _label(self, text: str, *, wrap: bool = False) -> QLabel:
        label = QLabel(text, wordWrap=wrap)
        self._muted.append(label)
        return label

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setFont(sans(12))
        field.setAccessibleName(tr(FIELDS[name]))
        field.editingFinished.connect(lambda: self._edited(name))
        return field

    def _lay_out(self) -> None:
        self._form, inside = QWidget(), QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(3)
        for name, field in self.fields.items():
            form.addWidget(self._label(tr(FIELDS[name])))
            form.addWidget(field)
            form.addSpacing(5)
        form.addSpacing(8)
        form.addWidget(self._label(tr("Tags")))
        form.addLayout(self.tags)
        form.addWidget(self.new_tag)
        form.addSpacing(8)
        self._in_collections = self._label(tr("Collections"))
        form.addWidget(self._in_collections)
        form.addLayout(self.collections)
        form.addSpacing(12)
        for button in (self.read, self.trash):
            button.setFont(sans(12))
            form.addWidget(button)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(SIDE, 14, SIDE, 14)
        for part in (self._heading, self._empty, self._form):
            whole.addWidget(part)
        whole.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(220)
