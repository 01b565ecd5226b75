"""The reader's work into a new library, from what was written beside the old one (`jsonld`)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.annotations import Annotation
from reader.core.article import Metadata, Origin
from reader.core.corrections import ActorCorrection, Correction
from reader.core.errors import BadFile
from reader.core.history import Change, Command, Record, Shelf, Tags
from reader.library import editions, past, records
from reader.library.arranged import tags
from reader.library.codec import changes_from
from reader.library.jsonld import CODEBOOK, FOLDER, SCHEMA, TABLES
from reader.library.queries import row, rows
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

Json = Mapping[str, Any]
BROKEN = (ValueError, KeyError, TypeError, AttributeError)


class Rebuilder:
    """Puts into a library what was written beside another one."""

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def pages(self, source: Path) -> "list[Page | BadFile]":
        """What was written of each article that the reader has added to."""
        return [_page(path) for path in sorted((source / FOLDER).glob("*.jsonld"))]

    def put(self, article: str, page: "Page") -> int:
        """Give an article what was written of it; returns how many records are new."""
        with told(self._folder):
            return put_page(self._db, article, page)

    def by_origin(self, page: "Page") -> str | None:
        """The article that came from one of the files that it had come from."""
        sql = 'SELECT article FROM origins WHERE sha256 = ? AND "index" = ? AND path = ?'
        with told(self._folder):
            for origin in page.origins[::-1]:
                found = row(self._db, sql, [origin.sha256, origin.index, origin.path])
                if found:
                    return str(found["article"])
        return None

    def codebook(self, source: Path) -> Iterator[BadFile]:
        """Put in the codes: annotations name them."""
        yield from self._put(source, {}, ("codes",))

    def belongings(self, source: Path, articles: Mapping[str, str]) -> Iterator[BadFile]:
        """Put in collections, memos and taught names; `articles` gives new ids for old ones."""
        yield from self._put(source, articles, TABLES)

    def _put(
        self, source: Path, articles: Mapping[str, str], tables: tuple[str, ...]
    ) -> Iterator[BadFile]:
        try:
            with told(self._folder):
                put_codebook(self._db, source, articles, tables)
        except BadFile as trouble:
            yield trouble


def _page(path: Path) -> "Page | BadFile":
    try:
        return Page(path)
    except BadFile as trouble:
        return trouble


class Page:
    """What was written of one article. Raises BadFile for a file that is none of ours."""

    def __init__(self, path: Path) -> None:
        try:
            page = json.loads(path.read_text("utf-8", "surrogatepass"))
            own = page["reportedly"]
            if own["schema"] != SCHEMA:
                raise ValueError(own["schema"])
            self.label = str(page["label"])
            self.article, self.digest = str(own["article"]), str(own["digest"])
            self.origins = tuple(Origin(**each) for each in own["origins"])
            self.metadata = Metadata(**own["metadata"])
            self.trashed = bool(own["trashed"])
            self.codes = {str(key): str(name) for key, name in own["codes"].items()}
            self.tags = tuple(map(str, own["tags"]))
            changes = changes_from(json.dumps(own["records"]))
            self.records = tuple(change.after for change in changes if change.after)
        except OSError as error:
            raise BadFile(str(path), (error.strerror or "cannot be read").lower()) from error
        except BROKEN as error:
            raise BadFile(str(path), "not what Reportedly writes beside a library") from error


def put_page(db: "Database", article: str, page: Page) -> int:
    """Give an article what was written of it; returns how many records are new.

    One command, so that one undo takes it back. What is there already stays.
    """
    before = records.shelf(db, article)
    assert before is not None, "the article has just been found"
    known = tags(db, article)
    changes = [
        Change(before, Shelf(article, page.metadata, page.trashed)),
        Change(known, Tags(article, tuple(sorted({*known.words, *page.tags})))),
    ]
    _put_codes(db, page)
    new = [each for each in map(_own(article), page.records) if not _is_known(db, each)]
    changes += [Change(None, record) for record in new]
    command = editions.brought_up(db, Command("rebuild", article, tuple(changes)), page.digest)
    past.do(db, command)
    return len(new)


def _put_codes(db: "Database", page: Page) -> None:
    """The codes that a page names, by their names alone where the codebook is lost."""
    named = {each.code for each in page.records if isinstance(each, Annotation) and each.code}
    for key in sorted(named):
        values = [key, page.codes.get(key, key)]
        db.execute("INSERT OR IGNORE INTO codes (id, name) VALUES (?, ?)", values)


def put_codebook(
    db: "Database", folder: Path, articles: Mapping[str, str], tables: tuple[str, ...]
) -> None:
    """Put in the rows of some tables; `articles` gives new ids for old ones. Raises BadFile."""
    path = folder / FOLDER / CODEBOOK
    try:
        page = json.loads(path.read_text("utf-8", "surrogatepass"))
        with db.atomic():
            db.execute("PRAGMA defer_foreign_keys = ON")
            for table in tables:
                for found in page.get(table, ()):
                    _put_row(db, table, found, articles)
    except FileNotFoundError:
        return
    except OSError as error:
        raise BadFile(str(path), (error.strerror or "cannot be read").lower()) from error
    except BROKEN as error:
        raise BadFile(str(path), "not what Reportedly writes beside a library") from error


def _put_row(db: "Database", table: str, found: Json, articles: Mapping[str, str]) -> None:
    columns = {each["name"] for each in rows(db, f"PRAGMA table_info({table})")}
    values = {name: value for name, value in found.items() if name in columns}
    if table == "memberships":
        values["article"] = articles.get(values["article"])
    elif table == "memos" and values["subject"] == "article":
        values["about"] = articles.get(values["about"])
    if None in (values.get("article", ""), values.get("about", "")):
        return  # of an article whose text is nowhere
    names = ", ".join(f'"{name}"' for name in values)
    marks = ", ".join("?" * len(values))
    db.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", [*values.values()])


def _own(article: str) -> Any:
    def own(record: Record) -> Record:
        if isinstance(record, Annotation | Correction | ActorCorrection):
            return replace(record, article=article)
        raise TypeError(f"no record of an article: {record}")

    return own


def _is_known(db: "Database", record: Record) -> bool:
    table = records.TABLES[type(record)]
    return row(db, f"SELECT 1 FROM {table} WHERE id = ?", [record.id]) is not None
