"""The library in the window: looking through it, putting things right in many articles at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.spans import Span
from reader.library import Library
from reader.ui.library.model import carried

CONTROL = Qt.KeyboardModifier.ControlModifier
ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
TITLES = ("Crane", "Bridge", "Apples", "Ferry", "Zebra")


def article(title: str) -> Imported:
    text = f"The mayor said that the {title.lower()} would stay."
    block = (Block("paragraph", Span(0, len(text))),)
    origin = Origin(f"/papers/{title}.txt", "txt", "0" * 64, len(text))
    return Imported(Metadata(title=title), Edition(text, block), origin)


@pytest.fixture
def shelved(sit_down, tmp_path: Path):
    """A reader before the library, which holds five articles."""
    with Library.open(tmp_path / "library") as library:
        library.add_many(map(article, TITLES))
    reader = sit_down(None)
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    reader.view = reader.fittings.room.view
    reader.table = reader.view.table
    reader.waits_until(lambda: titles(reader) == list(reversed(TITLES)))
    reader.waits_until(lambda: reader.view.shelves.topLevelItemCount())
    return reader


def titles(reader) -> list[str]:
    model = reader.table.articles
    return [line.title for n in range(model.rowCount()) if (line := model.line(n))]


def test_an_article_without_a_title_is_called_as_in_the_table(shelved) -> None:
    chooses(shelved, "Ferry")
    title = shelved.view.details.fields["title"]
    assert (title.text(), title.placeholderText()) == ("Ferry", "")
    title.setText("")
    title.setModified(True)
    title.editingFinished.emit()
    words = "The mayor said that the ferry would stay."
    shelved.waits_until(lambda: title.placeholderText() == words)
    assert title.text() == ""
    assert words in titles(shelved)


def test_enter_opens_the_first_article_before_it_was_read(sit_down, tmp_path: Path) -> None:
    with Library.open(tmp_path / "library") as library:
        library.add_many(map(article, TITLES))
    reader = sit_down(None)
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    reader.presses(Qt.Key.Key_Return, on=reader.fittings.room.view.table)
    reader.waits_until(lambda: reader.sitting)
    assert "zebra" in reader.sitting.text
    assert reader.page.isVisible()


def chooses(reader, *names: str) -> None:
    reader.table.clearSelection()
    for name in names:
        index = reader.table.articles.index(titles(reader).index(name), 1)
        reader.table.selectionModel().select(index, ROWS)
        current = QItemSelectionModel.SelectionFlag.NoUpdate
        reader.table.selectionModel().setCurrentIndex(index, current)
    details = reader.view.details
    reader.waits_until(lambda: details._details.articles == len(names))


def shelf(reader, name: str):
    tree = reader.view.shelves
    return next((i for i in tree._items() if i.text(0) == name), None)


def goes_to(reader, name: str) -> None:
    reader.waits_until(lambda: shelf(reader, name))
    reader.view.shelves.setCurrentItem(shelf(reader, name))


def names_it(reader, qtbot, name: str, key: Qt.Key) -> None:
    """Types into the row that is being named."""
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, name)
    reader.presses(key, on=editor)
    reader.waits_until(lambda: reader.view.shelves._unnamed is None)


def drops(reader, numbers: list[int], name: str) -> None:
    tree = reader.view.shelves
    place = QPointF(tree.visualItemRect(shelf(reader, name)).center())
    how = (Qt.DropAction.CopyAction, carried(numbers))
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    tree.dropEvent(QDropEvent(place, *how, *buttons))


def test_articles_are_sorted_found_opened_and_come_back(shelved, qtbot) -> None:
    reader = shelved
    header = reader.table.horizontalHeader()
    header.setSortIndicator(1, Qt.SortOrder.AscendingOrder)
    reader.waits_until(lambda: titles(reader) == sorted(TITLES))
    reader.presses(Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier, on=reader.table)
    assert reader.view.box.hasFocus()
    qtbot.keyClicks(reader.view.box, "ferries")
    reader.waits_until(lambda: titles(reader) == ["Ferry"])
    assert reader.view.count.text() == "1 article"
    reader.presses(Qt.Key.Key_Return, on=reader.view.box)
    assert reader.table.hasFocus()
    reader.presses(Qt.Key.Key_Return, on=reader.table)
    reader.waits_until(lambda: reader.sitting and reader.sitting.title == "Ferry")
    assert not reader.view.isVisible()
    assert reader.page.isVisible()
    assert reader.fittings.panel.isVisible()
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    assert reader.view.isVisible()
    assert not reader.fittings.panel.isVisible()
    reader.view.box.clear()
    reader.waits_until(lambda: len(titles(reader)) == 5)
    goes_to(reader, "Recently read")
    reader.waits_until(lambda: titles(reader) == ["Ferry"])


def test_metadata_and_tags_of_several_are_put_right_and_taken_back(shelved, qtbot) -> None:
    reader = shelved
    details = reader.view.details
    chooses(reader, "Crane", "Zebra")
    publisher = details.fields["publisher"]
    publisher.setFocus()
    qtbot.keyClicks(publisher, "Quay Gazette")
    reader.presses(Qt.Key.Key_Return, on=publisher)
    details.new_tag.setFocus()
    qtbot.keyClicks(details.new_tag, "harbour")
    reader.presses(Qt.Key.Key_Return, on=details.new_tag)
    reader.waits_until(lambda: shelf(reader, "harbour"))
    goes_to(reader, "harbour")
    reader.waits_until(lambda: titles(reader) == ["Zebra", "Crane"])
    reader.waits_until(lambda: reader.table.articles.line(0).publisher == "Quay Gazette")
    reader.waits_until(lambda: reader.fittings.actions["undo"].text() == "Undo: tags")
    reader.table.setFocus()
    reader.presses(Qt.Key.Key_Z, CONTROL, on=reader.table)
    reader.waits_until(lambda: not shelf(reader, "harbour"))
    reader.waits_until(lambda: len(titles(reader)) == 5)
    reader.presses(Qt.Key.Key_Z, CONTROL, on=reader.table)
    model = reader.table.articles
    reader.waits_until(lambda: not any(model.line(n).publisher for n in range(5)))
    reader.presses(Qt.Key.Key_Y, CONTROL, on=reader.table)
    reader.waits_until(
        lambda: [model.line(n).publisher for n in range(5)].count("Quay Gazette") == 2
    )


def test_a_title_is_put_right(shelved, qtbot) -> None:
    reader = shelved
    chooses(reader, "Apples")
    title = reader.view.details.fields["title"]
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Pears")
    reader.presses(Qt.Key.Key_Return, on=title)
    reader.waits_until(lambda: "Pears" in titles(reader))
    assert reader.table.chosen(), "it stays chosen"


def test_a_title_is_put_right_on_the_page_as_well(shelved) -> None:
    reader = shelved
    chooses(reader, "Apples")
    reader.table.setFocus()
    reader.presses(Qt.Key.Key_Return, on=reader.table)
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    chooses(reader, "Apples")
    reader.view.details.metadata_asked.emit({"title": "Pears"})
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    reader.waits_until(lambda: reader.sitting.title == "Pears")
    assert reader.window.windowTitle().startswith("Pears")


def test_collections_take_articles_stand_in_each_other_and_go(shelved, qtbot) -> None:
    reader = shelved
    reader.fittings.actions["new_collection"].trigger()
    names_it(reader, qtbot, "Nothing", Qt.Key.Key_Escape)
    assert not shelf(reader, "New collection")
    reader.fittings.actions["new_collection"].trigger()
    reader.fittings.actions["new_collection"].trigger()  # goes back to the name that is written
    names_it(reader, qtbot, "Ports", Qt.Key.Key_Return)
    reader.waits_until(lambda: shelf(reader, "Ports"))
    assert len([i for i in reader.view.shelves._items() if i.text(0) == "Ports"]) == 1
    ports = shelf(reader, "Ports").data(0, Qt.ItemDataRole.UserRole + 1)
    reader.view.shelves.ask_for_collection(ports.key)
    names_it(reader, qtbot, "Cranes", Qt.Key.Key_Return)
    reader.waits_until(lambda: shelf(reader, "Cranes"))
    assert shelf(reader, "Cranes").parent().text(0) == "Ports"
    chooses(reader, "Crane", "Ferry")
    drops(reader, reader.table.chosen(), "Cranes")
    goes_to(reader, "Ports")
    reader.waits_until(lambda: titles(reader) == ["Ferry", "Crane"])
    shelf(reader, "Cranes").setText(0, "Old cranes")
    reader.waits_until(lambda: shelf(reader, "Old cranes"))
    reader.view.shelves.drop_asked.emit(ports.key)
    reader.waits_until(lambda: not shelf(reader, "Ports"))
    assert shelf(reader, "Old cranes").parent().text(0) == "COLLECTIONS"
    reader.fittings.actions["undo"].trigger()
    reader.waits_until(lambda: shelf(reader, "Ports"))


def test_articles_go_into_the_trash_and_come_back(shelved) -> None:
    reader = shelved
    chooses(reader, "Bridge", "Apples")
    reader.table.setFocus()
    reader.presses(Qt.Key.Key_Delete, on=reader.table)
    reader.waits_until(lambda: len(titles(reader)) == 3)
    reader.waits_until(lambda: reader.fittings.actions["undo"].text() == "Undo: remove 2 articles")
    goes_to(reader, "Trash")
    reader.waits_until(lambda: titles(reader) == ["Apples", "Bridge"])
    chooses(reader, "Apples")
    assert reader.view.details.trash.text() == "Put back"
    reader.view.details.trash.click()
    reader.waits_until(lambda: titles(reader) == ["Bridge"])
    goes_to(reader, "All articles")
    reader.waits_until(lambda: len(titles(reader)) == 4)
    drops(reader, [1], "Trash")
    reader.waits_until(lambda: len(titles(reader)) == 3)


def test_read_and_new(shelved) -> None:
    reader = shelved
    chooses(reader, "Crane", "Bridge")
    reader.table.setFocus()
    reader.presses(Qt.Key.Key_R, on=reader.table)
    goes_to(reader, "New")
    reader.waits_until(lambda: titles(reader) == ["Zebra", "Ferry", "Apples"])


def test_a_search_is_kept_and_finds_what_comes_later(shelved, qtbot) -> None:
    reader = shelved
    qtbot.keyClicks(reader.view.box, "ferry OR boat")
    reader.waits_until(lambda: titles(reader) == ["Ferry"])
    reader.view.keep.click()
    reader.view.box.clear()
    goes_to(reader, "ferry OR boat")
    reader.waits_until(lambda: titles(reader) == ["Ferry"])
    reader.fittings.desk.open_text("A boat came in.")
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    reader.waits_until(lambda: titles(reader) == ["A boat came in.", "Ferry"])
    assert reader.view.heading.text() == "ferry OR boat"


def test_f6_goes_through_the_library(shelved) -> None:
    reader = shelved
    reader.table.setFocus()
    seen = []
    for _ in range(4):
        reader.presses(Qt.Key.Key_F6)
        now = QApplication.focusWidget()
        areas = reader.fittings.places.areas()
        seen.append(
            next(n for n, area in enumerate(areas) if area is now or area.isAncestorOf(now))
        )
    assert seen == [1, 2, 3, 0]
