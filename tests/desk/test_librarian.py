"""What the command line asks of the library, without the command line."""

from pathlib import Path

import pytest

from reader.core.errors import BadFile, LibraryTrouble
from reader.desk import librarian
from reader.desk.librarian import AddedArticle
from reader.library import Library

REFERENCES = """
@article{crane, title = {Cranes fall}, keywords = {port}, file = {crane.txt}}
@article{gull, title = {Gulls stay}, file = {gull.txt}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "papers"
    made.mkdir()
    (made / "crane.txt").write_text("The crane by the harbour fell.\n")
    return made


def add(library: Library, *paths: Path) -> list[object]:
    return list(librarian.add_paths(library, paths, analyse=False))


@pytest.fixture
def library(tmp_path: Path):
    with Library.open(tmp_path / "library") as opened:
        yield opened


def test_files_come_in_many_at_a_time(library, folder, monkeypatch) -> None:
    monkeypatch.setattr(librarian, "BATCH", 4)
    for number in range(10):
        (folder / f"{number}.txt").write_text(f"Report {number} of the harbour.\n")
    kept: list[int] = []
    take, many = library.add_many, lambda imported: kept.append(len(imported)) or take(imported)
    monkeypatch.setattr(library, "add_many", many)
    results = add(library, folder)
    assert all(isinstance(result, AddedArticle) for result in results)
    assert (len(results), sum(kept), max(kept)) == (11, 11, 4)


def test_an_analysis_is_made_once(library, folder, monkeypatch) -> None:
    from reader import analysis

    calls: list[str] = []
    analyse = analysis.analyse
    noted = lambda edition, **options: calls.append("") or analyse(edition, **options)  # noqa: E731
    monkeypatch.setattr(analysis, "analyse", noted)
    for _ in range(2):
        list(librarian.add_paths(library, [folder], analyse=True))
    assert len(calls) == 1


def test_references_bring_their_files_and_say_what_is_missing(library, folder) -> None:
    (folder / "refs.bib").write_text(REFERENCES)
    results = add(library, folder / "refs.bib")
    (article,) = (result for result in results if isinstance(result, AddedArticle))
    assert (article.title, article.known) == ("Cranes fall", False)
    assert library.tags(article.id) == ("port",)
    troubles = [str(result) for result in results if isinstance(result, BadFile)]
    assert any("Gulls stay" in sentence for sentence in troubles)
    (again,) = (one for one in add(library, folder / "refs.bib") if isinstance(one, AddedArticle))
    assert (again.id, again.known) == (article.id, True)


def test_an_article_is_named_by_the_beginning_of_its_id(library, folder) -> None:
    (added,) = add(library, folder)
    shown = librarian.show(library, added.id[:8])
    assert shown.stored.id == added.id
    for name in ("", "beef0000", added.id[:3]):
        with pytest.raises(LibraryTrouble, match="no such article"):
            librarian.one(library, name)


def test_restoring_takes_the_last_backup(library) -> None:
    library.back_up()
    last = library.back_up()
    library.close()
    used, aside = librarian.restore(library.folder, None)
    assert used == last
    assert aside is not None


def test_without_a_backup_there_is_a_sentence(tmp_path) -> None:
    with pytest.raises(LibraryTrouble, match="no backup"):
        librarian.restore(tmp_path, None)
