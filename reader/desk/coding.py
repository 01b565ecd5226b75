"""The codebook, and its codes on passages, claims and actors."""

import uuid
from collections.abc import Iterable
from dataclasses import replace

from reader.core.annotations import Annotation, Qualifier, Subject, anchor_at
from reader.core.codes import Code, clean_name, free_colour, named
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.desk import codebook_commands, commands, events
from reader.desk.far import FarPen
from reader.desk.state import DeskState, nothing
from reader.desk.writing import Pen

NAME = 60  # code points of the words that name a code in vivo


class Coder:
    """Knows the codebook by ids, and how many places each code is on. Every change is a command."""

    def __init__(self, state: DeskState, pen: Pen, far: FarPen) -> None:
        self._state, self._pen, self._far = state, pen, far
        self.counts: dict[str, int] = {}
        self._recounted = 0

    @property
    def codes(self) -> dict[str, Code]:
        """The codebook."""
        return self._state.codes

    def read(self) -> None:
        """Read the codebook from the library."""
        self._state.keeper.run(
            lambda library: (library.notebook.codes(), library.notebook.counts()),
            lambda answer: self._known(*answer),
            lambda _: None,  # who opened the library has heard why it cannot be read
        )

    def make(self, name: str, parent: str | None = None) -> Code | None:
        """The code of this name in the parent; it is made where there is none."""
        clean = clean_name(name)
        if not clean:
            return None
        if known := named(self.codes.values(), clean, parent):
            return known
        code = Code(uuid.uuid4().hex, clean, parent, free_colour(self.codes.values()))
        command = Command("new code", "", (Change(None, code),))
        self._state.codes = {**self.codes, code.id: code}
        self._far.do(lambda _: command)
        return code

    def recount(self, command: Command) -> None:
        """Count the places of each code anew after a command."""
        self._recounted += 1
        for change in command.changes:
            for record, step in ((change.before, -1), (change.after, 1)):
                if isinstance(record, Annotation) and record.code:
                    self.counts[record.code] = self.counts.get(record.code, 0) + step

    def count(self) -> None:
        """Ask the library how many places each code is on: articles came, or went to the trash."""
        before = self._recounted

        def counted(counts: dict[str, int]) -> None:
            if before == self._recounted:
                self.counts = counts
            else:
                self.count()  # a command that was done meanwhile may not be in it

        self._state.keeper.run(lambda library: library.notebook.counts(), counted, nothing)

    def put(
        self,
        code: str,
        span: Span,
        *,
        qualifier: Qualifier | None = None,
        subject: Subject = "passage",
        about: str = "",
    ) -> None:
        """Put a code on a passage, or on the claim or actor that stands there, once."""
        sitting = self._state.sitting
        if sitting is None or code not in self.codes:
            return
        same = (span, code, subject, about)
        for known in sitting.annotations.values():
            if (known.anchor.span, known.code, known.subject, known.about) == same:
                self.qualify(known, qualifier)
                return
        made = Annotation(
            id=uuid.uuid4().hex,
            article=sitting.article,
            kind="code",
            anchor=anchor_at(sitting.text, span),
            code=code,
            qualifier=qualifier,
            created=commands.now(),
            modified=commands.now(),
            subject=subject,
            about=about,
        )
        self._pen.do(Command("code", sitting.article, (Change(None, made),)))

    def put_in_vivo(self, span: Span) -> None:
        """Code a passage in its own words: they name the code."""
        sitting = self._state.sitting
        words = clean_name(sitting.text[span.start : span.end]) if sitting else ""
        if len(words) > NAME:
            words = words[:NAME].rsplit(" ", 1)[0].rstrip(".,;:") + "…"
        if code := self.make(words):
            self.put(code.id, span)

    def recode(self, annotation: Annotation, code: str) -> None:
        """Put another code in the place of that of an annotation."""
        if code in self.codes and annotation.code != code:
            changed = replace(annotation, code=code, modified=commands.now())
            self._pen.do(Command("recode", annotation.article, (Change(annotation, changed),)))

    def qualify(self, annotation: Annotation, qualifier: Qualifier | None) -> None:
        """Say that a passage agrees or disagrees with its code, or neither."""
        if annotation.qualifier != qualifier:
            changed = replace(annotation, qualifier=qualifier, modified=commands.now())
            change = Change(annotation, changed)
            self._pen.do(Command("agreement", annotation.article, (change,)))

    def rename(self, key: str, name: str) -> None:
        """Give a code another name; that of one beside it merges nothing, and is refused."""
        code, clean = self.codes.get(key), clean_name(name)
        if code is None or not clean or clean == code.name:
            return
        other = named(self.codes.values(), clean, code.parent)
        if other is not None and other.id != key:
            self._state.say(f"There is a code “{clean}” already: merge the two instead.", "trouble")
            return
        self._alter(replace(code, name=clean), "rename code")

    def recolour(self, key: str, colour: str) -> None:
        """Give a code another colour, #rrggbb."""
        if code := self.codes.get(key):
            self._alter(replace(code, colour=colour), "colour of code")

    def describe(self, key: str, memo: str) -> None:
        """Say in Markdown what a code is for."""
        if code := self.codes.get(key):
            self._alter(replace(code, memo=commands.whole(memo)), "memo of code")

    def give_key(self, key: str, shortcut: str | None) -> None:
        """Give a code a key of its own, which another code then loses."""
        self._far.do(lambda library: codebook_commands.give_key(library, key, shortcut))

    def move(self, key: str, parent: str | None) -> None:
        """Put a code with all that stand in it into another one, or (None) by itself."""
        self._far.do(lambda library: codebook_commands.move(library, key, parent))

    def merge(self, key: str, into: str) -> None:
        """Put one code in the place of another everywhere; the other one goes."""
        self._far.do(lambda library: codebook_commands.merge(library, key, into))

    def split(self, annotations: Iterable[str], name: str, parent: str | None = None) -> None:
        """Take some annotations out of their code, into a new code."""
        chosen, clean = tuple(annotations), clean_name(name)
        colour = free_colour(self.codes.values())
        if chosen and clean:
            self._far.do(
                lambda library: codebook_commands.split(library, chosen, clean, parent, colour)
            )

    def remove(self, key: str) -> None:
        """Take a code away, from the codebook and from every place that it is on."""
        self._far.do(lambda library: codebook_commands.remove(library, key))

    def _alter(self, changed: Code, label: str) -> None:
        self._far.do(lambda library: codebook_commands.alter(library, changed, label))

    def _known(self, codes: dict[str, Code], counts: dict[str, int]) -> None:
        self._state.codes = codes
        self.counts = counts
        self._state.tell(events.CodebookChanged())
