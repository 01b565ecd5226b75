"""Commands on the codebook, built from what the library holds."""

import uuid
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.codes import Code, named, within
from reader.core.history import Change, Command
from reader.desk.commands import now

if TYPE_CHECKING:
    from reader.library import Library


def alter(library: "Library", changed: Code, label: str) -> Command | None:
    """Store another value of a code."""
    known = library.notebook.codes().get(changed.id)
    if known is None or known == changed:
        return None
    return Command(label, "", (Change(known, changed),))


def give_key(library: "Library", key: str, shortcut: str | None) -> Command | None:
    """Give a code a key of its own; one that had it loses it."""
    codes = library.notebook.codes()
    if key not in codes:
        return None
    losers = [c for c in codes.values() if shortcut and c.shortcut == shortcut and c.id != key]
    changes = [Change(code, replace(code, shortcut=None)) for code in losers]
    changes.append(Change(codes[key], replace(codes[key], shortcut=shortcut or None)))
    return Command("key of code", "", tuple(changes))


def move(library: "Library", key: str, parent: str | None) -> Command | None:
    """Put a code into another one; never into itself or what stands in it."""
    codes = library.notebook.codes()
    code = codes.get(key)
    if code is None or code.parent == parent or parent in within(codes, key):
        return None
    if named(codes.values(), code.name, parent):
        return None
    return Command("move code", "", (Change(code, replace(code, parent=parent)),))


def merge(library: "Library", key: str, into: str) -> Command | None:
    """Every annotation with a code gets another; what stands in the code moves along."""
    codes = library.notebook.codes()
    if key not in codes or into not in codes or into in within(codes, key):
        return None
    changes = _recoded(library, key, into)
    inside = [code for code in codes.values() if code.parent == key]
    changes += [Change(code, replace(code, parent=into)) for code in inside]
    memo = "\n\n".join(filter(None, (codes[into].memo.strip(), codes[key].memo.strip())))
    if memo != codes[into].memo.strip():
        changes.append(Change(codes[into], replace(codes[into], memo=memo)))
    changes.append(Change(codes[key], None))
    return Command("merge codes", "", tuple(changes))


def split(
    library: "Library", annotations: Iterable[str], name: str, parent: str | None, colour: str
) -> Command | None:
    """A new code, or the one of that name, for some annotations."""
    codes = library.notebook.codes()
    code = named(codes.values(), name, parent)
    changes = []
    if code is None:
        code = Code(uuid.uuid4().hex, name, parent, colour)
        changes.append(Change(None, code))
    found = [library.notebook.annotation(key) for key in annotations]
    real = [each for each in found if each and each.kind == "code" and each.code != code.id]
    changes += [Change(each, replace(each, code=code.id, modified=now())) for each in real]
    return Command("split code", "", tuple(changes)) if real else None


def remove(library: "Library", key: str) -> Command | None:
    """A code goes from everywhere; what stands in it moves to where it stood."""
    codes = library.notebook.codes()
    code = codes.get(key)
    if code is None:
        return None
    changes = [Change(each, None) for each in library.notebook.coded([key])]
    inside = [each for each in codes.values() if each.parent == key]
    changes += [Change(each, replace(each, parent=code.parent)) for each in inside]
    changes += [Change(memo, None) for memo in library.notebook.memos("code", key)]
    changes.append(Change(code, None))
    return Command("remove code", "", tuple(changes))


def _recoded(library: "Library", key: str, into: str) -> list[Change]:
    """Annotations with another code; one that has that code on the same place already goes."""
    there = {_place(each) for each in library.notebook.coded([into])}
    changes = []
    for each in library.notebook.coded([key]):
        double = _place(each) in there
        changes.append(Change(each, None if double else replace(each, code=into, modified=now())))
    return changes


def _place(annotation: object) -> tuple[object, ...]:
    return tuple(getattr(annotation, name) for name in ("article", "anchor", "subject", "about"))
