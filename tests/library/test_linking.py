"""What a note can link to: found by any of its words, and nothing of the trash."""

from reader.core.history import Change, Command
from reader.core.linking import Linked
from reader.library import Library
from tests.library.samples import annotation, imported


def test_notes_and_articles_are_found_by_their_words(library: Library) -> None:
    first = library.add(imported())
    second = library.add(imported("A crane fell. Nobody 100% saw it.", "/b.txt", "Crane"))
    note = annotation(first, "n1", body="Who **asked** the fishermen?")
    mark = annotation(first, "n2", "The mayor")
    for record in (note, mark):
        library.do(Command("note", first, (Change(None, record),)))
    found = library.notebook.linkable

    assert [each.to for each in found("", 9)] == [
        Linked("note", "n1"),
        Linked("article", second),
        Linked("article", first),
    ]
    (only,) = found("FISHERMEN who", 9)
    assert (only.to, only.words, only.title) == (
        Linked("note", "n1"),
        "Who asked the fishermen?",
        "Harbour reopens",
    )
    assert [each.words for each in found("cran", 9)] == ["Crane"]
    assert found("100%", 9) == ()
    assert found("%", 9) == ()
    assert len(found("", 1)) == 2
