"""What every test has at hand."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# What looks at the clock fails on a busy machine, and only there; pytest-timeout stays.
# The examples are the same in every run: what has passed goes on passing.
# tests/README.md says what seeks new ones.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")

# Five seconds, as pytest-qt has it, are short on a busy machine.
for wait in (QtBot.waitUntil, QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals):
    wait.__kwdefaults__["timeout"] = 60_000

ROOT = Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes name no test: those of an archive hold the time, and a run in several processes
    ends at once where the names of tests differ between them.
    """
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def nothing_is_held() -> Iterator[None]:
    """A key that one test held down when it ended, no other test holds."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QEvent, QObject, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance():
        none = Qt.KeyboardModifier.NoModifier
        let_go = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, none)
        QApplication.sendEvent(QObject(), let_go)
