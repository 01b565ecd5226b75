"""The hand that brings the article to paper."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.reading import Reading, certain
from reader.ui.colours import names_of
from reader.ui.printing.saying import where, why_not

if TYPE_CHECKING:
    from reader.desk.sitting import Sitting
    from reader.ui.fittings import Fittings
    from reader.ui.printing.sheet import PrintSheet
    from reader.ui.printing.steps import Steps
    from reader.ui.printing.wanted import Content
    from reader.ui.window import Window


class PrintHand:
    """Shows the print sheet on the article that is read, as it is shown."""

    window: "Window"
    fittings: "Fittings"
    print_sheet: "PrintSheet | None" = None

    def print_article(self) -> None:
        """Show the article's pages, to be printed or saved as PDF."""
        sitting = self.fittings.desk.sitting
        if sitting is None:
            return

        def begin(memo: str) -> None:
            if sitting is self.fittings.desk.sitting:
                self._open_print(sitting, memo)

        self.fittings.desk.ask_memo(begin)

    def write_pdf(self, path: Path) -> None:
        """Write the article's pages into a PDF file, as they were chosen for paper."""
        from reader.ui.printing.pdf import written
        from reader.ui.printing.wanted import of_options

        sitting = self.fittings.desk.sitting
        wanted = of_options({**self.window.options, **(self.window.apart() or {})})

        def begin(memo: str) -> None:
            work = written(self._printable(sitting, memo), wanted, path)
            self._steps.run(work, lambda _: self._tell(where(path)), failed)

        def failed(error: OSError) -> None:
            self._tell(why_not(path, error), "trouble")

        self.fittings.desk.ask_memo(begin)

    def _tell(self, words: str, kind: str = "note") -> None:
        self.fittings.message_bar.show_message(words, kind=kind)

    @cached_property
    def _steps(self) -> "Steps":
        from reader.ui.printing.steps import Steps

        return Steps(self.window)

    def _open_print(self, sitting: "Sitting", memo: str) -> None:
        from reader.desk import exporting
        from reader.ui.printing.form import pdf_form
        from reader.ui.printing.sheet import PrintSheet

        if self.print_sheet is None:
            choosing = self.fittings.choosing
            self.print_sheet = PrintSheet(self.window, self.window.look, choosing)
        self.print_sheet.set_theme(self.window.look)
        form = pdf_form(self.window.options)
        name = exporting.file_name(exporting.of_sitting(sitting), form)
        self.print_sheet.open_on(self._printable(sitting, memo), name, self.window.apart())

    def _printable(self, sitting: "Sitting", memo: str) -> "Content":
        from reader.ui.printing.wanted import Content

        least = int(self.window.options["least_confidence"]) / 100
        return Content(
            sitting.imported.metadata,
            sitting.imported.edition,
            certain(sitting.reading or Reading(), least),
            tuple(sitting.annotations.values()),
            dict(self.fittings.desk.coder.codes),
            dict(sitting.colours),
            names_of(self.window.options),
            memo,
        )
