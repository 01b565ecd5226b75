"""Everything that the reader wrote, of all articles, on one view."""

from reader.ui.notes.view import NotesView

__all__ = ["NotesView"]
