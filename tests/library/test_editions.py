"""Another text of a known article: a new edition, and what the reader added moves along."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.annotations import anchor_at
from reader.core.article import Imported, Metadata, Origin
from reader.core.corrections import anchors_of
from reader.core.history import Shelf
from reader.core.spans import Span
from reader.library import Library
from tests.library.samples import (
    TEXT,
    analysis,
    annotation,
    command,
    correction,
    edition,
    span_of,
)

LATER = TEXT.replace("Harbour reopens", "The harbour reopens at last").replace("May", "June")
GONE = "Harbour reopens\n\nNobody came to the feast, and the band went home before the rain."
WORDS = ("the", "ferry", "harbour", "crane", "mayor", "denied", "storm", "of", "late", "🚢")


def of(text: str, path: str = "/papers/harbour.txt", *, sha: str = "", index: int = 0, **known):
    origin = Origin(path, "txt", sha or edition(text).digest, len(text), index)
    return Imported(Metadata(**known), edition(text), origin)


def test_another_text_of_the_same_file_is_a_new_edition(library: Library) -> None:
    key = library.add(of(TEXT))
    library.do(command(key, None, annotation(key, body="Which?")))
    library.do(command(key, None, correction(key)))
    (added,) = library.add_many([of(LATER)])
    assert (added.article, added.known) == (key, False)
    assert (added.moved.placed, added.moved.lost) == (2, 0)
    (note,) = library.annotations(key)
    start, end = note.anchor.span
    assert LATER[start:end] == note.anchor.quotation == "harbour 🚢"
    assert library.article(key).edition.text == LATER
    assert len(library.articles()) == 1
    assert library.search("last").total == 1
    assert library.search("lighthouse").total == 0


def test_an_article_is_known_by_its_url_too(library: Library) -> None:
    key = library.add(of(TEXT, "/a.html", url="https://example.org/harbour"))
    assert library.add(of(LATER, "/b.html", url="https://example.org/harbour")) == key
    assert library.add(of(LATER + " More.", "/c.html", url="https://example.org/other")) != key


def test_a_path_that_holds_something_else_today_is_another_article(library: Library) -> None:
    key = library.add(of(TEXT, "/download.txt", title="Harbour"))
    other = library.add(of(GONE.partition("\n\n")[2], "/download.txt", title="Feast"))
    assert other != key


def test_two_articles_of_one_file_are_two_however_alike(library: Library) -> None:
    first, second = library.add_many(
        [of(TEXT, sha="cd" * 32, url="u"), of(LATER, sha="cd" * 32, index=1, url="u")]
    )
    assert first.article != second.article


def test_what_finds_no_place_is_kept_with_its_words(library: Library) -> None:
    key = library.add(of(TEXT))
    library.do(command(key, None, annotation(key, "n1", "in May", body="Why so late?")))
    library.do(command(key, None, annotation(key, "n2", "Harbour reopens")))
    library.do(command(key, None, correction(key)))
    (added,) = library.add_many([of(GONE, title="Harbour reopens")])
    assert (added.moved.placed, added.moved.lost) == (1, 2)
    kept, lost = library.annotations(key)
    assert (kept.id, lost.id, lost.anchor.span) == ("n2", "n1", None)
    assert (lost.anchor.quotation, lost.body) == ("in May", "Why so late?")
    said = " ".join(library.complaints())
    assert "“in May” (Why so late?)" in said
    assert "the harbour 🚢 would open in May" in said


def test_an_orphan_comes_home_with_the_next_edition(library: Library) -> None:
    key = library.add(of(TEXT))
    library.do(command(key, None, annotation(key, "n1", "in May")))
    library.add(of(GONE, title="Harbour reopens"))
    library.add(of(TEXT + " So it was said.", title="Harbour reopens"))
    (note,) = library.annotations(key)
    assert note == annotation(key, "n1", "in May")


def test_a_file_that_has_its_old_text_again_shows_it(library: Library) -> None:
    key = library.add(of(TEXT))
    library.add(of(LATER))
    library.add(of(TEXT, sha="ee" * 32))
    assert library.article(key).edition.text == TEXT


def test_adding_the_same_files_again_changes_nothing(library: Library) -> None:
    versions = [of(TEXT, "/one.html", url="u"), of(LATER, "/two.html", url="u")]
    for _ in range(3):
        library.add_many(versions)
        (listed,) = library.articles()
        assert library.article(listed.id).edition.text == LATER


def test_metadata_follow_the_new_edition_unless_the_reader_corrected_them(
    library: Library,
) -> None:
    key = library.add(of(TEXT, title="Harbour"))
    library.remove(key)
    library.add(of(LATER, title="Harbour, again", byline="Ada Miller"))
    assert library.article(key).metadata == Metadata(title="Harbour, again", byline="Ada Miller")
    assert not library.article(key).trashed
    library.undo(key)
    library.undo(key)
    before = Shelf(key, library.article(key).metadata)
    library.do(command(key, before, replace(before, metadata=Metadata(title="Mine"))))
    library.add(of(LATER + " Yes.", title="Harbour, once more"))
    assert library.article(key).metadata == Metadata(title="Mine")


def test_a_command_on_an_earlier_edition_is_done_on_the_latest(library: Library) -> None:
    key = library.add(of(TEXT))
    before = edition(TEXT).digest
    assert not library.do(command(key, None, annotation(key)), edition=before)
    library.add(of(LATER))
    changed = replace(annotation(key), body="Late?")
    assert library.do(command(key, annotation(key), changed), edition=before)
    (note,) = library.annotations(key)
    assert note.body == "Late?"
    assert LATER[slice(*note.anchor.span)] == "harbour 🚢"


def test_the_analysis_of_each_edition_stays_its_own(library: Library) -> None:
    key = library.add(of(TEXT))
    library.store_analysis(edition(TEXT).digest, analysis())
    library.do(command(key, None, correction(key)))
    library.add(of(LATER))
    assert library.analysis(edition(LATER).digest, "1") is None
    (read,) = library.reading(key).claims
    assert (read.state, LATER[slice(*read.claim.cue[0])]) == ("confirmed", "said")


@st.composite
def stories(draw: st.DrawFn) -> tuple[str, str, list[Span]]:
    """A text, another one made of it, and passages of the first."""
    sentence = st.lists(st.sampled_from(WORDS), min_size=4, max_size=9).map(" ".join)
    first = draw(st.lists(sentence, min_size=3, max_size=8))
    second = list(first)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(second) - 1))
        second[at : at + draw(st.integers(0, 1))] = draw(st.lists(sentence, max_size=2))
        second = second or ["the end"]
    text, other = "Port news\n\n" + ". ".join(first), "Port news\n\n" + ". ".join(second)
    places = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 60))
    spans = [Span(s, min(len(text), s + n)) for s, n in draw(st.lists(places, max_size=6))]
    return text, other, spans


@settings(max_examples=60)
@given(stories())
def test_nothing_is_lost_whatever_becomes_of_the_text(story: tuple[str, str, list[Span]]) -> None:
    text, other, spans = story
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        key = library.add(of(text, title="Port news"))
        for n, span in enumerate(spans):
            note = replace(annotation(key, f"n{n}", body=f"said {n}"), anchor=anchor_at(text, span))
            library.do(command(key, None, note))
        before = library.annotations(key)
        (added,) = library.add_many([of(other, title="Port news")])
        assert added.article == key
        moved = library.annotations(key)
        assert {(n.id, n.body) for n in moved} == {(n.id, n.body) for n in before}
        for note in moved:
            if note.anchor.span:
                assert other[slice(*note.anchor.span)] == note.anchor.quotation
            else:
                assert note.anchor.quotation == text[slice(*spans[int(note.id[1:])])]
        if added.moved:
            assert added.moved.placed == sum(n.anchor.span is not None for n in moved)
        while library.undo(key):
            pass
        assert library.annotations(key) == ()
        while library.redo(key):
            pass
        assert library.annotations(key) == moved


def test_the_place_of_reading_moves_along(library: Library) -> None:
    key = library.add(of(TEXT, title="Harbour reopens"))
    library.set_place(key, TEXT.index("Fishermen"))
    library.add(of(LATER, title="Harbour reopens"))
    assert library.place(key) == LATER.index("Fishermen")
    library.add(of(GONE[:40], title="Harbour reopens"))
    assert library.place(key) <= 40


@pytest.mark.parametrize("tail", ["", " The end.", " 🚢" * 40])
def test_what_stands_before_a_change_stays_where_it_was(library: Library, tail: str) -> None:
    key = library.add(of(TEXT))
    library.do(command(key, None, annotation(key)))
    library.do(command(key, None, correction(key)))
    library.add(of(TEXT + tail))
    assert library.annotations(key) == (annotation(key),)
    (kept,) = library.corrections(key)
    assert [a.span for a in anchors_of(kept)] == [a.span for a in anchors_of(correction(key))]
    assert span_of("harbour 🚢") == library.annotations(key)[0].anchor.span
