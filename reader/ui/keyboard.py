"""The keys of the actions, as the reader has them; they can be changed while all goes on."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from reader.ui import key_rules
from reader.ui.key_rules import Keys, rows_by_name
from reader.ui.language import key_text, later, tr, trn

PASSED_OVER = later("Some keys in the settings are passed over, and are as at first: {names}.")
OF_PAGE = "highlight1"
HAS_CODE = later("{key} is the key of the code “{code}”: give that another one first.")


@dataclass(frozen=True)
class Wish:
    """A key for an action, which others have already; `lost` are the keys that it would give up."""

    action: str
    key: str
    keys: Keys
    holders: tuple[str, ...]
    lost: Keys
    can_swap: bool


class Keyboard(QObject):
    """Gives the actions their keys. `changed` tells that some are others now."""

    changed = Signal()

    def __init__(self, made: Mapping[str, QAction], own: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self._made = made
        self.codes: Callable[[], Mapping[str, str]] = dict
        self._keys: dict[str, Keys] = {}
        self.passed_over = self._take(own)

    def keys(self, name: str) -> Keys:
        """The keys that an action has."""
        return self._keys[name]

    def words(self, name: str) -> str:
        """The keys of an action as they are printed on the reader's keyboard; "" for none."""
        return "   ".join(map(printed, self._keys[name]))

    def word(self, name: str) -> str:
        """The first key of an action, as it is printed; "" for none."""
        return next(map(printed, self._keys[name]), "")

    def hinted(self, words: str, name: str) -> str:
        """Words with the key of an action behind them: "Write a note (Enter)"."""
        word = self.word(name)
        return f"{words} ({word})" if word else words

    def own(self) -> dict[str, list[str]]:
        """The keys of the actions that have others than at first."""
        named = self._keys.items()
        return {name: list(keys) for name, keys in named if keys != key_rules.first_keys(name)}

    def take_in(self, own: Mapping[str, Sequence[str]]) -> str:
        """Take other keys for all actions, and say in a sentence what of them was passed over."""
        passed_over = self._take(own)
        self.changed.emit()
        return passed_over

    def wish(self, name: str, key: str, *, more: bool = False) -> Wish | str:
        """What it would mean to give an action a key (`more`: another one beside those it has).

        A sentence where it may not have it. A wish without holders can be fulfilled at once.
        """
        if why := key_rules.refusal(name, key) or self._code_with(name, key):
            return tr(why, key=printed(key), code=self.codes().get(key, ""))
        had = self._keys[name]
        keys = tuple(dict.fromkeys((*had, key))) if more else (key,)
        lost = tuple(each for each in had if each not in keys)
        holders = key_rules.holders(name, key, self._keys)
        return Wish(name, key, keys, tuple(holders), lost, self._can_swap(key, holders, lost, name))

    def fulfil(self, wish: Wish, *, swap: bool = False) -> None:
        """Give the key; who had it loses it, or gets what the action gives up."""
        for other in wish.holders:
            left = tuple(key for key in self._keys[other] if key != wish.key)
            self._put(other, (*wish.lost[:1], *left) if swap else left)
        self._put(wish.action, wish.keys)
        self.changed.emit()

    def take_away(self, name: str, key: str) -> None:
        """Let an action have a key no more."""
        self._put(name, tuple(each for each in self._keys[name] if each != key))
        self.changed.emit()

    def reset(self, name: str) -> None:
        """Give an action its first keys again; whoever has one of them loses it."""
        for key in key_rules.first_keys(name):
            for other in key_rules.holders(name, key, self._keys):
                self._put(other, tuple(each for each in self._keys[other] if each != key))
        self._put(name, key_rules.first_keys(name))
        self.changed.emit()

    def refused_for_code(self, key: str) -> str:
        """Why a code of the codebook may not have a key, in a sentence; "" where it may."""
        key = key_rules.canonical(key)
        if why := key_rules.refusal(OF_PAGE, key):
            return tr(why, key=printed(key))
        holders = [name for name in self._keys if key in self._keys[name]]
        there = [name for name in holders if name == OF_PAGE or key_rules.meet(name, OF_PAGE)]
        return self.told(key, there) if there else ""

    def told(self, key: str, holders: Sequence[str]) -> str:
        """Who has a key, in a sentence."""
        words = {"key": printed(key), "action": self.name(holders[0])}
        if len(holders) == 1:
            return tr("{key} is the key of “{action}” already.", **words)
        return trn(
            "{key} is the key of “{action}” and of {n} other already.",
            "{key} is the key of “{action}” and of {n} others already.",
            len(holders) - 1,
            **words,
        )

    def name(self, action: str) -> str:
        """What an action is called; undo and redo without what they would do now."""
        named_by_reader = action.startswith("highlight")
        return self._made[action].text() if named_by_reader else tr(rows_by_name()[action].text)

    def _can_swap(self, key: str, holders: Sequence[str], lost: Keys, name: str) -> bool:
        if len(holders) != 1 or not lost:
            return False
        rivals = key_rules.holders(holders[0], lost[0], self._keys)
        return set(rivals) <= {name} and not key_rules.refusal(holders[0], lost[0])

    def _code_with(self, name: str, key: str) -> str:
        on_page = "page" in key_rules.PLACES[rows_by_name()[name].area]
        return HAS_CODE if on_page and key in self.codes() else ""

    def _take(self, own: Mapping[str, Sequence[str]]) -> str:
        settled = key_rules.settled(own)
        for name, keys in settled.keys.items():
            self._put(name, keys)
        names = ", ".join(f"“{tr(name)}”" for name in settled.passed_over)
        return tr(PASSED_OVER, names=names) if names else ""

    def _put(self, name: str, keys: Keys) -> None:
        self._keys[name] = keys
        both = key_rules.with_both_enters(keys)
        self._made[name].setShortcuts([QKeySequence(key) for key in dict.fromkeys(both)])


def printed(key: str) -> str:
    """A key as it is printed on the reader's keyboard."""
    return key_text(key.replace("Return", "Enter"))
