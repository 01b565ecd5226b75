"""The rows of the Notes view for Qt; changes are patched in, nothing is asked of the library."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, Signal

from reader.core.annotations import Annotation
from reader.core.history import Command
from reader.core.memos import Memo
from reader.core.notes import Noted
from reader.ui.language import tr
from reader.ui.notes.rows import Group, Names, Row, Wanted, arranged, small_line

ROLE = Qt.ItemDataRole


class NotesModel(QAbstractListModel):
    """`edited` carries the id of what was written on, and its new words."""

    edited = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.names = Names()
        self.wanted = Wanted()
        self.shown: list[Row | Group] = []
        self._rows: dict[str, Row] = {}
        self._coming: dict[str, Row] = {}
        self._titles: dict[str, str] = {}
        self.loaded = False

    def come(self, noted: Iterable[Noted], *, first: bool, last: bool) -> None:
        """Take a part of all that was written; what was known stays until all is there."""
        if first:
            self._coming = {}
        self._coming.update((each.id, Row(each)) for each in noted)
        if last or (first and not self.loaded):
            self._rows = dict(self._coming)
            self._titles = {r.noted.article: r.noted.title for r in self._rows.values()}
            self.loaded = self.loaded or last
            self.arrange()

    def follow(self, command: Command, article: str, title: str) -> None:
        """Do a command to the rows; `title` is that of `article`, the one on the desk."""
        if article:
            self._titles[article] = title
        changed = False
        for change in command.changes:
            if isinstance(change.before, Annotation | Memo):
                changed = self._rows.pop(change.before.id, None) is not None or changed
            if isinstance(change.after, Annotation | Memo):
                self._rows[change.after.id] = Row(self._noted(change.after))
                changed = True
        if changed:
            self.arrange()

    def narrow(self, wanted: Wanted) -> None:
        """Show what is wanted."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.arrange()

    def name(self, names: Names) -> None:
        """Codes and colours are called so from now on."""
        if names != self.names:
            self.names = names
            self.arrange()

    def arrange(self) -> None:
        """Narrow, sort and group all rows anew."""
        self.beginResetModel()
        self.shown = arranged(self._rows.values(), self.wanted, self.names)
        self.endResetModel()

    def row_at(self, index: QModelIndex) -> Row | None:
        """The row at an index, None for a heading or nothing."""
        found = self.shown[index.row()] if index.isValid() else None
        return found if isinstance(found, Row) else None

    def index_of(self, key: str) -> QModelIndex:
        """Where something stands first; an invalid index where it is not shown."""
        for number, row in enumerate(self.shown):
            if isinstance(row, Row) and row.id == key:
                return self.index(number)
        return QModelIndex()

    def every(self) -> Iterable[Row]:
        """All rows, shown or not."""
        return self._rows.values()

    def counts(self) -> Counter[str]:
        """How many there are in all (""), of each kind, colour ("colour 1") and code (by id)."""
        found: Counter[str] = Counter({"": len(self._rows)})
        for row in self._rows.values():
            found.update(row.kinds)
            if row.code:
                found[row.code] += 1
            if row.colour:
                found[f"colour {row.colour}"] += 1
        return found

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row for each heading and each thing."""
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """A heading can be neither chosen nor written on."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.row_at(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = ROLE.DisplayRole) -> object:
        """The words, and for screen readers all that the row says."""
        if not index.isValid():
            return None
        found = self.shown[index.row()]
        if isinstance(found, Group):
            shown = role in (ROLE.DisplayRole, ROLE.AccessibleTextRole)
            return f"{found.name}, {found.count}" if shown else None
        if role == ROLE.DisplayRole:
            return found.words or found.quotation
        if role == ROLE.EditRole:
            return found.body
        if role == ROLE.ToolTipRole:
            return found.body or found.quotation
        if role == ROLE.AccessibleTextRole:
            code = self.names.code(found.code)
            parts = (found.words, found.quotation, code, small_line(found, self.names))
            return ", ".join(filter(None, parts))
        return None

    def setData(self, index: QModelIndex, value: object, role: int = ROLE.EditRole) -> bool:
        """Tell that other words were written; they come back when they are kept."""
        row = self.row_at(index)
        if row is None or role != ROLE.EditRole:
            return False
        if str(value) != row.body:
            self.edited.emit(row.id, str(value))
        return True

    def _noted(self, record: Annotation | Memo) -> Noted:
        if isinstance(record, Memo):
            article = record.about if record.subject == "article" else ""
        else:
            article = record.article
        title = self._titles.get(article, "") if article else ""
        return Noted(record, article, title or (tr("An article") if article else ""))
