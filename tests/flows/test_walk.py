"""A short random walk before the window; the long one is `python -m tests.flows.walk 20000`."""

from random import Random

import pytest
from PySide6.QtCore import QCoreApplication

from tests.flows.walk_checks import look_through
from tests.flows.walk_doorman import answered
from tests.flows.walk_monkey import Monkey

STEPS = 120


@pytest.fixture
def monkey(qapp, fonts, tmp_path):  # noqa: ARG001
    monkey = Monkey(tmp_path, seed=5)
    yield monkey
    monkey.doorman.stop()
    monkey.window.leave()
    monkey.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, 0)


@pytest.mark.qt_log_ignore("This plugin does not support", "accepted by receiving widget")
def test_whatever_is_done_nothing_fails_and_the_library_is_sound(monkey) -> None:
    with answered(monkey.files, Random(5)):
        for _ in range(STEPS):
            monkey.step()
        monkey.check()
        monkey.begin_again()
        monkey.check()
        monkey.leave()
    assert len(monkey.trail) > 1
    look_through(monkey.library)
