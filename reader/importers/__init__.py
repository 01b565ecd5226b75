"""One module a format and one table that finds it: bytes in, `Imported` values out."""
