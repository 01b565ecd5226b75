"""The commands of the library: files into it, what is in it, and its care."""

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from reader import settings_file
from reader.cli_parts import DaskOption, JobsOption, LibraryOption, complain
from reader.cli_printing import (
    FormatOption,
    Lines,
    care_of,
    finish,
    folder_of,
    open_library,
    print_each,
    print_page,
    told,
    tried,
)
from reader.core.handing import hand_over
from reader.desk import lines
from reader.desk.crew import analysts

# "-harbour" is no option but leaves the harbour out
LEFT_TO_THE_QUERY = {"ignore_unknown_options": True, "help_option_names": ["--help"]}

ArticleArgument = Annotated[
    list[str], typer.Argument(metavar="ID...", help="Articles, by the beginning of their ids.")
]


def register(cli: typer.Typer) -> None:
    """Give the command line these commands."""
    for command in (add, extract, show, remove, check, backup, restore, rebuild):
        cli.command()(command)
    cli.command(name="list")(list_articles)
    cli.command(context_settings=LEFT_TO_THE_QUERY)(search)


def add(
    context: typer.Context,
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH...", help="Files, or folders of them.")
    ],
    analyze: Annotated[
        bool,
        typer.Option(
            "--analyze/--no-analyze", help="Find the claims as well, once all are in the library."
        ),
    ] = True,
    jobs: JobsOption = 1,
    dask: DaskOption = None,
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """Add articles to the library; a line for each as soon as it is safely on disk."""
    from reader.desk.librarian import add_paths, tidy

    if said := hand_over(folder_of(context, library), "add", paths):
        typer.echo(said)
        return
    with open_library(context, library) as opened, analysts(jobs=jobs, dask=dask) as crew:
        opened.keeps_originals = bool(settings_file.load(opened.folder)["keep_originals"])
        results = add_paths(opened, paths, analyse=analyze, crew=crew, jobs=jobs)
        failed = print_each(results, output, lines.added_text, lines.added_json)
        tidy(opened, care_of(opened.folder))
        finish(failed)


def extract(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help="Articles, or folders of them.")
    ],
    output: FormatOption = Lines.text,
) -> None:
    """Show articles as they are imported: text and metadata, no analysis, no library."""
    from reader.desk.librarian import extract as run

    finish(print_each(run(files), output, lines.imported_text, lines.imported_json))


def list_articles(
    context: typer.Context,
    trash: Annotated[bool, typer.Option("--trash", help="Those in the trash instead.")] = False,
    families: Annotated[
        bool, typer.Option("--families", help="Only those that are nearly the same, together.")
    ] = False,
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """List the articles of the library, those added last first."""
    from reader.desk.librarian import families as of_families

    with open_library(context, library, to_read=True) as opened:
        if families:
            found = of_families(opened)
            print_each(found, output, lines.family_text, lines.family_json)
        else:
            every = opened.articles(trashed=trash)
            print_each(every, output, lines.listed_text, lines.listed_json)


def show(
    context: typer.Context,
    articles: ArticleArgument,
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """Show articles of the library: text, claims, annotations, and where they came from."""
    from reader.desk.librarian import show as run

    with open_library(context, library, to_read=True) as opened:
        found = tried(articles, partial(run, opened))
        finish(print_each(found, output, lines.shown_text, lines.shown_json))


def search(
    context: typer.Context,
    query: Annotated[
        list[str],
        typer.Argument(
            metavar="QUERY...",
            help='Words, "phrases", prefix*, AND, OR, NOT, NEAR(…), and fields such as actor:, '
            "says:, stance:, target:, about:, title:, publisher:, date:2024..2025, tag:, code:, "
            "note:, is:unread.",
        ),
    ],
    claims: Annotated[
        bool, typer.Option("--claims", help="Find claims, not the articles they are in.")
    ] = False,
    newest: Annotated[bool, typer.Option("--newest", help="The newest first.")] = False,
    limit: Annotated[int, typer.Option("--limit", min=1, help="How many at most.")] = 20,
    offset: Annotated[int, typer.Option("--offset", min=0, help="How many to leave out.")] = 0,
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """Search the library: text, titles, notes, actors and claims."""
    typed, page = " ".join(query), {"limit": limit, "offset": offset}
    with open_library(context, library, to_read=True) as opened:
        if claims:
            found = opened.search_claims(typed, newest=newest, **page)
            print_page(lines.claims_json(found), lines.page_text(found, "claim"), output)
        else:
            hits = opened.search(typed, newest=newest, **page)
            print_page(lines.articles_json(hits), lines.page_text(hits, "article"), output)


def remove(
    context: typer.Context,
    articles: ArticleArgument,
    undo: Annotated[bool, typer.Option("--undo", help="Take them out of the trash.")] = False,
    library: LibraryOption = None,
) -> None:
    """Put articles into the trash. Nothing is deleted: --undo takes them out again."""
    from reader.desk.librarian import put_back
    from reader.desk.librarian import remove as run

    with open_library(context, library, to_change=True) as opened:
        moved = tried(articles, partial(put_back if undo else run, opened))
        finish(sum(map(told, moved)) > 0)


def check(context: typer.Context, library: LibraryOption = None) -> None:
    """Look whether the library is sound: the database, each text, what has lost its place."""
    with open_library(context, library, to_read=True) as opened:
        found = opened.complaints()
        for sentence in found:
            complain(sentence)
        finish(bool(found))
        typer.echo(f"The library in {opened.folder} is sound.")


def backup(context: typer.Context, library: LibraryOption = None) -> None:
    """Make a backup of the library beside it, and check it."""
    with open_library(context, library, to_change=True) as opened:
        typer.echo(opened.back_up())


def restore(
    context: typer.Context,
    backup: Annotated[
        Path | None, typer.Argument(metavar="[BACKUP]", help="The backup; else the last one.")
    ] = None,
    library: LibraryOption = None,
) -> None:
    """Put a backup in the place of the library, which is set aside and not deleted."""
    from reader.desk.librarian import restore as run

    used, aside = run(folder_of(context, library), backup)
    typer.echo(f"The library is now as in {used}.")
    if aside is not None:
        typer.echo(f"What it was before is in {aside}.")


def rebuild(
    context: typer.Context,
    source: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="The folder of the library that is lost.")
    ],
    library: LibraryOption = None,
    output: FormatOption = Lines.text,
) -> None:
    """Make a library anew from the originals and annotations that stand beside a lost one."""
    from reader.desk.librarian import tidy
    from reader.desk.rebuilding import check
    from reader.desk.rebuilding import rebuild as run

    check(source)  # before a library is made that would stay empty
    with open_library(context, library) as opened:
        results = run(opened, source)
        failed = print_each(results, output, lines.added_text, lines.added_json)
        tidy(opened, care_of(opened.folder))
        finish(failed)
