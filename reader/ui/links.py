"""Links between notes, passages and claims: copied with a key, followed by a click."""

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial

from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reader.core.annotations import Annotation
from reader.core.codes import in_order, path_of
from reader.core.linking import Linkable, Linked, in_markdown, linked
from reader.core.markdown import links_in, plain
from reader.core.spans import Span
from reader.core.words import shown
from reader.ui.choice_card import Choice, Rows, Take, fitting
from reader.ui.language import tr
from reader.ui.link_card import LinkCard, Then, typed_before
from reader.ui.memo_hand import MemoHand

MOST = 24


class LinkHand(MemoHand):
    """A link to a note names its id, one to a claim the article and its words there."""

    _known: Callable[[], Annotation | None]
    show_lost: Callable[[], None]
    ask_card: Callable[[str, Rows, Take], None]

    def copy_link(self) -> None:
        """Put a link to the chosen mark or claim on the clipboard, in Markdown."""
        if link := self._link():
            QApplication.clipboard().setText(link)
            said = tr("The link is copied: paste it into a note or a memo.")
            self.fittings.message_bar.show_message(said)

    def offer_links(self, editor: QPlainTextEdit) -> None:
        """Offer what a note can link to, when [[ is written in it."""

        def look() -> None:
            if typed_before(editor) is not None:
                editor.cursorPositionChanged.disconnect(look)
                card = LinkCard(self.window, self.window.look, editor, self._linkable)
                card.follow()

        editor.cursorPositionChanged.connect(look)

    def follow_link(self) -> None:
        """Follow the link of the chosen note; one of several is asked for."""
        known = self._known()
        self.follow_one_of(known.body if known else "")

    def follow_one_of(self, body: str) -> None:
        """Follow the link of a note with these words; one of several is asked for."""
        links = [Choice(link, words) for link, words in links_in(body).items()]
        if not links:
            said = tr("There is no link in the chosen note.")
            self.fittings.message_bar.show_message(said)
        elif len(links) == 1:
            self.follow(str(links[0].value))
        else:
            rows = partial(fitting, links)
            self.ask_card(tr("Which link?"), rows, lambda link: self.follow(str(link)))

    def follow(self, link: str) -> None:
        """Go where a link leads. An address of the web is copied; nothing is ever opened."""
        to = linked(link)
        if to is None:
            QApplication.clipboard().setText(link)
            said = tr("The address {address} is copied: open it in your browser.", address=link)
            self.fittings.message_bar.show_message(said)
        elif to.kind == "note":
            self.desk.far.find_annotation(to.id, self._go_to_note)
        elif to.kind == "code":
            self._go_to_code(to.id)
        else:
            self._go_to_place(to.id, to.place)

    def _linkable(self, typed: str, then: Then) -> None:
        """Codes and the claims of the article at once; and what else the library knows."""
        words = typed.casefold().split()
        claims = tuple(self._claims())
        at_hand = (*self._codes(), *claims)
        then([each for each in at_hand if all(w in each.words.casefold() for w in words)][:MOST])
        here = {claim.to.id for claim in claims}  # their places may differ in the library
        self.desk.seeker.find_linkable(typed, lambda found: then(_elsewhere(found, here)))

    def _codes(self) -> Iterator[Linkable]:
        codes = self.desk.coder.codes
        for code, _ in in_order(codes):
            yield Linkable(Linked("code", code.id), path_of(code, codes))

    def _claims(self) -> Iterator[Linkable]:
        sitting = self.desk.sitting
        if sitting is None or sitting.reading is None or not sitting.article:
            return
        for read in sitting.reading.claims:
            start, end = span = self._content(read.claim.id)
            words = shown(sitting.text[start:end])
            yield Linkable(Linked("claim", sitting.article, span), words, sitting.title)

    def _link(self) -> str:
        sitting, known = self.desk.sitting, self._known()
        if sitting is None or not sitting.article:
            return ""
        if known is not None:
            words = plain(known.body) or known.anchor.quotation
            return in_markdown(words, Linked("note", known.id))
        if sitting.claim(self.claim) is None:
            return ""
        start, end = span = self._content(self.claim)
        return in_markdown(sitting.text[start:end], Linked("claim", sitting.article, span))

    def _go_to_note(self, note: Annotation | None) -> None:
        sitting = self.desk.sitting
        if note is None:
            said = tr("The note that this leads to is no more.")
            self.fittings.message_bar.show_message(said, kind="trouble")
        elif sitting is None or sitting.article != note.article:
            self.desk.open_article(note.article, note.anchor.span, note.id)
        elif note.anchor.span is not None:
            self.go_to_mark(note.id, note.anchor.span)
        else:
            self.show_lost()

    def _go_to_code(self, key: str) -> None:
        if key in self.desk.coder.codes:
            self.fittings.notes.retrieve(key)
        else:
            said = tr("The code that this leads to is no more.")
            self.fittings.message_bar.show_message(said, kind="trouble")

    def _go_to_place(self, article: str, span: Span | None) -> None:
        sitting = self.desk.sitting
        if sitting is None or sitting.article != article:
            self.desk.open_article(article, span)
        elif span is not None and span.start < span.end <= len(sitting.text):
            self.go_to(span)
        elif span is not None:
            said = tr("The words that this leads to are not in the article any more.")
            self.fittings.message_bar.show_message(said, kind="trouble")


def _elsewhere(found: Iterable[Linkable], here: Collection[str]) -> list[Linkable]:
    """What was found, without the claims of the articles that are told from the window."""
    return [each for each in found if each.to.kind != "claim" or each.to.id not in here]
