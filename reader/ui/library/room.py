"""Between the library's view and the desk: what is listed, and what is done to what is chosen."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.core.listing import Details, FoldedList, Listing, Shelves
from reader.desk.events import LibraryHistory, Progress
from reader.ui.language import tr
from reader.ui.library.shelf import Shelf
from reader.ui.library.view import LibraryView

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

SETTLE_MS = 60
NAME = "library"


class LibraryRoom(QObject):
    """Makes the view when it is first wanted, and keeps it as the library is.

    Each public method without an underscore that the table of actions names is an action.
    """

    def __init__(self, fittings: "Fittings") -> None:
        super().__init__(fittings.window)
        self._fittings, self._curator = fittings, fittings.desk.curator
        self.view: LibraryView | None = None
        self.listing = Listing()
        self._shelf = Shelf("place", "all", "")
        self._known: Shelves | None = None
        self._asked = 0
        self._steps = LibraryHistory(None, None)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_details)
        fittings.middle.add(NAME, self._make)

    def is_shown(self) -> bool:
        """Whether the library is seen."""
        return self.view is not None and self.view.isVisible()

    def toggle(self) -> None:
        """Show the library, or go back to the article."""
        self._fittings.middle.toggle(NAME)

    def search(self) -> None:
        """Go to the search over the table."""
        self._fittings.middle.show(NAME)
        self.view.box.setFocus()
        self.view.box.selectAll()

    def changed(self, _: object = None) -> None:
        """The library is another than before."""
        self._ask_shelves()
        if self.is_shown():
            self._list()
            self._settle.start()

    def history_changed(self, steps: LibraryHistory) -> None:
        """What undo would do next."""
        self._steps = steps
        if self.is_shown():
            self._fittings.steps.show(steps.undo, steps.redo)

    def mark_current(self, article: str) -> None:
        """Say which article lies on the page."""
        if self.view is not None:
            self.view.table.mark_current(article)

    def set_theme(self, look: object) -> None:
        """Take the colours of another theme."""
        if self.view is not None:
            self.view.set_theme(look)

    def open_chosen(self) -> None:
        """Open the article under the cursor."""
        if self.view is not None:
            self.view.table.open_current()

    def article_in_sight(self) -> str:
        """The article under the cursor of the table, or the one that is read; "" for none."""
        if self.is_shown() and self.view is not None:
            table = self.view.table
            line = table.articles.line(table.currentIndex().row())
            return line.id if line else ""
        sitting = self._fittings.desk.sitting
        return sitting.article if sitting else ""

    def trash_chosen(self) -> None:
        """Put the chosen articles into the trash, or those in the trash back."""
        if self.view is not None and (chosen := self.view.table.chosen()):
            self._curator.set_trashed(chosen, self.listing.place != "trash")

    def toggle_read(self) -> None:
        """Have the chosen articles count as read, or as new if all of them were read."""
        if self.view is not None and self.view.table.chosen():
            self.view.details.read.click()

    def new_collection(self) -> None:
        """Ask for the name of a new collection."""
        self._fittings.middle.show(NAME)
        self.view.shelves.ask_for_collection()

    def undo(self) -> None:
        """Take the last thing back that was done to the library."""
        self._curator.undo()

    def redo(self) -> None:
        """Do it again."""
        self._curator.redo()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.view.table, self.view.details, self.view.shelves, self.view.box]

    def _make(self) -> LibraryView:
        look = self._fittings.window.look
        self.view = view = LibraryView(look, self._curator.lines)
        view.came.connect(self._came)
        view.went.connect(self._went)
        view.searched.connect(self._search)
        view.keep_asked.connect(self.keep_search)
        view.help.keep_asked.connect(self.keep_search)
        view.table.opened.connect(self._fittings.desk.open_article)
        view.table.articles.sort_asked.connect(self._sort)
        view.table.chosen_changed.connect(self._settle.start)
        self._connect_shelves(view)
        self._connect_details(view)
        for name in ("open_chosen", "trash_chosen", "toggle_read"):
            view.table.addAction(self._fittings.actions[name])
        sitting = self._fittings.desk.sitting
        view.table.mark_current(sitting.article if sitting else "")
        view.table.show_order(self.listing.column, self.listing.backwards)
        return view

    def _connect_shelves(self, view: LibraryView) -> None:
        tree, curator = view.shelves, self._curator
        tree.chosen.connect(self._choose)
        tree.articles_dropped.connect(self._drop)
        tree.collection_asked.connect(curator.new_collection)
        tree.rename_asked.connect(curator.rename_collection)
        tree.move_asked.connect(curator.move_collection)
        tree.drop_asked.connect(curator.drop_collection)
        watcher = self._fittings.desk.watcher
        tree.unwatch_asked.connect(lambda folder: watcher.watch(Path(folder), False))

    def _connect_details(self, view: LibraryView) -> None:
        details, table, curator = view.details, view.table, self._curator
        details.metadata_asked.connect(lambda v: curator.set_metadata(table.chosen(), v))
        details.tag_asked.connect(lambda word: curator.tag(table.chosen(), [word]))
        details.untag_asked.connect(lambda word: curator.tag(table.chosen(), (), [word]))
        details.take_out_asked.connect(lambda key: curator.take_out(key, table.chosen()))
        details.read_asked.connect(lambda read: curator.set_read(table.chosen(), read))
        details.trash_asked.connect(lambda trash: curator.set_trashed(table.chosen(), trash))

    def _came(self) -> None:
        """The lists beside the page make room for the table."""
        self._fittings.places.fit_around(library=True)
        self._fittings.steps.show(self._steps.undo, self._steps.redo)
        self.changed()
        self._curator.look()

    def end(self) -> None:
        """The window is about to go; nothing around the page comes back any more."""
        if self.view is not None:
            self.view.went.disconnect(self._went)

    def _went(self) -> None:
        self._fittings.places.fit_around(library=False)
        self._fittings.desk.look_again()

    def _choose(self, shelf: Shelf) -> None:
        """Show another shelf, from its beginning."""
        self._shelf, order = shelf, ("added", True)
        if shelf.kind == "place" and shelf.key == "recent":
            order = ("opened", True)
        elif self.listing.column != "opened":
            order = (self.listing.column, self.listing.backwards)
        self.listing = replace(self._of(shelf), column=order[0], backwards=order[1])
        self.view.table.show_order(*order)
        self.view.table.go_to_top()
        self._list()

    def _of(self, shelf: Shelf) -> Listing:
        typed = self.view.box.text().strip()
        queries = tuple(filter(None, (shelf.query, typed)))
        if shelf.kind == "place":
            return Listing(place=shelf.key, queries=queries)
        if shelf.kind == "tag":
            return Listing(tag=shelf.key, queries=queries)
        if shelf.kind == "folder":
            return Listing(folder=shelf.key, queries=queries)
        return Listing(collection=shelf.key if shelf.kind == "collection" else "", queries=queries)

    def _search(self, _typed: str) -> None:
        order = {"column": self.listing.column, "backwards": self.listing.backwards}
        self.listing = replace(self._of(self._shelf), **order)
        self.view.table.go_to_top()
        self._list()

    def _sort(self, column: str, backwards: bool) -> None:
        if (column, backwards) != (self.listing.column, self.listing.backwards):
            self.listing = replace(self.listing, column=column, backwards=backwards)
            self._list()
            self.view.table.horizontalHeader().viewport().update()

    def _drop(self, numbers: list[int], shelf: Shelf) -> None:
        if shelf.kind == "tag":
            self._curator.tag(numbers, [shelf.key])
        elif shelf.kind == "collection":
            self._curator.collect(shelf.key, numbers)
        else:
            self._curator.set_trashed(numbers, True)

    def keep_search(self, query: str) -> None:
        """Keep a search among the collections, named as it is."""
        self._curator.keep_search(" ".join(query.split()), query)
        self._fittings.status.show_progress(Progress(tr("Kept among the collections; F2 renames.")))

    def _list(self) -> None:
        self._asked += 1
        asked = self._asked

        def show(found: FoldedList) -> None:
            if asked == self._asked:
                name = self._shelf.name or tr("All articles")
                self.view.table.show_list(found)
                self.view.say(name, found.articles, looked_for=bool(self.listing.queries))

        self._curator.articles(self.listing, show)

    def _ask_shelves(self) -> None:
        def show(shelves: Shelves) -> None:
            self._known = shelves
            self._fittings.articles.kept = shelves.collections
            if self.view is not None:
                self.view.kept = shelves.collections
                self.view.shelves.show_shelves(shelves)
                self.view.details.suggest_tags(list(shelves.tags))

        self._curator.shelves(show)

    def _ask_details(self) -> None:
        chosen = self.view.table.chosen()
        if not chosen:
            self.view.details.clear()
            return

        def show(details: Details) -> None:
            if chosen == self.view.table.chosen():
                collections = self._known.collections if self._known else ()
                called = self.view.table.called()
                self.view.details.show_details(details, collections, called=called)

        self._curator.details(chosen, show)
