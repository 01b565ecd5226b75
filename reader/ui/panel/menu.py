"""The context menu of a row."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.language import tr, trn
from reader.ui.panel.row import CLAIMS, Row


def entries_for(row: Row) -> list[tuple[str, str]]:
    """What can be done with a row, as (area, words)."""
    if row.kind == "rejected":
        return [("restore", tr("Restore claim"))]
    if row.kind not in CLAIMS:
        return []
    many = len(row.claims)
    fresh = len(row.unreviewed)
    entries = []
    if fresh:
        entries.append(("confirm", trn("Confirm claim", "Confirm {n} claims", fresh)))
    entries.append(("reject", trn("Reject claim", "Reject {n} claims", many)))
    if many == 1:
        entries.append(("why", tr("Why is it read so?")))
    return entries


def menu_for(row: Row, parent: QWidget) -> QMenu | None:
    """The menu of a row, or None when there is nothing to do with it.

    The data of an action is the key of the row and the area it stands for. The menu holds on to
    nothing but that: a closure over its parent would keep the parent alive, and take it down with
    the menu.
    """
    entries = entries_for(row)
    if not entries:
        return None
    menu = empty_menu(parent)
    for area, words in entries:
        menu.addAction(words).setData((row.key, area))
    return menu


def empty_menu(parent: QWidget) -> QMenu:
    """A menu that looks like the panel and goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setPalette(parent.palette())
    return menu
