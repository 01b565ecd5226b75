"""JSON of strangers: read with a limit to its nesting, taken apart without trust."""

import json
from pathlib import Path
from typing import Any

from reader.core.errors import BadFile
from reader.importers.decode import decoded
from reader.importers.files import contents, shown


def read(path: Path, noun: str) -> Any:
    """The value in a file of JSON, or the list of those in its lines. Raises BadFile."""
    text = decoded(contents(path), shown(path))
    try:
        try:
            return json.loads(text)
        except json.JSONDecodeError:
            return [json.loads(line) for line in text.splitlines() if line.strip()]
    except (ValueError, RecursionError) as error:
        raise BadFile(shown(path), f"{noun} that cannot be taken apart ({error})") from error


def words(value: Any) -> str:
    """A text or a number as words without lone surrogates; "" for anything else."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return str(value).replace("\0", "").encode("utf-8", "replace").decode("utf-8").strip()


def listed(value: Any) -> list[Any]:
    """A list as it is, one value as a list of it, and nothing as an empty one."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def mapping(value: Any) -> dict[str, Any]:
    """An object as it is, and anything else as an empty one."""
    return value if isinstance(value, dict) else {}
