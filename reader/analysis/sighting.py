"""A name at a place of a `Doc`."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Sighting:
    """A name at a place: half-open range of tokens, without titles, and spaCy's label."""

    start: int
    end: int
    name: str
    label: str
    alias_of: str | None = None
