"""The commands that write out what the library holds."""

import enum
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli_parts import BAD_INPUT, LibraryOption, complain
from reader.cli_printing import open_library
from reader.core.errors import Trouble
from reader.exporters.table import PAPER, TABLE

if TYPE_CHECKING:
    from reader.exporters.table import Exported, Format

export = typer.Typer(help="Write articles out, with all that the machine and you found in them.")


class Form(enum.StrEnum):
    """The formats of the exporters' table."""

    html = "html"
    markdown = "markdown"
    text = "text"
    claims = "claims"
    actors = "actors"
    annotations = "annotations"
    jsonld = "jsonld"
    jsonl = "jsonl"
    pdf = "pdf"


FORM_HELP = " ".join(f"{row.name}: {row.noun}." for row in TABLE) + f" pdf: {PAPER}."


def register(cli: typer.Typer) -> None:
    """Give the command line these commands."""
    cli.add_typer(export, name="export")


@export.command(name="article")
def export_article(
    context: typer.Context,
    articles: Annotated[
        list[str],
        typer.Argument(
            metavar="ARTICLE...",
            help="Articles of the library, by the beginning of their ids, or files.",
        ),
    ],
    form: Annotated[Form, typer.Option("--format", help=FORM_HELP)],
    into: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="The file to write, or a folder for a file each. Else it is printed.",
        ),
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Write articles out: as they stand in the library, or as the machine reads files."""
    with ExitStack() as stack:
        results = Articles(context, articles, library, stack)
        _write(results, _format(form.value, library), into)
    if results.failed:
        raise typer.Exit(BAD_INPUT)


def _format(name: str, library: Path | None) -> "Format":
    """A row of the table; PDF is set with the settings that stand beside the library."""
    from reader.desk.exporting import FORMATS

    if name != "pdf":
        return FORMATS[name]
    from reader import settings_file
    from reader.app import typesetter
    from reader.paths import library_folder

    folder = library_folder(str(library) if library else None)
    return typesetter(settings_file.load(folder))


class Articles:
    """What is to be written, one by one; what cannot be read is said on the way.

    The library is opened only when an article of it is named.
    """

    def __init__(
        self, context: typer.Context, named: Iterable[str], library: Path | None, stack: ExitStack
    ) -> None:
        self._named, self._stack = named, stack
        self._opening = open_library(context, library, to_read=True)
        self.failed = False

    def __iter__(self) -> Iterator["Exported"]:
        for result in self._each():
            if isinstance(result, Trouble):
                complain(str(result))
                self.failed = True
            else:
                yield result

    def _each(self) -> Iterator["Exported | Trouble"]:
        from reader.desk.exporting import of_files, of_library

        library = None
        for named in self._named:
            if Path(named).exists():
                yield from of_files([Path(named)])
                continue
            library = library or self._stack.enter_context(self._opening)
            try:
                yield of_library(library, named)
            except Trouble as trouble:
                yield trouble


def _write(articles: Iterable["Exported"], form: "Format", into: Path | None) -> None:
    from reader.desk.exporting import joined, write_joined

    if into is not None and (into.is_dir() or into.suffix == ""):
        _write_each(articles, form, into)
    elif into is None:
        for written in joined(articles, form):
            _print(written)
    else:
        write_joined(articles, form, into)


def _print(written: str | bytes) -> None:
    if isinstance(written, str):
        print(written, end="", file=sys.stdout, flush=True)
        return
    if sys.stdout.isatty():
        raise Trouble("a PDF file is nothing for a terminal; name a file with -o")
    sys.stdout.buffer.write(written)
    sys.stdout.flush()


def _write_each(articles: Iterable["Exported"], form: "Format", folder: Path) -> None:
    """A file each; of two with the same title the second is numbered."""
    from reader.desk.exporting import file_name, write

    folder.mkdir(parents=True, exist_ok=True)
    taken: set[str] = set()
    for exported in articles:
        name = file_name(exported, form)
        number = 2
        while name.casefold() in taken:
            name = file_name(exported, form).removesuffix(form.ending) + f" {number}{form.ending}"
            number += 1
        taken.add(name.casefold())
        write(exported, form, folder / name)
        typer.echo(folder / name)
