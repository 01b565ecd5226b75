"""Commands on what the reader wrote anywhere, built from what the library holds."""

import uuid
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.history import Change, Command
from reader.core.memos import Memo, MemoSubject
from reader.desk.commands import now, whole

if TYPE_CHECKING:
    from reader.library import Library


def rewrite(library: "Library", key: str, body: str) -> Command | None:
    """Other words on an annotation or a memo; a note or a memo without words goes."""
    if known := library.notebook.annotation(key):
        if known.kind == "note" and not body.strip():
            return delete(library, (key,))
        changed = replace(known, body=whole(body), modified=now())
        return None if changed.body == known.body else _command("note", Change(known, changed))
    memo = library.notebook.memo(key)
    return None if memo is None else _rewritten(memo, body)


def write_memo(library: "Library", subject: MemoSubject, about: str, body: str) -> Command | None:
    """The memo on something, in place of the first one that is there."""
    known = next(iter(library.notebook.memos(subject, about)), None)
    if known is not None:
        return _rewritten(known, body)
    if not body.strip():
        return None
    made = Memo(uuid.uuid4().hex, subject, about, whole(body), now(), now())
    return _command("memo", Change(None, made))


def delete(library: "Library", keys: Iterable[str]) -> Command | None:
    """Take annotations and memos away."""
    found = [library.notebook.annotation(key) or library.notebook.memo(key) for key in keys]
    changes = [Change(record, None) for record in found if record is not None]
    if not changes:
        return None
    label = "delete" if len(changes) > 1 else _deleted(changes[0].before)
    return _command(label, *changes)


def change(
    library: "Library",
    keys: Iterable[str],
    made: Callable[[Annotation], Annotation],
    label: str,
) -> Command | None:
    """The same change of several annotations; None where nothing changes."""
    found = (library.notebook.annotation(key) for key in keys)
    changes = [Change(known, made(known)) for known in found if known is not None]
    real = [each for each in changes if each.before != each.after]
    return _command(label, *real) if real else None


def _rewritten(memo: Memo, body: str) -> Command | None:
    if body.strip() == memo.body.strip():
        return None
    changed = replace(memo, body=whole(body), modified=now()) if body.strip() else None
    return _command("memo", Change(memo, changed))


def _deleted(record: object) -> str:
    if not isinstance(record, Annotation):
        return "delete memo"
    return {"note": "delete note", "code": "take code off"}.get(record.kind, "delete highlight")


def _command(label: str, *changes: Change) -> Command:
    """A command on the one article that all changes are about, or else on the library."""
    articles = {_article(each.before or each.after) for each in changes}
    return Command(label, articles.pop() if len(articles) == 1 else "", changes)


def _article(record: object) -> str:
    if isinstance(record, Annotation):
        return record.article
    return record.about if isinstance(record, Memo) and record.subject == "article" else ""
