"""From other threads to the window's: calls are queued and run where the window lives."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Bridge(QObject):
    """Runs functions on the thread that made it, in the order in which they are posted."""

    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.closed = False
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def post(self, call: Callable[[], None]) -> None:
        """Run `call` soon on the window's thread; dropped once the window is gone."""
        if not self.closed:
            self._posted.emit(call)

    def close(self) -> None:
        """Drop what comes from now on."""
        self.closed = True

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if not self.closed:
            call()
