"""PDF as one more format of the exporters' table; the doors and the window add it there."""

from collections.abc import Mapping

from reader.core.codes import Code
from reader.core.positions import coloured
from reader.desk.exporting import DRAWN, Exported, Format
from reader.settings import Value
from reader.ui.colours import names_of
from reader.ui.printing.wanted import Content, of_options


def pdf_form(options: Mapping[str, Value]) -> Format:
    """The format, with the pages as the options say. An application must exist when it writes."""

    def write(exported: Exported) -> bytes:
        from reader.ui.printing.composing import composed
        from reader.ui.printing.pdf import pdf_of

        return pdf_of(composed(content_of(exported, options), of_options(options)))

    return DRAWN(write)


def content_of(exported: Exported, options: Mapping[str, Value]) -> Content:
    """What is printed of an article that is written out."""
    ids = coloured(exported.reading)
    colours = exported.code_colours
    return Content(
        exported.metadata,
        exported.edition,
        exported.reading,
        tuple(exported.annotations),
        {key: Code(key, name, None, colours.get(key)) for key, name in exported.codes.items()},
        {actor: number for number, actor in enumerate(ids)},
        names_of(options),
        exported.memo,
    )
