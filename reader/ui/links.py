"""Links between notes, passages and claims: copied with a key, followed by a click."""

import re
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from reader.core.annotations import Annotation
from reader.core.markdown import escaped, plain
from reader.core.spans import Span
from reader.ui.language import tr
from reader.ui.memo_hand import MemoHand

NOTE = re.compile(r"note:([0-9a-zA-Z-]{1,64})")
CLAIM = re.compile(r"claim:([0-9a-zA-Z-]{1,64})/(\d{1,9})-(\d{1,9})")
WORDS = 60


class LinkHand(MemoHand):
    """A link to a note names its id, one to a claim the article and its words there."""

    _known: Callable[[], Annotation | None]

    def copy_link(self) -> None:
        """Put a link to the chosen mark or claim on the clipboard, in Markdown."""
        if link := self._link():
            QApplication.clipboard().setText(link)
            said = tr("The link is copied: paste it into a note or a memo.")
            self.fittings.message_bar.show_message(said)

    def follow(self, link: str) -> None:
        """Go where a link leads. An address of the web is copied; nothing is ever opened."""
        if found := NOTE.fullmatch(link):
            self.desk.far.find_annotation(found[1], self._go_to_note)
        elif found := CLAIM.fullmatch(link):
            self._go_to_place(found[1], Span(int(found[2]), int(found[3])))
        else:
            QApplication.clipboard().setText(link)
            said = tr("The address {address} is copied: open it in your browser.", address=link)
            self.fittings.message_bar.show_message(said)

    def _link(self) -> str:
        sitting, known = self.desk.sitting, self._known()
        if sitting is None or not sitting.article:
            return ""
        if known is not None:
            words = plain(known.body) or known.anchor.quotation
            return f"[{_brief(words)}](note:{known.id})"
        if sitting.claim(self.claim) is None:
            return ""
        start, end = span = self._content(self.claim)
        words = sitting.text[span.start : span.end]
        return f"[{_brief(words)}](claim:{sitting.article}/{start}-{end})"

    def _go_to_note(self, note: Annotation | None) -> None:
        sitting = self.desk.sitting
        if note is None:
            said = tr("The note that this leads to is no more.")
            self.fittings.message_bar.show_message(said, kind="trouble")
        elif sitting is not None and sitting.article == note.article:
            if note.anchor.span is not None:
                self.go_to_mark(note.id, note.anchor.span)
        else:
            self.desk.open_article(note.article, note.anchor.span)

    def _go_to_place(self, article: str, span: Span) -> None:
        sitting = self.desk.sitting
        if sitting is None or sitting.article != article:
            self.desk.open_article(article, span)
        elif span.start < span.end <= len(sitting.text):
            self.go_to(span)


def _brief(words: str) -> str:
    """The first words, as they stand inside a link."""
    line = " ".join(words.split())
    cut = line if len(line) <= WORDS else line[:WORDS].rsplit(" ", 1)[0] + "…"
    return escaped(cut)
