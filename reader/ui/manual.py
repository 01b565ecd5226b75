"""The manual: a window of its own, with all that the program can do, found by its words."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.access import name_clear_button
from reader.ui.key_rules import first_keys
from reader.ui.language import tr
from reader.ui.lines import draw_lines
from reader.ui.manual_pages import KeysOf, Page, folder, found, pages
from reader.ui.theme import SANS, Theme, palette, sans
from reader.ui.widgets import QuietScrollBar
from reader.ui.within import resize_within

SIZE, LIST_WIDTH, SIDE, ROW = (960, 720), 230, 34, 27
PAGE = Qt.ItemDataRole.UserRole
SPACING, RESIZED_MS = 140.0, 60
MOST_PLACES = 500


class Leaf(QTextBrowser):
    """One page. It shows pictures of the manual's folder, and nothing from anywhere else.

    `resized` says that pictures may be larger, or must be smaller.
    """

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures are as wide as there is room."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()

    def loadResource(self, kind: int, url: QUrl) -> object:
        """A picture of the manual, as wide as the leaf at most."""
        if kind != QTextDocument.ResourceType.ImageResource or not url.isRelative():
            return None
        path = (folder() / url.path()).resolve()
        if folder().resolve() not in path.parents:
            return None
        image = QImage(str(path))
        room = max(self.viewport().width() - 2 * SIDE - 4, 200)
        if image.width() <= room:
            return image
        return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)


class Manual(QWidget):
    """Pages at the left, found by words; the page at the right, with the words marked."""

    def __init__(self, window: QWidget, look: Theme, keys_of: KeysOf = first_keys) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self._keys_of = keys_of
        self.setWindowTitle(tr("Manual"))
        resize_within(self, *SIZE)
        self._pages = pages(keys_of)
        self.box = QLineEdit(placeholderText=tr("Search the manual"), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Search the manual"))
        name_clear_button(self.box)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.none = QLabel(tr("No page has all these words."))
        self.none.setWordWrap(True)
        self.leaf = Leaf(openLinks=False)
        self.leaf.setAccessibleName(tr("Page"))
        self._bars = [QuietScrollBar(look, part) for part in (self.list, self.leaf)]
        self._lay_out()
        self._again = QTimer(self, singleShot=True, interval=RESIZED_MS)
        self._again.timeout.connect(self._show_again)
        self.leaf.resized.connect(self._again.start)
        self.box.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show)
        self.leaf.anchorClicked.connect(lambda url: self.open(url.path().removesuffix(".md")))
        self.set_theme(look)
        self._filter("")

    def open(self, name: str = "") -> None:
        """Come to the front, on a page if one is named."""
        if name:
            self.box.clear()
            for row in range(self.list.count()):
                if self.list.item(row).data(PAGE).name == name:
                    self.list.setCurrentRow(row)
        self.show()
        self.raise_()
        if QGuiApplication.platformName() != "offscreen":
            self.activateWindow()
        self.box.setFocus()

    def show_keys(self) -> None:
        """The keys have changed: the page of keys is made anew."""
        self._pages = pages(self._keys_of)
        row = self.list.currentRow()
        self._filter(self.box.text())
        self.list.setCurrentRow(row)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.setPalette(palette(look))
        sheet = palette(look)
        sheet.setColor(sheet.ColorRole.Base, look.page)
        self.leaf.setPalette(sheet)
        for part in (self.box, self.list, self.none):
            part.setFont(sans(13))
        for bar in self._bars:
            bar.set_theme(look)
        draw_lines(self.splitter, look)
        self._show(self.list.currentItem())

    def keyPressEvent(self, event: object) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _filter(self, query: str) -> None:
        shown = [page for page, _ in found(self._pages, query)] if query.strip() else self._pages
        self.list.clear()
        for page in shown:
            item = QListWidgetItem(page.title)
            item.setData(PAGE, page)
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
        self.none.setVisible(not shown)
        self.list.setCurrentRow(0)

    def _show_again(self) -> None:
        """Set the page anew where the reader is in it."""
        at = self.leaf.verticalScrollBar().value()
        self._show(self.list.currentItem())
        self.leaf.verticalScrollBar().setValue(at)

    def _show(self, item: QListWidgetItem | None, _: object = None) -> None:
        if item is None:
            return
        page: Page = item.data(PAGE)
        document = self.leaf.document()
        document.setDefaultFont(sans(14))
        self.leaf.setMarkdown(page.text)
        _dress(document, self._look)
        self._mark(self.box.text().casefold().split())

    def _mark(self, words: list[str]) -> None:
        """Wash the words that were looked for, and go to the first."""
        wash = QTextCharFormat()
        wash.setBackground(self._look.highlights[0])
        wash.setForeground(self._look.highlight_ink)
        places = []
        for word in words:
            cursor = self.leaf.document().find(word)
            while not cursor.isNull() and len(places) < MOST_PLACES:
                place = QTextEdit.ExtraSelection()
                place.cursor, place.format = cursor, wash
                places.append(place)
                cursor = self.leaf.document().find(word, cursor)
        self.leaf.setExtraSelections(places)
        if places:
            first = min((place.cursor for place in places), key=QTextCursor.selectionStart)
            self.leaf.setTextCursor(QTextCursor(self.leaf.document()))
            self.leaf.verticalScrollBar().setValue(self.leaf.cursorRect(first).top() - 80)

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(12, 12, 8, 8)
        for part in (self.box, self.none, self.list):
            left.addWidget(part)
        for part, bar in zip((self.list, self.leaf), self._bars, strict=True):
            part.setFrameShape(QFrame.Shape.NoFrame)
            part.setVerticalScrollBar(bar)
            part.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(side)
        self.splitter.addWidget(self.leaf)
        self.splitter.setSizes([LIST_WIDTH, SIZE[0] - LIST_WIDTH])
        self.splitter.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)


def _dress(document: QTextDocument, look: Theme) -> None:
    """Give lines and paragraphs room, and keys and links the look of the window."""
    frame = document.rootFrame().frameFormat()
    frame.setMargin(SIDE)
    document.rootFrame().setFrameFormat(QTextFrameFormat(frame))
    for table in document.rootFrame().childFrames():
        if isinstance(table, QTextTable):
            table.setFormat(_ruled(table, look))
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        cursor.setBlockFormat(_spaced(block, in_table=cursor.currentTable() is not None))
        for span, shade in list(_shades(block, look)):
            cursor.setPosition(span[0])
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(shade)
        block = block.next()


def _ruled(table: QTextTable, look: Theme) -> QTextTableFormat:
    """Hair lines, and room in the cells."""
    ruled = QTextTableFormat(table.format())
    ruled.setBorderCollapse(True)
    ruled.setBorder(1)
    ruled.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    ruled.setBorderBrush(look.line)
    ruled.setCellPadding(6)
    return ruled


def _spaced(block: QTextBlock, *, in_table: bool) -> QTextBlockFormat:
    spaced = QTextBlockFormat(block.blockFormat())
    if in_table:
        return spaced
    spaced.setLineHeight(SPACING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    listed, heading = block.textList() is not None, spaced.headingLevel() > 0
    spaced.setTopMargin(14 if heading else 0)
    spaced.setBottomMargin(3 if listed else 10)
    return spaced


def _shades(block: QTextBlock, look: Theme) -> Iterator[tuple[tuple[int, int], QTextCharFormat]]:
    """The places of links and keys in a block, and how they look."""
    for spot in block.begin():
        piece, shade = spot.fragment(), QTextCharFormat()
        if piece.charFormat().isAnchor():
            shade.setForeground(look.accent)
        elif piece.charFormat().fontFixedPitch():
            shade.setFontFamilies([SANS])
            shade.setFontFixedPitch(False)
            shade.setBackground(look.chosen)
        else:
            continue
        yield (piece.position(), piece.position() + piece.length()), shade
