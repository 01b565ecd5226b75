"""Files are asked for where the reader found some last, as many as they like."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from reader.desk.exporting import FORMATS
from reader.ui.exporting import kinds
from reader.ui.memory import Memory


@pytest.fixture
def asked() -> list[str]:
    """Where each question began."""
    return []


def test_several_files_are_opened_and_the_folder_is_remembered(
    sit_down, tmp_path: Path, monkeypatch, asked
) -> None:
    files = [tmp_path / "papers" / f"{name}.txt" for name in ("ferry", "clinic", "tower")]
    files[0].parent.mkdir()
    for file in files:
        file.write_text(f"The {file.stem} of Norling\n\nNobody said why it was closed.\n")

    def several(_, __, folder, ___):
        asked.append(folder)
        return [str(file) for file in files], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", several)
    reader = sit_down(None)
    reader.fittings.actions["open_file"].trigger()
    reader.waits_until(lambda: reader.sitting and reader.sitting.title == "The ferry of Norling")
    tables = reader.fittings.articles
    reader.waits_until(lambda: reader.fittings.arriving.strip is not None)
    reader.fittings.actions["open_file"].trigger()
    assert asked == ["", str(files[0].parent)]
    assert tables.isVisible()
    reader.leaves()
    assert Memory(tmp_path / "library").taken_from == str(files[0].parent)


def test_the_ending_that_is_written_chooses_the_format(
    sit_down, tmp_path: Path, monkeypatch, asked
) -> None:
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting)
    first = kinds([FORMATS["html"]])

    def place(_, __, name, ___):
        asked.append(name)
        return str(tmp_path / "out" / "ferry.md"), first

    (tmp_path / "out").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", place)
    for _ in range(2):
        reader.fittings.actions["export"].trigger()
    reader.waits_until(lambda: "ferry.md" in reader.fittings.message_bar.text())
    assert (tmp_path / "out" / "ferry.md").read_text("utf-8").startswith("# ")
    assert [Path(name).parent for name in asked] == [Path(), tmp_path / "out"]
