"""The reader's pen: highlights, notes, verdicts, undo and redo on the article of the desk."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from reader.core.analysis import Attitude, Claim, Stance, Target
from reader.core.annotations import Annotation, Subject
from reader.core.codes import Code
from reader.core.corrections import Verdict
from reader.core.history import Command, Judged, changed_codes
from reader.core.spans import Span
from reader.core.taught import TaughtName
from reader.desk import commands, events, shelving
from reader.desk.casting import CastingPen
from reader.desk.claiming import ClaimPen
from reader.desk.shelving import Steps
from reader.desk.sitting import Sitting
from reader.desk.state import DeskState
from reader.desk.unkept import Unkept

if TYPE_CHECKING:
    from reader.library import Library


class Pen:
    """The part of the desk that changes things. Each change is seen at once and kept behind it."""

    def __init__(self, state: DeskState, reopen: Callable[[str], None]) -> None:
        self._state = state
        self.cast = CastingPen(self._open_sitting, self._do)
        self.claims = ClaimPen(self._open_sitting, self._do)
        self._reopen = reopen
        self._unkept = Unkept(state, self._show)

    def highlight(self, span: Span, colour: int, *, underline: bool = False) -> None:
        """Highlight a passage; the colour of a highlight on just this passage is changed."""
        sitting = self._open_sitting()
        if sitting is None:
            return
        if known := self.annotation_on(span):
            self.recolour(known.id, colour, underline=underline)
        else:
            made = commands.highlight(
                sitting.article, sitting.text, span, colour, underline=underline
            )
            self._do(made)

    def write_note(
        self, span: Span, body: str, *, subject: Subject = "passage", about: str = ""
    ) -> None:
        """Write a note on a passage, on its highlight where it has one, or on the claim or actor
        that stands there.
        """
        sitting = self._open_sitting()
        if sitting is None:
            return
        known = self.annotation_on(span) if subject == "passage" else None
        if known:
            self.rewrite(known.id, body)
        elif body.strip():
            made = commands.note(
                sitting.article, sitting.text, span, body, subject=subject, about=about
            )
            self._do(made)

    def recolour(self, key: str, colour: int, *, underline: bool | None = None) -> None:
        """Give an annotation another colour, as a band or as a line; a code keeps its own."""
        known = self._annotation(key)
        if known is None or known.kind == "code":
            return
        line = known.underline if underline is None else underline
        if (known.colour, known.underline) != (colour, line):
            self._do(commands.recolour(known, colour, underline=line))

    def underline(self, key: str, on: bool) -> None:
        """Draw a highlight as a line, or as a band again."""
        if known := self._annotation(key):
            self.recolour(key, known.colour or 1, underline=on)

    def resize(self, key: str, span: Span) -> None:
        """Have an annotation begin and end elsewhere."""
        sitting, known = self._state.sitting, self._annotation(key)
        if sitting and known and known.anchor.span != span and span.end > span.start:
            self._do(commands.resize(known, sitting.text, span))

    def rewrite(self, key: str, body: str) -> None:
        """Write other words on an annotation."""
        if (known := self._annotation(key)) and known.body != body:
            self._do(commands.rewrite(known, body))

    def delete(self, key: str) -> None:
        """Take an annotation away."""
        if known := self._annotation(key):
            self._do(commands.delete(known))

    def confirm(self, claims: Iterable[str]) -> None:
        """Say that the machine is right about claims, all in one command."""
        self._judge(claims, "confirmed")

    def reject(self, claims: Iterable[str]) -> None:
        """Say that claims are none; they are hidden, all in one command."""
        self._judge(claims, "rejected")

    def change_stance(self, claim: str, stance: Stance) -> None:
        """Say what the actor really does with the content."""
        self._correct(claim, "stance", lambda known: replace(known, stance=stance))

    def change_actor(self, claim: str, actor: str | None) -> None:
        """Say who holds the claim, or (None) that the text does not name them."""
        self._correct(claim, "actor", lambda known: replace(known, actor=actor))

    def change_attitude(self, claim: str, actor: str, attitude: Attitude | None) -> None:
        """Say how the content speaks of an actor, or (None) that it does not speak of it."""

        def changed(known: Claim) -> Claim:
            others = tuple(t for t in known.targets if t.actor != actor)
            own = (Target(actor, attitude),) if attitude else ()
            return replace(known, targets=others + own)

        self._correct(claim, "target", changed)

    def withdraw(self, correction: str) -> None:
        """Take a verdict back."""
        sitting = self._open_sitting()
        if sitting and (known := sitting.corrections.get(correction)):
            self._do(commands.withdraw(known))

    def undo(self) -> None:
        """Take the last thing back that was done to this article, in this session or before."""
        self._step("undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._step("redo")

    def annotation_on(self, span: Span, *, any_kind: bool = False) -> Annotation | None:
        """The highlight or note that stands on just this passage; of any kind, a code as well."""
        every = self._state.sitting.annotations.values() if self._state.sitting else ()
        there = [a for a in every if a.anchor.span == span]
        own = [a for a in there if a.kind != "code" and a.subject == "passage"]
        return next(iter(own or (there if any_kind else ())), None)

    def _judge(self, claims: Iterable[str], verdict: Verdict) -> None:
        sitting = self._open_sitting()
        known = [sitting.claim(claim) for claim in claims] if sitting else []
        reads = [read for read in known if read and read.state != verdict]
        if sitting and reads:
            self._do(commands.judge(sitting, reads, verdict))

    def _correct(self, key: str, what: str, change: Callable[[Claim], Claim]) -> None:
        sitting = self._open_sitting()
        read = sitting.claim(key) if sitting else None
        if sitting and read and (changed := change(read.claim)) != read.claim:
            self._do(commands.correct(sitting, read, changed, what))

    def do(self, command: Command) -> None:
        """Do a command on the article of the desk: seen at once, kept behind it."""
        if self._open_sitting():
            self._do(command)

    def follow(self, command: Command) -> None:
        """Show what the library has done already."""
        if self._state.sitting:
            self._state.sitting.apply(command)
        self._show(command)

    def _do(self, command: Command) -> None:
        sitting = self._state.sitting
        assert sitting is not None
        sitting.apply(command)
        self._show(command)
        if sitting.article:
            self._history((command.label, None))  # undo comes after it, however late it is kept
            self.keep(command, sitting.digest)
        else:
            sitting.pending.append(command)

    def keep(self, command: Command, edition: str, *, waited: bool = False) -> None:
        """Have the library do a command that is seen already, on the edition with that digest.

        `waited` says that it was given before the library had said what it holds.
        """
        behind = waited or self._state.away > 0
        self._unkept.sent(command)
        self._state.keeper.run(
            lambda library: _kept(library, command, edition),
            lambda answer: self._kept(command, *answer),
            lambda error: self._not_kept(command, error, behind),
        )

    def _kept(self, command: Command, steps: Steps, moved: bool) -> None:
        """Where the article has got another text meanwhile, that one is to be shown."""
        self._unkept.answered(command)
        sitting = self._state.sitting
        if moved and sitting and sitting.article == command.article:
            self._reopen(command.article)
        elif self._unkept.is_empty():
            self._stands(command.article, steps)

    def _not_kept(self, command: Command, error: Exception, behind: bool) -> None:
        self._unkept.answered(command)
        self._ask_history(command.article)
        if behind and isinstance(error, ValueError):
            self._unkept.give_up(command)
        else:
            self._unkept.take_back(command)
            self._state.failed(error)

    def _step(self, way: Literal["undo", "redo"]) -> None:
        sitting = self._open_sitting()
        if sitting is None or not (article := sitting.article):
            return
        self._state.change(
            lambda library: _stepped(library, article, way, sitting.digest),
            lambda answer: self._stepped(sitting, way, *answer),
        )

    def _stepped(
        self, sitting: Sitting, way: str, command: Command | None, steps: Steps, moved: bool
    ) -> None:
        here = sitting is self._state.sitting
        if moved and here and command is not None:
            self._reopen(sitting.article)
        elif command is not None:
            self.follow(command)
        if here and command is not None and not moved:
            self._history(steps)
            self._state.tell(events.Progress(f"{way.capitalize()}: {command.label}"))

    def _show(self, command: Command) -> None:
        records = [c.before or c.after for c in command.changes]
        own = {type(record) for record in records if self._is_here(record)}
        if Code in {type(record) for record in records}:
            self._state.codes = changed_codes(self._state.codes, command)
            self._state.tell(events.CodebookChanged())
        if own - {Annotation}:
            self._state.tell(events.ReadingChanged())
        if Annotation in own:
            self._state.tell(events.AnnotationsChanged())
        self._state.tell(events.Done(command))

    def _is_here(self, record: object) -> bool:
        sitting = self._state.sitting
        if sitting is None or not isinstance(record, Annotation | Judged):
            return False
        return isinstance(record, TaughtName) or record.article == sitting.article

    def _ask_history(self, article: str) -> None:
        self._state.keeper.run(
            lambda library: shelving.steps(library, article),
            lambda steps: self._stands(article, steps),
            lambda _: self._stands(article, (None, None)),
        )

    def _stands(self, article: str, steps: Steps) -> None:
        """Tell the history of an article, if it is still the one on the desk."""
        if self._state.sitting and self._state.sitting.article == article:
            self._history(steps)

    def _history(self, steps: Steps) -> None:
        self._state.tell(events.HistoryChanged(*steps))

    def _annotation(self, key: str) -> Annotation | None:
        sitting = self._open_sitting()
        return sitting.annotations.get(key) if sitting else None

    def _open_sitting(self) -> Sitting | None:
        """The article, if it can be written on; says so where there is no library to keep it."""
        if self._state.sitting and self._state.without_library:
            self._state.say(self._state.refusal, "trouble")
            return None
        return self._state.sitting


def _kept(library: "Library", command: Command, edition: str) -> tuple[Steps, bool]:
    moved = library.do(command, edition=edition)
    return shelving.steps(library, command.article), moved


def _stepped(
    library: "Library", article: str, way: Literal["undo", "redo"], edition: str
) -> tuple[Command | None, Steps, bool]:
    command = library.undo(article) if way == "undo" else library.redo(article)
    moved = not library.is_latest(article, edition)
    return command, shelving.steps(library, article), moved
