"""What the window remembers of itself from one day to the next, in a file beside the library.

None of it is the reader's work: without the file the window begins as it does the first time.
"""

import json
from pathlib import Path
from typing import Any

FILE = "window.json"
MOST_APART = 500


class Memory:
    """`apart` holds the options of the text that one article alone has, by its digest."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        data = _read(folder / FILE)
        self.apart: dict[str, dict[str, Any]] = _tables(data.get("apart"))

    def keep(self) -> None:
        """Write it down. Raises OSError."""
        newest = dict(list(self.apart.items())[-MOST_APART:])
        self._folder.mkdir(parents=True, exist_ok=True)
        draft = self._folder / (FILE + ".new")
        draft.write_text(json.dumps({"apart": newest}, indent=1) + "\n", "utf-8")
        draft.replace(self._folder / FILE)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _tables(value: object) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict):
        return {}
    return {key: inner for key, inner in value.items() if isinstance(inner, dict)}
