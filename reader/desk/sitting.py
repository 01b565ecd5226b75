"""The article on the desk, with all that is known of it at the moment."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import cast

from reader.core.analysis import Actor, Analysis
from reader.core.annotations import Annotation
from reader.core.article import Imported, shown_title
from reader.core.corrections import ActorCorrection, AnyCorrection, Correction
from reader.core.history import Change, Command, Judged, Record
from reader.core.positions import coloured
from reader.core.reading import ReadClaim, Reading, overlay
from reader.core.taught import TaughtName


@dataclass
class Sitting:
    """One article being read.

    `article` is its id in the library, "" until the library has answered; the commands given
    until then wait in `pending`. `known` says that it lies on the desk again. `colours` holds the
    actors that have one, by id.
    """

    imported: Imported
    article: str = ""
    annotations: dict[str, Annotation] = field(default_factory=dict)
    corrections: dict[str, AnyCorrection] = field(default_factory=dict)
    taught: dict[str, TaughtName] = field(default_factory=dict)
    pending: list[Command] = field(default_factory=list)
    analysis: Analysis | None = None
    reading: Reading | None = None
    unplaced: tuple[AnyCorrection, ...] = ()
    colours: dict[str, int] = field(default_factory=dict)
    known: bool = False

    @property
    def title(self) -> str:
        """The article's title as it is shown."""
        return shown_title(self.imported.metadata, self.imported.edition)

    @property
    def reads_english(self) -> bool:
        """Whether the text is in the language that the analysis reads."""
        from reader.analysis import reads

        return reads(self.text, language=self.imported.metadata.language)

    @property
    def text(self) -> str:
        """The text of the edition that is read."""
        return self.imported.edition.text

    @property
    def digest(self) -> str:
        """The key of the edition that is read."""
        return self.imported.edition.digest

    def begin_again(self) -> None:
        """Wait for the library again: commands given until it answers are pending."""
        self.article, self.known = "", True

    def claim(self, key: str) -> ReadClaim | None:
        """The claim of the reading with this id, rejected ones too."""
        if self.reading is None:
            return None
        every = (*self.reading.claims, *self.reading.hidden)
        return next((read for read in every if read.claim.id == key), None)

    def judgement(self, read: ReadClaim) -> Correction | None:
        """The reader's verdict on a claim, if there is one."""
        known = self.corrections.get(read.correction or "")
        return known if isinstance(known, Correction) else None

    def actors(self) -> dict[str, Actor]:
        """The actors of the reading by their ids."""
        return {actor.id: actor for actor in self.reading.actors} if self.reading else {}

    def analysed(self, analysis: Analysis) -> None:
        """Take what the machine found; the weightiest actors get their colours, once."""
        self.analysis = analysis
        self.read_again()
        assert self.reading is not None
        ids = coloured(self.reading)
        self.colours = {actor: number for number, actor in enumerate(ids)}

    def read_again(self) -> None:
        """Lay the corrections over the analysis anew."""
        if self.analysis is not None:
            made = tuple(self.corrections.values())
            self.reading, self.unplaced = overlay(
                self.analysis, made, tuple(self.taught.values()), text=self.text
            )

    def apply(self, command: Command) -> None:
        """Do a command to the values in memory."""
        for change in command.changes:
            self._apply(change)
        if any(isinstance(c.before or c.after, Judged) for c in command.changes):
            self.read_again()

    def _apply(self, change: Change) -> None:
        for record, put in ((change.before, self._drop), (change.after, self._keep)):
            if record is not None:
                put(record)

    def _drop(self, record: Record) -> None:
        self.annotations.pop(record.id, None)
        self.corrections.pop(record.id, None)
        self.taught.pop(record.id, None)

    def _keep(self, record: Record) -> None:
        if isinstance(record, TaughtName):
            self.taught[record.id] = record
            return
        if not isinstance(record, Annotation | AnyCorrection) or record.article != self.article:
            return
        if isinstance(record, Annotation):
            self.annotations[record.id] = record
        else:
            self.corrections[record.id] = record

    def shelved(
        self,
        article: str,
        annotations: Iterable[Annotation],
        corrections: Iterable[AnyCorrection],
        taught: Iterable[TaughtName] = (),
    ) -> list[Command]:
        """Take what the library knows of the article, and return the commands that waited for it.

        What the reader did in the meantime is laid on top.
        """
        self.article = article
        waiting = [_homed(command, article) for command in self.pending]
        self.pending.clear()
        self.hold(annotations, corrections, taught)
        for command in waiting:
            self.apply(command)
        return waiting

    def hold(
        self,
        annotations: Iterable[Annotation],
        corrections: Iterable[AnyCorrection],
        taught: Iterable[TaughtName],
    ) -> None:
        """Take what the library holds in place of all that was known."""
        self.annotations = {a.id: a for a in annotations}
        self.corrections = {c.id: c for c in corrections}
        self.taught = {t.id: t for t in taught}
        self.read_again()


def _homed(command: Command, article: str) -> Command:
    """The command as one on an article whose id was not known yet."""
    home: Callable[[Record | None], Record | None] = partial(_at_home, article=article)
    changes = tuple(Change(home(c.before), home(c.after)) for c in command.changes)
    return replace(command, article=article, changes=changes)


def _at_home(record: Record | None, *, article: str) -> Record | None:
    if isinstance(record, Annotation | Correction | ActorCorrection):
        return cast(Record, replace(record, article=article))
    return record
