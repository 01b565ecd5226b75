"""The model of the table: the numbers of all articles, and the lines of those that were in sight.

A row whose line is not there yet is empty for the moment that the library's thread takes to read
it; nothing here waits.
"""

import json
from array import array
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, Qt, Signal

from reader.core.listing import FoldedList, ListedArticle
from reader.ui.language import tr, trn
from reader.ui.library.columns import COLUMNS, said, spoken
from reader.ui.library.folds import Folds

Got = Callable[[tuple[ListedArticle, ...]], None]
Fetch = Callable[[Sequence[int], Got], None]

PAGE = 128
KEPT = 8192
MIME = "application/x-reportedly-articles"
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CELL = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ArticlesModel(QAbstractTableModel):
    """A row an article. `fetch` reads lines in the background; `sort_asked` wants another order:
    the name of a column, and whether backwards.
    """

    sort_asked = Signal(str, bool)

    def __init__(self, fetch: Fetch) -> None:
        super().__init__()
        self.folds = Folds()
        self._fetch = fetch
        self._known: dict[int, ListedArticle] = {}
        self._asked: set[int] = set()
        self._generation = 0

    @property
    def numbers(self) -> "array[int]":
        """The number of the article of each row."""
        return self.folds.numbers

    def show(self, found: FoldedList) -> None:
        """Show these articles. Lines that are known stay in sight until they are read anew."""
        self._generation += 1
        numbers = self.folds.laid_out(found)
        if numbers == self.numbers:
            self.folds.show(found, numbers)
            self._asked.clear()
            if numbers:
                self._say_changed(0, len(numbers) - 1)
            return
        self.beginResetModel()
        self.folds.show(found, numbers)
        self._asked.clear()
        self.endResetModel()

    def set_open(self, row: int, to_be_open: bool) -> None:
        """Unfold the family in a row, or fold it; nothing for other articles."""
        if not self.folds.likes(row) or self.folds.is_open(row) == to_be_open:
            return
        first, last = row + 1, row + self.folds.likes(row)
        self._generation += 1
        self._asked.clear()  # the pages are others now
        if to_be_open:
            self.beginInsertRows(QModelIndex(), first, last)
            self.folds.unfold(row)
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), first, last)
            self.folds.fold(row)
            self.endRemoveRows()
        self._say_changed(row, row)

    def set_all_open(self, to_be_open: bool) -> None:
        """Unfold all families of the list, or fold them."""
        self.beginResetModel()
        self._generation += 1
        self._asked.clear()
        self.folds.set_all(to_be_open)
        self.endResetModel()

    def line(self, row: int) -> ListedArticle | None:
        """The line of a row, or None while it is being read."""
        if not 0 <= row < len(self.numbers):
            return None  # a screen reader may ask for a row that is gone
        page = row // PAGE
        if page not in self._asked:
            self._ask(page)
        return self._known.get(self.numbers[row])

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row an article."""
        return 0 if parent is not None and parent.isValid() else len(self.numbers)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """As many as the table of columns."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; for screen readers the whole row, in the cell of the title."""
        if not index.isValid():
            return None
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if column.right else LEFT
        if role not in ROLES:
            return None
        if (line := self.line(index.row())) is None:
            return "…" if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.row(), line) if column.name == "title" else said(column, line)
        if role == Qt.ItemDataRole.ToolTipRole and column.name == "title":
            return "\n".join(filter(None, (column.words(line), self._family(index.row()))))
        return column.words(line)

    def _spoken(self, row: int, line: ListedArticle) -> str:
        return ", ".join(filter(None, (spoken(line), self._family(row))))

    def _family(self, row: int) -> str:
        """What is to be said of a family that is folded into a row, or unfolded below it."""
        if not (others := self.folds.likes(row)):
            return ""
        if self.folds.is_open(row):
            return trn("{n} other below", "{n} others below", others)
        return trn("{n} other folded in", "{n} others folded in", others)

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].heading) if 0 <= section < len(COLUMNS) else None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; it comes with `show`."""
        if 0 <= column < len(COLUMNS):
            backwards = order == Qt.SortOrder.DescendingOrder
            self.sort_asked.emit(COLUMNS[column].name, backwards)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Rows can be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return CELL

    def mimeTypes(self) -> list[str]:
        """Articles are dragged by their numbers."""
        return [MIME]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """The articles of these cells."""
        return carried(sorted({self.numbers[index.row()] for index in indexes}))

    def _ask(self, page: int) -> None:
        self._asked.add(page)
        wanted, generation = self.numbers[page * PAGE : (page + 1) * PAGE], self._generation
        self._fetch(wanted, lambda lines: self._got(page, generation, lines))

    def _got(self, page: int, generation: int, lines: tuple[ListedArticle, ...]) -> None:
        if generation != self._generation:
            return
        for line in lines:
            self._known.pop(line.number, None)
            self._known[line.number] = line
        for number in list(self._known)[: max(0, len(self._known) - KEPT)]:
            del self._known[number]
        if len(self._asked) > KEPT // PAGE:
            self._asked = {page}  # what is out of sight is read anew when it comes back
        self._say_changed(page * PAGE, min((page + 1) * PAGE, len(self.numbers)) - 1)

    def _say_changed(self, first: int, last: int) -> None:
        if last >= first:
            ends = self.index(first, 0), self.index(last, len(COLUMNS) - 1)
            self.dataChanged.emit(*ends)


ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def carried(numbers: Sequence[int]) -> QMimeData:
    """Articles, to be dragged."""
    data = QMimeData()
    data.setData(MIME, json.dumps(list(numbers)).encode("ascii"))
    return data


def dropped(data: QMimeData) -> list[int]:
    """The articles that are dragged; none where something else is."""
    return json.loads(bytes(data.data(MIME))) if data.hasFormat(MIME) else []
