"""Other programs of the reader's come to this window: a second window, the command line."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.core.handing import Request
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.door import LocalDoor
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window


class Visits:
    """Opens and adds what they bring, and says so."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._door: LocalDoor | None = None

    def listen(self) -> None:
        """Open the door."""
        from reader.ui.door import LocalDoor

        self._door = LocalDoor(self._window.folder, self._do, self._window)
        self._door.open()

    def stop(self) -> None:
        """Close the door."""
        if self._door is not None:
            self._door.close()

    def _do(self, request: Request) -> str:
        paths = [Path(path) for path in request.paths]
        if request.do == "add":
            self._fittings.desk.intake.add(paths)
            return tr("The window that has the library open adds what you named.")
        self._come_forward()
        for path in paths[:1]:
            self._window.open_path(path)
        return tr("The window that has the library open comes to the front.")

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
