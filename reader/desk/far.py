"""Changes anywhere in the library, whichever article lies on the desk.

Each is a command that is built on the library's thread from what is stored there, so that it
always goes out from the present state; the window hears of it when it is done.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.annotations import Annotation, Qualifier
from reader.core.history import Arranged, Command, Entry, Shelf
from reader.core.memos import Memo, MemoSubject
from reader.core.notes import Noted
from reader.desk import commands, events, notebook_commands, shelving
from reader.desk.shelving import Steps
from reader.desk.state import DeskState
from reader.desk.writing import Pen

if TYPE_CHECKING:
    from reader.library import Library

Build = Callable[["Library"], Command | None]
TOGETHER = 1000


class FarPen:
    """Writes where no article lies open; `read` brings all notes in, some at a time."""

    def __init__(self, state: DeskState, pen: Pen) -> None:
        self._state = state
        self._pen = pen
        self._reading = 0

    def do(self, build: Build, then: Callable[[], None] | None = None) -> None:
        """Do a command as it is built from what the library holds; None does nothing."""
        if self._state.without_library:
            self._state.say(self._state.refusal, "trouble")
            return
        article = self._article()

        def done(answer: tuple[tuple[Command, ...], Steps]) -> None:
            self._done(answer, article)
            if then is not None:
                then()

        self._state.change(lambda library: _built(library, build, article), done)

    def undo(self) -> None:
        """Take back what was done last anywhere in the library."""
        self._step(lambda library: _one(library.notebook.undo()))

    def redo(self) -> None:
        """Do again what was taken back last anywhere in the library."""
        self._step(lambda library: _one(library.notebook.redo()))

    def step_to(self, number: int, *, article: str | None = None) -> None:
        """Undo or redo until the step of this number is the last one done."""
        self._step(lambda library: library.notebook.step_to(number, article))

    def list_history(self, article: str | None = None) -> None:
        """Ask for the last steps of an article, or of the whole library."""

        def listed(entries: tuple[Entry, ...]) -> None:
            self._state.tell(events.HistoryListed(article, entries))

        self._state.keeper.run(
            lambda library: library.notebook.entries(article), listed, self._state.failed
        )

    def read(self) -> None:
        """Ask for all that the reader wrote; it comes in parts, the last one says so."""
        self._reading += 1
        self._read_on(self._reading, 0)

    def rewrite(self, key: str, body: str) -> None:
        """Write other words on an annotation or a memo; a note or memo without words goes."""
        self.do(lambda library: notebook_commands.rewrite(library, key, body))

    def delete(self, keys: Iterable[str]) -> None:
        """Take annotations and memos away, all in one command."""
        chosen = tuple(keys)
        self.do(lambda library: notebook_commands.delete(library, chosen))

    def recolour(self, keys: Iterable[str], colour: int) -> None:
        """Give highlights and notes another colour, all in one command."""

        def changed(known: Annotation) -> Annotation:
            if known.kind == "code":
                return known
            return _changed(known, replace(known, kind="highlight", colour=colour))

        self._change(keys, changed, "change of colour")

    def recode(self, keys: Iterable[str], code: str) -> None:
        """Put another code in the place of that of some annotations, all in one command."""
        self._change_coded(keys, lambda known: replace(known, code=code), "recode")

    def qualify(self, keys: Iterable[str], qualifier: Qualifier | None) -> None:
        """Say that passages agree or disagree with their code, or neither."""
        self._change_coded(keys, lambda known: replace(known, qualifier=qualifier), "agreement")

    def write_memo(self, subject: MemoSubject, about: str, body: str) -> None:
        """Write the memo on something, in place of the first one that is there."""
        self.do(lambda library: notebook_commands.write_memo(library, subject, about, body))

    def find_annotation(self, key: str, found: Callable[[Annotation | None], None]) -> None:
        """Ask for an annotation of any article."""
        self._state.keeper.run(
            lambda library: library.notebook.annotation(key), found, self._state.failed
        )

    def find_memo(
        self, subject: MemoSubject, about: str, found: Callable[[Memo | None], None]
    ) -> None:
        """Ask for the memo on something."""
        self._state.keeper.run(
            lambda library: next(iter(library.notebook.memos(subject, about)), None),
            found,
            self._state.failed,
        )

    def _change_coded(
        self, keys: Iterable[str], change: Callable[[Annotation], Annotation], label: str
    ) -> None:
        def changed(known: Annotation) -> Annotation:
            return _changed(known, change(known)) if known.kind == "code" else known

        self._change(keys, changed, label)

    def _change(
        self, keys: Iterable[str], change: Callable[[Annotation], Annotation], label: str
    ) -> None:
        chosen = tuple(keys)
        self.do(lambda library: notebook_commands.change(library, chosen, change, label))

    def _read_on(self, reading: int, after: int) -> None:
        self._state.keeper.run(
            lambda library: library.notebook.page(after, TOGETHER),
            lambda page: self._came(reading, after, *page),
            self._state.failed,
        )

    def _came(self, reading: int, after: int, noted: tuple[Noted, ...], on: int) -> None:
        if reading != self._reading:
            return
        self._state.tell(events.NotesCame(noted, first=after == 0, last=False))
        if len(noted) == TOGETHER:
            self._read_on(reading, on)
            return
        self._state.keeper.run(
            lambda library: library.notebook.all_memos(),
            lambda memos: self._state.tell(events.NotesCame(memos, first=False, last=True)),
            self._state.failed,
        )

    def _step(self, take: Callable[["Library"], tuple[Command, ...]]) -> None:
        article = self._article()
        self._state.change(
            lambda library: (take(library), _steps(library, article)),
            lambda answer: self._done(answer, article),
        )

    def _done(self, answer: tuple[tuple[Command, ...], Steps], article: str) -> None:
        taken, steps = answer
        for command in taken:
            self._pen.follow(command)
        if any(_arranges(change.before or change.after) for c in taken for change in c.changes):
            self._state.tell(events.LibraryChanged())
        if taken and article and article == self._article():
            self._state.tell(events.HistoryChanged(*steps))

    def _article(self) -> str:
        return self._state.sitting.article if self._state.sitting else ""


def _built(library: "Library", build: Build, article: str) -> tuple[tuple[Command, ...], Steps]:
    command = build(library)
    if command is not None:
        library.do(command)
    return _one(command), _steps(library, article)


def _changed(known: Annotation, new: Annotation) -> Annotation:
    """The new value with the time of the change; the known one where nothing changes."""
    return known if new == known else replace(new, modified=commands.now())


def _arranges(record: object) -> bool:
    """Whether a record is shown in the list of articles."""
    return isinstance(record, Arranged | Shelf)


def _one(command: Command | None) -> tuple[Command, ...]:
    return () if command is None else (command,)


def _steps(library: "Library", article: str) -> Steps:
    return shelving.steps(library, article) if article else (None, None)
