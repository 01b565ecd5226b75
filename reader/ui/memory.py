"""What the window remembers of itself from one day to the next, in a file beside the library.

None of it is the reader's work: without the file the window begins as it does the first time.
"""

import json
from pathlib import Path
from typing import Any

FILE = "window.json"
MOST_APART = 500


class Memory:
    """`apart` holds the options of the text that one article alone has, by its digest.

    `tabs` are the open articles, each with its digest, its id in the library and its title;
    `current` is the digest of the one on the page, `beside` of the one beside it. `frame` is the
    window's x, y, width and height on the screen, `sizes` are the widths of list, page and panel;
    both empty at first. `taken_from` and `put_into` are the folders of the last files that were
    opened and written, "" at first.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        data = _read(folder / FILE)
        self.apart: dict[str, dict[str, Any]] = _tables(data.get("apart"))
        self.tabs = _tabs(data.get("tabs"))
        self.current = str(data.get("current") or "")
        self.beside = str(data.get("beside") or "")
        self.frame = _numbers(data.get("frame"), 4)
        self.sizes = _numbers(data.get("sizes"), 3)
        self.maximized = data.get("maximized") is True
        self.taken_from = str(data.get("taken_from") or "")
        self.put_into = str(data.get("put_into") or "")

    def keep(self) -> None:
        """Write it down. Raises OSError."""
        data = {
            "apart": dict(list(self.apart.items())[-MOST_APART:]),
            "tabs": self.tabs,
            "current": self.current,
            "beside": self.beside,
            "frame": self.frame,
            "sizes": self.sizes,
            "maximized": self.maximized,
            "taken_from": self.taken_from,
            "put_into": self.put_into,
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        draft = self._folder / (FILE + ".new")
        draft.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
        draft.replace(self._folder / FILE)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _numbers(value: object, count: int) -> list[int]:
    """So many whole numbers, or none."""
    if not isinstance(value, list) or len(value) != count:
        return []
    return value if all(type(number) is int for number in value) else []


def _tabs(value: object) -> list[tuple[str, str, str]]:
    rows = value if isinstance(value, list) else []
    whole = (row for row in rows if isinstance(row, list) and len(row) == 3)
    return [tuple(row) for row in whole if all(isinstance(part, str) for part in row)]


def _tables(value: object) -> dict[str, dict[str, Any]]:
    if not isinstance(value, dict):
        return {}
    return {key: inner for key, inner in value.items() if isinstance(inner, dict)}
