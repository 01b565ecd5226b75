"""Scanned pages: recognised by ocrmypdf or tesseract, if the reader has installed one of them.

Both give back a PDF file whose words stand where they do on the page, which is read as any other.
Their pictures and their answers are in a temporary folder, and nowhere else.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from reader.core.errors import BadFile
from reader.importers.scans import NeedsOcr, tool

FAILED = "text recognition (OCR) failed"
# Dots an inch, as tesseract likes them, and how many dots a page may have in all.
DENSITY, MOST_DOTS = 300, 40_000_000
INCH = 72
PAGE_SECONDS, FILE_SECONDS = 120, 3600
ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}

Report = Callable[[float], None]


def recognised(data: bytes, document: Any, path: str, report: Report) -> Iterator[bytes]:
    """PDF files with the words of the document's pages, one for each page or one for all.

    `report` gets the part that is done, from 0 to 1. Raises BadFile.
    """
    name = tool()
    if name is None:
        raise NeedsOcr(path)
    with TemporaryDirectory(prefix="reportedly-") as folder:
        if name == "ocrmypdf":
            yield _whole(data, Path(folder), path)
            return
        for number in range(len(document)):
            report(number / len(document))
            yield _page(document, number, Path(folder), path)


def _whole(data: bytes, folder: Path, path: str) -> bytes:
    (folder / "in.pdf").write_bytes(data)
    command = ["ocrmypdf", "--quiet", "--jobs", "1", "--skip-text", "--output-type", "pdf"]
    _run([*command, "in.pdf", "out.pdf"], folder, path, FILE_SECONDS)
    return (folder / "out.pdf").read_bytes()


def _page(document: Any, number: int, folder: Path, path: str) -> bytes:
    density = _drawn(document, number, folder / "page.pgm")
    command = ["tesseract", "page.pgm", "page", "--dpi", str(density), "pdf"]
    _run(command, folder, path, PAGE_SECONDS)
    return (folder / "page.pdf").read_bytes()


def _drawn(document: Any, number: int, target: Path) -> int:
    """Draw a page in grey, as a PGM picture; returns its dots an inch."""
    with closing(document[number]) as page:
        width, height = page.get_size()
        most = (MOST_DOTS / max(1.0, width * height)) ** 0.5
        density = int(min(DENSITY, most * INCH))
        with closing(page.render(scale=density / INCH, grayscale=True)) as picture:
            rows, wide, stride = bytes(picture.buffer), picture.width, picture.stride
            with target.open("wb") as file:
                file.write(f"P5 {wide} {picture.height} 255\n".encode("ascii"))
                for row in range(picture.height):
                    file.write(rows[row * stride : row * stride + wide])
    return density


def _run(command: list[str], folder: Path, path: str, seconds: float) -> None:
    try:
        subprocess.run(
            command,
            cwd=folder,
            env=os.environ | ONE_THREAD,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=seconds,
            check=True,
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,
        )
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or str(error).encode()
        last = said.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise BadFile(path, f"{FAILED} ({last})") from error


def _end_with_parent() -> None:
    """Ask Linux to end the program when the worker that waits for it is stopped."""
    import ctypes
    import signal

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)
