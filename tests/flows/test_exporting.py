"""The article is written out from the window, with what the reader made of it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.desk.exporting import FORMATS
from reader.ui.exporting import kinds, with_ending

FORMS = list(FORMATS.values())
PASSAGE = "customer data—including IP addresses"


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """What the reader answers to the question where and how to write."""

    def choose(name: str, form: str) -> Path:
        path = tmp_path / name
        kind = kinds([FORMATS[form]])
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))
        return path

    return choose


def exports(reader, path: Path) -> str:
    reader.fittings.actions["export"].trigger()
    reader.waits_until(lambda: "The article is in" in reader.fittings.message_bar.text())
    return path.read_text("utf-8")


def test_the_article_is_exported_with_notes_and_verdicts(sit_down, chosen) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    pen, span = reader.fittings.desk.pen, reader.span(PASSAGE)
    pen.highlight(span, 2)
    pen.write_note(span, "Which *data* exactly?")
    denied = next(r for r in reader.sitting.reading.claims if r.claim.stance == "denies")
    pen.confirm([denied.claim.id])
    path = chosen("article", "markdown")
    written = exports(reader, path.with_name("article.md"))
    assert f"> {PASSAGE}" in written
    assert "Which *data* exactly?" in written
    assert "confirmed" in written
    assert reader.fittings.message_bar.text() == f"The article is in {path}.md."


def test_a_folder_that_cannot_be_written_is_said(sit_down, chosen) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    path = chosen("nowhere/article.html", "html")
    reader.fittings.actions["export"].trigger()
    reader.waits_until(lambda: "could not be written" in reader.fittings.message_bar.text())
    assert not path.exists()


def test_without_an_article_there_is_nothing_to_ask(sit_down, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: pytest.fail("asked"))
    sit_down(None).fittings.actions["export"].trigger()


def test_a_name_has_the_ending_of_its_format() -> None:
    html, claims = FORMATS["html"], FORMATS["claims"]
    assert with_ending(Path("a.b"), html, FORMS) == Path("a.b.html")
    assert with_ending(Path("a.html"), claims, FORMS) == Path("a.claims.csv")
    assert with_ending(Path("a.claims.csv"), claims, FORMS) == Path("a.claims.csv")
