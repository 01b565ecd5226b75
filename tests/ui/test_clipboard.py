"""What was copied is no danger to the end of the program."""

import subprocess
import sys

COPY = """
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from reader.ui import quoting

app = QGuiApplication([])
data = QMimeData()
data.setText("Words")
data.setHtml("<p>Words</p>")
quoting.copy(data)
held = app.clipboard().mimeData()
assert (held.text(), held.html()) == ("Words", "<p>Words</p>")
assert held.formats() == ["text/plain", "text/html"]
"""


def test_a_quotation_on_the_clipboard_outlives_python() -> None:
    ended = subprocess.run([sys.executable, "-c", COPY], capture_output=True, timeout=240)
    assert (ended.returncode, ended.stderr) == (0, b"")
