"""Every option of the window, declared once: its name, what it starts as, and what it does.

The reader's choices are kept in `settings.json` beside the library.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

Value = str | int | bool

FILE = "settings.json"


@dataclass(frozen=True)
class Setting:
    """An option: `default` also gives its type; `choices` are all values allowed, if not any."""

    default: Value
    help: str
    choices: tuple[Value, ...] = ()

    def allows(self, value: object) -> bool:
        """Whether a value can be this option's."""
        return type(value) is type(self.default) and (not self.choices or value in self.choices)


TABLE: Mapping[str, Setting] = {
    "theme": Setting("system", "The colours of the window.", ("system", "light", "dark")),
    "zoom": Setting(100, "The size of the article's text, in per cent.", tuple(range(50, 301, 10))),
    "show_entities": Setting(True, "Whether names are underlined in the text."),
    "show_claims": Setting(True, "Whether claims are marked in the text."),
    "show_highlights": Setting(True, "Whether the reader's highlights are shown in the text."),
    "least_confidence": Setting(
        0, "Suggested claims below this confidence are hidden, in per cent.", (0, 50, 70, 90)
    ),
    "show_articles": Setting(True, "Whether the list of recent articles is shown."),
}


def load(folder: Path) -> dict[str, Value]:
    """All options; what the file does not hold, or holds wrongly, is as it starts."""
    chosen = _read(folder / FILE)
    return {
        name: chosen[name] if setting.allows(chosen.get(name)) else setting.default
        for name, setting in TABLE.items()
    }


def save(folder: Path, values: Mapping[str, Value]) -> None:
    """Keep the options that are not as they start. Raises OSError."""
    chosen = {name: value for name, value in values.items() if value != TABLE[name].default}
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / (FILE + ".new")
    draft.write_text(json.dumps(chosen, indent=2) + "\n", "utf-8")
    draft.replace(folder / FILE)


def _read(path: Path) -> dict[str, Value]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}
