"""The hand that writes memos: on the article, an actor, a code, the project."""

from typing import TYPE_CHECKING

from reader.core.memos import Memo, MemoSubject
from reader.ui.finger import Finger
from reader.ui.language import tr
from reader.ui.memo_sheet import MemoSheet

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window


class MemoHand(Finger):
    """Each memo is asked for, written on a sheet over the window, and kept."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._memo: MemoSheet | None = None

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
            self.memo.open(title, code.memo, lambda body: self.desk.coder.describe(key, body))

    @property
    def memo(self) -> MemoSheet:
        """Where a memo is written; made when it is first needed."""
        if self._memo is None:
            self._memo = MemoSheet(self.window, self.window.look)
        return self._memo

    def _write_memo(self, subject: MemoSubject, about: str, title: str) -> None:
        far = self.desk.far

        def found(known: Memo | None) -> None:
            body = known.body if known else ""
            self.memo.open(title, body, lambda new: far.write_memo(subject, about, new))

        far.find_memo(subject, about, found)
