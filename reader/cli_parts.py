"""What the commands share: options, and how they complain."""

import sys
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
    int, typer.Option("--jobs", min=1, metavar="N", help="How many processes work at a time.")
]

DaskOption = Annotated[
    str | None,
    typer.Option(
        "--dask",
        metavar="ADDRESS",
        help="Have a Dask cluster analyse, whose scheduler is at this address (tcp://host:port).",
    ),
]


def complain(sentence: str) -> None:
    """Say what went wrong, in one line."""
    print(f"reportedly: {sentence}", file=sys.stderr)
