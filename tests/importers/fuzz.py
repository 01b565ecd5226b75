"""Real files, damaged at random, through the importers: `python -m tests.importers.fuzz SECONDS`.

Whatever is in a file, reading it gives articles that can be kept, or a sentence. More folders of
files may be named after the seconds.
"""

import io
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from reader.core.errors import BadFile, TookTooLong
from reader.desk import work
from reader.importers.exchange.table import choose
from reader.jobs import Done, Failed, Worker, run
from reader.jobs.outcomes import Outcome

HERE = Path(__file__).parent / "files"
ROUND = 100
SECONDS, MEGABYTES = 10.0, 1024
PIECES = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\r", b"\n\n\n", b"<", b"]]>", b"<!DOCTYPE x [", b"&#0;",
    b"&#xD800;", b"&lol;", b"%PDF-1.7", b"PK\x03\x04", b"{\\rtf1", b"\\u-10179?", b"=?utf-8?B?",
    b"\xe2\x80\xae", b"\xe2\x80\x8b", b"../../", b"file:///etc/passwd", b"http://127.0.0.1:9/x",
    b"1e999999", b"-1", b"99999999999999999999", b"A" * 5000, b"(" * 3000, b"<div>" * 3000,
)  # fmt: skip
Step = tuple[str, float, int, int]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("flip", "cut", "twice", "put", "drop tail")),
        st.floats(0, 1),
        st.integers(1, 4000),
        st.integers(0, len(PIECES) - 1),
    ),
    min_size=1,
    max_size=6,
)


def mutated(data: bytes, steps: list[Step], inside: float) -> bytes:
    """The bytes after some steps of damage; of an archive, one of its files is damaged."""
    if data.startswith(b"PK") and inside < 0.8:
        return _inside(data, steps, inside / 0.8)
    for kind, where, size, piece in steps:
        at = int(where * len(data))
        if kind == "flip" and data:
            at = min(at, len(data) - 1)
            data = data[:at] + bytes([data[at] ^ (1 << size % 8)]) + data[at + 1 :]
        elif kind == "cut":
            data = data[:at] + data[at + size :]
        elif kind == "twice":
            data = data[: at + size] + data[at:]
        elif kind == "put":
            data = data[:at] + PIECES[piece] + data[at:]
        elif kind == "drop tail":
            data = data[: max(1, at)]
    return data


def _inside(data: bytes, steps: list[Step], which: float) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = {name: archive.read(name) for name in archive.namelist() if name[-1:] != "/"}
    names = sorted(files)
    name = names[min(int(which * len(names)), len(names) - 1)]
    files[name] = mutated(files[name], steps, 1.0)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for each, content in files.items():
            archive.writestr(each, content)
    return made.getvalue()


def verdict(outcome: Outcome) -> str:
    """What came of a file in a word; a bug says what it is."""
    if isinstance(outcome, Done):
        for imported in outcome.value:
            text = imported.edition.text
            spans = [block.span for block in imported.edition.blocks]
            if not all(0 <= span.start <= span.end <= len(text) for span in spans):
                return "BUG: a block outside its text"
            if spans != sorted(spans):
                return "BUG: blocks out of order"
        return "read"
    assert isinstance(outcome, Failed)
    if isinstance(outcome.error, BadFile):
        return "a sentence" if "\n" not in str(outcome.error) else "BUG: a sentence of two lines"
    if isinstance(outcome.error, TookTooLong):
        return "stopped"
    return f"BUG: {type(outcome.error).__name__}: {outcome.error}"


class Reader:
    """Reads bytes as a file of a name, in a process with the limits of foreign files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        limits = {"seconds": SECONDS, "megabytes": MEGABYTES, "tries": 1}
        self._articles = Worker(work.read, **limits)
        self._bundles = Worker(work.read_bundle, **limits)

    def read(self, name: str, data: bytes) -> str:
        path = self._folder / f"damaged{Path(name).suffix}"
        path.write_bytes(data)
        return _tried(self._articles, path)

    def read_bundle(self, name: str, data: bytes) -> str:
        path = self._folder / f"damaged{Path(name).suffix}"
        path.write_bytes(data)
        said = _tried(self._bundles, path)
        return "read" if said.startswith("BUG: AttributeError: no articles") else said

    def stop(self) -> None:
        self._articles.stop()
        self._bundles.stop()


def _tried(worker: Worker, path: Path) -> str:
    try:
        value = run(worker, path)
    except Exception as error:
        return verdict(Failed(error))
    return verdict(Done(value)) if isinstance(value, tuple) else "read"


def sources(*folders: Path) -> list[Path]:
    return sorted(p for folder in (HERE, *folders) for p in folder.iterdir() if p.is_file())


def fuzz(seconds: float, files: list[Path]) -> Counter[str]:
    """Damage and read files for so long; counts what came of them, bugs with their files."""
    seen: Counter[str] = Counter()
    end = time.monotonic() + seconds
    with tempfile.TemporaryDirectory() as folder:
        reader = Reader(Path(folder))
        kept = Path(tempfile.gettempdir()) / "reportedly-fuzz"

        @settings(
            max_examples=ROUND,
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.sampled_from(files), STEPS, st.floats(0, 1))
        def one(path: Path, steps: list[Step], inside: float) -> None:
            if time.monotonic() > end:
                return
            data = mutated(path.read_bytes(), steps, inside)
            is_bundle = choose(path) is not None
            said = (reader.read_bundle if is_bundle else reader.read)(path.name, data)
            first = said.partition("\n")[0]
            if said.startswith(("BUG", "stopped")) and not seen[f"{path.suffix} {first}"]:
                kept.mkdir(exist_ok=True)
                number = len(list(kept.iterdir()))
                (kept / f"{number}{path.suffix}").write_bytes(data)
                print(f"{kept / str(number)}{path.suffix}: {path.name}: {said}", flush=True)
            seen[f"{path.suffix} {first}"] += 1

        while time.monotonic() < end:
            one()
        reader.stop()
    return seen


if __name__ == "__main__":
    found = fuzz(float(sys.argv[1]), sources(*map(Path, sys.argv[2:])))
    for said, number in sorted(found.items()):
        print(f"{number:7} {said}")
    print(f"{sum(found.values()):7} files in all")
