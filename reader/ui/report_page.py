"""The report of an error of ours, to read and to copy."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.language import later, tr
from reader.ui.theme import sans
from reader.ui.within import resize_within

SORRY = later(
    "The program made an error, and goes on. What you have written is safe. The report stays on "
    "this machine; nothing is sent. You can copy it for those who can repair it."
)
SIZE = (640, 460)


class ReportPage(QDialog):
    """Shows one report; does not stand in the way of the window."""

    def __init__(self, window: QWidget, path: Path | None, report: str) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Report of an error"))
        resize_within(self, *SIZE)
        self._report = report
        words = QLabel(tr(SORRY))
        words.setWordWrap(True)
        self.text = QPlainTextEdit(report, readOnly=True)
        self.text.setAccessibleName(tr("Report"))
        self.text.setTabChangesFocus(True)
        self.copied = QLabel(tr("It is also in {path}.", path=path) if path else "")
        self.copied.setWordWrap(True)
        self.copy = QPushButton(tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        for part in (words, self.text, self.copied, buttons):
            part.setFont(sans(13))
            layout.addWidget(part)
        self.text.document().setDocumentMargin(10)
        self.copied.setVisible(bool(self.copied.text()))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copied.setText(tr("The report is on the clipboard."))
        self.copied.show()
