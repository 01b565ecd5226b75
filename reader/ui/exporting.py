"""Asking where and how to write the article out, and saying what came of it."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.desk import exporting
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
    name, chosen = QFileDialog.getSaveFileName(
        window, tr("Export the article"), exporting.file_name(exported, forms[0]), kinds(forms)
    )
    if name:
        form = forms[kinds(forms).split(";;").index(chosen)] if chosen else forms[0]
        path = with_ending(Path(name), form, forms)
        on_paper(path) if form is pdf else desk.write_out(form.name, path)


def kinds(forms: Iterable[exporting.Format]) -> str:
    """The formats as the file dialog takes them, one after the other."""
    return ";;".join(f"{tr(form.noun)} (*{form.ending})" for form in forms)


def with_ending(path: Path, form: exporting.Format, forms: Iterable[exporting.Format]) -> Path:
    """The path with the ending of its format: an ending of another format is replaced."""
    if path.name.endswith(form.ending):
        return path
    endings = sorted((other.ending for other in forms), key=len, reverse=True)
    other = next((ending for ending in endings if path.name.endswith(ending)), "")
    return path.with_name(path.name.removesuffix(other) + form.ending)
