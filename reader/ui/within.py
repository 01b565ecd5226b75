"""How large a window of its own may be: never larger than the screen, however large all is."""

from PySide6.QtWidgets import QWidget

FRAME = 40  # pixels that the system's frame may take


def resize_within(part: QWidget, wide: int, high: int) -> None:
    """Give a window a size in pixels, as far as the screen has room for it."""
    room = part.screen().availableSize()
    part.resize(min(wide, room.width()), min(high, room.height() - FRAME))
