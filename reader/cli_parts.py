"""What the commands share: options, and how they complain."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated

import typer

BAD_INPUT = 2

LibraryOption = Annotated[
    Path | None,
    typer.Option(
        "--library",
        metavar="DIR",
        help="The folder of the library; else $REPORTEDLY_LIBRARY or the data directory's.",
    ),
]


JobsOption = Annotated[
    int,
    typer.Option("--jobs", min=1, max=256, metavar="N", help="How many processes work at a time."),
]

DaskOption = Annotated[
    str | None,
    typer.Option(
        "--dask",
        metavar="ADDRESS",
        help="Have a Dask cluster analyse, whose scheduler is at this address (tcp://host:port).",
    ),
]


def speak_plainly() -> None:
    """Let no letter end the program: into files and pipes goes UTF-8 with the line ends of the
    text on every system, and what a terminal or a chosen encoding lacks is written as its number.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
            if not stream.isatty():
                stream.reconfigure(newline="")
                if "PYTHONIOENCODING" not in os.environ:
                    stream.reconfigure(encoding="utf-8")


def complain(sentence: str) -> None:
    """Say what went wrong, in one line."""
    print(f"reportedly: {sentence}", file=sys.stderr)
