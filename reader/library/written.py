"""Codes and memos in their tables."""

from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.codes import Code
from reader.core.history import Command
from reader.core.memos import Memo, MemoSubject
from reader.library.queries import Row, row, rows, values_of

if TYPE_CHECKING:
    from sqlite_utils import Database

CODE = tuple(Code.__dataclass_fields__)
MEMO = tuple(Memo.__dataclass_fields__)


def codes(db: "Database") -> tuple[Code, ...]:
    """The codebook, in the order in which its codes were made."""
    return tuple(map(code_of, rows(db, "SELECT * FROM codes ORDER BY rowid")))


def memos(db: "Database", subject: MemoSubject, about: str) -> tuple[Memo, ...]:
    """The memos on one thing, the oldest first."""
    sql = "SELECT * FROM memos WHERE subject = ? AND about = ? ORDER BY created, id"
    return tuple(map(memo_of, rows(db, sql, [subject, about])))


def memo(db: "Database", key: str) -> Memo | None:
    """A memo by its id."""
    found = row(db, "SELECT * FROM memos WHERE id = ?", [key])
    return memo_of(found) if found else None


def code_of(found: Row) -> Code:
    """A row as a code."""
    return Code(**{name: found[name] for name in CODE})


def memo_of(found: Row) -> Memo:
    """A row as a memo."""
    return Memo(**{name: found[name] for name in MEMO})


def has_loose_ends(db: "Database", command: Command) -> bool:
    """Whether a command has left something that names a code which is not there."""
    named: set[str] = set()
    for change in command.changes:
        if isinstance(change.after, Annotation) and change.after.code:
            named.add(change.after.code)
        elif isinstance(change.after, Code) and change.after.parent:
            named.add(change.after.parent)
        elif isinstance(change.before, Code) and change.after is None:
            named.update(_if_named(db, change.before.id))
    known = "SELECT id FROM codes WHERE id = ?"
    return any(row(db, known, [key]) is None for key in named)


def _if_named(db: "Database", key: str) -> tuple[str, ...]:
    sql = """
        SELECT EXISTS (SELECT 1 FROM annotations WHERE code = ?)
            OR EXISTS (SELECT 1 FROM codes WHERE parent = ?)
    """
    (found,) = values_of(db, sql, [key, key])
    return (key,) if found else ()
