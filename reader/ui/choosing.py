"""Choosing an option: it is kept, the window follows, and whoever shows it is told."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup

from reader import settings
from reader.ui.language import tr
from reader.ui.motion import keep_still

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

KEEP_MS = 400
COLOURS = tuple(name for name in settings.TABLE if name.startswith("colour_"))
TEXT = tuple(name for name, setting in settings.TABLE.items() if setting.group == "text")


class Choosing(QObject):
    """The one way by which an option changes. `changed` carries its name.

    `follow` holds what the window does when an option has changed, by the option's name.
    """

    changed = Signal(str)

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window)
        self._window, self._fittings = window, fittings
        self._keep = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._keep.timeout.connect(window.keep_options)
        self.follow: dict[str, Callable[[], None]] = {
            "theme": window.dress,
            "motion": lambda: keep_still(not self.value("motion")),
            **dict.fromkeys(TEXT, window.typeset),
            "whole_words": window.typeset,
            **dict.fromkeys(COLOURS, fittings.shown.name_colours),
            "least_confidence": fittings.shown.read_again,
            "actor_order": fittings.order_actors,
            "show_table": lambda: fittings.lower.follow("show_table"),
            "show_chains": lambda: fittings.lower.follow("show_chains"),
            "show_articles": lambda: self._switch("show_articles"),
            "keep_originals": self.look_after,
            "backup_days": self.look_after,
            "analyse_library": self.look_after,
            "backups_kept": self.look_after,
            "show_entities": lambda: self._switch("show_entities"),
            "show_claims": lambda: self._switch("show_claims"),
            "show_highlights": lambda: self._switch("show_highlights"),
        }
        self.follow["motion"]()

    def keep_soon(self) -> None:
        """Have what the window remembers written down in a moment, for it may be killed."""
        self._keep.start()

    def look_after(self) -> None:
        """Have the library looked after as the options say."""
        care = self._fittings.desk.care
        backlog = self._fittings.desk.backlog
        backlog.enabled = bool(self.value("analyse_library"))
        backlog.wake()
        care.days, care.backups = int(self.value("backup_days")), int(self.value("backups_kept"))
        self._fittings.desk.keep_originals(bool(self.value("keep_originals")))

    def value(self, name: str) -> settings.Value:
        """What an option is now."""
        return self._window.options[name]

    def values(self) -> dict[str, settings.Value]:
        """All options as they are now."""
        return dict(self._window.options)

    def choose(self, name: str, value: settings.Value) -> None:
        """Choose a value, which the option must allow."""
        if value == self.value(name):
            return
        self._window.options[name] = value
        self.follow.get(name, _nothing)()
        self.keep_soon()
        self.changed.emit(name)

    def choose_all(self, values: Mapping[str, settings.Value]) -> None:
        """Choose several at once."""
        for name, value in values.items():
            self.choose(name, value)

    def has_article(self) -> bool:
        """Whether there is an article that could be set apart."""
        return self._window.has_article()

    def is_apart(self) -> bool:
        """Whether the article on the page has options of its own."""
        return self._window.apart() is not None

    def set_apart(self, on: bool) -> None:
        """Let what is chosen from now on hold for this article only, or take it all back."""
        self._window.set_apart({} if on else None)
        self.keep_soon()
        self.changed.emit("")

    def text_value(self, name: str) -> settings.Value:
        """What an option of the text is for the article on the page."""
        return (self._window.apart() or {}).get(name, self.value(name))

    def choose_text(self, name: str, value: settings.Value) -> None:
        """Choose an option of the text: for this article if it is set apart, else for all."""
        own = self._window.apart()
        if own is None:
            self.choose(name, value)
            return
        self._window.set_apart({**own, name: value})
        self.keep_soon()
        self.changed.emit(name)

    def reset(self, name: str) -> None:
        """Let an option be as it starts."""
        self.choose(name, settings.TABLE[name].default)

    def reset_all(self) -> None:
        """Let every option that is shown be as it starts."""
        for name, setting in settings.TABLE.items():
            if setting.group is not None:
                self.reset(name)

    def group(self, name: str) -> QActionGroup:
        """An action for each choice of an option, for a menu; it follows the option."""
        setting, group = settings.TABLE[name], QActionGroup(self._window)
        for value, text in setting.choices.items():
            action = QAction(tr(text), group, checkable=True)
            action.setData(value)
            action.triggered.connect(partial(self._picked, name, value))
        check = partial(self._check, group, name)
        self.changed.connect(check)
        check(name)
        return group

    def _picked(self, name: str, value: settings.Value, _: bool = False) -> None:
        self.choose(name, value)

    def _check(self, group: QActionGroup, name: str, changed: str) -> None:
        if changed == name:
            for action in group.actions():
                action.setChecked(action.data() == self.value(name))

    def _switch(self, name: str) -> None:
        """The action shows it, and does it."""
        self._fittings.actions[name].setChecked(bool(self.value(name)))
        self._fittings.hand.show_part(name, bool(self.value(name)))


def _nothing() -> None:
    """Most options are asked for when they are needed."""
