"""Answers what would wait for a person: file dialogs, menus, dialogs of our own; and lets nothing
out of the window."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from unittest.mock import patch

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from tests.flows.walk_world import TYPED, Files

EVERY_MS = 20
PATIENCE = 6  # looks at one dialog before it is closed


class Doorman:
    """Looks often for a menu or a dialog, and does something in it or closes it."""

    def __init__(self, random: Random) -> None:
        self._random, self._looks = random, 0
        self._timer = QTimer(interval=EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Do something with what is open over the window, if there is something."""
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            self._in_menu(popup)
        elif modal is not None:
            self._in_dialog(modal)
        else:
            self._looks = 0

    def close_all(self) -> None:
        """Close every menu and every dialog."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        while (modal := QApplication.activeModalWidget()) is not None:
            modal.close()

    def _in_menu(self, popup: QWidget) -> None:
        for _ in range(self._random.randrange(8)):
            key = self._random.choice([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right])
            QTest.keyClick(QApplication.activePopupWidget() or popup, key)
        last = self._random.choice([Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape])
        self._looks += 1
        if self._looks > PATIENCE:
            popup.close()
        elif now := QApplication.activePopupWidget():
            QTest.keyClick(now, last)

    def _in_dialog(self, modal: QWidget) -> None:
        self._looks += 1
        field = modal.focusWidget()
        if self._looks > PATIENCE:
            self._looks = 0
            end = self._random.choice([QDialog.accept, QDialog.reject])
            end(modal) if isinstance(modal, QDialog) else modal.close()
        elif isinstance(field, QLineEdit):
            field.setText(self._random.choice(TYPED))
            QTest.keyClick(field, Qt.Key.Key_Return)


@contextmanager
def answered(files: Files, random: Random) -> Iterator[None]:
    """File dialogs are answered at once; no other program is started, nothing is dragged out."""

    def one(*_: object, **__: object) -> tuple[str, str]:
        return random.choice([(str(files.any()), ""), ("", "")])

    def several(*_: object, **__: object) -> tuple[list[str], str]:
        return [str(files.any()) for _ in range(random.randrange(4))], ""

    def folder(*_: object, **__: object) -> str:
        return random.choice(["", str(files.folder)])

    def place(_: object, __: str, name: str, kinds: str) -> tuple[str, str]:
        out = files.folder.parent / "out"
        out.mkdir(exist_ok=True)
        return str(out / (name or "out")), random.choice([*kinds.split(";;"), ""])

    with ExitStack() as stack:
        for name, answer in (
            ("getOpenFileName", one),
            ("getOpenFileNames", several),
            ("getExistingDirectory", folder),
            ("getSaveFileName", place),
        ):
            stack.enter_context(patch.object(QFileDialog, name, answer))
        stack.enter_context(patch.object(QDesktopServices, "openUrl", lambda _: True))
        stack.enter_context(patch.object(QPrintDialog, "exec", lambda *_: 0))  # no paper
        stack.enter_context(patch.object(QDrag, "exec", lambda *_: Qt.DropAction.CopyAction))
        yield
