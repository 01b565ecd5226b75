from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.article import Metadata, Origin
from reader.core.errors import BadFile, LibraryTrouble
from reader.core.history import Shelf
from reader.library import Library
from tests.library.samples import TEXT, analysis, command, edition, imported


def test_an_article_is_kept_as_it_was_imported(library: Library) -> None:
    key = library.add(imported())
    stored = library.article(key)
    assert stored.id == key
    assert stored.edition == edition()
    assert stored.metadata == imported().metadata
    assert stored.origins == (imported().origin,)
    assert stored.opened is None
    assert not stored.trashed


def test_the_same_text_is_the_same_article_with_one_more_origin(library: Library) -> None:
    key = library.add(imported())
    assert library.add(imported(path="/other/copy.html", title="A copy")) == key
    assert library.add(imported()) == key
    stored = library.article(key)
    assert [o.path for o in stored.origins] == ["/other/copy.html", "/papers/harbour.txt"]
    assert stored.metadata == imported().metadata
    assert len(library.recent(9)) == 1


def test_another_text_is_another_article(library: Library) -> None:
    assert library.add(imported()) != library.add(imported("Other words."))


def test_importing_again_takes_an_article_out_of_the_trash_and_can_be_undone(
    library: Library,
) -> None:
    key = library.add(imported())
    kept = Shelf(key, imported().metadata)
    library.do(command(key, kept, replace(kept, trashed=True), "remove"))
    assert library.recent(9) == ()
    assert library.article(key).trashed
    library.add(imported())
    assert [entry.id for entry in library.recent(9)] == [key]
    library.undo(key)
    assert library.article(key).trashed
    library.undo(key)
    assert not library.article(key).trashed


def test_metadata_are_changed_by_commands(library: Library) -> None:
    key = library.add(imported())
    before = Shelf(key, imported().metadata)
    after = Shelf(key, Metadata(title="The harbour", url="https://example.org/1"))
    library.do(command(key, before, after))
    assert library.article(key).metadata == after.metadata
    library.undo(key)
    assert library.article(key).metadata == before.metadata


def test_recent_articles_are_those_opened_last(library: Library) -> None:
    keys = [library.add(imported(f"Text number {n}.", f"/{n}.txt")) for n in range(4)]
    for n in (2, 0, 2, 1):
        library.mark_opened(keys[n])
    entries = library.recent(9)
    assert [entry.id for entry in entries] == [keys[1], keys[2], keys[0], keys[3]]
    assert [entry.opened is None for entry in entries] == [False, False, False, True]
    assert [entry.path for entry in entries] == ["/1.txt", "/2.txt", "/0.txt", "/3.txt"]
    assert library.recent(2) == entries[:2]
    assert library.recent(0) == ()


def test_an_article_without_a_title_is_listed_by_its_first_words(library: Library) -> None:
    library.add(imported())
    library.add(imported("Words.", title="Named"))
    library.add(imported("Only words.", title=" "))
    titles = [entry.title for entry in library.recent(9)]
    assert titles == ["Only words.", "Named", "Harbour reopens"]


def test_the_reading_position_is_kept_apart_from_the_history(library: Library) -> None:
    key = library.add(imported())
    assert library.place(key) == 0
    library.set_place(key, 42)
    assert library.place(key) == 42
    assert library.history() == ()


def test_unknown_articles_are_a_bug_of_the_caller(library: Library) -> None:
    for call in (library.article, library.place, library.mark_opened):
        with pytest.raises(KeyError):
            call("unknown")
    with pytest.raises(KeyError):
        library.set_place("unknown", 1)
    with pytest.raises(KeyError):
        library.store_analysis("unknown", analysis())
    assert library.annotations("unknown") == ()
    assert library.undo("unknown") is None


def test_an_analysis_is_found_by_text_and_engine(library: Library) -> None:
    digest = library.article(library.add(imported())).edition.digest
    assert library.analysis(digest, "1") is None
    library.store_analysis(digest, analysis("1"))
    assert library.analysis(digest, "1") == analysis("1")
    assert library.analysis(digest, "2") is None
    library.store_analysis(digest, analysis("2"))
    assert library.analysis(digest, "1") is None
    assert library.analysis(digest, "2") == analysis("2")


def test_a_damaged_analysis_is_none(library: Library) -> None:
    digest = library.article(library.add(imported())).edition.digest
    library.store_analysis(digest, analysis())
    for broken in ('{"engine": {}}', "{", "[]", '{"engine": 7}'):
        library._db.execute("UPDATE analyses SET analysis = ?", [broken])
        assert library.analysis(digest, "1") is None


@pytest.mark.parametrize("text", ["a\0b", "a\ud83db"])
def test_what_no_text_may_hold_is_refused(library: Library, text: str) -> None:
    with pytest.raises(BadFile, match=r"/papers/harbour\.txt"):
        library.add(replace(imported(), edition=edition(text)))
    with pytest.raises(BadFile):
        library.add(imported(title=text))
    assert library.recent(9) == ()


def test_a_path_that_is_no_text_comes_back_as_it_was(library: Library) -> None:
    """As Python gives the name of a file in another encoding than the system's."""
    key = library.add(imported(path="/papers/caf\udce9.txt"))
    assert library.article(key).origins[0].path == "/papers/caf\udce9.txt"
    assert library.recent(1)[0].path == "/papers/caf\udce9.txt"


def test_a_damaged_text_is_noticed_and_mended_by_importing_it_again(library: Library) -> None:
    key = library.add(imported())
    for column, value in (
        ("text", TEXT.replace("May", "Mai")),
        ("text", b"\xff" + TEXT.encode()[1:]),
        ("blocks", "[["),
        ("blocks", '[["paragraph",0,9999]]'),
    ):
        library._db.execute(f"UPDATE editions SET {column} = CAST(? AS TEXT)", [value])
        with pytest.raises(LibraryTrouble, match=r"damaged.*/papers/harbour\.txt again"):
            library.article(key)
        assert library.add(imported()) == key
        assert library.article(key).edition == edition()


def test_the_origin_of_a_pasted_text_has_no_path(library: Library) -> None:
    pasted = replace(imported(), origin=Origin("", "text", "00", 3))
    key = library.add(pasted)
    assert library.article(key).origins == (pasted.origin,)
    assert library.recent(1)[0].path == ""


def test_all_is_there_after_closing_and_opening(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        key = library.add(imported())
        library.store_analysis(edition().digest, analysis())
        library.mark_opened(key)
        kept = library.article(key)
    with Library.open(tmp_path) as library:
        assert library.article(key) == kept
        assert library.analysis(edition().digest, "1") == analysis()
