"""What the window must not do before its first paint, because it takes longer than the paint."""

import os
import subprocess
import sys

from tests.conftest import ROOT, SEED

PROGRAM = """
import enum, sys
made = set()
make = enum.EnumType.__new__

def noted(metaclass, name, *rest, **options):
    made.add(name)
    return make(metaclass, name, *rest, **options)

enum.EnumType.__new__ = noted
from reader.__main__ import main
from reader.ui.page import ArticleView
paint = ArticleView.paintEvent

def first(self, event):
    paint(self, event)
    print(" ".join(sorted(made)))
    print(" ".join(sys.modules), flush=True)
    import os
    os._exit(0)

ArticleView.paintEvent = first
sys.argv = ["reportedly", "open", sys.argv[1]]
main()
"""

HEAVY = (
    "charset_normalizer",
    "multiprocessing",
    "numpy",
    "reader.analysis",
    "reader.core.handing",
    "reader.core.reading",
    "reader.desk",
    "reader.jobs",
    "reader.library",
    "socket",
    "spacy",
    "sqlite_utils",
    "trafilatura",
    "typer",
)


def test_the_first_paint_waits_for_nothing_that_it_does_without(tmp_path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(SEED)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "REPORTEDLY_LIBRARY": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
        timeout=240,
    )
    enumerations, modules = (line.split() for line in done.stdout.splitlines())
    assert "RenderHint" in enumerations
    assert "AlignmentFlag" not in enumerations, "Qt's namespace"
    assert "StandardPixmap" not in enumerations, "all that styles know"
    assert "WizardPixmap" not in enumerations, "all widget classes"
    assert [name for name in HEAVY if name in modules] == []
