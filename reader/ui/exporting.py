"""Asking where and how to write the article out, and saying what came of it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.desk import exporting
from reader.ui import asking
from reader.ui.language import tr
from reader.ui.printing.form import pdf_form

if TYPE_CHECKING:
    from reader.desk import Desk
    from reader.ui.window import Window


def ask(window: "Window", desk: "Desk", on_paper: Callable[[Path], None]) -> None:
    """Ask for a file and one of the formats, and have the desk write the article.

    A PDF file is written by `on_paper`.
    """
    if desk.sitting is None:
        return
    pdf = pdf_form(window.options)
    forms = [*exporting.FORMATS.values(), pdf]
    exported = exporting.of_sitting(desk.sitting)
    name = exporting.file_name(exported, forms[0])
    path, chosen = asking.place(window, tr("Export the article"), name, kinds(forms))
    if path:
        form = forms[kinds(forms).split(";;").index(chosen)] if chosen else forms[0]
        if form is forms[0]:  # nothing was chosen: the ending that was written says it
            form = form_of(path, forms) or form
        path = with_ending(path, form, forms)
        on_paper(path) if form is pdf else desk.write_out(form.name, path)


def kinds(forms: Iterable[exporting.Format]) -> str:
    """The formats as the file dialog takes them, one after the other."""
    return ";;".join(f"{tr(form.noun)} (*{form.ending})" for form in forms)


def with_ending(path: Path, form: exporting.Format, forms: Iterable[exporting.Format]) -> Path:
    """The path with the ending of its format: an ending of another format is replaced."""
    if path.name.endswith(form.ending):
        return path
    other = form_of(path, forms)
    return path.with_name(path.name.removesuffix(other.ending if other else "") + form.ending)


def form_of(path: Path, forms: Iterable[exporting.Format]) -> exporting.Format | None:
    """The format that a path's ending names, the longest ending before the others."""
    named = (form for form in forms if path.name.endswith(form.ending))
    return max(named, key=lambda form: len(form.ending), default=None)
