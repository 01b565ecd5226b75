"""The article goes to paper from the window."""

import re

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.ui.printing import printer

PASSAGE = "customer data—including IP addresses"


@pytest.fixture
def opened(sit_down):
    """The seed article with a note, and its print sheet."""
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    pen, span = reader.fittings.desk.pen, reader.span(PASSAGE)
    pen.highlight(span, 2)
    pen.write_note(span, "Which *data* exactly?")
    reader.presses(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier, on=reader.page)
    reader.waits_until(lambda: reader.fittings.hand.print_sheet)
    reader.waits_until(lambda: settled(reader))
    yield reader
    reader.fittings.hand.print_sheet.reject()


def settled(reader) -> bool:
    sheet = reader.fittings.hand.print_sheet
    return sheet.printed is not None and not sheet.steps.goes_on


def words(path) -> str:
    document = pypdfium2.PdfDocument(path)
    return " ".join(" ".join(p.get_textpage().get_text_bounded().split()) for p in document)


def test_the_article_is_saved_as_pdf_with_what_was_chosen(opened, monkeypatch, tmp_path) -> None:
    sheet = opened.fittings.hand.print_sheet
    assert re.fullmatch(r"\d pages", sheet.said.text())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a"), ""))
    sheet.to_pdf.click()
    opened.waits_until(lambda: settled(opened))
    assert "Which data exactly?" in words(tmp_path / "a.pdf")
    assert "a.pdf" in sheet.said.text()
    opened.fittings.choosing.choose("print_notes", "none")
    opened.waits_until(lambda: settled(opened))
    sheet.save(tmp_path / "b.pdf")
    opened.waits_until(lambda: settled(opened))
    assert "Which data exactly?" not in words(tmp_path / "b.pdf")
    assert "any wrongdoing" in words(tmp_path / "b.pdf")


def test_paper_is_white_in_a_dark_window(opened) -> None:
    sheet = opened.fittings.hand.print_sheet
    opened.window.choose_theme("dark")
    opened.waits_until(lambda: settled(opened))
    page = sheet.preview.pages
    image = page.grab().toImage()
    assert image.pixelColor(page.width() // 2, 30).name() == "#ffffff"
    assert image.pixelColor(2, 30) == opened.window.look.ground


def test_all_controls_are_in_reach_on_a_small_screen(opened) -> None:
    sheet = opened.fittings.hand.print_sheet
    sheet.resize(640, 360)
    assert (sheet.width(), sheet.height()) == (640, 360)
    for button in (sheet.to_pdf, sheet.to_printer):
        assert sheet.rect().contains(button.geometry())


def test_a_file_that_cannot_be_written_is_said(opened, tmp_path) -> None:
    sheet = opened.fittings.hand.print_sheet
    sheet.save(tmp_path / "nowhere" / "a.pdf")
    opened.waits_until(lambda: settled(opened))
    assert "could not be written into" in sheet.said.text()


def test_without_a_printer_a_sentence_says_so(opened, monkeypatch) -> None:
    sheet = opened.fittings.hand.print_sheet

    def none(*_: object) -> None:
        raise printer.NoPrinter

    monkeypatch.setattr(printer, "ask", none)
    sheet.to_printer.click()
    assert "no printer" in sheet.said.text()
    assert sheet.to_pdf.isEnabled()


def test_the_export_of_an_article_offers_pdf(opened, monkeypatch, tmp_path) -> None:
    opened.fittings.hand.print_sheet.reject()
    asked: list[str] = []

    def answer(*question: object) -> tuple[str, str]:
        asked.extend(str(question[-1]).split(";;"))
        return str(tmp_path / "article.html"), asked[-1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    opened.fittings.actions["export"].trigger()
    opened.waits_until(lambda: "The pages are in" in opened.fittings.message_bar.text())
    assert "(*.pdf)" in asked[-1]
    assert "Which data exactly?" in words(tmp_path / "article.pdf")
    assert opened.fittings.message_bar.text() == f"The pages are in {tmp_path / 'article.pdf'}."


def test_without_an_article_there_is_nothing_to_print(sit_down) -> None:
    reader = sit_down(None)
    reader.fittings.actions["print_article"].trigger()
    assert reader.fittings.hand.print_sheet is None
