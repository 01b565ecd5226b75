"""Lists of articles, in any order, and what is done to several articles at once."""

from dataclasses import replace

import pytest

from reader.core.errors import LibraryTrouble
from reader.core.history import Change, Command, Shelf
from reader.core.listing import COLUMNS, Listing
from reader.library import Library
from tests.library.samples import analysis, annotation, command, correction, imported

TEXTS = {
    "Crane": "A crane stands on the quay.",
    "“Apples” for all": "The mayor praised apples.",
    "bridge": "The bridge was closed in spring.",
}


def filled(library: Library) -> dict[str, str]:
    """Three articles by their titles, the last of them added last."""
    return {t: library.add(imported(text, f"/{t}.txt", t)) for t, text in TEXTS.items()}


def titles(library: Library, **asked) -> list[str]:
    lists = library.lists
    return [line.title for line in lists.lines(lists.numbers(Listing(**asked)))]


def test_articles_are_listed_in_any_order(library: Library) -> None:
    ids = filled(library)
    library.arranger.set_metadata([ids["Crane"]], {"publisher": "quay gazette", "byline": "Zoe"})
    library.arranger.set_metadata([ids["bridge"]], {"publisher": "Arch", "published": "2024-05-01"})
    assert titles(library) == ["bridge", "“Apples” for all", "Crane"]
    assert titles(library, backwards=False) == ["Crane", "“Apples” for all", "bridge"]
    assert titles(library, column="title", backwards=False)[0] == "“Apples” for all", "by the word"
    assert titles(library, column="publisher", backwards=False) == [
        "bridge",
        "Crane",
        "“Apples” for all",
    ]
    assert titles(library, column="publisher", backwards=True)[-1] == "“Apples” for all"
    assert titles(library, column="published")[0] == "bridge"
    for column in COLUMNS:
        assert len(titles(library, column=column)) == 3


def test_a_line_counts_claims_and_notes_and_knows_tags(library: Library) -> None:
    article = library.add(imported())
    library.store_analysis(library.article(article).edition.digest, analysis())
    library.do(command(article, None, annotation(article, body="Why?")))
    library.set_tags(article, ["port", "may"])
    (number,) = library.lists.numbers(Listing())
    (line,) = library.lists.lines([number, 999])
    assert (line.claims, line.notes, line.tags, line.read) == (1, 1, ("may", "port"), False)
    assert library.articles() == (line,)
    library.do(command(article, None, replace(correction(article), verdict="rejected", value=None)))
    library.search("harbour")
    assert library.lists.lines([number])[0].claims == 0, "what was rejected is not counted"
    library.undo(article)
    library.undo(article)
    library.undo(article)
    (line,) = library.lists.lines([number])
    assert (line.notes, line.tags) == (0, ())


def test_lists_are_narrowed_by_place_collection_tag_and_search(library: Library) -> None:
    ids = filled(library)
    ports = library.collections.make("Ports")
    inner = library.collections.make("Cranes", ports)
    library.collections.put(inner, [ids["Crane"]])
    library.collections.put(ports, [ids["bridge"]])
    library.arranger.tag([ids["bridge"], ids["Crane"]], ["steel"])
    library.mark_opened(ids["Crane"])
    library.remove(ids["bridge"])
    assert titles(library, collection=ports) == ["Crane"], "with what stands inside, without trash"
    assert titles(library, tag="steel") == ["Crane"]
    assert titles(library, place="unread") == ["“Apples” for all"]
    assert titles(library, place="recent", column="opened") == ["Crane"]
    assert titles(library, place="trash") == ["bridge"]
    assert titles(library, place="trash", queries=("BRIDGE",)) == ["bridge"]
    assert titles(library, place="trash", queries=("crane",)) == []
    assert titles(library, place="trash", queries=("brid* tag:steel",)) == ["bridge"]
    assert titles(library, queries=("quays",)) == ["Crane"]
    assert titles(library, queries=("quay", "apples")) == []
    assert titles(library, queries=("(",)) == ["“Apples” for all", "Crane"], "asks nothing"
    found = library.lists.shelves()
    assert found.places == {"all": 2, "unread": 1, "recent": 1, "trash": 1}
    assert [(c.name, c.articles) for c in found.collections] == [("Cranes", 1), ("Ports", 1)]
    assert found.tags == {"steel": 1}


def test_articles_of_which_someone_says_something_are_listed(library: Library) -> None:
    article = library.add(imported())
    library.add(imported("The harbour said nothing."))
    library.store_analysis(library.article(article).edition.digest, analysis())
    assert titles(library, queries=("actor:mayor stance:promises",)) == ["Harbour reopens"]


def test_what_is_done_to_several_articles_is_one_command(library: Library) -> None:
    ids = filled(library)
    every = list(ids.values())
    library.arranger.tag(every, [" big  crane "])
    library.arranger.tag(every[:2], ["old"], ["big crane"])
    library.arranger.set_read(every, True)
    library.arranger.set_trashed(every[:2], True)
    assert [e.label for e in library.history("")] == [
        "tags",
        "tags",
        "mark as read",
        "remove 2 articles",
    ]
    assert titles(library) == ["bridge"]
    assert library.search("apples").total == 0
    for _ in range(3):
        library.undo("")
    assert titles(library, place="unread") == ["bridge", "“Apples” for all", "Crane"]
    assert library.search("apples").total == 1
    assert library.tags(every[0]) == ("big crane",)
    library.redo("")
    assert library.tags(every[0]) == ("old",)
    assert library.tags(every[2]) == ("big crane",)
    assert library.can_redo("") == "mark as read"
    assert library.can_undo(every[0]) is None, "an article's own history is another one"


def test_metadata_are_put_right_in_several_articles(library: Library) -> None:
    ids = filled(library)
    lists, numbers = library.lists, library.lists.numbers(Listing())
    library.arranger.set_metadata(list(ids.values()), {"publisher": " The\nGazette ", "url": ""})
    known = lists.details(numbers)
    assert (known.articles, known.metadata.publisher, known.metadata.url) == (
        3,
        "The Gazette",
        None,
    )
    assert known.various == {"title"}
    assert library.can_undo("") == "change of metadata"
    library.arranger.set_metadata([ids["Crane"]], {"title": "Lattice boom"})
    assert library.search("title:lattice").total == 1
    library.arranger.set_metadata([ids["Crane"]], {"title": "Lattice boom"})
    library.undo("")
    assert library.search("title:lattice").total == 0
    with pytest.raises(KeyError):
        library.arranger.set_metadata(["unknown"], {"title": "x"})


def test_details_count_tags_and_collections(library: Library) -> None:
    ids = filled(library)
    ports = library.collections.make("Ports")
    library.collections.put(ports, [ids["Crane"]])
    library.arranger.tag([ids["Crane"], ids["bridge"]], ["steel"])
    known = library.lists.details(library.lists.numbers(Listing()))
    assert (dict(known.tags), dict(known.collections)) == ({"steel": 2}, {ports: 1})
    assert library.lists.details([]).articles == 0


def test_collections_are_changed_by_commands(library: Library) -> None:
    ids, collections = filled(library), library.collections
    ports = collections.make("Ports")
    inner = collections.make("Old ports", ports)
    collections.put(ports, ids.values())
    before = collections.all()
    collections.drop(ports)
    assert [(c.name, c.parent) for c in collections.all()] == [("Old ports", None)]
    library.undo("")
    assert collections.all() == before
    assert len(collections.members(ports)) == 3
    collections.move(inner, None)
    collections.move(ports, inner)
    collections.move(inner, ports)
    assert [(c.id, c.parent) for c in collections.all()] == [(inner, None), (ports, inner)]
    kept = collections.make("Apples", query="apples")
    assert [(c.query, c.articles) for c in collections.all() if c.id == kept] == [("apples", None)]
    for _ in range(6):
        library.undo("")
    assert collections.all() == ()
    assert library.can_undo("") is None
    library.redo("")
    assert [c.name for c in collections.all()] == ["Ports"]


def test_what_no_longer_fits_stays_and_is_said(library: Library) -> None:
    ids = filled(library)
    library.arranger.tag([ids["Crane"]], ["old"])
    library.arranger.set_read([ids["Crane"]], True)
    library.undo("")
    library.set_tags(ids["Crane"], ["new"])
    with pytest.raises(LibraryTrouble, match="“tags” stays"):
        library.undo("")
    assert library.tags(ids["Crane"]) == ("new",)
    assert library.can_undo("") is None
    metadata = library.article(ids["bridge"]).metadata
    shelf = Shelf(ids["bridge"], metadata)
    with pytest.raises(ValueError, match="not a change of a record"):
        library.do(Command("x", ids["Crane"], (Change(shelf, replace(shelf, trashed=True)),)))


def test_a_new_edition_shows_its_first_words(library: Library) -> None:
    article = library.add(imported())
    library._db.execute(
        "INSERT INTO editions (digest, article, number, opening, added, blocks, text) "
        "VALUES ('d', ?, 2, 'Anew', '2026', '[]', 'Anew')",
        [article],
    )
    assert titles(library) == ["Anew"]


def test_the_trash_is_searched_in_text_and_notes_too(library: Library) -> None:
    article = library.add(
        imported("The crane fell into the Häfen on Monday.", "/c.txt", "Bad news")
    )
    library.do(command(article, None, annotation(article, body="Why so late?")))
    library.remove(article)

    def finds(query: str) -> bool:
        return len(library.lists.numbers(Listing(place="trash", queries=(query,)))) == 1

    for query in (
        "crane",
        "HÄFEN",
        '"the crane fell"',
        "note:late",
        "cran ferry OR monday",
        "-ship",
    ):
        assert finds(query), query
    for query in (
        "ferry",
        '"crane the"',
        "note:crane",
        "-crane",
        "title:monday",
        "tag:x",
        "code:y",
    ):
        assert not finds(query), query
    assert finds("actor:crane"), "claims of the trash are in no index; their words are in the text"
