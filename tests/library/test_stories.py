"""Any story of commands, undo and redo, over closing and opening, against a model of it."""

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from reader.core.annotations import Annotation
from reader.core.corrections import Correction
from reader.core.history import Change, Command, Record, Shelf, inverse
from reader.library import Library
from tests.core.values import METADATA, annotations, corrections
from tests.library.samples import imported, steps

State = dict[str, Record]
KEYS = st.sampled_from(["r1", "r2", "r3"])


class Story(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.library = Library.open(self.folder)

    @initialize()
    def begin(self) -> None:
        self.article = self.library.add(imported())
        self.now: State = {self.article: Shelf(self.article, imported().metadata)}
        self.done: list[tuple[Command, State, State]] = []
        self.undone: list[tuple[Command, State, State]] = []

    @rule(data=st.data(), kinds=st.lists(st.sampled_from("acs"), min_size=1, max_size=3))
    def do(self, data: st.DataObject, kinds: list[str]) -> None:
        after, changes = dict(self.now), []
        for kind in kinds:
            changes.append(self.change(data, kind, after))
        command = Command(data.draw(st.text(max_size=5)), self.article, tuple(changes))
        self.library.do(command)
        if any(change.before != change.after for change in changes):
            self.done.append((command, self.now, after))
            self.undone.clear()
            self.now = after

    def change(self, data: st.DataObject, kind: str, after: State) -> Change:
        if kind == "s":
            made = Shelf(self.article, data.draw(METADATA), data.draw(st.booleans()))
            change = Change(after[self.article], made)
            after[self.article] = made
            return change
        key = kind + data.draw(KEYS)
        before = after.pop(key, None)
        if before is not None and data.draw(st.booleans()):
            return Change(before, None)
        values = annotations if kind == "a" else corrections
        made = data.draw(values(article=self.article))
        after[key] = made
        return Change(before, made)

    @rule()
    def undo(self) -> None:
        applied = self.library.undo(self.article)
        if not self.done:
            assert applied is None
            return
        command, before, _ = step = self.done.pop()
        assert applied == inverse(command)
        self.undone.append(step)
        self.now = before

    @rule()
    def redo(self) -> None:
        applied = self.library.redo(self.article)
        if not self.undone:
            assert applied is None
            return
        command, _, after = step = self.undone.pop()
        assert applied == command
        self.done.append(step)
        self.now = after

    @precondition(lambda self: self.done)
    @rule()
    def open_again(self) -> None:
        self.library.close()
        self.library = Library.open(self.folder)

    @invariant()
    def the_library_holds_what_the_story_says(self) -> None:
        records = self.now.values()
        found = self.library.annotations(self.article)
        assert set(found) == {r for r in records if isinstance(r, Annotation)}
        kept = self.library.corrections(self.article)
        assert set(kept) == {r for r in records if isinstance(r, Correction)}
        stored = self.library.article(self.article)
        shelf = Shelf(self.article, stored.metadata, stored.trashed)
        assert shelf == self.now[self.article]
        labels = [steps[-1][0].label if steps else None for steps in (self.done, self.undone)]
        assert steps(self.library, self.article) == tuple(labels)

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)


TestStories = Story.TestCase
TestStories.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
