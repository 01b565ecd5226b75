"""The note that is being written, kept beside the library until it is in it.

A note goes into the library as a whole, when it is done; what ends the program before that must not
take what was written for ten minutes.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

FILE = "notes being written.json"
AFTER_MS = 700

Draft = dict[str, Any]
"""`key` of the note, `start` and `end` of its passage, `subject`, `about` and `body`."""


class Drafts:
    """One draft an article, by its digest. What is left of the last time is handed out once."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        self._path = folder / FILE
        self._left = _read(self._path)
        self._now: Callable[[], tuple[str, Draft]] | None = None
        self._timer = QTimer(window, singleShot=True, interval=AFTER_MS)
        self._timer.timeout.connect(self._write)

    def follow(self, editor: QPlainTextEdit, digest: str, draft: Draft) -> None:
        """From now on what is written in an editor is kept a moment after it was typed; `draft`
        lacks nothing but its body."""
        self._now = lambda: (digest, {**draft, "body": editor.toPlainText()})
        editor.textChanged.connect(self._timer.start)

    def drop(self) -> None:
        """What was written is in the library."""
        self._timer.stop()
        self._now = None
        self._write()

    def left(self, digest: str) -> Draft | None:
        """What was being written on an article when the program ended; no second time."""
        return self._left.pop(digest, None)

    def _write(self) -> None:
        """As well as it goes: a library that cannot be written has no notes either."""
        known = dict([*self._left.items(), *([self._now()] if self._now else [])])
        with suppress(OSError):
            if not known:
                self._path.unlink(missing_ok=True)
                return
            new = self._path.with_suffix(".new")
            new.write_text(json.dumps(known), "utf-8")
            new.replace(self._path)


def _read(path: Path) -> dict[str, Draft]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    rows = data.items() if isinstance(data, dict) else ()
    return {digest: row for digest, row in rows if _is_whole(row)}


def _is_whole(row: object) -> bool:
    parts = {"key": str, "start": int, "end": int, "subject": str, "about": str, "body": str}
    return isinstance(row, dict) and all(type(row.get(n)) is kind for n, kind in parts.items())
