"""The command line: the window and the analysis; the library's commands are in `cli_library`."""

import enum
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, TextIO

import typer

from reader import __version__, cli_desktop, cli_evaluate, cli_export, cli_library, cli_review
from reader.cli_parts import (
    BAD_INPUT,
    DaskOption,
    JobsOption,
    LibraryOption,
    Told,
    complain,
    speak_plainly,
)
from reader.core.analysis import STANCES
from reader.core.errors import Trouble
from reader.core.reading import overlay
from reader.desk.batch import Analysed, analyse_files
from reader.desk.crew import analysts
from reader.exporters.table import TABLE, Exported

FORMATS = {row.name: row for row in TABLE}

# the text panel in a terminal: actors bold, stances in colour, what is small in the window dim
STYLES = {
    r"(?m)^\S[^·\n]*(?= · )": "bold",
    rf"(?m)^  (?:{'|'.join(STANCES)}) ": "cyan",
    r"(?m)^ {6,}(?:←|about ).*$": "dim",
}

cli = typer.Typer(
    name="reportedly",
    cls=Told,
    help="A reading assistant that shows who claims what, wholly offline.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

PicturesOption = Annotated[
    Path | None,
    typer.Option(
        "--pictures",
        metavar="DIR",
        help="Where there is no display, draw the window into this folder, light and dark.",
    ),
]


class Output(enum.StrEnum):
    """What `analyze` can print."""

    text = "text"
    json = "json"
    jsonl = "jsonl"
    html = "html"


def door() -> None:
    """Run the command that was typed, and leave with its exit code."""
    speak_plainly()
    if "" in sys.argv[1:]:  # to a path it would mean this folder
        complain("one of the arguments is empty, as of a variable that was never set")
        sys.exit(BAD_INPUT)
    cli()


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"reportedly {__version__}")
        raise typer.Exit


@cli.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    library: LibraryOption = None,
    version: Annotated[  # noqa: ARG001
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Say the version."),
    ] = False,
) -> None:
    """A reading assistant that shows who claims what, wholly offline.

    Without a command, the window opens.
    """
    if context.invoked_subcommand is None:
        _open(None, library, None)
    elif library is not None:
        context.obj = library


@cli.command(name="open")
def open_command(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="An article, in any format that is read."),
    ] = None,
    library: LibraryOption = None,
    pictures: PicturesOption = None,
) -> None:
    """Open the window, on an article if one is named."""
    _open(file, library or context.obj, pictures)


@cli.command()
def analyze(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Articles, or folders of them.")
    ],
    output: Annotated[
        Output,
        typer.Option(
            "--format",
            help="text: actors and positions to read. jsonl: one object a line, each as soon as it "
            "is done. json: a list of the same objects. html: the marked article with its panel.",
        ),
    ] = Output.text,
    into: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="The file to write; for html of several articles, a folder. Else it is printed.",
        ),
    ] = None,
    jobs: JobsOption = 1,
    dask: DaskOption = None,
) -> None:
    """Show who says what in articles, without the window and without the library."""
    raise typer.Exit(write_files(files, output, into, jobs=jobs, dask=dask))


def write_files(
    files: Iterable[Path],
    output: Output,
    into: Path | None,
    *,
    jobs: int = 1,
    dask: str | None = None,
) -> int:
    """Analyse files and write what was found; returns 0, or 2 if any of them could not be read."""
    with analysts(jobs=jobs, dask=dask) as crew:
        results = _Results(analyse_files(files, crew=crew, jobs=jobs))
        _write(output, results, into)
    return BAD_INPUT if results.failed else 0


class _Results:
    """The analysed articles of files, one by one; what cannot be read is said on the way."""

    def __init__(self, results: Iterable[Analysed | Trouble]) -> None:
        self._results = results
        self.failed = False

    def __iter__(self) -> Iterator[Analysed]:
        for result in self._results:
            if isinstance(result, Trouble):
                complain(str(result))
                self.failed = True
            else:
                if not result.reads:
                    complain(f"{result.path}: the analysis reads English, so it found nothing")
                    self.failed = True
                yield result


def _open(file: Path | None, library: Path | None, pictures: Path | None) -> None:
    from reader.app import has_display, run

    if has_display():
        raise typer.Exit(run(file, library=str(library) if library else None))
    if file is None:
        complain("there is no display to open the window on")
        raise typer.Exit(BAD_INPUT)
    raise typer.Exit(_without_display(file, pictures))


def _without_display(file: Path, pictures: Path | None) -> int:
    """The same analysis in the terminal, and the same window on paper."""
    if code := write_files([file], Output.text, None):
        return code
    if pictures is None:
        typer.echo("There is no display: --pictures DIR draws the window into a folder.")
        return 0
    from reader.ui.pictures import draw

    for path in draw(file, pictures):
        typer.echo(f"The window is drawn in {path}")
    return 0


def _write(output: Output, results: Iterable[Analysed], into: Path | None) -> None:
    if output is Output.html and into is not None and into.suffix != ".html":
        into.mkdir(parents=True, exist_ok=True)
        for result in results:
            (into / f"{result.key}.html").write_text(_written("html", result), "utf-8")
    elif into is None:
        WRITERS[output](results, sys.stdout)
    else:
        with into.open("w", encoding="utf-8", newline="") as stream:
            WRITERS[output](results, stream)


def _write_text(results: Iterable[Analysed], stream: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False)
    for number, result in enumerate(results):
        written = Text(_written("text", result, width=console.width))
        for pattern, style in STYLES.items():
            written.highlight_regex(pattern, style)
        console.print("\n" * bool(number), written, sep="", end="", soft_wrap=True)


def _write_jsonl(results: Iterable[Analysed], stream: TextIO) -> None:
    for result in results:
        print(_written("jsonl", result), end="", file=stream, flush=True)


def _write_json(results: Iterable[Analysed], stream: TextIO) -> None:
    objects = [json.loads(_written("jsonl", result)) for result in results]
    print(json.dumps(objects, ensure_ascii=False, indent=2), file=stream)


def _write_html(results: Iterable[Analysed], stream: TextIO) -> None:
    pages = [_written("html", result) for result in results]
    if len(pages) > 1:
        raise typer.BadParameter("the pages of several articles need a folder: --output DIR")
    stream.writelines(pages)


def _written(name: str, result: Analysed, *, width: int = 80) -> str:
    reading, _ = overlay(result.analysis, ())
    written = FORMATS[name].write(
        Exported(
            key=result.key,
            path=str(result.path),
            metadata=result.imported.metadata,
            edition=result.imported.edition,
            analysis=result.analysis,
            reading=reading,
            width=width,
        )
    )
    assert isinstance(written, str), "what is drawn is no text"
    return written


WRITERS: Mapping[Output, Callable[[Iterable[Analysed], TextIO], None]] = {
    Output.text: _write_text,
    Output.json: _write_json,
    Output.jsonl: _write_jsonl,
    Output.html: _write_html,
}

cli_library.register(cli)
cli_export.register(cli)
cli_review.register(cli)
cli_evaluate.register(cli)
cli_desktop.register(cli)
