"""The commands that measure: the analysis against corpora that people have annotated."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ParamSpec

import typer

from reader.core.analysis import Analysis
from reader.core.article import Edition
from reader.core.contract import analysis_from, analysis_json
from reader.core.errors import Trouble

if TYPE_CHECKING:
    from reader.evaluation.actors import Counts

P = ParamSpec("P")

evaluate = typer.Typer(help="Measure the analysis against annotated articles.")

PathsArgument = Annotated[
    list[Path],
    typer.Argument(metavar="PATH...", exists=True, help="Files (.conllu), or folders of them."),
]
LinesArgument = Annotated[
    Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False, help="JSON lines.")
]
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

PREDICTED = ("id", "text", "actors", "claims")


def register(cli: typer.Typer) -> None:
    """Give the command line these commands."""
    cli.add_typer(evaluate, name="evaluate")


def measuring(command: Callable[P, None]) -> Callable[P, None]:
    """A command that says in a sentence what is wrong with the files that it was given."""

    @wraps(command)
    def run(*arguments: P.args, **options: P.kwargs) -> None:
        try:
            command(*arguments, **options)
        except UnicodeDecodeError as error:
            raise Trouble("a file is not in UTF-8") from error
        except ValueError as error:
            raise Trouble(str(error)) from error

    return run


@evaluate.command()
@measuring
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
    from reader.evaluation.reliability import bins, calibration_error

    found = list(_read(predictions, "id", "claims") if predictions else _analysed(_texts(folder)))
    result = measure(folder, found)
    _table(("figure", "precision", "recall", "F1"), result.rows())
    typer.echo(f"calibration error {calibration_error(bins(result.articles)):.3f}")
    _tell_nested(folder, found)
    if page is not None:
        page.write_text(error_page(result, title=f"Attribution: {folder.name}"), "utf-8")


def _tell_nested(folder: Path, found: list[dict[str, Any]]) -> None:
    """Claims inside claims, where the folder lists them."""
    from reader.evaluation.nesting import marked

    path = folder / "nested.json"
    if path.is_file():
        told = marked(path, {one["id"]: one for one in found})
        typer.echo(
            f"claims inside claims: {told.claims} marked, {told.found} found, "
            f"{told.sourced} with the right source, {told.linked} linked to the claim around them"
        )


@evaluate.command()
@measuring
def discourse(folder: FolderArgument, predictions: PredictionsOption = None) -> None:
    """Attributed units of discourse trees, on a folder in GUM's layout (*.rs4, *.conllu)."""
    from reader.evaluation import gum

    editions = gum.editions(folder)
    found = _by_name(_read(predictions, *PREDICTED) if predictions else _analysed(editions))
    figures = gum.evaluate(folder, {name: analysis for name, (_, analysis) in found.items()})
    rows = []
    for name, prefix in (("all", ""), ("news", "GUM_news"), ("interviews", "GUM_interview")):
        total = figures.total(prefix)
        rows.append((name, total.precision, total.recall, total.recall_linked))
    _table(("documents", "precision", "recall", "linked"), rows)


@evaluate.command()
@measuring
def actors(paths: PathsArgument, predictions: PredictionsOption = None) -> None:
    """The actors of the panel, on texts with coreference (GUM's .conllu)."""
    from reader.evaluation import actors as measure

    counts = measure.evaluate(paths, _of_corpus(paths, predictions))
    rows = [(name, one) for name, one in sorted(counts.items())]
    head = ("document", "gold", "predicted", "found", "merged", "split", "invented", "F1")
    _counts(head, [*rows, ("all", measure.total(counts.values()))])


@evaluate.command()
@measuring
def coreference(paths: PathsArgument, predictions: PredictionsOption = None) -> None:
    """Mentions of one actor, on texts with coreference: MUC, B³, CEAF-e and their mean."""
    from reader.evaluation import coreference as measure

    figures = measure.evaluate(paths, _of_corpus(paths, predictions))
    named = {"MUC": figures.muc, "B³": figures.b3, "CEAF-e": figures.ceaf}
    rows = [(name, m.precision, m.recall, m.f1) for name, m in named.items()]
    _table(("measure", "precision", "recall", "F1"), rows)
    typer.echo(f"mean F1 {figures.mean:.1f}")


@evaluate.command()
@measuring
def stance(
    labels: LinesArgument,
    texts: Annotated[
        Path,
        typer.Option(
            "--texts", metavar="DIR", exists=True, file_okay=False, help="The texts, NAME.txt."
        ),
    ],
    predictions: PredictionsOption = None,
) -> None:
    """Stances end to end, on labelled attributions (JSON lines) of texts in a folder."""
    from reader import importers
    from reader.evaluation import stance as measure

    asked = list(_read(labels, "doc", "content", "stance"))
    paths = [texts / f"{name}.txt" for name in sorted({label["doc"] for label in asked})]
    there = {path.stem: path for path in paths if path.is_file()}
    if predictions is None:
        editions = {name: importers.read(path)[0].edition for name, path in there.items()}
        found = _by_name(_analysed(editions))
    else:
        found = _by_name(_read(predictions, *PREDICTED))
    own = {name: path.read_bytes().decode("utf-8") for name, path in there.items()}
    figures = measure.evaluate(asked, own, {k: v for k, v in found.items() if k in own})
    typer.echo(f"labelled {figures.labelled}")
    for name, value in (
        ("found", figures.found),
        ("accuracy", figures.accuracy),
        ("near", figures.near),
        ("macro F1", figures.macro),
    ):
        typer.echo(f"{name} {value:.1f}")


@evaluate.command()
@measuring
def attitude(sentences: LinesArgument) -> None:
    """Attitudes toward marked targets, on sentences in NewsMTSC's JSON lines."""
    from reader.analysis.attitude import of_text
    from reader.evaluation import attitude as measure

    asked = list(measure.targets(_read(sentences, "sentence_normalized", "targets")))
    with typer.progressbar(asked, label="Analysing") as rows:
        figures = measure.evaluate(rows, of_text)
    _table(
        ("attitude", "precision", "recall", "F1"),
        [(name, *figures.scores(name)) for name in measure.ATTITUDES],
    )
    typer.echo(f"macro F1 {figures.macro:.1f}, accuracy {figures.accuracy:.1f}")


def _of_corpus(paths: list[Path], predictions: Path | None) -> dict[str, tuple[str, Analysis]]:
    """Text and analysis of each `.conllu` file, by name."""
    from reader.evaluation.actors import editions

    found = editions(paths)
    return _by_name(_read(predictions, *PREDICTED) if predictions else _analysed(found))


def _by_name(found: Iterable[Mapping[str, Any]]) -> dict[str, tuple[str, Analysis]]:
    return {one["id"]: (one["text"], _analysis(one)) for one in found}


def _analysis(found: Mapping[str, Any]) -> Analysis:
    try:
        return analysis_from(found)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"The prediction of {found['id']} is no analysis.") from error


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


def _read(path: Path, *keys: str) -> Iterator[dict[str, Any]]:
    """The objects in JSON lines. Raises ValueError where one is none, or lacks one of the keys."""
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _object(line, keys, f"{path}, line {number}")


def _object(line: str, keys: Iterable[str], place: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{place}: not JSON") from error
    if not isinstance(found, dict) or not found.keys() >= set(keys):
        raise ValueError(f"{place}: not an object with {', '.join(keys)}")
    return found


def _counts(head: tuple[str, ...], rows: list[tuple[str, "Counts"]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*head, box=None)
    for name, one in rows:
        table.add_row(name, *map(str, one.__dict__.values()), f"{one.f1:.1f}")
    Console().print(table)


def _table(head: tuple[str, ...], rows: list[tuple[str, float, float, float]]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*head, box=None)
    for name, *values in rows:
        table.add_row(name, *(f"{value:.1f}" for value in values))
    Console().print(table)
