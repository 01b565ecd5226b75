"""Searching a small library: what is found, what is not, and which words are marked."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.core.article import Imported, Metadata, Origin
from reader.core.corrections import claim_value
from reader.core.history import Shelf
from reader.core.search import ArticleHit, Snippet
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

TEXTS = {
    "ferry": "The ferry company denies that its boats were late. Passengers waited for hours.",
    "coffee": "A café in the old harbour sells C++ books. O'Brien’s party art hangs there.",
    "board": "The harbour board met. The old board of the harbour resigned and asked for books.",
    "greek": "Ὁ λιμήν is old Greek for harbour; 東京港 is a port. The arts page says more.",
}


def article(name: str) -> Imported:
    metadata = Metadata(
        title=f"About {name}", publisher="The Évian Gazette", published="2024-05-03"
    )
    return Imported(metadata, edition(TEXTS[name]), Origin(f"/{name}.txt", "txt", "00", 1))


@pytest.fixture
def find(library: Library) -> Callable[..., set[str]]:
    """The names of the articles that a query finds."""
    names = {library.add(article(name)): name for name in TEXTS}

    def found(query: str, **options: object) -> set[str]:
        page = library.search(query, **options)
        assert page.total == len(page.hits)
        return {names[hit.article] for hit in page.hits}

    return found


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("harbour", {"coffee", "board", "greek"}),
        ("harbours", {"coffee", "board", "greek"}),
        ("old board", {"board"}),
        ('"old board"', {"board"}),
        ('"old harbour"', {"coffee"}),
        ('"OLD  harbour"', {"coffee"}),
        ("deny", {"ferry"}),
        ('"deny"', set()),
        ('"denies"', {"ferry"}),
        ("=denies", {"ferry"}),
        ("=deny", set()),
        ("cafe", {"coffee"}),
        ('"cafe"', set()),
        ('"café"', {"coffee"}),
        ("harb*", {"coffee", "board", "greek"}),
        ('"old har"*', {"coffee"}),
        ("C++", {"coffee"}),
        ('"O\'Brien’s party"', {"coffee"}),
        ('"art"', {"coffee"}),
        ("ferry OR café", {"ferry", "coffee"}),
        ("harbour NOT board", {"coffee", "greek"}),
        ("harbour -old", set()),
        ("-harbour", {"ferry"}),
        ('harbour NOT "old harbour"', {"board", "greek"}),
        ('ferry OR "old harbour"', {"ferry", "coffee"}),
        ("books (ferry OR board)", {"board"}),
        ("NEAR(board books, 10)", {"board"}),
        ("NEAR(board books, 2)", set()),
        ("東京", set()),
        ("東京港", {"greek"}),
        ('"λιμήν"', {"greek"}),
        ('"東京港 is a port"', {"greek"}),
        ("title:ferry", {"ferry"}),
        ("title:board harbour", {"board"}),
        ("publisher:evian", {"ferry", "coffee", "board", "greek"}),
        ('publisher:"évian gazette" ferry', {"ferry"}),
        ("publisher:times", set()),
        ("date:2024 ferry", {"ferry"}),
        ("date:2023..2024-05 ferry", {"ferry"}),
        ("date:2024-06.. ferry", set()),
        ("is:unread books", {"coffee", "board"}),
        ("is:read", set()),
        ("tag:none", set()),
        ("code:none OR ferry", {"ferry"}),
        ("says:ferry", set()),
        ("says:ferry OR ferry", {"ferry"}),
        ("NOT says:ferry ferry", {"ferry"}),
    ],
)
def test_a_query_finds(find: Callable[..., set[str]], query: str, names: set[str]) -> None:
    assert find(query) == names
    assert find(query, newest=True) == names


def marked(snippet: Snippet) -> list[str]:
    return [snippet.words[start:end] for start, end in snippet.marks]


def hit_of(library: Library, query: str) -> ArticleHit:
    (hit,) = library.search(query).hits
    return hit


def test_the_words_found_are_marked_and_stand_where_they_are_said_to(library: Library) -> None:
    library.add(imported())
    hit = hit_of(library, 'harbours "had been" reopen')
    assert marked(hit.title) == []  # the article has no title of its own: its first words are shown
    assert hit.title.words == "Harbour reopens"
    (snippet,) = hit.snippets
    assert marked(snippet) == ["Harbour", "reopens", "harbour", "had been"]
    assert snippet.words.startswith("Harbour reopens  The mayor")
    place = snippet.place
    assert place is not None
    assert TEXT[place.start : place.end] == "Harbour"


def test_a_snippet_of_a_long_text_holds_the_words_and_not_much_more(library: Library) -> None:
    text = "Nothing happened. " * 500 + "Then the crane 🚢 fell. " + "Nothing happened. " * 500
    library.add(imported(text, title="A quiet day"))
    (snippet,) = hit_of(library, "crane fell").snippets
    assert marked(snippet) == ["crane", "fell"]
    assert len(snippet.words) < 300
    place = snippet.place
    assert place is not None
    assert text[place.start : place.end] == "crane"


def test_without_marks_the_beginning_is_shown(library: Library) -> None:
    library.add(imported())
    (snippet,) = hit_of(library, "is:unread").snippets
    assert snippet.words.startswith("Harbour reopens")
    assert snippet.marks == ()


def test_notes_are_found_as_soon_as_they_are_written_and_no_longer_than_they_stand(
    library: Library,
) -> None:
    key = library.add(imported())
    made = annotation(key, body="Ask the lighthouse keeper")
    library.do(command(key, None, made))
    (snippet,) = hit_of(library, "note:lighthouses").snippets
    assert (snippet.source, marked(snippet), snippet.start) == ("note", ["lighthouse"], None)
    assert library.search("lighthouse harbour").total == 1
    library.undo(key)
    assert library.search("lighthouse").total == 0
    library.redo(key)
    library.do(command(key, made, replace(made, body="Ask again")))
    assert library.search("lighthouse").total == 0
    assert library.search("note:again").total == 1


def test_an_article_in_the_trash_is_not_found(library: Library) -> None:
    key = library.add(imported())
    before = Shelf(key, imported().metadata)
    library.do(command(key, before, replace(before, trashed=True)))
    assert library.search("harbour").total == 0
    library.undo(key)
    assert library.search("harbour").total == 1


def test_another_title_is_found_and_the_old_one_is_not(library: Library) -> None:
    key = library.add(imported(title="Cranes"))
    before = Shelf(key, imported(title="Cranes").metadata)
    library.do(command(key, before, replace(before, metadata=Metadata(title="Gulls"))))
    assert marked(hit_of(library, "gull").title) == ["Gulls"]
    assert library.search("cranes").total == 0


@pytest.fixture
def read(library: Library) -> str:
    """An article with its analysis: the mayor promises that the harbour opens."""
    key = library.add(imported())
    library.add(article("coffee"))
    library.store_analysis(edition().digest, analysis())
    return key


@pytest.mark.parametrize(
    "query",
    [
        "actor:mayor stance:promises harbour",
        "actor:mayor says:open",
        "stance:promise",
        'says:"open in May"',
        "about:harbour stance:promises",
        "actor:mayor -says:crane",
        "stance:promises is:unread",
        "stance:promises OR stance:denies",
        "actor:mayor",
    ],
)
def test_claims_are_found(library: Library, read: str, query: str) -> None:
    page = library.search_claims(query)
    (hit,) = page.hits
    assert (page.total, page.more) == (1, False)
    assert (hit.article, hit.title, hit.claim) == (read, "Harbour reopens", "c1")
    assert (hit.actor, hit.stance, hit.state) == ("The mayor", "promises", "suggested")
    assert hit.content.words == "the harbour 🚢 would open in May"
    assert TEXT[hit.place.start : hit.place.end].startswith("said the harbour")
    assert [found.article for found in library.search(query).hits] == [read]


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize(
    "query",
    [
        "actor:mayor stance:denies",
        "actor:mayor fishermen stance:promises",
        "actor:fishermen harbour",
        "target:harbour",
        'says:"opens in May"',
        "stance:promises is:read",
        "stance:promises NOT says:harbour",
    ],
)
def test_all_that_is_asked_must_be_true_of_one_claim(library: Library, query: str) -> None:
    assert library.search_claims(query).hits == ()
    assert library.search(query).hits == ()


@pytest.mark.usefixtures("read")
def test_the_claims_of_an_article_come_with_it(library: Library) -> None:
    (claim,) = hit_of(library, "actor:mayor harbour").claims
    assert marked(claim.content) == ["harbour"]
    assert hit_of(library, "mayor harbour").claims == ()


def test_actors_are_found_by_their_other_names(library: Library, read: str) -> None:
    assert [hit.article for hit in library.search("actor:mayor is:unread").hits] == [read]


def test_a_rejected_claim_is_not_found_until_the_verdict_is_taken_back(
    library: Library, read: str
) -> None:
    made = correction(read)
    rejected = replace(made, verdict="rejected", value=None)
    library.do(command(read, None, rejected))
    assert library.search_claims("stance:promises").total == 0
    library.undo(read)
    assert library.search_claims("stance:promises").total == 1


def test_a_corrected_claim_is_found_by_the_readers_values_only(library: Library, read: str) -> None:
    found = analysis()
    value = claim_value(TEXT, found.claims[0], {actor.id: actor for actor in found.actors})
    corrected = replace(
        correction(read), verdict="corrected", value=replace(value, stance="predicts")
    )
    library.do(command(read, None, corrected))
    (hit,) = library.search_claims("actor:mayor stance:predicts").hits
    assert hit.state == "corrected"
    assert library.search_claims("stance:promises").total == 0


def test_a_confirmed_claim_is_found_though_no_analysis_has_it(library: Library) -> None:
    key = library.add(imported())
    library.do(command(key, None, correction(key)))
    (hit,) = library.search_claims("actor:mayor harbour").hits
    assert hit.state == "confirmed"


@pytest.mark.usefixtures("read")
def test_another_analysis_takes_the_place_of_the_first(library: Library) -> None:
    found = analysis("2")
    cue = (span_of("denied"),)
    denied = replace(found.claims[0], stance="denies", cue=cue, content=(span_of("asked"),))
    library.store_analysis(edition().digest, replace(found, claims=(denied,)))
    assert library.search_claims("stance:promises").total == 0
    assert library.search_claims("stance:denies").total == 1


def test_the_index_that_fell_behind_is_brought_up_to_date(library: Library, read: str) -> None:
    library.do(command(read, None, annotation(read, body="lighthouse")))
    folder = library.folder
    library.close()
    with Library.open(folder) as again:
        assert again.search("lighthouse").total == 1


def test_pages_follow_each_other(library: Library) -> None:
    added = library.add_many(imported(f"Crane number {n}.", f"/{n}.txt") for n in range(25))
    keys = {one.article for one in added}
    for newest in (False, True):
        pages = [
            library.search("crane", limit=10, offset=n, newest=newest) for n in (0, 10, 20, 30)
        ]
        assert [len(page.hits) for page in pages] == [10, 10, 5, 0]
        assert {page.total for page in pages} == {25}
        assert {hit.article for page in pages for hit in page.hits} == keys


def test_more_hits_than_are_ranked_follow_in_their_order(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.searching.RANKED", 4)
    added = library.add_many(imported(f"Crane number {n}.", f"/{n}.txt") for n in range(11))
    for query in ("crane", "crane is:unread", "is:unread"):
        pages = [library.search(query, limit=3, offset=n) for n in range(0, 12, 3)]
        found = [hit.article for page in pages for hit in page.hits]
        assert sorted(found) == sorted(one.article for one in added)
        assert found[4:] == [one.article for one in reversed(added[:7])]
    assert (library.search("crane").total, library.search("crane").more) == (11, False)
    page = library.search("crane is:unread")
    assert (page.total, page.more) == (4, True)


def test_quoted_words_that_are_everywhere_are_not_ranked(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.library.searching.RANKED", 4)
    monkeypatch.setattr("reader.library.searching.COUNTED", 6)
    added = library.add_many(imported(f"A crane, {'and ' * n}one.", f"/{n}.txt") for n in range(9))
    pages = [library.search('"crane"', limit=5, offset=n) for n in (0, 5)]
    assert [hit.article for page in pages for hit in page.hits] == [
        one.article for one in reversed(added)
    ]
    assert (pages[0].total, pages[0].more) == (6, True)


def test_the_newest_come_first(library: Library) -> None:
    for year in (2021, 2024, 2019):
        metadata = Metadata(published=f"{year}-01-01")
        library.add(replace(imported(f"The crane in {year}."), metadata=metadata))
    hits = library.search("crane", newest=True).hits
    assert [hit.published for hit in hits] == ["2024-01-01", "2021-01-01", "2019-01-01"]


def test_a_word_in_the_title_weighs_more(library: Library) -> None:
    library.add(imported("A gull. A gull. A gull sat there.", title="Birds"))
    best = library.add(imported("Nothing but a gull.", title="The gull"))
    library.add(imported("Gull after gull after gull.", title="More birds"))
    assert library.search("gull").hits[0].article == best


@pytest.mark.usefixtures("read")
def test_a_query_of_nothing_finds_nothing(library: Library) -> None:
    assert library.search(" ").hits == ()
    assert library.search_claims("").total == 0


def test_a_book_is_marked_where_it_is_shown(library: Library) -> None:
    library.add(
        imported("The crane stood by the harbour. " * 20_000 + "Then the crane fell.", title="")
    )
    snippet = hit_of(library, "crane fell").snippets[0]
    assert set(marked(snippet)) <= {"crane", "fell"}
    assert snippet.marks
    assert snippet.start is not None
