"""The pages as a PDF file, read again as other programs read it."""

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from reader.core.article import Metadata
from reader.core.spans import Span
from reader.ui.page.typesetting import Typesetting
from reader.ui.printing.composing import composed
from reader.ui.printing.paper import page_size
from reader.ui.printing.pdf import pdf_of, write
from reader.ui.printing.printer import NoPrinter, ask, printing
from reader.ui.printing.wanted import Content, Wanted
from tests.ui.printing.conftest import SENTENCE, article, content, edition, note, reading


def read(made: Content, **wanted: object) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf_of(composed(made, Wanted(**wanted))))


def words_on(page: pypdfium2.PdfPage) -> str:
    return " ".join(page.get_textpage().get_text_bounded().split())


def colours_on(page: pypdfium2.PdfPage) -> set[bytes]:
    bitmap = page.render(scale=1)
    data, size = bytes(bitmap.buffer), bitmap.n_channels
    return {data[at : at + 3] for at in range(0, len(data), size)}


def test_the_words_can_be_searched_and_the_file_says_what_it_is() -> None:
    document = read(content(article()))
    data = document.get_metadata_dict()
    assert (data["Title"], data["Author"]) == ("The ferry and the field", "Ann Lee")
    first = words_on(document[0])
    assert SENTENCE.strip() in first  # ligatures would be lost
    assert "By Ann Lee · The Ledger · 3 May 2024" in first
    assert first.endswith(f"1 / {len(document)}")
    every = " ".join(words_on(page) for page in document)
    assert [f"Number {n}." in every for n in range(30)] == [True] * 30


def test_the_title_runs_along_from_the_second_page_on() -> None:
    document = read(content(article()))
    assert [words_on(page).count("The ferry and the field") for page in document][:2] == [1, 1]
    assert words_on(document[1]).startswith("The ferry and the field")


def test_paper_and_size_are_as_wanted() -> None:
    made = content(article())
    assert read(made, paper="letter")[0].get_size() == (612, 792)
    width, height = read(made)[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    assert len(read(made, size=16)) > len(read(made, size=9))


def test_a_note_stands_beside_its_passage_and_a_code_says_its_name() -> None:
    made = article()
    notes = (
        note(made, "Number 3", "Is it *really* the third?", colour=2),
        note(made, "Number 4", kind="code", code="k", qualifier="agree"),
    )
    document = read(content(made, *notes))
    page = document[0].get_textpage()
    assert "Is it really the third?" in words_on(document[0])
    assert "Delay · agrees" in words_on(document[0])
    passage, beside = page.search("Number 3").get_next(), page.search("Is it").get_next()
    heights = [page.get_charbox(at)[1] for at, _ in (passage, beside)]
    assert abs(heights[0] - heights[1]) < 8
    lefts = [page.get_charbox(at)[0] for at, _ in (passage, beside)]
    assert lefts[1] > lefts[0]


def test_notes_at_the_end_are_numbered_with_the_words_that_they_are_on() -> None:
    made = article(3)
    notes = (note(made, "Number 2", "The last one."), note(made, "Number 0", "The first one."))
    said = words_on(read(content(made, *notes, memo="All *in all*."), notes="end")[0])
    ends = said[said.index("Notes") :]
    order = ("Number 0", "The first one.", "Number 2", "The last one.", "Memo", "All in all.")
    assert [ends.index(words) for words in order] == sorted(ends.index(words) for words in order)


def test_a_long_note_begins_in_the_margin_and_is_whole_at_the_end() -> None:
    made = article(8)
    body = "\n".join(f"- point {n}" for n in range(80))
    document = read(content(made, note(made, "Number 2", body, colour=1)))
    first = words_on(document[0])
    assert "point 0" in first
    assert "note 1 at the end" in first
    every = " ".join(words_on(page) for page in document)
    assert all(f"point {n}" in every for n in range(80))


def test_nothing_of_the_reader_is_printed_where_that_is_wanted() -> None:
    made = article(3)
    notes = (note(made, "Number 1", "Mine alone.", colour=1),)
    claims = {"reading": reading(made, "affluent field office"), "colours": {"a1": 1}}
    bare = {"notes": "none", "claims": False, "highlights": False}
    document = read(content(made, *notes, **claims), **bare)
    said = words_on(document[0])
    assert not any(words in said for words in ("Mine alone", "What the marks", "Jo Reed"))
    assert all(max(pixel) - min(pixel) < 12 for pixel in colours_on(document[0]))  # greys


def test_the_marks_are_in_the_light_colours_and_the_key_names_them() -> None:
    made = article(3)
    claims = {"reading": reading(made, "affluent field office"), "colours": {"a1": 1}}
    page = read(content(made, note(made, "Number 1", colour=1), names=("evidence",), **claims))[0]
    said = words_on(page)
    assert "What the marks mean" in said
    assert "Jo Reed" in said
    assert "evidence" in said
    found = colours_on(page)
    assert bytes((0x6B, 0xEB, 0xFF)) in found  # the yellow band, blue first
    assert bytes((0xDF, 0xEA, 0xF8)) in found  # the wash of the second actor


def test_who_says_a_claim_stands_beside_it_where_that_is_wanted() -> None:
    made = article(3)
    claims = {"reading": reading(made, "affluent field office"), "colours": {"a1": 1}}
    assert "Jo Reed denies" in words_on(read(content(made, **claims), notes="end")[0])
    for unwanted in ({"speakers": False}, {"claims": False}):
        assert "denies" not in words_on(read(content(made, **claims), **unwanted)[0])


def test_links_lead_out() -> None:
    made = article(1)
    data = pdf_of(
        composed(content(made, note(made, "Number 0", "See https://n.example/b")), Wanted())
    )
    assert b"https://l.example/a" in data
    assert b"https://n.example/b" in data


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال الوزير إن الميناء سيفتح أبوابه غدا.", "الوزير"),
        ("השרה אמרה שהגשר בטוח לגמרי.", "הגשר"),
    ],
)
def test_what_is_read_right_to_left_stands_at_the_right(text, words) -> None:
    made = edition(("paragraph", text))
    metadata = Metadata(None, None, None, None, None, None)
    start = made.text.index(words)
    kept = note(made, words, "note", colour=1)
    printed = composed(Content(metadata, made, annotations=(kept,)), Wanted())
    block = printed.pages[0][-1].block if len(printed.pages[0]) == 1 else printed.pages[0][1].block
    run = next(iter(block.laid.runs(0, len(text))))
    assert run.backward
    assert run.right > printed.paper.measure - 2
    assert block.figures[0] == (start + len(words), "1", True)
    assert pdf_of(printed).startswith(b"%PDF")


def test_hyphens_at_line_ends_are_as_on_the_page() -> None:
    justified = Typesetting(leading=140, justified=True)
    said = words_on(read(content(article(4)), typesetting=justified, size=16)[0])
    assert "Number 0." in said


def test_an_article_without_words_is_one_page(tmp_path) -> None:
    made = edition(("paragraph", ""))
    printed = composed(Content(Metadata(), made), Wanted())
    assert len(printed.pages) == 1
    list(write(printed, tmp_path / "empty.pdf"))
    assert len(pypdfium2.PdfDocument(tmp_path / "empty.pdf")) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["empty.pdf"]


def test_a_passage_over_two_pages_has_its_bar_on_both() -> None:
    made = article()
    whole = Span(made.text.index("Number 2"), made.text.index("Number 25"))
    coded = note(made, made.text[whole.start : whole.end], kind="code", code="k")
    printed = composed(content(made, coded), Wanted())
    bars = [list(printed._bars(page)) for page in printed.pages]
    assert [len(found) for found in bars][:2] == [1, 1]


def test_a_printer_gets_the_pages_that_were_asked_for(tmp_path) -> None:
    printed = composed(content(article()), Wanted())
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setOutputFileName(str(tmp_path / "printed.pdf"))
    device.setPageSize(page_size("letter"))
    device.setFromTo(2, 3)
    list(printing(printed, device))
    del device
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert [words_on(page)[-5:] for page in document] == ["2 / 5", "3 / 5"]
    assert document[0].get_size() == (612, 792)


def test_without_a_printer_nobody_is_asked(monkeypatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    with pytest.raises(NoPrinter):
        ask(None, composed(content(article(1)), Wanted()))
