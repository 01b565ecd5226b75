"""The library as a whole: lists, the trash, checks, annotations beside it, reading only."""

import json
import os
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reader.core.annotations import Anchor
from reader.core.article import Metadata, Page
from reader.core.errors import BadFile, LibraryTrouble
from reader.core.spans import Span
from reader.library import Library
from tests.library.samples import (
    TEXT,
    analysis,
    annotation,
    command,
    correction,
    edition,
    imported,
    span_of,
)
from tests.library.test_troubles import small_disk

assert small_disk


def test_articles_are_listed_with_what_is_known_of_them(library: Library) -> None:
    first, second = library.add(imported()), library.add(imported("A crane.", title="Cranes"))
    library.store_analysis(edition().digest, analysis())
    library.do(command(first, None, annotation(first)))
    library.set_tags(second, ["port", "a, b"])
    cranes, harbour = library.articles()
    assert (cranes.id, cranes.title, cranes.tags) == (second, "Cranes", ("a, b", "port"))
    assert (harbour.id, harbour.title, harbour.byline) == (first, "Harbour reopens", "Ada Miller")
    assert (harbour.claims, harbour.notes, harbour.tags) == (1, 1, ())
    assert library.articles(limit=1, offset=1) == (harbour,)
    assert library.search("tag:port").hits[0].article == second
    assert library.search("tag:ports").total == 0


def test_the_trash_and_back(library: Library) -> None:
    key = library.add(imported())
    library.remove(key)
    assert library.articles() == ()
    assert [article.id for article in library.articles(trashed=True)] == [key]
    assert library.search("harbour").total == 0
    library.put_back(key)
    assert library.search("harbour").total == 1
    library.undo(key)
    assert library.article(key).trashed
    with pytest.raises(KeyError):
        library.remove("unknown")


def test_tags_are_set_and_taken_back(library: Library) -> None:
    key, other = library.add(imported()), library.add(imported("A crane."))
    library.set_tags(key, [" sea  port ", "crane", "crane", ""])
    assert library.tags(key) == ("crane", "sea port")
    library.set_tags(other, ["crane"])
    assert library.all_tags() == {"crane": 2, "sea port": 1}
    assert library.search('tag:"sea port"').total == 1
    library.set_tags(key, ["crane"])
    assert library.can_undo(key) == "tags"
    library.undo(key)
    assert library.tags(key) == ("crane", "sea port")
    library.undo(key)
    assert library.tags(key) == ()
    library.redo(key)
    assert library.tags(key) == ("crane", "sea port")
    library.remove(key)
    assert library.all_tags() == {"crane": 1}
    with pytest.raises(KeyError):
        library.set_tags("unknown", ["crane"])


def test_an_article_is_named_by_the_beginning_of_its_id(library: Library) -> None:
    key = library.add(imported())
    assert library.ids_of(key) == library.ids_of(key[:6]) == (key,)
    assert library.ids_of(key[:3]) == library.ids_of("%%%%") == library.ids_of(key + "0") == ()


def test_many_come_in_at_once_and_the_bad_one_alone_stays_out(library: Library) -> None:
    bad = replace(imported(), edition=edition("a\0b"))
    paged = replace(edition("Of pages."), pages=(Page("iv", 0), Page("5", 3)))
    whole = replace(imported(), edition=paged, metadata=Metadata(section="Culture, p. 5"))
    added = library.add_many([imported(), bad, imported(path="/other.txt"), whole])
    first, refused, again, last = added
    assert isinstance(refused, BadFile)
    assert [first.known, again.known, last.known] == [False, True, False]
    assert first.article == again.article
    assert library.article(last.article).edition == paged
    assert library.article(last.article).metadata == whole.metadata
    assert library.add_many([]) == ()


def test_the_reading_is_the_analysis_with_the_corrections(library: Library) -> None:
    key = library.add(imported())
    assert library.reading(key).claims == ()
    library.store_analysis(edition().digest, analysis())
    library.do(command(key, None, correction(key)))
    (read,) = library.reading(key).claims
    assert (read.claim.id, read.state) == ("c1", "confirmed")


def test_a_sound_library_has_no_complaints(library: Library) -> None:
    key = library.add(imported())
    library.store_analysis(edition().digest, analysis())
    library.do(command(key, None, annotation(key, body="lighthouse")))
    assert library.complaints() == ()
    library.search("harbour")
    assert library.complaints() == ()


def test_each_thing_that_is_not_sound_is_a_sentence(library: Library) -> None:
    key = library.add(imported(title="The harbour"))
    lost = replace(annotation(key, body="Why?"), anchor=Anchor(None, "the old crane"))
    library.do(command(key, None, lost))
    library._db.execute("UPDATE editions SET text = replace(text, 'May', 'Mai')")
    text, note, *index = library.complaints()
    assert text == "The text of “The harbour” is damaged: open /papers/harbour.txt again."
    assert note == "In “The harbour” a note has lost its place: “the old crane” (Why?)"
    assert all("index of words" in sentence for sentence in index)
    library.add(imported())
    assert len(library.complaints()) == 1


def test_an_index_that_is_damaged_is_made_anew(library: Library) -> None:
    key = library.add(imported())
    library.store_analysis(edition().digest, analysis())
    for index in ("search_words", "search_exact", "search_claim_words"):
        library._db.execute(f"DELETE FROM {index}_data WHERE id > 10")
        (sentence,) = library.complaints()
        assert "index of words" in sentence
        assert [hit.article for hit in library.search('harbour "in May"').hits] == [key]
        assert library.search_claims("says:harbour").total == 1
        assert library.complaints() == ()


def test_a_search_that_meets_a_damaged_index_makes_it_anew(library: Library) -> None:
    key = library.add(imported())
    for change in (lambda: None, lambda: library.store_analysis(edition().digest, analysis())):
        library._db.execute("UPDATE search_words_data SET block = x'00' WHERE id > 10")
        change()
        assert [hit.article for hit in library.search("harbour").hits] == [key]
    assert library.search_claims("harbour").total == 1


def test_annotations_are_written_beside_the_database(library: Library) -> None:
    key = library.add(imported())
    library.do(command(key, None, annotation(key, body="Why “🚢”?")))
    path = library.write_annotations(key)
    page = json.loads(path.read_text("utf-8"))
    assert (path.parent.parent, page["type"]) == (library.folder, "AnnotationPage")
    (item,) = page["items"]
    position, quote = item["target"]["selector"]
    start, end = span_of("harbour 🚢")
    assert (position["start"], position["end"]) == (start, end)
    assert TEXT[start:end] == quote["exact"] == "harbour 🚢"
    assert quote["prefix"] == TEXT[start - 32 : start] if start >= 32 else TEXT[:start]
    assert item["body"][0]["value"] == "Why “🚢”?"
    assert item["motivation"] == "highlighting"
    assert item["target"]["source"] == f"urn:sha256:{edition().digest}"
    assert [item.name for item in path.parent.iterdir()] == [path.name]


def test_an_annotation_without_a_place_keeps_its_words(library: Library) -> None:
    key = library.add(imported())
    lost = replace(annotation(key), anchor=Anchor(None, "the old crane", "By ", " it"))
    library.do(command(key, None, lost))
    (item,) = json.loads(library.write_annotations(key).read_text("utf-8"))["items"]
    (quote,) = item["target"]["selector"]
    assert (quote["exact"], quote["prefix"], quote["suffix"]) == ("the old crane", "By ", " it")


def test_to_read_there_must_be_a_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryTrouble, match="There is no library in"):
        Library.open_to_read(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_library_that_can_be_written_is_opened_as_ever(library: Library) -> None:
    library.close()
    with Library.open_to_read(library.folder) as again:
        assert again.can_write
        again.add(imported())


@pytest.fixture
def read_only(small_disk: Path) -> Iterator[Path]:
    """A folder to fill, and then to be made one that cannot be written."""
    if os.name != "posix":
        pytest.skip("mounts are of Unix")
    return small_disk


def freeze(folder: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)


def test_a_library_on_a_disk_that_can_only_be_read(read_only: Path) -> None:
    with Library.open(read_only) as library:
        key = library.add(imported())
    freeze(read_only)
    with Library.open_to_read(read_only) as library:
        assert not library.can_write
        assert library.article(key).edition.text == TEXT
        assert library.search("harbours").total == 1
        assert library.complaints() == ()
        with pytest.raises(LibraryTrouble):
            library.do(command(key, None, annotation(key)))


def test_what_stands_in_the_log_of_such_a_library_is_read_too(
    read_only: Path, library: Library
) -> None:
    key = library.add(imported())
    library.do(command(key, None, annotation(key, body="lighthouse")))
    for name in ("library.db", "library.db-wal"):
        (read_only / name).write_bytes((library.folder / name).read_bytes())
    freeze(read_only)
    with Library.open_to_read(read_only) as frozen:
        assert frozen.annotations(key) == library.annotations(key)
        assert frozen.search("lighthouse").total == 1


def test_spans_of_marks_are_spans(library: Library) -> None:
    library.add(imported())
    (hit,) = library.search("harbour").hits
    assert all(isinstance(mark, Span) for snippet in hit.snippets for mark in snippet.marks)
