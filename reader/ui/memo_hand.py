"""The hand that writes memos, and that goes back to what was done before."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from reader.core.history import Entry
from reader.core.memos import Memo, MemoSubject
from reader.ui.finger import Finger
from reader.ui.language import later, tr
from reader.ui.memo_sheet import MemoSheet
from reader.ui.past_panel import PastPanel

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

HINTS: Mapping[MemoSubject, str] = {
    "article": later(
        "What the article is to you: where it comes from, what it is for, what to look up."
    ),
    "actor": later(
        "Who this is, whom they speak for, and how they are to be taken, in any article."
    ),
    "code": later("What the code is for: what it goes on, what it does not, an example."),
    "library": later("What you want to find out, how you go about it, and what you think so far."),
}


class MemoHand(Finger):
    """Each memo is asked for, written on a sheet over the window, and kept."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._memo: MemoSheet | None = None
        self._past_panel: PastPanel | None = None

    offer_links: Callable[[QPlainTextEdit], None]

    def show_past(self) -> None:
        """Show what was done, to go back to any step, or put the list away."""
        if self._past_panel is None:
            self._past_panel = panel = PastPanel(self.window, self.fittings.panel, self.window.look)
            panel.asked.connect(self._list_past)
            panel.chosen.connect(self._step_to)
            panel.closed.connect(lambda: self.page.setFocus())
        panel, sitting = self._past_panel, self.desk.sitting
        if panel.isVisible():
            panel.leave()
        else:
            panel.open_panel(article=bool(sitting and sitting.article))

    def finish_memo(self) -> None:
        """Keep the memo that is being written, if there is one."""
        if self._memo is not None:
            self._memo.finish()

    def past_listed(self, entries: Sequence[Entry]) -> None:
        """Show the steps that were asked for."""
        if self._past_panel is not None:
            self._past_panel.show_entries(entries)

    def past_changed(self) -> None:
        """Something was done or undone."""
        if self._past_panel is not None:
            self._past_panel.changed()

    def _list_past(self, of_article: bool) -> None:
        self.desk.far.list_history(self._article() if of_article else None)

    def _step_to(self, number: int, of_article: bool) -> None:
        self.desk.far.step_to(number, article=self._article() if of_article else None)

    def _article(self) -> str:
        return self.desk.sitting.article if self.desk.sitting else ""

    def article_memo(self) -> None:
        """Write the memo of the article."""
        if (sitting := self.desk.sitting) and sitting.article:
            self._write_memo("article", sitting.article, tr("Memo: {title}", title=sitting.title))

    def project_memo(self) -> None:
        """Write the memo of the whole library."""
        self._write_memo("library", "", tr("Memo of the project"))

    def actor_memo(self) -> None:
        """Write the memo of the chosen actor, for all articles."""
        sitting = self.desk.sitting
        panel = self.fittings.panel.current_actor() or ""
        actor = sitting.actors().get(self.actor or panel) if sitting else None
        if actor is not None:
            self._write_memo("actor", actor.name, tr("Memo: {title}", title=actor.name))

    def code_memo(self, key: str) -> None:
        """Write what a code is for."""
        if code := self.desk.coder.codes.get(key):
            title = tr("Memo: {title}", title=code.name)
            keep = partial(self.desk.coder.describe, key)
            self.memo.open(title, code.memo, tr(HINTS["code"]), keep)

    @property
    def memo(self) -> MemoSheet:
        """Where a memo is written; made when it is first needed."""
        if self._memo is None:
            self._memo = MemoSheet(self.window, self.window.look)
            self.offer_links(self._memo.editor)
        return self._memo

    def _write_memo(self, subject: MemoSubject, about: str, title: str) -> None:
        far = self.desk.far

        def found(known: Memo | None) -> None:
            body = known.body if known else ""
            keep = partial(far.write_memo, subject, about)
            self.memo.open(title, body, tr(HINTS[subject]), keep)

        far.find_memo(subject, about, found)
