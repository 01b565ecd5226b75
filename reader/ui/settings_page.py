"""The page of settings: every option of the table, found by its words, one below the other."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import settings, settings_file
from reader.ui.access import name_clear_button
from reader.ui.choosing import Choosing
from reader.ui.keyboard import Keyboard
from reader.ui.keys_part import KeysPart
from reader.ui.language import later, tr, trn
from reader.ui.lines import Lined
from reader.ui.settings_rows import SettingRow, mute
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar
from reader.ui.within import resize_within

SIZE = (660, 640)
SIDE = 24
FILE_NAME = "reportedly-settings.json"
KINDS = later("Settings (*.json)")


class SettingsPage(QDialog):
    """Stays beside the window, which follows each choice at once."""

    def __init__(
        self, window: QWidget, look: Theme, choosing: Choosing, keyboard: Keyboard
    ) -> None:
        super().__init__(window)
        self._look, self._choosing, self._keyboard = look, choosing, keyboard
        self.setWindowTitle(tr("Settings"))
        resize_within(self, *SIZE)
        self.box = QLineEdit(placeholderText=tr("Find a setting"), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Find a setting"))
        name_clear_button(self.box)
        self.rows: dict[str, SettingRow] = {}
        self._groups: list[tuple[QLabel, list[SettingRow]]] = []
        self.keys = KeysPart(keyboard, look)
        self._keys_heading = _heading("keys")
        self.said = QLabel(wordWrap=True)
        self._none = QLabel(tr("No setting has these words."))
        self._lay_out()
        self.box.textChanged.connect(self._type)
        self.box.installEventFilter(self)
        self.keys.narrowed.connect(lambda: self._filter(self.box.text()))
        self.keys.list.currentItemChanged.connect(self._show_key)
        choosing.changed.connect(self._show)
        self.set_theme(look)
        for name in self.rows:
            self._show(name)
        self._filter("")

    def open_page(self) -> None:
        """Come to the front, and wait for letters."""
        self.show()
        self.activateWindow()
        self.box.setFocus()
        self.box.selectAll()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self._foot.set_theme(look)
        self.keys.set_theme(look)
        for row in self.rows.values():
            row.set_theme(look)
        headings = (heading for heading, _ in self._groups)
        for label in (*headings, self._keys_heading, self.said, self._none):
            mute(label, look)

    def export_to(self, path: Path) -> None:
        """Write all options into a file."""
        try:
            settings_file.export(path, self._choosing.values(), self._keyboard.own())
        except OSError as error:
            self.said.setText(
                tr("The settings could not be written: {reason}.", reason=error.strerror)
            )
        else:
            self.said.setText(tr("The settings are in {name}.", name=path.name))

    def import_from(self, path: Path) -> None:
        """Take in the options of a file."""
        try:
            values, keys = settings_file.taken_in(path)
        except settings_file.NoSettings:
            self.said.setText(tr("{name} holds no settings of this program.", name=path.name))
        else:
            self._take_in(values, keys)

    def reset_all(self) -> None:
        """Let everything be as it was at first."""
        self._choosing.reset_all()
        self._keyboard.take_in({})
        self.said.setText(tr("Every setting is as it was at first."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the line of words does not press a button."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().eventFilter(watched, event)

    def _show(self, name: str) -> None:
        if row := self.rows.get(name):
            row.show_value(self._choosing.value(name))

    def _take_in(
        self, values: Mapping[str, settings.Value], keys: settings_file.Keys | None
    ) -> None:
        """Choose what a file holds, and say how much that was, and what was passed over."""
        self._choosing.choose_all(values)
        passed_over = self._keyboard.take_in(keys) if keys is not None else ""
        count = trn("{n} setting was taken in.", "{n} settings were taken in.", len(values))
        self.said.setText(f"{count} {passed_over}".rstrip())

    def _show_key(self) -> None:
        """Bring the chosen action of the list into sight."""
        rect = self.keys.list.visualItemRect(self.keys.list.currentItem())
        at = self.keys.list.viewport().mapTo(self._area.widget(), rect.center())
        self._area.ensureVisible(at.x(), at.y(), 0, 3 * rect.height())

    def _type(self, typed: str) -> None:
        self.keys.forget_key()
        self._filter(typed)

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        found = False
        for heading, rows in self._groups:
            shown = [row for row in rows if all(word in row.words for word in words)]
            for row in rows:
                row.setVisible(row in shown)
            heading.setVisible(bool(shown))
            found = found or bool(shown)
        some = self.keys.narrow(words)
        for part in (self.keys, self._keys_heading):
            part.setVisible(some)
        found = found or some
        self._none.setVisible(not found)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(SIDE, 18, SIDE, 8)
        top.addWidget(self.box)
        self.box.setFont(sans(14))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._scrolled(), 1)
        layout.addWidget(self.keys.bar)
        layout.addWidget(self._made_foot())

    def _scrolled(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SIDE, 0, SIDE, 16)
        column.setSpacing(0)
        self._none.setFont(sans(13))
        column.addWidget(self._none)
        for group in settings.GROUPS:
            if group != "keys":
                self._add_group(column, group)
        column.addWidget(self._keys_heading)
        column.addWidget(self.keys)
        column.addStretch(1)
        self._area = area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QuietScrollBar(self._look, area)
        area.setVerticalScrollBar(self._bar)
        area.setWidget(inner)
        return area

    def _add_group(self, column: QVBoxLayout, group: settings.Group) -> None:
        rows = [self._row(name) for name, s in settings.TABLE.items() if s.group == group]
        heading = _heading(group)
        column.addWidget(heading)
        for row in rows:
            column.addWidget(row)
        self._groups.append((heading, rows))

    def _row(self, name: str) -> SettingRow:
        choosing = self._choosing
        row = SettingRow(
            settings.TABLE[name],
            self._look,
            choose=lambda value: choosing.choose(name, value),
            reset=lambda: choosing.reset(name),
        )
        self.rows[name] = row
        return row

    def _made_foot(self) -> QWidget:
        self._foot = Lined(self._look, at_top=True)
        layout = QHBoxLayout(self._foot)
        layout.setContentsMargins(SIDE, 10, SIDE, 10)
        self.said.setFont(sans(12))
        layout.addWidget(self.said, 1)
        for text, act in (
            (tr("Import…"), self._ask_import),
            (tr("Export…"), self._ask_export),
            (tr("Reset all"), self.reset_all),
        ):
            button = QPushButton(text, autoDefault=False)
            button.setFont(sans(13))
            button.clicked.connect(lambda _=False, act=act: act())
            layout.addWidget(button)
        return self._foot

    def _ask_export(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export settings"), FILE_NAME, tr(KINDS))
        if name:
            self.export_to(Path(name))

    def _ask_import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Import settings"), "", tr(KINDS))
        if name:
            self.import_from(Path(name))


def _heading(group: settings.Group) -> QLabel:
    heading = QLabel(tr(settings.GROUPS[group]).upper())
    heading.setFont(semibold(11))
    heading.setContentsMargins(0, 16, 0, 4)
    return heading
