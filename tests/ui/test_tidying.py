import gc

from reader.ui.tidying import NEVER, Tidying


class Still:
    """A window in which nothing moves."""


def test_the_full_search_waits_until_the_reader_moves_nothing(qtbot, monkeypatch) -> None:
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    window.page = Still()
    window.page.bar = Still()
    places = iter([0, 5, 5, 5])
    window.page.bar.value = lambda: next(places)
    usual, searched = gc.get_threshold(), []
    tidying = Tidying(window)
    tidying.begin()
    assert gc.get_threshold()[2] == NEVER
    assert gc.get_freeze_count() > 0
    monkeypatch.setattr(gc, "get_count", lambda: (0, 0, 10 if len(searched) == 0 else 1))
    monkeypatch.setattr(gc, "collect", lambda: searched.append(True))
    tidying._look()
    tidying._look()
    assert not searched
    tidying._look()
    assert searched == [True]
    tidying._look()
    assert searched == [True]
    tidying.end()
    assert gc.get_threshold() == usual
    assert gc.get_freeze_count() == 0
