"""What the first paint must not wake, because waking it takes longer than the paint."""

import subprocess
import sys

from tests.conftest import ROOT

PROGRAM = """
import enum
made = set()
make = enum.EnumType.__new__

def noted(metaclass, name, *rest, **options):
    made.add(name)
    return make(metaclass, name, *rest, **options)

enum.EnumType.__new__ = noted
from PySide6.QtWidgets import QApplication
from reader.core.article import Block, Edition, Metadata
from reader.core.spans import Span
from reader.ui.page import ArticleView
from reader.ui.theme import theme

app = QApplication([])
class View(ArticleView):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(" ".join(sorted(made)))
        app.exit()
view = View()
view.set_theme(theme("dark"))
kinds = ("heading", "paragraph", "list item", "quotation", "caption")
blocks = tuple(Block(kind, Span(9 * k, 9 * k + 9)) for k, kind in enumerate(kinds))
view.set_article(Metadata(title="A title"), Edition("One, two and three. " * 3, blocks))
view.show()
app.exec()
"""


def test_neither_qts_namespace_nor_all_its_widgets() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True
    )
    made = done.stdout.split()
    assert "RenderHint" in made
    assert "AlignmentFlag" not in made, "Qt's namespace"
    assert "WizardPixmap" not in made, "all widget classes"
    assert done.stderr == ""
