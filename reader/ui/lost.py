"""What the reader added to earlier editions of the article, where this one has no place for it."""

from html import escape
from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.corrections import AnyCorrection, anchors_of, content_of
from reader.desk import events
from reader.desk.sitting import Sitting
from reader.ui.article_rows import when
from reader.ui.language import later, tr, trn
from reader.ui.sheets import Sheet, hued
from reader.ui.within import resize_within

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

SIZE = (620, 520)
KINDS = {"highlight": later("Highlight"), "note": later("Note"), "code": later("Code")}
TITLE = later("Without a place")
INTRODUCTION = later(
    "The article has another text now, in which these passages are no more. They are kept, and "
    "move back by themselves if a later text has them again."
)


class LostMarks:
    """Tells of new editions, and shows what has no place in the one that is read."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self.sheet: Sheet | None = None

    def tell_edition(self, event: events.NewEdition) -> None:
        """The article has another text than when it was read last."""
        said = [tr("This article has another text than before.")]
        if event.placed:
            said.append(trn("{n} mark moved along.", "{n} marks moved along.", event.placed))
        if event.lost:
            said.append(trn("{n} mark finds no place.", "{n} marks find no place.", event.lost))
        action = (tr("Show"), self.show) if event.lost else None
        self._fittings.message_bar.show_message(" ".join(said), action=action)

    def tell_later(self, _: events.LaterEdition) -> None:
        """The file that was opened has an earlier text than the library."""
        said = tr("The library has a later text of this article, which is shown here.")
        self._fittings.message_bar.show_message(said)

    def show_count(self, sitting: Sitting) -> None:
        """Let the list be asked for where there is something in it."""
        self._fittings.actions["show_lost"].setEnabled(bool(lost_of(sitting)))

    def show(self) -> None:
        """Show all that has no place, with what it says."""
        sitting = self._fittings.desk.sitting
        if sitting is None:
            return
        self.sheet = sheet = Sheet(self._window, self._window.look, tr(TITLE))
        resize_within(sheet, *SIZE)
        paper = sheet.add_paper(tr(TITLE))
        entries = "".join(_entry(sheet, each) for each in lost_of(sitting))
        introduction = hued(sheet.look.muted, tr(INTRODUCTION))
        paper.setHtml(f"<h2>{escape(tr(TITLE))}</h2><p>{introduction}</p>{entries}")
        sheet.show()


def lost_of(sitting: Sitting) -> list[Annotation | AnyCorrection]:
    """The annotations and corrections of an article that have no place in its text."""
    annotations = [a for a in sitting.annotations.values() if a.anchor.span is None]
    corrections = [
        c for c in sitting.corrections.values() if all(a.span is None for a in anchors_of(c))
    ]
    return [*annotations, *corrections]


def _entry(sheet: Sheet, lost: Annotation | AnyCorrection) -> str:
    if isinstance(lost, Annotation):
        kind, words, said = tr(KINDS.get(lost.kind, lost.kind)), lost.anchor.quotation, lost.body
    else:
        kind, words, said = tr(lost.verdict), content_of(lost), ""
    body = f"<p style='margin-top:0'>{_lines(said)}</p>" if said else ""
    day = hued(sheet.look.muted, f"{kind} · {when(lost.created)}")
    return f"<hr/><p style='margin-bottom:2px'>{day}</p><p>“{_lines(words)}”</p>{body}"


def _lines(words: str) -> str:
    return escape(words).replace("\n", "<br/>")
