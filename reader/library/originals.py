"""The files that articles came from, kept beside the library under the SHA-256 of their bytes."""

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from reader.core.article import Origin

FOLDER = "originals"
NAMES = "names.jsonl"
LARGEST = 200_000_000


def keep(folder: Path, origin: Origin) -> Path | None:
    """Keep the file of an origin, if it still is what it was; returns where. Raises OSError.

    What is in an archive comes with the archive.
    """
    known = kept(folder, origin.sha256)
    if known is not None:
        return known
    source = source_of(origin)
    if source is None:
        return None
    data = source.read_bytes()
    if sha256(data).hexdigest() != origin.sha256:
        return None
    path = folder / FOLDER / origin.sha256[:2] / (origin.sha256 + source.suffix.lower())
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    line = json.dumps({"sha256": origin.sha256, "path": str(source)})
    with (folder / FOLDER / NAMES).open("a", encoding="ascii") as names:
        names.write(line + "\n")
    return path


def kept(folder: Path, digest: str) -> Path | None:
    """Where the file with these bytes is kept, if it is."""
    place = folder / FOLDER / digest[:2]
    return next((path for path in place.glob(f"{digest}*") if path.suffix != ".new"), None)


def source_of(origin: Origin) -> Path | None:
    """The file of an origin, or of the archive that it is in, if there is one of that size."""
    try:
        for path in (Path(origin.path), *Path(origin.path).parents):
            if path.is_file():
                return path if path.stat().st_size == origin.size <= LARGEST else None
    except (OSError, ValueError):
        pass
    return None


def every(folder: Path) -> Iterator[tuple[Path, str]]:
    """All files that are kept, in the order in which they came, with the paths they had."""
    try:
        lines = (folder / FOLDER / NAMES).read_text("ascii").splitlines()
    except OSError:
        lines = []
    names: dict[str, str] = {}
    for line in lines:
        try:
            data = json.loads(line)
            names.setdefault(str(data["sha256"]), str(data["path"]))
        except (ValueError, KeyError, TypeError):
            continue  # a line that a kill has cut
    for path in sorted((folder / FOLDER).glob("??/*")):
        if path.suffix != ".new":
            names.setdefault(path.stem, str(path))
    for digest, name in names.items():
        if found := kept(folder, digest):
            yield found, name


def complaints(folder: Path) -> Iterator[str]:
    """A sentence for each file that is kept and is not what it was."""
    for path, name in every(folder):
        if sha256(path.read_bytes()).hexdigest() != path.stem:
            yield f"The original of {name} is damaged: {path} is not what was kept."
