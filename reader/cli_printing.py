"""What the commands of the library share: how it is opened, and how they print."""

import enum
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from reader import settings_file
from reader.cli_parts import BAD_INPUT, complain
from reader.core.errors import Trouble
from reader.desk import lines
from reader.desk.chores import Care
from reader.paths import library_folder

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")


class Lines(enum.StrEnum):
    """What the commands of the library can print."""

    text = "text"
    jsonl = "jsonl"


FormatOption = Annotated[
    Lines, typer.Option("--format", help="text: to read. jsonl: one object a line.")
]


@contextmanager
def open_library(
    context: typer.Context, library: Path | None, *, to_read: bool = False, to_change: bool = False
) -> Iterator["Library"]:
    """The library that a command was given.

    One to read or to change must be there; without either it is made where there is none.
    """
    from reader.library import Library, why_only_to_read

    folder = folder_of(context, library)
    with (Library.open_to_read if to_read or to_change else Library.open)(folder) as opened:
        if not opened.can_write:
            complain(why_only_to_read(folder))
            finish(to_change)
        yield opened


def folder_of(context: typer.Context, library: Path | None) -> Path:
    """The folder of the library that a command was given."""
    chosen = library or context.obj
    return library_folder(str(chosen) if chosen else None)


def care_of(folder: Path) -> Care:
    """How the library is to be looked after, as the reader chose."""
    options = settings_file.load(folder)
    return Care(int(options["backup_days"]), int(options["backups_kept"]))


def print_each(
    results: Iterable[T | Trouble],
    output: Lines,
    as_text: Callable[[T], str],
    as_json: Callable[[T], lines.Json],
) -> bool:
    """Print results as they come, and say troubles; returns whether there was one."""
    failed = False
    for result in results:
        if isinstance(result, Trouble):
            failed = told(result)
        else:
            text = as_text(result) if output is Lines.text else lines.as_json(as_json(result))
            print(text, flush=True)
    return failed


def print_page(found: Iterable[lines.Json], text: str, output: Lines) -> None:
    """Print a page of what was found."""
    if output is Lines.text:
        print(text)
    else:
        for line in found:
            print(lines.as_json(line))


def tried(names: Iterable[str], work: Callable[[str], T]) -> Iterator[T | Trouble]:
    """What the work makes of each name, or the trouble that it met."""
    for name in names:
        try:
            yield work(name)
        except Trouble as trouble:
            yield trouble


def told(result: object) -> bool:
    """Say a trouble; whether the result is one."""
    if isinstance(result, Trouble):
        complain(str(result))
    return isinstance(result, Trouble)


def finish(failed: bool) -> None:
    """Leave with the exit code of bad input where something failed."""
    if failed:
        raise typer.Exit(BAD_INPUT)
