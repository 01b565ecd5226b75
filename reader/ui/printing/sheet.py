"""The print sheet: the pages as they will be, what may be chosen, and where they go."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader import settings
from reader.ui.choosing import Choosing
from reader.ui.language import tr, trn
from reader.ui.printing import pdf, printer
from reader.ui.printing.composing import composing
from reader.ui.printing.preview import Preview
from reader.ui.printing.printed import Printed
from reader.ui.printing.saying import where, why_not
from reader.ui.printing.steps import Steps
from reader.ui.printing.wanted import Content, of_options
from reader.ui.settings_rows import control_of, mute
from reader.ui.theme import Theme, palette, sans, semibold
from reader.ui.widgets import QuietScrollBar
from reader.ui.widgets.check_box import CheckBox

if TYPE_CHECKING:
    from collections.abc import Mapping

SIZE, SIDE, EDGE = (1020, 760), 296, 20
ENDING = ".pdf"


class PrintSheet(QDialog):
    """One article on its way to paper; what is chosen is kept for the next one."""

    def __init__(self, window: QWidget, look: Theme, choosing: Choosing) -> None:
        super().__init__(window)
        self._choosing, self._look = choosing, look
        self._content: Content | None = None
        self._own: Mapping[str, settings.Value] = {}
        self._name = ""
        self.printed: Printed | None = None
        self.steps = Steps(self)
        self.preview = Preview(look)
        self.said = QLabel(wordWrap=True)
        self._bar = QuietScrollBar(look, self)
        self.to_pdf = QPushButton(tr("Save as PDF…"), default=True)
        self.to_printer = QPushButton(tr("Print…"), autoDefault=False)
        self.to_pdf.clicked.connect(lambda _=False: self._ask_file())
        self.to_printer.clicked.connect(lambda _=False: self._ask_printer())
        self._shows = {}
        self.setWindowTitle(tr("Print"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._lay_out()
        self.set_theme(look)
        choosing.changed.connect(self._changed)

    def open_on(
        self, content: Content, name: str, own: "Mapping[str, settings.Value] | None" = None
    ) -> None:
        """Show an article; `name` is offered for its file, `own` are options of its own."""
        self._content, self._name, self._own = content, name, own or {}
        for setting, show in self._shows.items():
            show(self._choosing.value(setting))
        self._set()
        self.open()
        self.to_pdf.setFocus()

    def set_theme(self, look: Theme) -> None:
        """The paper stays white."""
        self._look = look
        self.setPalette(palette(look))
        self.preview.set_theme(look)
        self._bar.set_theme(look)
        mute(self.said, look)

    def save(self, path: Path) -> None:
        """Write the pages into a PDF file."""
        if self.printed is None:
            return
        self._wait(tr("Writing {name} …", name=path.name))
        self.steps.run(
            pdf.write(self.printed, path),
            lambda _: self._rest(where(path)),
            lambda error: self._rest(why_not(path, error)),
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Whatever goes on is left off."""
        super().hideEvent(event)
        self.steps.stop()

    def _set(self) -> None:
        """Set the article anew."""
        assert self._content is not None
        self._wait(tr("Setting the pages …"))
        wanted = of_options({**self._choosing.values(), **self._own})
        self.steps.run(composing(self._content, wanted), self._show)

    def _show(self, printed: Printed) -> None:
        self.printed = printed
        self.preview.show_printed(printed)
        self._rest(trn("{n} page", "{n} pages", len(printed.pages)))

    def _changed(self, name: str) -> None:
        if self.isVisible() and name in self._shows:
            self._shows[name](self._choosing.value(name))
            self._set()

    def _wait(self, words: str) -> None:
        self._say(words)
        self._enable(False)

    def _rest(self, words: str) -> None:
        self._say(words)
        self._enable(True)

    def _say(self, words: str) -> None:
        """Say it on as many lines as it takes; a long path may be broken anywhere."""
        self.said.setText(words.replace("/", "/\u200b"))
        self.said.setMinimumHeight(self.said.heightForWidth(SIDE - 2 * EDGE))

    def _enable(self, on: bool) -> None:
        focus = self.focusWidget()
        for button in (self.to_pdf, self.to_printer):
            button.setEnabled(on)
        if on and focus in (None, self.preview):
            self.to_pdf.setFocus()

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save as PDF"), self._name, tr("PDF files (*.pdf)")
        )
        if name:
            path = Path(name)
            self.save(path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING))

    def _ask_printer(self) -> None:
        if self.printed is None:
            return
        try:
            asked = printer.ask(self, self.printed)
        except printer.NoPrinter:
            self._rest(tr("This system has no printer. The pages can be saved as a PDF file."))
            return
        if asked is not None:
            self._wait(tr("Printing …"))
            done = tr("The article was given to the printer.")
            self.steps.run(printer.printing(self.printed, asked), lambda _: self._rest(done))

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.preview, 1)
        side = QWidget()
        side.setFixedWidth(SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(EDGE, 18, EDGE, 18)
        column.setSpacing(10)
        column.addWidget(self._headed(tr("Print")))
        column.addWidget(self._scrolled(), 1)
        self.said.setFont(sans(12))
        column.addWidget(self.said)
        for button in (self.to_pdf, self.to_printer, self._leaving()):
            button.setFont(sans(13))
            column.addWidget(button)
        whole.addWidget(side)

    def _scrolled(self) -> QScrollArea:
        """The options, in reach on a small screen as well."""
        inner, area = QWidget(), QScrollArea(widgetResizable=True)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._options())
        column.addStretch(1)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(self._bar)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _options(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        for row, (name, setting) in enumerate(self._group()):
            control, show = control_of(
                setting, lambda value, name=name: self._choosing.choose(name, value)
            )
            self._shows[name] = show
            control.setFont(sans(13))
            control.setAccessibleName(tr(setting.title))
            control.setAccessibleDescription(tr(setting.help))
            control.setToolTip(tr(setting.help))
            if isinstance(control, CheckBox):
                control.setText(tr(setting.title))
                grid.addWidget(control, row, 0, 1, 2)
                continue
            label = QLabel(tr(setting.title))
            label.setFont(sans(13))
            label.setBuddy(control)
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        return grid

    def _group(self) -> list[tuple[str, settings.Setting]]:
        return [(n, s) for n, s in settings.TABLE.items() if s.group == "print"]

    def _headed(self, words: str) -> QLabel:
        heading = QLabel(words)
        heading.setFont(semibold(15))
        return heading

    def _leaving(self) -> QPushButton:
        button = QPushButton(tr("Close"), autoDefault=False)
        button.clicked.connect(lambda _=False: self.reject())
        return button
