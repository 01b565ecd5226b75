"""Articles coming into the library, one by one or many in one transaction."""

from collections.abc import Iterable
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.core.article import Edition, Imported, Origin
from reader.core.errors import BadFile
from reader.core.history import Change, Command
from reader.library import editions, past
from reader.library.articles import edition_of
from reader.library.clock import now
from reader.library.codec import blocks_json, pages_json
from reader.library.editions import Moved
from reader.library.indexing import Words, insert_words, next_number, note_stale
from reader.library.paths import storable_path
from reader.library.queries import Row, insert, row
from reader.library.records import METADATA, shelf

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True)
class Added:
    """An article that came in: its id, and whether its text was in the library already.

    `moved` is set where the text became another edition of the article: how many annotations and
    corrections moved along.
    """

    article: str
    known: bool
    moved: Moved | None = None


def add(db: "Database", imported: Imported) -> Added:
    """Take an article in; a text that is known is the same article.

    A known article gets the origin and comes back from the trash (a command that can be undone);
    its metadata stay as the reader has them. Raises `BadFile` for what no text may hold.
    """
    _refuse_unstorable(imported)
    with db.atomic():
        return _add(db, imported)


def add_many(db: "Database", articles: Iterable[Imported]) -> tuple[Added | BadFile, ...]:
    """Take articles in, all in one transaction; an article that cannot be kept stops no other."""
    with db.atomic():
        return tuple(take(db, imported) for imported in articles)


def take(db: "Database", imported: Imported) -> Added | BadFile:
    """Take an article in, inside the transaction of the caller."""
    try:
        _refuse_unstorable(imported)
    except BadFile as trouble:
        return trouble
    return _add(db, imported)


def _add(db: "Database", imported: Imported) -> Added:
    path, digest = storable_path(imported.origin.path), imported.edition.digest
    known = row(db, "SELECT * FROM editions WHERE digest = ?", [digest])
    earlier = known["article"] if known else editions.known_as(db, imported, path)
    moved = None
    if earlier is None:
        article = _add_new(db, imported)
    else:
        article = earlier
        moved = _edition(db, article, imported, known, path)
        _untrash(db, article)
        _forget_origin(db, article, imported.origin)
    insert(db, "origins", {"article": article, "added": now(), **_origin_row(imported.origin)})
    return Added(article, known is not None, moved)


def _edition(
    db: "Database", article: str, imported: Imported, known: Row | None, path: str | bytes
) -> Moved | None:
    """Have a text among the editions of its article; on top where its file has it newly."""
    edition = imported.edition
    if known is None:
        return editions.add(db, article, imported)
    _heal(db, known, edition)
    if not editions.is_latest(db, article, edition.digest) and editions.is_new(
        db, article, imported.origin, path
    ):
        return editions.lay_on_top(db, article, edition)
    return None


def _add_new(db: "Database", imported: Imported) -> str:
    article, edition, at = uuid4().hex, imported.edition, now()
    metadata = {name: getattr(imported.metadata, name) for name in METADATA}
    row_of = editions.edition_row(edition, article, 1)
    own = {"id": article, "number": next_number(db), "opening": row_of["opening"], "added": at}
    insert(db, "articles", {**own, **metadata})
    insert(db, "editions", row_of)
    words = Words(imported.metadata.title or "", edition.text)
    day = imported.metadata.published or at
    insert_words(db, article, edition.digest, day, words, number=own["number"])
    return article


def _forget_origin(db: "Database", article: str, origin: Origin) -> None:
    """The same origin again only moves to the end."""
    values = _origin_row(origin)
    same = " AND ".join(f'"{name}" = ?' for name in values)
    db.execute(f"DELETE FROM origins WHERE article = ? AND {same}", [article, *values.values()])


def _origin_row(origin: Origin) -> Row:
    return {
        "path": storable_path(origin.path),
        "format": origin.format,
        "sha256": origin.sha256,
        "size": origin.size,
        "index": origin.index,
    }


def _untrash(db: "Database", article: str) -> None:
    before = shelf(db, article)
    if before is not None and before.trashed:
        after = type(before)(article, before.metadata, trashed=False)
        past.do(db, Command("import again", article, (Change(before, after),)))


def _heal(db: "Database", known: Row, edition: Edition) -> None:
    """Put the text in its place again where the stored one was damaged."""
    if edition_of(known) is None:
        values = {
            "text": edition.text,
            "blocks": blocks_json(edition.blocks),
            "pages": pages_json(edition.pages),
        }
        db.table("editions").update(edition.digest, values)
        note_stale(db, known["article"])


def _refuse_unstorable(imported: Imported) -> None:
    labels = (page.label for page in imported.edition.pages)
    for words in (imported.edition.text, *astuple(imported.metadata), *labels):
        if words and "\0" in words:
            raise BadFile(imported.origin.path or "text", "holds a NUL character: not a text")
        try:
            (words or "").encode("utf-8")
        except UnicodeEncodeError:
            reason = "holds half a character (a lone surrogate): not a text"
            raise BadFile(imported.origin.path or "text", reason) from None
