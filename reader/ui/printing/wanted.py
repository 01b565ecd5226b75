"""What is to be printed, and how the reader wants it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from PySide6.QtCore import QLocale

from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata
from reader.core.codes import Code
from reader.core.reading import Reading
from reader.settings import Value
from reader.ui.page.typesetting import Typesetting
from reader.ui.page.typesetting import of_options as typesetting_of

PaperName = Literal["a4", "letter"]
Notes = Literal["margin", "end", "none"]

LEADING = 140
LETTER = ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
"""Territories whose paper is Letter, as Unicode's CLDR has them."""


@dataclass(frozen=True)
class Content:
    """An article with all that may be printed of it; `memo` and notes are Markdown.

    `colours` holds the actors that have one, by id, and `names` what the five colours are called.
    """

    metadata: Metadata
    edition: Edition
    reading: Reading = field(default_factory=Reading)
    annotations: tuple[Annotation, ...] = ()
    codes: Mapping[str, Code] = field(default_factory=dict)
    colours: Mapping[str, int] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    memo: str = ""


class Wanted(NamedTuple):
    """How it is printed: `size` of the text in points, which marks, whether
    `speakers` are named beside their claims, and where the notes stand."""

    paper: PaperName = "a4"
    size: int = 11
    typesetting: Typesetting = Typesetting(leading=LEADING)
    claims: bool = True
    speakers: bool = True
    entities: bool = False
    highlights: bool = True
    notes: Notes = "margin"


def of_options(options: Mapping[str, Value]) -> Wanted:
    """What the options say; the article's face, justification and hyphens are those of the page."""
    paper = str(options["print_paper"])
    return Wanted(
        paper=paper_here() if paper == "system" else paper,
        size=int(options["print_size"]),
        typesetting=typesetting_of(options)._replace(zoom=100, leading=LEADING),
        claims=bool(options["print_claims"]),
        speakers=bool(options["print_speakers"]),
        entities=bool(options["print_entities"]),
        highlights=bool(options["print_highlights"]),
        notes=str(options["print_notes"]),
    )


def paper_here() -> PaperName:
    """The paper that is common where the reader is."""
    here = QLocale.territoryToCode(QLocale.system().territory())
    return "letter" if here in LETTER else "a4"
