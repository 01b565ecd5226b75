"""The commands that measure: the analysis against corpora that people have annotated."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from reader.cli_parts import BAD_INPUT, complain
from reader.core.article import Edition
from reader.core.contract import analysis_from, analysis_json

evaluate = typer.Typer(help="Measure the analysis against annotated articles.")

FolderArgument = Annotated[
    Path, typer.Argument(metavar="DIR", exists=True, file_okay=False, help="The corpus.")
]
PredictionsOption = Annotated[
    Path | None,
    typer.Option(
        "--predictions",
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help="What `analyze --format jsonl` printed; else the articles are analysed now.",
    ),
]


def register(cli: typer.Typer) -> None:
    """Give the command line these commands."""
    cli.add_typer(evaluate, name="evaluate")


@evaluate.command()
def attribution(
    folder: FolderArgument,
    predictions: PredictionsOption = None,
    page: Annotated[
        Path | None,
        typer.Option(
            "--page",
            metavar="FILE",
            help="Write a web page with gold beside found, the worst articles first.",
        ),
    ] = None,
) -> None:
    """Who said what, on a folder in PolNeAR's layout (text/*.txt, attributions/*.ann)."""
    from reader.evaluation.attribution import evaluate as measure
    from reader.evaluation.error_page import error_page

    found = _read(predictions) if predictions else _analysed(_texts(folder))
    try:
        result = measure(folder, found)
    except ValueError as error:
        complain(f"{folder}: {error}")
        raise typer.Exit(BAD_INPUT) from error
    _table(("figure", "precision", "recall", "F1"), result.rows())
    if page is not None:
        page.write_text(error_page(result, title=f"Attribution: {folder.name}"), "utf-8")


@evaluate.command()
def discourse(folder: FolderArgument, predictions: PredictionsOption = None) -> None:
    """Attributed units of discourse trees, on a folder in GUM's layout (*.rs4, *.conllu)."""
    from reader.evaluation import gum

    editions = gum.editions(folder)
    found = _read(predictions) if predictions else _analysed(editions)
    analyses = {one["id"]: analysis_from(one) for one in found}
    figures = gum.evaluate(folder, analyses)
    rows = []
    for name, prefix in (("all", ""), ("news", "GUM_news"), ("interviews", "GUM_interview")):
        total = figures.total(prefix)
        rows.append((name, total.precision, total.recall, total.recall_linked))
    _table(("documents", "precision", "recall", "linked"), rows)


def _texts(folder: Path) -> Mapping[str, Edition]:
    from reader import importers

    paths = sorted((folder / "text").glob("*.txt"))
    return {path.stem: importers.read(path)[0].edition for path in paths}


def _analysed(editions: Mapping[str, Edition]) -> Iterator[dict[str, Any]]:
    from reader.analysis import analyse

    with typer.progressbar(editions.items(), label="Analysing") as rows:
        for name, edition in rows:
            found = analysis_json(analyse(edition, language="en"))
            yield {"id": name, "text": edition.text, **found}


def _read(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _table(head: tuple[str, ...], rows: list[tuple[str, float, float, float]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*head, box=None)
    for name, *values in rows:
        table.add_row(name, *(f"{value:.1f}" for value in values))
    Console().print(table)
