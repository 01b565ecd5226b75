"""A Zotero library: its database as Zotero makes it, and its storage."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from reader import importers
from reader.core.errors import BadFile

SCHEMA = """
CREATE TABLE itemTypes (itemTypeID INTEGER PRIMARY KEY, typeName TEXT);
CREATE TABLE fields (fieldID INTEGER PRIMARY KEY, fieldName TEXT);
CREATE TABLE items (itemID INTEGER PRIMARY KEY, itemTypeID INT, key TEXT);
CREATE TABLE itemDataValues (valueID INTEGER PRIMARY KEY, value);
CREATE TABLE itemData (itemID INT, fieldID INT, valueID INT);
CREATE TABLE creators (creatorID INTEGER PRIMARY KEY, firstName TEXT, lastName TEXT);
CREATE TABLE itemCreators (itemID INT, creatorID INT, creatorTypeID INT, orderIndex INT);
CREATE TABLE tags (tagID INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE itemTags (itemID INT, tagID INT);
CREATE TABLE itemNotes (itemID INTEGER PRIMARY KEY, parentItemID INT, note TEXT, title TEXT);
CREATE TABLE itemAttachments (itemID INTEGER PRIMARY KEY, parentItemID INT, path TEXT,
  contentType TEXT);
CREATE TABLE collections (collectionID INTEGER PRIMARY KEY, collectionName TEXT,
  parentCollectionID INT);
CREATE TABLE collectionItems (collectionID INT, itemID INT, orderIndex INT);
CREATE TABLE deletedItems (itemID INTEGER PRIMARY KEY);
CREATE TABLE itemAnnotations (itemID INTEGER PRIMARY KEY, parentItemID INT, text TEXT,
  comment TEXT, color TEXT, sortIndex TEXT);
INSERT INTO itemTypes VALUES (1, 'newspaperArticle'), (2, 'attachment'), (3, 'note'),
  (4, 'annotation');
INSERT INTO fields VALUES (1, 'title'), (2, 'date'), (3, 'publicationTitle'), (4, 'url'),
  (5, 'abstractNote'), (6, 'section'), (7, 'language');
INSERT INTO items VALUES (1, 1, 'AAAA'), (2, 2, 'BBBB'), (3, 3, 'CCCC'), (4, 4, 'DDDD'),
  (5, 1, 'EEEE'), (6, 1, 'FFFF'), (7, 2, 'GGGG'), (8, 3, 'HHHH'), (9, 2, 'IIII');
INSERT INTO itemDataValues VALUES (1, 'The old pier'), (2, '2014-03-05 March 5, 2014'),
  (3, 'Morning Ledger'), (4, 'https://example.org/pier'), (5, 'Ferries are slow.'),
  (6, 'Of ferries'), (7, 'Local'), (8, 'en-GB'), (9, 'Thrown away'), (10, '2015-00-00 2015'),
  (11, 'A file alone');
INSERT INTO itemData VALUES (1, 1, 1), (1, 2, 2), (1, 3, 3), (1, 4, 4), (1, 6, 7), (1, 7, 8),
  (5, 1, 6), (5, 5, 5), (5, 2, 10), (6, 1, 9), (7, 1, 11);
INSERT INTO creators VALUES (1, 'Ann', 'Miller'), (2, '', 'Harbour Board');
INSERT INTO itemCreators VALUES (1, 1, 1, 0), (1, 2, 1, 1);
INSERT INTO tags VALUES (1, 'harbour');
INSERT INTO itemTags VALUES (1, 1);
INSERT INTO itemNotes VALUES (3, 1, '<div><p>Read it</p><p>twice</p></div>', 'Read it'),
  (8, 1, 'in the bin', '');
INSERT INTO itemAttachments VALUES (2, 1, 'storage:pier.html', 'text/html'),
  (7, NULL, 'storage:alone.txt', 'text/plain'), (9, 5, '/etc/passwd', 'text/plain');
INSERT INTO collections VALUES (1, 'Sea', NULL), (2, 'Piers', 1);
INSERT INTO collectionItems VALUES (2, 1, 0);
INSERT INTO deletedItems VALUES (6), (8);
INSERT INTO itemAnnotations VALUES (4, 2, 'very old', 'how old?', '#FFD400', '00001');
"""


@pytest.fixture
def library(tmp_path: Path) -> Path:
    with closing(sqlite3.connect(tmp_path / "zotero.sqlite")) as db:
        db.executescript(SCHEMA)
    for key, name in (("BBBB", "pier.html"), ("GGGG", "alone.txt")):
        (tmp_path / "storage" / key).mkdir(parents=True)
        (tmp_path / "storage" / key / name).write_text("<p>The pier is very old.</p>")
    return tmp_path


def test_an_item_with_its_file_and_all_that_was_added(library: Path) -> None:
    bundle = importers.read_bundle(library)
    pier = bundle.articles[0]
    known = pier.metadata
    assert (known.title, known.byline) == ("The old pier", "Ann Miller, Harbour Board")
    assert (known.publisher, known.published) == ("Morning Ledger", "2014-03-05")
    assert (known.section, known.language) == ("Local", "en-GB")
    assert pier.path == str(library / "storage" / "BBBB" / "pier.html")
    assert pier.tags == ("harbour",)
    assert pier.collections == ("2",)
    assert pier.notes == ("Read it\n\ntwice",)
    mark = pier.annotations[0]
    assert (mark.kind, mark.body, mark.colour) == ("note", "how old?", "#ffd400")
    assert mark.anchor.quotation == "very old"
    assert [(c.name, c.parent) for c in bundle.collections] == [("Sea", None), ("Piers", "1")]


def test_abstracts_files_alone_and_the_bin(library: Path) -> None:
    bundle = importers.read_bundle(library / "zotero.sqlite")
    assert [a.metadata.title for a in bundle.articles] == [
        "The old pier",
        "Of ferries",
        "A file alone",
    ]
    ferries, alone = bundle.articles[1:]
    assert ferries.article is not None
    assert ferries.article.edition.text == "Of ferries\n\nFerries are slow."
    assert ferries.metadata.published == "2015"
    assert (alone.path or "").endswith("alone.txt")
    assert bundle.troubles == ("Of ferries: its file is not in Zotero's own folder",)


def test_the_library_is_left_as_it_was(library: Path) -> None:
    def state() -> dict[str, str]:
        files = (path for path in library.rglob("*") if path.is_file())
        return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}

    before = state()
    importers.read_bundle(library)
    assert state() == before


def test_views_of_a_stranger_are_not_asked(library: Path) -> None:
    with closing(sqlite3.connect(library / "zotero.sqlite")) as db:
        db.executescript("DROP TABLE tags; CREATE VIEW tags AS SELECT 1 AS tagID, 'trap' AS name;")
    with pytest.raises(BadFile, match="no table tags"):
        importers.read_bundle(library)


@pytest.mark.parametrize("cut", [16, 5000])
def test_a_damaged_library_gets_a_sentence(library: Path, cut: int) -> None:
    path = library / "zotero.sqlite"
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(BadFile):
        importers.read_bundle(path)


def test_other_databases_get_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE items (a)")
    with pytest.raises(BadFile, match="Zotero"):
        importers.read_bundle(path)
    path.write_bytes(b"no database")
    with pytest.raises(BadFile):
        importers.read_bundle(path)
