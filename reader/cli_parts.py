"""What the commands share: options, and how they complain."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from reader.core.errors import Trouble

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


class Told(TyperGroup):
    """All commands: what the world does ends each with one sentence and the code of bad input."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run what was typed, and leave with its exit code."""
        try:
            try:
                return super().main(*args, **kwargs)
            finally:
                sys.stdout.flush()
        except BrokenPipeError:
            code = 1  # nobody reads on, and nobody needs to be told
        except OSError as error:
            said, code = (error.strerror or str(error)).lower(), BAD_INPUT
            complain(f"{error.filename}: {said}" if error.filename else said)
        except Trouble as trouble:
            code = BAD_INPUT
            complain(str(trouble))
        _drop_what_waits()
        sys.exit(code)


def _drop_what_waits() -> None:
    """Let what cannot be printed go nowhere, else the end of the program tries once more."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(sentence: str) -> None:
    """Say what went wrong, in one line."""
    print(f"reportedly: {sentence}", file=sys.stderr)
