"""The commands around corrections: what waits for a reader, and what readers have put right."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING, Annotated

import typer

from reader.cli_export import Articles, export
from reader.cli_parts import LibraryOption
from reader.cli_printing import FormatOption, Lines, finish, open_library, print_each
from reader.core.errors import Trouble

if TYPE_CHECKING:
    from reader.desk.correction_lines import Json
    from reader.desk.doubting import Doubt
    from reader.library import Library

BELOW = 70


def register(cli: typer.Typer) -> None:
    """Give the command line these commands."""
    cli.command()(review)


def review(
    context: typer.Context,
    articles: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Files, or articles of the library by the beginning of their ids.",
        ),
    ],
    below: Annotated[
        int,
        typer.Option(
            "--below", min=1, max=101, help="Claims that the machine is less sure of, in per cent."
        ),
    ] = BELOW,
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """Show what is doubtful: the claims that nobody has judged, the least certain first."""
    from reader.desk.doubting import doubt_json, doubt_text

    with ExitStack() as stack:
        named = Articles(context, articles, library, stack)
        print_each(_doubts(named, below), output, doubt_text, doubt_json)
    finish(named.failed)


def _doubts(articles: "Articles", below: int) -> Iterator["Doubt"]:
    from reader.desk.doubting import doubts

    found = [doubt for exported in articles for doubt in doubts(exported, below=below)]
    yield from sorted(found, key=lambda doubt: doubt.read.claim.confidence)


@export.command(name="corrections")
def export_corrections(
    context: typer.Context,
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ID]...",
            help="Articles, by the beginning of their ids; else all that have corrections.",
        ),
    ] = None,
    library: LibraryOption = None,
    output: FormatOption = Lines.jsonl,
) -> None:
    """Write machine and reader side by side, an article a line, to train a model on."""
    from reader.desk.correction_lines import corrected_text

    with open_library(context, library, to_read=True) as opened:
        lines = _corrected(opened, articles or ())
        finish(print_each(lines, output, corrected_text, dict))


def _corrected(library: "Library", named: Iterable[str]) -> Iterator["Json | Trouble"]:
    from reader.desk.correction_lines import corrected
    from reader.desk.librarian import one

    names = tuple(named)
    if not names:
        yield from corrected(library, ())
    for name in names:
        try:
            yield from corrected(library, [one(library, name)])
        except Trouble as trouble:
            yield trouble
