"""The files of settings: what the reader has chosen, kept beside the library or carried elsewhere.

Options lie in them by their names; the keys that the reader gave to actions are a table of their
own. It is only read here: which actions and keys there are, the window knows.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from reader.settings import TABLE, Value, allowed, changed

FILE = "settings.json"
SCHEMA = "reportedly/settings/1"
KEYS = "keys"

Keys = Mapping[str, Sequence[str]]


class NoSettings(Exception):
    """A file that holds no settings; `str()` is a sentence for the reader."""


def load(folder: Path) -> dict[str, Value]:
    """All options; what the file does not hold, or holds wrongly, is as it starts."""
    chosen = allowed(_read(folder / FILE))
    return {name: chosen.get(name, setting.default) for name, setting in TABLE.items()}


def load_keys(folder: Path) -> Keys:
    """The keys of the actions whose keys the reader has changed, as they are written."""
    return _keys_in(_read(folder / FILE)) or {}


def save(folder: Path, values: Mapping[str, Value], keys: Keys | None = None) -> None:
    """Keep the options that are not as they start, and the reader's own keys.

    Where no keys are given, those in the file stay. Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    kept = load_keys(folder) if keys is None else keys
    _write(folder / FILE, changed(values) | ({KEYS: kept} if kept else {}))


def export(path: Path, values: Mapping[str, Value], keys: Keys) -> None:
    """Write all options and keys into a file that another window can take in. Raises OSError."""
    _write(path, {"schema": SCHEMA, "settings": dict(values), KEYS: keys})


def taken_in(path: Path) -> tuple[dict[str, Value], Keys | None]:
    """The options and the keys of a file that `export` wrote; None where it knows of no keys.

    What this version does not know of options is left out. Raises NoSettings.
    """
    data = _read(path)
    inner = data.get("settings")
    if data.get("schema") != SCHEMA or not isinstance(inner, dict):
        raise NoSettings(f"{path.name} holds no settings of this program.")
    return allowed(inner), _keys_in(data)


def _keys_in(data: Mapping[str, object]) -> Keys | None:
    """The table of keys in a file; what is no list of words there is a key that does not exist."""
    table = data.get(KEYS)
    if not isinstance(table, dict):
        return None
    return {name: _words(keys) for name, keys in table.items()}


def _words(keys: object) -> list[str]:
    listed = keys if isinstance(keys, list) else [keys]
    return [key if isinstance(key, str) else json.dumps(key) for key in listed]


def _read(path: Path) -> dict[str, object]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return data if isinstance(data, dict) else {}


def _write(path: Path, data: Mapping[str, object]) -> None:
    draft = path.with_name(path.name + ".new")
    draft.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
    draft.replace(path)
