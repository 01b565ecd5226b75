"""Zotero: a library's items, their files, collections, tags, notes and annotations.

Its database is copied and the copy opened read-only: a running Zotero is not disturbed, and
neither triggers nor views of a stranger's database run. Files of the storage are named, not read.
"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.core.bundle import BundledCollection, ImportedBundle
from reader.core.errors import BadFile
from reader.importers.exchange.zotero_items import Rows, bundle_of
from reader.importers.files import reason, shown

LARGEST = 4_000_000_000
# Steps of SQLite's machine, some seconds of them: a stranger's tables may be a trap.
STEPS = 50_000_000
TABLES = {"items", "itemTypes", "itemData", "itemDataValues", "fields", "itemCreators", "creators"}
TABLES |= {"itemTags", "tags", "itemNotes", "itemAttachments", "collections", "collectionItems"}
TABLES |= {"deletedItems"}
KINDS = """SELECT i.itemID, t.typeName, i.key FROM items i
    JOIN itemTypes t ON t.itemTypeID = i.itemTypeID
    WHERE i.itemID NOT IN (SELECT itemID FROM deletedItems) ORDER BY i.itemID"""
FIELDS = """SELECT d.itemID, f.fieldName, v.value FROM itemData d
    JOIN fields f ON f.fieldID = d.fieldID JOIN itemDataValues v ON v.valueID = d.valueID"""
CREATORS = """SELECT x.itemID, c.firstName, c.lastName FROM itemCreators x
    JOIN creators c ON c.creatorID = x.creatorID ORDER BY x.itemID, x.orderIndex"""
TAGS = """SELECT x.itemID, t.name FROM itemTags x JOIN tags t ON t.tagID = x.tagID
    ORDER BY x.itemID, t.name"""
NOTES = "SELECT parentItemID, itemID, note FROM itemNotes ORDER BY itemID"
FILES = """SELECT itemID, parentItemID, path, contentType FROM itemAttachments
    WHERE path IS NOT NULL ORDER BY itemID"""
COLLECTIONS = """SELECT collectionID, collectionName, parentCollectionID FROM collections
    ORDER BY collectionID"""
MEMBERS = "SELECT itemID, collectionID FROM collectionItems ORDER BY collectionID, itemID"
MARKS = "SELECT parentItemID, itemID, text, comment, color FROM itemAnnotations ORDER BY sortIndex"


def read(path: Path) -> ImportedBundle:
    """The items of a library, with the files that hold their texts. Raises BadFile."""
    try:
        if path.stat().st_size > LARGEST:
            raise BadFile(shown(path), "over 4 GB")
        with TemporaryDirectory(prefix="reportedly-") as folder:
            rows = _rows_of(_copied(path, Path(folder)))
    except OSError as error:
        raise BadFile(shown(path), reason(error)) from error
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise BadFile(shown(path), f"no Zotero library, or a damaged one ({error})") from error
    return bundle_of(rows, path)


def _copied(path: Path, folder: Path) -> Path:
    """A copy of the database, with what Zotero has not yet written into it."""
    copy = folder / "zotero.sqlite"
    shutil.copyfile(path, copy)
    for ending in ("-wal", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.is_file() and not beside.is_symlink():
            shutil.copyfile(beside, copy.with_name(copy.name + ending))
    return copy


def _rows_of(copy: Path) -> Rows:
    with closing(sqlite3.connect(copy)) as db:
        db.text_factory = lambda data: data.decode("utf-8", "replace")
        db.execute("PRAGMA trusted_schema = OFF")
        db.execute("PRAGMA query_only = ON")
        db.set_progress_handler(lambda: 1, STEPS)
        own = {name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        if missing := sorted(TABLES - own):
            raise sqlite3.DatabaseError(f"it has no table {missing[0]}")
        rows = _items(db)
        _additions(db, rows)
        if "itemAnnotations" in own:
            for parent, item, text, comment, colour in db.execute(MARKS):
                if item in rows.kinds:
                    rows.marks[parent].append((_words(text), _words(comment), _words(colour)))
        return rows


def _items(db: sqlite3.Connection) -> Rows:
    rows = Rows({item: (_words(kind), _words(key)) for item, kind, key in db.execute(KINDS)})
    for item, name, value in db.execute(FIELDS):
        rows.fields[item][_words(name)] = _words(value)
    for item, given, family in db.execute(CREATORS):
        name = f"{_words(family)}, {given}" if given else _words(family)
        rows.creators[item].append(name)
    return rows


def _additions(db: sqlite3.Connection, rows: Rows) -> None:
    """Tags, notes, files and collections; those in the bin are left there."""
    for item, name in db.execute(TAGS):
        rows.tags[item].append(_words(name))
    for parent, own, note in db.execute(NOTES):
        if own in rows.kinds:
            rows.notes[parent or own].append(_words(note))
    for item, parent, path, kind in db.execute(FILES):
        if item in rows.kinds:
            rows.files[parent or item].append((item, _words(path), _words(kind)))
    rows.collections = tuple(
        BundledCollection(_words(key), _words(name), _words(parent) or None)
        for key, name, parent in db.execute(COLLECTIONS)
    )
    for item, collection in db.execute(MEMBERS):
        rows.members[item].append(_words(collection))


def _words(value: object) -> str:
    return "" if value is None else str(value).replace("\0", "")
