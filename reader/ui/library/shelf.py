"""What stands on the shelves: places, collections, kept searches, tags and watched folders."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from reader.core.listing import Collection, Place, Shelves
from reader.core.words import shown
from reader.ui.language import later, tr

Kind = Literal["place", "collection", "search", "tag", "folder", "heading"]

PLACES: dict[Place, str] = {
    "all": later("All articles"),
    "unread": later("New"),
    "recent": later("Recently read"),
    "trash": later("Trash"),
}
LIBRARY, COLLECTIONS, TAGS = later("Library"), later("Collections"), later("Tags")
WATCHED = later("Watched folders")
NEW = "new"
NONE_YET = later("Drag articles here")
SHELF = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True)
class Shelf:
    """What a row of the tree stands for; `key` is a place, the id of a collection, or a tag."""

    kind: Kind
    key: str
    name: str
    query: str = ""


def takes_articles(shelf: Shelf | None) -> bool:
    """Whether articles can be dropped on a shelf."""
    if shelf is None:
        return False
    return shelf.kind in ("collection", "tag") or (shelf.kind, shelf.key) == ("place", "trash")


def fill(tree: QTreeWidget, shelves: Shelves) -> None:
    """Put all that the library holds into an empty tree."""
    library = _heading(tree, LIBRARY)
    for place, name in PLACES.items():
        count = None if place == "recent" else shelves.places.get(place, 0)
        row_in(library, Shelf("place", place, tr(name)), count)
    collections = _heading(tree, COLLECTIONS)
    _fill_collections(collections, shelves.collections)
    if not shelves.collections:
        row_in(collections, Shelf("heading", "", tr(NONE_YET)), None)
    if shelves.tags:
        tags = _heading(tree, TAGS)
        for word, count in shelves.tags.items():
            row_in(tags, Shelf("tag", word, shown(word)), count)
    if shelves.watched:
        watched = _heading(tree, WATCHED)
        for folder in shelves.watched:
            name = shown(Path(folder).name or folder)
            row_in(watched, Shelf("folder", folder, name), None).setToolTip(0, folder)


def _fill_collections(top: QTreeWidgetItem, collections: Sequence[Collection]) -> None:
    known = {each.id for each in collections}
    inside: dict[str | None, list[Collection]] = {}
    for each in collections:
        inside.setdefault(each.parent if each.parent in known else None, []).append(each)
    waiting = [(top, each) for each in reversed(inside.get(None, []))]
    while waiting:
        above, each = waiting.pop()
        kind: Kind = "search" if each.query is not None else "collection"
        shelf = Shelf(kind, each.id, shown(each.name), each.query or "")
        item = row_in(above, shelf, each.articles)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled)
        waiting += [(item, child) for child in reversed(inside.get(each.id, []))]


def _heading(tree: QTreeWidget, text: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([tr(text).upper()])
    item.setData(0, SHELF, Shelf("heading", text, tr(text)))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    tree.addTopLevelItem(item)
    item.setExpanded(True)
    return item


def row_in(above: QTreeWidgetItem, shelf: Shelf, count: int | None) -> QTreeWidgetItem:
    """A row for a shelf, with how many articles stand there if that is told."""
    item = QTreeWidgetItem(above, [shelf.name])
    item.setData(0, SHELF, shelf)
    item.setData(0, COUNT, count)
    item.setToolTip(0, shelf.query or shelf.name)
    if shelf.kind == "heading":
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    else:
        item.setFlags(
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
        )
    return item
