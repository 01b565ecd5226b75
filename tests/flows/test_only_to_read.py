"""A library that can only be read: the window says so, shows all, and keeps nothing."""

from pathlib import Path

import pytest

from reader.library import Library, places
from tests.library.samples import TEXT, annotation, command, imported


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "share"
    with Library.open(folder) as library:
        key = library.add(imported(path=str(tmp_path / "harbour.txt")))
        library.do(command(key, None, annotation(key, body="lighthouse")))
    (tmp_path / "mounts").write_text(f"server:/vol {folder} nfs rw 0 0\n")
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "mounts")
    return folder


def test_it_is_read_and_nothing_is_kept(sit_down, shelf: Path, tmp_path: Path) -> None:
    before = (shelf / "library.db").read_bytes()
    (tmp_path / "harbour.txt").write_text(TEXT, "utf-8")
    reader = sit_down(tmp_path / "harbour.txt", library=shelf)
    bar = reader.fittings.message_bar
    reader.waits_until(lambda: "network drive" in bar.text())
    assert "it can only be read. Articles can be read here" in bar.text()
    reader.waits_until(lambda: reader.sitting and reader.sitting.annotations)
    (note,) = reader.sitting.annotations.values()
    assert note.body == "lighthouse"
    reader.waits_for_marks()
    reader.fittings.desk.pen.highlight(reader.span("in May"), 1)
    assert len(reader.sitting.annotations) == 1
    reader.waits_until(lambda: bar.text().endswith("it can only be read."))
    other = tmp_path / "other.txt"
    other.write_text("The union denied that the ferry was late.\n")
    reader.window.open_path(other)
    reader.waits_until(lambda: reader.sitting.reading and "union" in reader.sitting.text)
    reader.leaves()
    assert (shelf / "library.db").read_bytes() == before
