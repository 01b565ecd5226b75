"""Finding an actor by the first letters of its name."""

from collections.abc import Sequence

from reader.ui.panel.row import Row


def found_place(rows: Sequence[Row], typed: str, current: Row | None) -> int | None:
    """The place of the actor that is meant by `typed`, or None.

    The search begins at the current row, or after it when one letter is typed, so that the same
    letter again goes on to the next actor. The begin of a name beats the begin of a later word.
    """
    places = [i for i, row in enumerate(rows) if row.kind == "actor"]
    if not places:
        return None
    letters = typed.casefold()
    if len(set(letters)) == 1:
        letters = letters[0]
    order = _from(rows, places, current, after=len(letters) == 1)
    for fits in (_begins, _has_word):
        for place in order:
            if fits(rows[place], letters):
                return place
    return None


def _from(rows: Sequence[Row], places: list[int], current: Row | None, *, after: bool) -> list[int]:
    """The places in turn, from the current actor on."""
    here = next((i for i, p in enumerate(places) if current and rows[p].actor == current.actor), -1)
    start = here + 1 if after or here < 0 else here
    return places[start:] + places[:start]


def _begins(row: Row, letters: str) -> bool:
    return row.title.casefold().startswith(letters)


def _has_word(row: Row, letters: str) -> bool:
    return f" {letters}" in f" {row.title} {row.detail}".casefold()
