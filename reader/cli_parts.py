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


def complain(sentence: str) -> None:
    """Say what went wrong, in one line."""
    print(f"reportedly: {sentence}", file=sys.stderr)
