"""The work of other programs, and collections."""

from dataclasses import replace

import pytest

from reader.core.annotations import Anchor, anchor_at
from reader.core.article import Metadata
from reader.core.bundle import (
    BundledAnnotation,
    BundledArticle,
    BundledCode,
    BundledCollection,
    ImportedBundle,
)
from reader.library import Library
from tests.library.samples import TEXT, imported, span_of

PLACE = anchor_at(TEXT, span_of("in May"))


def bundle(*annotations: BundledAnnotation, **options: object) -> ImportedBundle:
    article = BundledArticle(
        Metadata(),
        article=imported(),
        tags=("port", "news"),
        collections=("k2",),
        notes=("Read this twice",),
        annotations=annotations,
    )
    return ImportedBundle(
        (article,),
        codes=(
            BundledCode("c2", "promise", parent="c1", colour="#ff0000"),
            BundledCode("c1", "speech", memo="What is said"),
        ),
        collections=(BundledCollection("k2", "Ports", "k1"), BundledCollection("k1", "Cities")),
        memo="Made elsewhere",
        **options,
    )


CODED = BundledAnnotation("code", PLACE, code="c2", qualifier="agree", created="2025-01-01")
YELLOW = BundledAnnotation("highlight", PLACE, body="Why?", colour="#fefe70", tags=("odd",))


def test_everything_comes_in_and_is_found(library: Library) -> None:
    taken = library.take_in(bundle(CODED, YELLOW))
    (key,) = taken.articles
    assert (taken.annotations, taken.codes, taken.troubles) == (2, 2, ())
    assert taken.known == frozenset()
    coded, yellow = sorted(library.annotations(key), key=lambda found: found.kind)
    assert (coded.anchor, coded.qualifier) == (PLACE, "agree")
    assert coded.created == "2025-01-01"
    assert (yellow.colour, yellow.body) == (1, "Why?\n\n#odd")
    assert library.tags(key) == ("news", "port")
    for query in ("code:promise", "tag:port", "collection:ports", "note:twice", "note:odd"):
        assert [hit.article for hit in library.search(query).hits] == [key]
    assert library.complaints() == ()


def test_what_comes_twice_is_there_once(library: Library) -> None:
    first = library.take_in(bundle(CODED, YELLOW))
    again = library.take_in(bundle(CODED, YELLOW))
    assert again.articles == first.articles == tuple(again.known)
    assert (again.annotations, again.codes) == (0, 0)
    assert len(library.annotations(first.articles[0])) == 2
    assert len(library.collections.all()) == 2


def test_one_undo_takes_the_annotations_and_tags_back(library: Library) -> None:
    (key,) = library.take_in(bundle(CODED, YELLOW)).articles
    assert library.can_undo(key) == "import annotations"
    library.undo(key)
    assert library.annotations(key) == ()
    assert library.tags(key) == ()
    library.redo(key)
    assert len(library.annotations(key)) == 2


def test_a_place_is_found_by_its_words(library: Library) -> None:
    moved = BundledAnnotation("note", Anchor(None, "in May", "would open "), body="When?")
    (key,) = library.take_in(bundle(moved)).articles
    assert library.annotations(key)[0].anchor == PLACE


def test_a_passage_that_is_not_there_is_kept_and_told(library: Library) -> None:
    lost = BundledAnnotation("note", Anchor(None, "the lighthouse"), body="Where?\0\ud800")
    taken = library.take_in(bundle(lost))
    (trouble,) = taken.troubles
    assert "the lighthouse" in trouble
    (kept,) = library.annotations(taken.articles[0])
    assert (kept.anchor.span, kept.body) == (None, "Where??")


def test_an_article_without_text_is_found_by_its_address_or_title(library: Library) -> None:
    named = replace(imported(), metadata=Metadata(title="Gulls", url="https://example.org/1"))
    key = library.add(named)
    for metadata in (Metadata(url="https://example.org/1"), Metadata(title="Gulls")):
        known = BundledArticle(metadata, annotations=(YELLOW,))
        assert library.take_in(ImportedBundle((known,))).articles == (key,)
    assert len(library.annotations(key)) == 1
    unknown = library.take_in(ImportedBundle((BundledArticle(Metadata(title="Terns")),)))
    assert unknown.articles == ()
    assert "“Terns”" in unknown.troubles[0]


def test_a_text_that_cannot_be_kept_stops_no_other(library: Library) -> None:
    bad = BundledArticle(Metadata(), article=imported("a\0b"))
    good = BundledArticle(Metadata(), article=imported("A crane."))
    taken = library.take_in(ImportedBundle((bad, good)))
    assert len(taken.articles) == len(taken.troubles) == 1


def test_collections_hold_articles(library: Library) -> None:
    first, second = library.add(imported()), library.add(imported("A crane."))
    shelf = library.collections
    ports = shelf.make("Ports")
    assert shelf.make("Ports") == ports
    inner = shelf.make("Old ports", ports)
    shelf.put(ports, [first, second])
    shelf.put(ports, [first])
    assert shelf.members(ports) == (second, first)
    assert [(c.name, c.parent, c.articles) for c in shelf.all()] == [
        ("Old ports", ports, 0),
        ("Ports", None, 2),
    ]
    shelf.take_out(ports, [second])
    library.remove(first)
    assert shelf.members(ports) == ()
    shelf.rename(ports, "Harbours")
    assert library.search("collection:harbours").total == 0
    library.put_back(first)
    assert library.search("collection:harbours").total == 1
    shelf.drop(ports)
    assert [(c.id, c.parent) for c in shelf.all()] == [(inner, None)]
    assert len(library.articles()) == 2
    with pytest.raises(KeyError):
        shelf.rename("unknown", "x")
    with pytest.raises(ValueError, match="does not fit"):
        shelf.put(inner, ["unknown"])
