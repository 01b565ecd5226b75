"""Two articles that are nearly the same, side by side."""

from pathlib import Path

from PySide6.QtCore import Qt

TEXT = (
    "Port news\n\nThe mayor said on Monday that the harbour would open in May, after two years in "
    "which no ship had called there. Fishermen denied that they had been asked about the new quay "
    "beside the old crane.\n\nThe union warned of a strike at the ferry if wages did not rise.\n"
)


def test_an_article_is_held_against_its_like(sit_down, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    files[0].write_text(TEXT)
    files[1].write_text(TEXT.replace("in May", "in June").replace("warned", "<b>warned</b>"))
    files[2].write_text(TEXT + "\nA crane fell.\n")
    reader = sit_down(files[0])
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    reader.presses(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    reader.waits_until(lambda: "No other article" in reader.fittings.message_bar.text())
    for file in files[1:]:
        reader.window.open_path(file)
        reader.waits_until(lambda: reader.sitting.article)
    reader.presses(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    likes = reader.fittings.likes
    reader.waits_until(lambda: likes.sheet and likes.sheet.isVisible())
    left, right = likes.sheet.pair
    assert "A crane fell." in left.toPlainText()
    assert "A crane fell." not in right.toPlainText()
    assert likes.sheet.summary.text().startswith("3 articles are nearly the same. ")
    assert likes.sheet.choices[0].count() == 3
    other = next(
        index
        for index in range(3)
        if index not in {choice.currentIndex() for choice in likes.sheet.choices}
    )
    before = right.toPlainText()
    likes.sheet.choices[1].setCurrentIndex(other)
    likes.sheet.choices[1].activated.emit(other)
    reader.waits_until(lambda: right.toPlainText() != before)
    shown = right.toHtml() + before
    assert "<b>warned</b>" in right.toPlainText() + before
    assert "underline" in shown
    likes.sheet.reject()


def test_an_open_library_folds_a_family_as_soon_as_it_is_known(sit_down, tmp_path: Path) -> None:
    reader = sit_down(None)
    reader.fittings.actions["show_library"].trigger()
    table = reader.fittings.room.view.table
    for text in (TEXT, TEXT.replace("in May", "in June")):
        file = tmp_path / f"{len(text)}.txt"
        file.write_text(text)
        reader.fittings.desk.intake.add([file])
    reader.waits_until(
        lambda: table.articles.rowCount() == 1 and table.articles.folds.likes(0) == 1
    )


def test_the_library_shows_a_family_and_compares_from_there(sit_down, tmp_path: Path) -> None:
    files = [tmp_path / f"{name}.txt" for name in ("one", "two")]
    files[0].write_text(TEXT)
    files[1].write_text(TEXT.replace("in May", "in June"))
    reader = sit_down(files[0])
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    reader.window.open_path(files[1])
    reader.waits_until(lambda: "June" in reader.sitting.text and reader.sitting.article)
    found: list[int] = []

    def compared() -> bool:
        reader.fittings.desk._keeper.run(lambda lib: lib.families.look(), found.append, print)
        return 0 in found

    reader.waits_until(compared)
    reader.fittings.actions["show_library"].trigger()
    room = reader.fittings.room
    reader.waits_until(lambda: room.view and room.view.table.articles.rowCount() == 1)
    articles = room.view.table.articles
    room.view.table.selectRow(0)
    reader.presses(Qt.Key.Key_Right, on=room.view.table)
    reader.waits_until(lambda: articles.rowCount() == 2)
    reader.waits_until(lambda: articles.line(0) and articles.line(1))
    assert all(articles.data(articles.index(row, 1)).startswith("≈ ") for row in range(2))
    room.view.table.selectRow(1)
    reader.fittings.actions["compare"].trigger()
    likes = reader.fittings.likes
    reader.waits_until(lambda: likes.sheet and likes.sheet.isVisible())
    assert likes.sheet.choices[0].currentData() == articles.line(1).id
    likes.sheet.reject()
