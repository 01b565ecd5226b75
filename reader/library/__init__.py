"""The reader's library on disk. Speaks core values, never rows."""

from reader.library.library import Library, why_only_to_read

__all__ = ["Library", "why_only_to_read"]
