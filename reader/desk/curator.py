"""The library at large: lists of articles, and what is done to many of them at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeVar

from reader.core.history import Command
from reader.core.listing import Details, FoldedList, ListedArticle, Listing, Shelves
from reader.desk import events
from reader.desk.state import DeskState, nothing

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")
Numbers = Sequence[int]
Steps = tuple[str | None, str | None]
INDEXED = 50  # articles that are indexed at a time, so that nobody waits for long


class Curator:
    """The part of the desk for the whole library. Articles are named by their numbers.

    Each change is one command, kept by the library and then told: what undo would do next, and
    `LibraryChanged`. `follow` shows what undo and redo have done.
    """

    def __init__(self, state: DeskState, follow: Callable[[Command], None]) -> None:
        self._state, self._follow = state, follow

    def articles(self, listing: Listing, done: Callable[[FoldedList], None]) -> None:
        """The numbers of the articles of a list, in its order, those nearly the same folded."""
        self._ask(lambda library: library.lists.folded(listing), done)

    def lines(self, chosen: Numbers, done: Callable[[tuple[ListedArticle, ...]], None]) -> None:
        """The lines of articles."""
        self._ask(lambda library: library.lists.lines(chosen), done)

    def details(self, chosen: Numbers, done: Callable[[Details], None]) -> None:
        """What articles have in common."""
        self._ask(lambda library: library.lists.details(chosen), done)

    def shelves(self, done: Callable[[Shelves], None]) -> None:
        """The number of articles in each place, the collections, and the tags."""
        self._ask(lambda library: library.lists.shelves(), done)

    def look(self) -> None:
        """Have it told what undo and redo would do."""
        self._ask(_steps, self._stepped)

    def set_metadata(self, chosen: Numbers, values: Mapping[str, str | None]) -> None:
        """Put the metadata of articles right."""
        self._do(lambda lib: lib.arranger.set_metadata(lib.lists.ids(chosen), values))

    def tag(self, chosen: Numbers, add: Iterable[str] = (), drop: Iterable[str] = ()) -> None:
        """Give articles tags, and take others away."""
        more, less = tuple(add), tuple(drop)
        self._do(lambda lib: lib.arranger.tag(lib.lists.ids(chosen), more, less))

    def set_read(self, chosen: Numbers, read: bool) -> None:
        """Say whether articles count as read."""
        self._do(lambda lib: lib.arranger.set_read(lib.lists.ids(chosen), read))

    def set_trashed(self, chosen: Numbers, trashed: bool) -> None:
        """Put articles into the trash, or back."""
        self._do(lambda lib: lib.arranger.set_trashed(lib.lists.ids(chosen), trashed))

    def collect(self, collection: str, chosen: Numbers) -> None:
        """Put articles into a collection."""
        self._do(lambda lib: lib.collections.put(collection, lib.lists.ids(chosen)))

    def take_out(self, collection: str, chosen: Numbers) -> None:
        """Take articles out of a collection."""
        self._do(lambda lib: lib.collections.take_out(collection, lib.lists.ids(chosen)))

    def new_collection(self, name: str, parent: str | None = None) -> None:
        """Make a collection, or (with a name that is there) none."""
        self._do(lambda lib: lib.collections.make(name, parent))

    def keep_search(self, name: str, query: str) -> None:
        """Keep a search among the collections."""
        self._do(lambda lib: lib.collections.make(name, query=query))

    def rename_collection(self, collection: str, name: str) -> None:
        """Give a collection another name."""
        self._do(lambda lib: lib.collections.rename(collection, name))

    def move_collection(self, collection: str, parent: str | None) -> None:
        """Put a collection into another one, or let it stand by itself."""
        self._do(lambda lib: lib.collections.move(collection, parent))

    def drop_collection(self, collection: str) -> None:
        """Take a collection away; its articles stay."""
        self._do(lambda lib: lib.collections.drop(collection))

    def undo(self) -> None:
        """Take the last thing back that was done to the library at large."""
        self._step("undo")

    def redo(self) -> None:
        """Do again what was undone last."""
        self._step("redo")

    def _step(self, way: Literal["undo", "redo"]) -> None:
        if self._state.without_library:
            return

        def step(library: "Library") -> tuple[Command | None, Steps]:
            command = library.undo("") if way == "undo" else library.redo("")
            return command, _steps(library)

        def done(answer: tuple[Command | None, Steps]) -> None:
            command, steps = answer
            if command is not None:
                self._follow(command)  # it may be about the codebook, or names that were taught
                self._changed(steps)
                self._state.tell(events.Progress(f"{way.capitalize()}: {command.label}"))

        self._state.change(step, done, self._not_done)

    def _do(self, work: Callable[["Library"], object]) -> None:
        if self._state.without_library:
            self._state.say("The library is not open, so nothing can be changed.", "trouble")
            return

        def changed(library: "Library") -> Steps:
            work(library)
            return _steps(library)

        self._state.keeper.run(changed, self._changed, self._not_done)

    def _changed(self, steps: Steps) -> None:
        self._stepped(steps)  # first, so that undo is there as soon as the change is seen
        self._state.tell(events.LibraryChanged())
        self._index()

    def _index(self) -> None:
        """Index what was changed, some at a time, so that the next search need not."""

        def more(left: bool) -> None:
            if left:
                self._index()

        self._ask(lambda library: library.index_some(INDEXED), more)

    def _not_done(self, error: Exception) -> None:
        self.look()
        self._state.failed(error)

    def _stepped(self, steps: Steps) -> None:
        self._state.tell(events.LibraryHistory(*steps))

    def _ask(self, work: Callable[["Library"], T], done: Callable[[T], None]) -> None:
        failed = nothing if self._state.without_library else self._state.failed
        self._state.keeper.run(work, done, failed)


def _steps(library: "Library") -> Steps:
    return library.can_undo(""), library.can_redo("")
