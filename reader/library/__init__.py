"""The reader's library on disk. Speaks core values, never rows."""
