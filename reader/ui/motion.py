"""Whether anything on screen may move by itself."""

from PySide6.QtWidgets import QApplication, QStyle, QWidget

STILL = "still"


def keep_still(still: bool) -> None:
    """From now on nothing moves by itself, or things may again."""
    QApplication.instance().setProperty(STILL, still)


def may_move(widget: QWidget) -> bool:
    """Whether motion is wanted: neither the reader nor the system says no."""
    if QApplication.instance().property(STILL):
        return False
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0
