"""What the actions of the library do; the room does it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings


class LibraryHand:
    """The part of the reader's hand that reaches for the library."""

    fittings: "Fittings"

    def show_library(self) -> None:
        """Show the library, or go back to the article."""
        self.fittings.room.toggle()

    def open_chosen(self) -> None:
        """Open the article under the cursor of the table."""
        self.fittings.room.open_chosen()

    def trash_chosen(self) -> None:
        """Put the chosen articles into the trash, or back."""
        self.fittings.room.trash_chosen()

    def toggle_read(self) -> None:
        """Have the chosen articles count as read, or as new."""
        self.fittings.room.toggle_read()

    def new_collection(self) -> None:
        """Ask for the name of a new collection."""
        self.fittings.room.new_collection()

    def add_files(self) -> None:
        """Ask for files, and add them to the library."""
        self.fittings.arriving.add_files()

    def add_folder(self) -> None:
        """Ask for a folder, and add what is in it."""
        self.fittings.arriving.add_folder()

    def watch_folder(self) -> None:
        """Ask for a folder to be watched."""
        self.fittings.arriving.watch_folder()

    def show_report(self) -> None:
        """Show what came of the files that were added last."""
        self.fittings.arriving.show_report()
