"""What Qt's own parts wear."""

from PySide6.QtCore import Qt

from reader.ui.clothes import sheet
from reader.ui.theme import theme


def test_the_arrow_of_a_menu_points_to_where_its_menu_opens(qapp) -> None:
    assert "right.svg" in sheet(theme("light"))
    assert "left.svg" not in sheet(theme("light"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert "left.svg" in sheet(theme("light"))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
