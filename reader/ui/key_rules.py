"""Which keys there are, which an action may have, and which two actions cannot share.

A key is written as Qt writes it everywhere ("Ctrl+O"). Return stands for the Enter of the number
pad, too: whoever has one of them has both.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.ui.actions import TABLE, Area, Row
from reader.ui.language import later

Keys = tuple[str, ...]

YIELDING = ("note", "delete", "next_mark", "previous_mark")
"""The actions of the page that rest while a review goes on: it may have their keys."""

PLACES: Mapping[Area, frozenset[str]] = {
    "window": frozenset(("page", "panel", "library")),
    "page": frozenset(("page",)),
    "panel": frozenset(("panel",)),
    "reading": frozenset(("page", "panel")),
    "review": frozenset(("page", "panel")),
    "library": frozenset(("library",)),
}
MOVING = (
    *("Up", "Down", "Left", "Right", "PgUp", "PgDown", "Home", "End", "Space", "Tab", "Backtab"),
    *("Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Menu", "Esc"),
)
WRITING = ("Return", "Backspace", "Del", "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X")
MOVES = later("{key} is how one moves, selects and leaves; it cannot be the key of this action.")
WRITES = later("{key} is needed to write and copy; it cannot be the key of this action.")
NO_KEY = later("This key cannot be the key of an action.")

K = Qt.Key
MODIFIERS = (K.Key_Shift, K.Key_Control, K.Key_Alt, K.Key_Meta, K.Key_AltGr)


class Settled(NamedTuple):
    """The keys of every action, and what of the reader's own had to be passed over."""

    keys: dict[str, Keys]
    passed_over: list[str]


@cache
def rows_by_name() -> dict[str, Row]:
    """The rows of the table by the names of their actions."""
    return {row.name if row.argument is None else f"{row.name}{row.argument}": row for row in TABLE}


def first_keys(name: str) -> Keys:
    """The keys that an action has before the reader changes them."""
    return _each_once(map(canonical, rows_by_name()[name].keys))


def canonical(key: str) -> str:
    """A key as it is always written; "" for what is no key."""
    read = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    if read.count() != 1 or read[0].key() in (Qt.Key.Key_unknown, *MODIFIERS):
        return ""
    return read.toString(QKeySequence.SequenceFormat.PortableText).replace("Enter", "Return")


def pressed_key(event: QKeyEvent) -> str:
    """The key that was pressed; "" while only Shift, Ctrl and their like are held."""
    if event.key() in (0, Qt.Key.Key_unknown, *MODIFIERS):
        return ""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text.isprintable() and text and not text.isalpha() and text != " ":
        held &= ~Qt.KeyboardModifier.ShiftModifier  # a sign that Shift helps to write
    return canonical(QKeySequence(event.key() | held.value).toString())


def with_both_enters(keys: Iterable[str]) -> list[str]:
    """The keys for Qt, which tells the two Enter keys apart."""
    return [each for key in keys for each in (key, key.replace("Return", "Enter"))]


def refusal(name: str, key: str) -> str:
    """Why an action may not have a key, as a text for `tr`; "" where it may."""
    row = rows_by_name()[name]
    if not key:
        return NO_KEY
    if key in first_keys(name):
        return ""
    if key.replace("Shift+", "") in MOVING:
        return MOVES
    return WRITES if row.area == "window" and key in WRITING else ""


def meet(one: str, other: str) -> bool:
    """Whether there is a place where the keys of both actions hold at one time."""
    areas = {name: rows_by_name()[name].area for name in (one, other)}
    reviewing = [name for name, area in areas.items() if area == "review"]
    if len(reviewing) == 1 and {one, other} & set(YIELDING):
        return False
    return bool(PLACES[areas[one]] & PLACES[areas[other]])


def holders(name: str, key: str, keys: Mapping[str, Keys]) -> list[str]:
    """The other actions that have a key where this one would have it, too."""
    others = (other for other, has in keys.items() if other != name and key in has)
    return [other for other in others if meet(name, other)]


def settled(own: Mapping[str, Sequence[str]]) -> Settled:
    """Lay the reader's own keys over the first ones, which yield where both would meet.

    What names no action, is no key, or is given twice is passed over: that action has its first
    keys, as far as they are free.
    """
    known = rows_by_name()
    keys: dict[str, Keys] = {}
    passed_over = [name for name in own if name not in known]
    for name in filter(known.__contains__, own):
        wanted = _each_once(map(canonical, own[name]))
        bad = [key for key in wanted if refusal(name, key) or holders(name, key, keys)]
        if bad:
            passed_over.append(known[name].text)
        else:
            keys[name] = wanted
    for name in known:
        if name not in keys:
            keys[name] = tuple(k for k in first_keys(name) if not holders(name, k, keys))
    return Settled({name: keys[name] for name in known}, passed_over)


def _each_once(keys: Iterable[str]) -> Keys:
    return tuple(dict.fromkeys(keys))


def clashes(keys: Mapping[str, Keys]) -> Iterator[tuple[str, str]]:
    """The actions that have a key where another one has it."""
    for name, has in keys.items():
        yield from ((name, key) for key in has if holders(name, key, keys))
