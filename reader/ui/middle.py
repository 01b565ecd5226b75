"""The middle of the window: the page, the welcome, or another view that stands in for them."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Middle:
    """Shows one view at a time; `base` says which one stands there when no other is asked for.

    Views are made when they are first shown, and kept.
    """

    def __init__(self, column: QVBoxLayout, base: Callable[[], QWidget]) -> None:
        self._column, self._base = column, base
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._views: dict[str, QWidget] = {}
        self._bases: list[QWidget] = []
        self.shown = ""

    def add_base(self, view: QWidget) -> None:
        """A view that `base` may name; it stands in the column already."""
        self._bases.append(view)

    def replace_base(self, old: QWidget, new: QWidget) -> None:
        """Another view stands where a base stood."""
        self._bases = [new if base is old else base for base in self._bases]

    def add(self, name: str, make: Callable[[], QWidget]) -> None:
        """A view to be made by `make` when it is first shown."""
        self._makers[name] = make

    def view(self, name: str) -> QWidget | None:
        """A view that was made already."""
        return self._views.get(name)

    def show(self, name: str) -> None:
        """Show a view in place of the page, with the focus in it."""
        if name not in self._views:
            self._views[name] = self._makers[name]()
            self._column.addWidget(self._views[name], 1)
        self.shown = name
        self._settle()
        self._views[name].setFocus()

    def leave(self) -> None:
        """Show the page again, or the welcome where no article lies on it."""
        self.shown = ""
        self._settle()
        self._base().setFocus()

    def toggle(self, name: str) -> None:
        """Show a view, or leave it."""
        if self.shown == name:
            self.leave()
        else:
            self.show(name)

    def _settle(self) -> None:
        """One view is seen; the others are hidden first, so that the window never grows."""
        seen = self._views[self.shown] if self.shown else self._base()
        for view in (*self._bases, *self._views.values()):
            if view is not seen:
                view.hide()
        seen.show()
