"""The reader's library on disk. Speaks core values, never rows."""

from reader.library.library import Library

__all__ = ["Library"]
