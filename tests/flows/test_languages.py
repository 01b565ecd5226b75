"""The window in other languages: everything is said in them, also from right to left."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QLineEdit,
    QWidget,
)

from reader import settings_file
from reader.ui import language
from reader.ui.key_list import KeyList
from reader.ui.language import CONTEXT
from reader.ui.sentences import told
from reader.ui.theme import semibold

ARABIC = dict(
    zip(map(ord, "abcdefghijklmnopqrstuvwxyz"), "ابتثجحخدذرزسشصضطظعغفقكلمنه", strict=True)
)
KEPT = {"Reportedly", "Aa"}


class Pseudo(QTranslator):
    """Writes every text of the window in Arabic letters, and has Qt write from right to left."""

    def translate(self, context, text, _about=None, n=-1):  # noqa: ARG002
        if text == "QT_LAYOUT_DIRECTION":
            return "RTL"
        if context != CONTEXT:
            return None
        parts = re.split(r"(\{[^}]*\})", text)
        return "".join(p if p.startswith("{") else p.lower().translate(ARABIC) for p in parts)

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def pseudo(qapp, monkeypatch) -> Iterator[None]:
    """A system whose language nobody speaks; the window is put up once it is installed."""
    language.speak("en")  # whatever was spoken before
    translator = Pseudo()
    monkeypatch.setattr(language, "speak", lambda _: None)
    monkeypatch.setattr("reader.ui.window.speak", lambda _: None)
    monkeypatch.setattr(language, "_spoken", [translator])
    QCoreApplication.installTranslator(translator)
    qapp.processEvents()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QCoreApplication.removeTranslator(translator)
    qapp.processEvents()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shown_words(root: QWidget) -> Iterator[str]:
    """What is written on the parts of a window that can be seen."""
    for part in root.findChildren(QWidget):
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        if isinstance(part, QLineEdit):
            yield part.placeholderText()
        yield part.toolTip()
        yield part.accessibleName()


def english(words: str) -> bool:
    """Whether there is a word of four Latin letters that is no key."""
    bare = re.sub(r"(Ctrl|Shift|Alt|Esc|Enter|Delete|F\d+)\S*", "", words)
    return words not in KEPT and bool(re.search(r"[a-z]{4}", bare))


@pytest.mark.usefixtures("pseudo")
def test_nothing_of_the_furnished_window_stays_english(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    title = reader.sitting.title
    found = {words for words in shown_words(reader.window) if english(words)} - {title}
    menus = {action.text() for action in reader.fittings.actions.values() if english(action.text())}
    assert found | menus == set()


@pytest.mark.usefixtures("pseudo")
def test_the_window_stands_from_right_to_left(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    window, fittings = reader.window, reader.fittings
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def left(part: QWidget) -> int:
        return part.mapTo(window, part.rect().topLeft()).x()

    assert left(fittings.panel) < left(reader.page) < left(fittings.articles)


@pytest.mark.usefixtures("pseudo")
def test_rows_of_the_panel_are_mirrored_and_clicked_where_they_are_seen(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    tree = reader.fittings.panel.focusProxy()
    model, cards = tree.model(), tree.cards
    position = model.index(0, 0, model.index(0, 0))
    laid = cards.layout_of(position)
    assert laid.badge.right() > laid.card.center().x(), "the stance begins at the right"
    reject = laid.areas["reject"]
    assert reject.center().x() < laid.card.center().x()
    assert cards.area_at(position, reject.center()) == "reject"


@pytest.mark.usefixtures("pseudo")
def test_an_arabic_article_is_read_and_marked(sit_down, tmp_path) -> None:
    words = "قالت الوزيرة إن الجسر آمن، ونفت أن يكون قد أغلق."
    file = tmp_path / "bridge.txt"
    file.write_text(f"{words}\n\n{words}\n", "utf-8")
    reader = sit_down(file)
    reader.waits_until(lambda: reader.fittings and reader.sitting)
    first, last = reader.page.rect_of(0), reader.page.rect_of(len(words) - 1)
    assert first.x() > last.x(), "the line begins at the right"
    reader.drags_over("الجسر آمن")
    assert reader.page.selected_text() == "الجسر آمن"
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_2, on=reader.page)
    (made,) = reader.sitting.annotations.values()
    assert made.anchor.quotation == "الجسر آمن"


@pytest.fixture
def spoken() -> Iterator[None]:
    yield
    language.speak("en")


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    ("chosen", "menu", "denial", "said"),
    [
        (
            "de",
            "Die Aussage bestätigen",
            "Alibaba bestreitet: any wrongdoing; vorgeschlagen",
            "von",
        ),
        ("es", "Confirmar la afirmación", "Alibaba niega: any wrongdoing; sugerida", "de"),
    ],
)
def test_the_window_speaks_the_language_that_was_chosen(
    sit_down, tmp_path, chosen, menu, denial, said
) -> None:
    folder = tmp_path / "spoken"
    settings_file.save(folder, {"language": chosen})
    reader = sit_down(library=folder)
    reader.waits_for_marks()
    assert reader.fittings.actions["confirm"].text() == menu
    rows = reader.fittings.panel.focusProxy().model().rows
    assert denial.format("any wrongdoing") in [row.sentence for row in rows]
    assert re.match(rf"0 {said} \d+ ", reader.fittings.status.text.text())


@pytest.mark.usefixtures("spoken")
def test_what_the_other_rooms_say_is_known_again(sit_down, tmp_path) -> None:
    settings_file.save(tmp_path / "library", {"language": "de"})
    reader = sit_down()
    reader.waits_for_marks()
    reader.drags_over("customer data")
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_1, on=reader.page)
    reader.waits_until(lambda: "Hervorhebung" in reader.fittings.actions["undo"].text())
    assert reader.fittings.actions["undo"].text() == "Rückgängig: Hervorhebung"
    reader.fittings.actions["show_settings"].trigger()
    (keys,) = reader.window.findChildren(KeyList)
    rows, metrics = keys._rows.values(), QFontMetrics(semibold(12))
    for column in (1, 2):
        longest = max(metrics.horizontalAdvance(row.text(column)) for row in rows)
        assert keys.columnWidth(column) > longest
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 8)
    reader.window.open_path(noise)
    assert "ein unbekanntes Format (.bin)" in reader.fittings.message_bar.text()


@pytest.mark.usefixtures("spoken")
@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        ("The article is in /a/b.md.", "Der Artikel ist in /a/b.md."),
        ("confirm claim", "Aussage bestätigen"),
        ("change of answer", "Antwort ändern"),
        ("change of date", "Datum ändern"),
        ("remove 1 article", "1 Artikel entfernen"),
        ("put back 1,200 articles", "1,200 Artikel zurücklegen"),
        ("mark as read", "als gelesen markieren"),
        ("x.bin: an unknown format (.bin)", "x.bin: ein unbekanntes Format (.bin)"),
        ("A sentence that nobody knows", "A sentence that nobody knows"),
    ],
)
def test_a_sentence_is_said_anew(qapp, sentence, german) -> None:  # noqa: ARG001
    language.speak("de")
    assert told(sentence) == german
    language.speak("en")
    assert told(sentence) == sentence
