"""The real window, drawn off-screen."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from errno import EIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.window import Window

SIZE = (1440, 900)
PATIENCE_MS = 120_000


def draw(
    file: Path, folder: Path, *, stage: Callable[["Window"], None] | None = None
) -> Iterator[Path]:
    """Open a file in a window that nobody sees, and save it light and dark once it has its marks.

    Yields `window-light.png` and `window-dark.png` in the folder, each when it is saved. `stage`
    may do something in the window before. The reader's own library is left alone. Raises OSError.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler

    from reader.ui.start import application, load_later_fonts
    from reader.ui.window import Window

    qInstallMessageHandler(_drop_size_hints)
    app = application(sys.argv[:1])
    load_later_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as library:
        window = Window(Path(library))
        window.resize(*SIZE)
        window.open_path(file)
        window.show()
        wait_until(lambda: _has_marks(window))
        if stage is not None:
            stage(window)
        for name in ("light", "dark"):
            window.choose_theme(name)
            app.processEvents()
            path = folder / f"window-{name}.png"
            if not window.grab().save(str(path)):
                raise OSError(EIO, "the picture could not be written", str(path))
            yield path
        window.leave()


def wait_until(condition: Callable[[], bool], *, patience_ms: int = PATIENCE_MS) -> None:
    """Let the window work until the condition holds. Raises TimeoutError."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    deadline, beat = QDeadlineTimer(patience_ms), QTimer(interval=20)
    beat.start()  # so that waiting for events ends now and then
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get its marks in time")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _has_marks(window: "Window") -> bool:
    sitting = window.fittings.desk.sitting if window.fittings else None
    return sitting is not None and sitting.reading is not None


def _drop_size_hints(kind: object, context: object, message: str) -> None:
    """Print what Qt says, but for one thing that it says of every window off-screen."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
