"""Which rows the table has: all articles of a list, or one row for a family that is folded."""

from array import array
from collections.abc import Iterable

from reader.core.listing import FoldedList


class Folds:
    """`numbers` are those of the rows. A family that was unfolded stays so in any order."""

    def __init__(self) -> None:
        self.numbers: array[int] = array("q")
        self._list = FoldedList(self.numbers)
        self._open: set[int] = set()  # all of each family that is unfolded
        self._inside: set[int] = set()  # those of them that stand below their first

    @property
    def articles(self) -> int:
        """How many articles the list has, the folded ones too."""
        return self._list.articles

    def laid_out(self, found: FoldedList) -> "array[int]":
        """The rows that a list would have."""
        likes, unfolded = found.likes, self._open
        if unfolded.isdisjoint(likes):
            return found.leads
        rows: array[int] = array("q")
        for lead in found.leads:
            rows.append(lead)
            if lead in unfolded and lead in likes:
                rows.extend(likes[lead])
        return rows

    def unfold_around(self, found: FoldedList, rows: Iterable[int]) -> None:
        """Let families of a list stay unfolded where rows, as they are now, stand for one article
        alone: what was chosen must not become more."""
        alone = {self.numbers[row] for row in rows if not self.likes(row)}
        for lead, others in found.likes.items() if alone else ():
            if lead in alone or not alone.isdisjoint(others):
                self._open.update((lead, *others))

    def show(self, found: FoldedList, rows: "array[int]") -> None:
        """Have these rows of another list."""
        self._list, self.numbers = found, rows
        leads = self._open & found.likes.keys()
        self._inside = {number for lead in leads for number in found.likes[lead]}

    def likes(self, row: int) -> int:
        """How many others are folded into a row, or unfolded below it."""
        return len(self._list.likes.get(self.numbers[row], ())) if self._has(row) else 0

    def is_open(self, row: int) -> bool:
        """Whether the family in a row is unfolded."""
        return self._has(row) and self.numbers[row] in self._open

    def lead_of(self, row: int) -> int:
        """The row that the others of a family stand below; a row itself for all others."""
        while row > 0 and self.is_inside(row):
            row -= 1
        return row

    def is_inside(self, row: int) -> bool:
        """Whether a row stands below the first of its family."""
        return self._has(row) and self.numbers[row] in self._inside

    def unfold(self, row: int) -> None:
        """Have the others of a family below it."""
        lead = self.numbers[row]
        others = self._list.likes[lead]
        self.numbers = self.numbers[: row + 1] + others + self.numbers[row + 1 :]
        self._open.update((lead, *others))
        self._inside.update(others)

    def fold(self, row: int) -> None:
        """Have the others of a family in its row."""
        lead = self.numbers[row]
        others = self._list.likes[lead]
        self.numbers = self.numbers[: row + 1] + self.numbers[row + 1 + len(others) :]
        self._open.difference_update((lead, *others))
        self._inside.difference_update(others)

    def set_all(self, to_be_open: bool) -> None:
        """Unfold all families, or fold them."""
        self._open.clear()
        if to_be_open:
            for lead, others in self._list.likes.items():
                self._open.update((lead, *others))
        self.show(self._list, self.laid_out(self._list))

    def meant(self, rows: Iterable[int]) -> list[int]:
        """The articles that rows stand for, those that are folded into one too."""
        found: list[int] = []
        for row in rows:
            if self._has(row):
                found.append(lead := self.numbers[row])
                if lead in self._list.likes and lead not in self._open:
                    found.extend(self._list.likes[lead])
        return found

    def _has(self, row: int) -> bool:
        return 0 <= row < len(self.numbers)
