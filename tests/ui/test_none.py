"""PySide6 6.12.0 lost a reference to None on Python 3.11 with each call that returns nothing."""

import sys

import pytest
from PySide6.QtCore import QObject


@pytest.mark.usefixtures("qapp")
def test_calls_that_return_nothing_keep_none_alive() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for number in range(20_000):
        thing.setObjectName(str(number))
    assert thing.objectName() == "19999"
    # from 3.12 on None is immortal, and its count does not move
    assert abs(sys.getrefcount(None) - before) < 1000
