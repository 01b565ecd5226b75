"""A passage on its way out of the window, with its reference: by the clipboard or by the mouse."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QStringListModel, Qt
from PySide6.QtGui import QDrag, QGuiApplication

from reader.core.spans import Span
from reader.core.words import SOMEBODY, chain_of
from reader.ui.language import tr
from reader.ui.saying import heading_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.corrector import Corrector
    from reader.ui.hand import Hand


def selected(hand: "Hand") -> QMimeData | None:
    """The selected passage with its reference, as text and as HTML; None when there is none."""
    from reader.desk import exporting

    span, sitting = hand.page.selection(), hand.desk.sitting
    if span is None or sitting is None:
        return None
    style, data = str(hand.window.options["citation"]), QMimeData()
    made = exporting.quotation(sitting, span, style=style)
    data.setText(made.plain)
    data.setHtml(made.html)
    return data


def position(hand: "Corrector") -> QMimeData | None:
    """The claim chosen in the panel: who, what they do, their words with the reference."""
    from html import escape

    from reader.desk import exporting

    key, sitting = hand.fittings.panel.current_claim() or hand.claim, hand.desk.sitting
    read = sitting.claim(key) if sitting else None
    if sitting is None or read is None:
        return None
    claim, actors = read.claim, sitting.actors()
    places = claim.content or claim.cue
    span = Span(min(p.start for p in places), max(p.end for p in places))
    made = exporting.quotation(sitting, span, style=str(hand.window.options["citation"]))
    speaker = actors.get(claim.actor or "")
    chain = chain_of(actors[key] for key in claim.chain if key in actors)
    who = heading_of(speaker) if speaker else tr(SOMEBODY)
    said = tr("{who} {stance}", who=who, stance=tr(claim.stance)) + (f" ({chain})" if chain else "")
    data = QMimeData()
    data.setText(f"{said}: {made.plain}")
    data.setHtml(f"{escape(said)}: {made.html}")
    return data


def copy(data: QMimeData | None) -> None:
    """Put it on the clipboard."""
    if data is not None:
        QGuiApplication.clipboard().setMimeData(lasting(data))


def lasting(data: QMimeData) -> QMimeData:
    """The same text and HTML as an object of Qt's own making.

    Some clipboards keep what they hold until the program has ended, and take it down when Python is
    gone: an object made by Python then ends in a segmentation fault.
    """
    words = QStringListModel([""])
    made = words.mimeData([words.index(0)])
    made.clear()
    made.setText(data.text())
    made.setHtml(data.html())
    return made


def drag(data: QMimeData | None, source: "QWidget") -> None:
    """Let the mouse carry it away; returns when it was dropped."""
    if data is None:
        return
    carried = QDrag(source)
    carried.setMimeData(data)
    carried.exec(Qt.DropAction.CopyAction)
