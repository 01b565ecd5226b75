"""A PDF file as an article whose pages are known."""

import re
from collections.abc import Iterable, Sequence, Set
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Any

from reader.core.article import Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import dates, pieces
from reader.importers.pdf import edges, hyphens, ocr, xmp
from reader.importers.pdf.flows import flows
from reader.importers.pdf.initials import with_initials
from reader.importers.pdf.ocr import Report
from reader.importers.pdf.paragraphs import Lines, blocks_of
from reader.importers.pdf.rows import Row, rows_of
from reader.importers.pieces import PageMark, Piece, line, written
from reader.importers.scans import NeedsOcr

NOUN = "a PDF file"
DAMAGED = "a PDF file that is damaged"
LOCKED = "a PDF file that is locked with a password"
NO_PAGES = "a PDF file without pages"
EMPTY = "a PDF file without text"
MOST_PAGES = 5_000
# Fewer letters than that on a page with a picture are a stamp on a scan.
FEW = 20
ADDRESS = re.compile(r"https?://\S+")
SHOWN_PAGES = 10
NOTHING_RECOGNISED = "a PDF file of pictures, in which no text was recognised"
UNEVEN = 0.22


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The document as one article. Raises BadFile; NeedsOcr where all its pages are pictures."""
    with closing(opened(data, origin.path)) as document:
        rows, pictures = _rows(document, origin.path)
        if not any(rows):
            raise NeedsOcr(origin.path) if pictures else BadFile(origin.path, EMPTY)
        return (_article(document, data, rows, pictures, origin),)


def recognise(data: bytes, origin: Origin, report: Report) -> tuple[Imported, ...]:
    """The document as one article, its words recognised from pictures: some seconds a page.

    `report` gets the part that is done. Raises BadFile; NeedsOcr where no program is installed.
    """
    with closing(opened(data, origin.path)) as document:
        rows: list[list[Row]] = []
        for file in ocr.recognised(data, document, origin.path, report):
            with closing(opened(file, origin.path)) as words:
                rows += _rows(words, origin.path)[0]
        if not any(rows):
            raise BadFile(origin.path, NOTHING_RECOGNISED)
        pages = [*rows, *([[]] * len(document))][: len(document)]
        return (_article(document, data, pages, [], origin),)


def _article(
    document: Any, data: bytes, rows: list[list[Row]], pictures: list[int], origin: Origin
) -> Imported:
    given = _given_labels(document)[: len(rows)]
    kept, numbers, gone = edges.without_edges(rows)
    labels = given if all(given) else edges.labels(numbers)
    known = hyphens.vocabulary(row for page in kept for row in page)
    texts, marks = _texts(blocks_of([flows(with_initials(page)) for page in kept]), labels, known)
    metadata = _with_address(_metadata(document, xmp.metadata(data)), gone)
    made = pieces.document_of(texts, metadata, origin, empty=EMPTY, marks=marks)
    return replace(made, troubles=_troubles(pictures, labels))


def opened(data: bytes, path: str) -> Any:
    """The document, to be closed. Raises BadFile."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise BadFile(path, LOCKED if locked else DAMAGED) from error
    if not 0 < len(document) <= MOST_PAGES:
        count = len(document)
        document.close()
        raise BadFile(path, f"{NOUN} of more than {MOST_PAGES:,} pages" if count else NO_PAGES)
    return document


def _rows(document: Any, path: str) -> tuple[list[list[Row]], list[int]]:
    """The rows of each page, and which pages are pictures without words: those have no rows."""
    import pypdfium2

    rows: list[list[Row]] = []
    pictures = []
    scanned: bool | None = None
    for number in range(len(document)):
        try:
            with closing(document[number]) as page, closing(page.get_textpage()) as words:
                found = rows_of(words)
                if _is_bare(found) and _is_picture(page):
                    pictures.append(number)
                    found = []
                elif found and scanned is None:
                    scanned = _is_picture(page)
        except pypdfium2.PdfiumError as error:
            raise BadFile(path, f"{DAMAGED} (page {number + 1})") from error
        rows.append(found)
    return ([_evened(page) for page in rows] if scanned or scanned is None else rows), pictures


def _given_labels(document: Any) -> list[str]:
    """What the file itself calls its pages, empty where it says nothing."""
    try:
        return [written(document.get_page_label(number)) for number in range(len(document))]
    except ValueError:
        return [""] * len(document)


def _is_bare(rows: Sequence[Row]) -> bool:
    return sum(map(str.isalnum, "".join(row.text for row in rows))) < FEW


def _evened(rows: list[Row]) -> list[Row]:
    """Rows that were recognised, the sizes of their type evened out: they are only guessed."""
    usual = median(row.size for row in rows) if rows else 0.0
    return [
        row._replace(size=usual) if abs(row.size - usual) < UNEVEN * usual else row for row in rows
    ]


def _is_picture(page: Any) -> bool:
    """Whether a picture covers most of a page."""
    import pypdfium2.raw as raw

    width, height = page.get_size()
    for image in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=4):
        left, bottom, right, top = image.get_bounds()
        if (right - left) * (top - bottom) > 0.3 * width * height:
            return True
    return False


def _texts(
    blocks: Sequence[Lines], labels: Sequence[str], known: Set[str]
) -> tuple[list[Piece], list[PageMark]]:
    """The blocks as pieces, and where among them each page begins."""
    texts: list[Piece] = []
    begun: dict[int, PageMark] = {}
    for block in blocks:
        text, starts = _joined(block, known)
        for page, place in starts.items():
            begun.setdefault(page, (labels[page], len(texts), place))
        texts.append((block.kind, text))
    return texts, [begun[page] for page in sorted(begun)]


def _joined(block: Lines, known: Set[str]) -> tuple[str, dict[int, int]]:
    """A block's words in one line, and where in it its pages begin."""
    text, starts = block.rows[0].text, {block.pages[0]: 0}
    for (before, row), page in zip(pairwise(block.rows), block.pages[1:], strict=True):
        text, more = hyphens.joined(text, row.text, broken=before.broken, known=known)
        starts.setdefault(page, len(text) + len(more) - len(more.lstrip(" -")))
        text += more
    return text, starts


def _metadata(document: Any, also: Metadata) -> Metadata:
    """What the document's own table says, and its XMP packet where that is silent or says more."""
    made = dates.iso(_said(document, "CreationDate")) or dates.iso(_said(document, "ModDate"))
    return Metadata(
        title=line(_said(document, "Title")) or also.title,
        byline=also.byline or line(_said(document, "Author").replace(";", ", ")),
        publisher=also.publisher,
        published=also.published or made,
        url=also.url,
        language=pieces.language(_language(document)) or also.language,
    )


def _said(document: Any, key: str) -> str:
    """An entry of the document's own table; nothing where it is broken."""
    try:
        return written(document.get_metadata_value(key))
    except ValueError:
        return ""


def _language(document: Any) -> str | None:
    import ctypes

    import pypdfium2.raw as raw

    buffer = (ctypes.c_ushort * 64)()
    size = raw.FPDFCatalog_GetLanguage(document, buffer, ctypes.sizeof(buffer))
    if not 2 < size <= ctypes.sizeof(buffer):
        return None
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")


def _with_address(metadata: Metadata, gone: Iterable[str]) -> Metadata:
    """The address that a browser prints at the foot of each page."""
    found = (address[0] for words in gone if (address := ADDRESS.search(words)))
    return replace(metadata, url=metadata.url or pieces.url(next(found, None)))


def _troubles(pictures: Sequence[int], labels: Sequence[str]) -> tuple[str, ...]:
    if not pictures:
        return ()
    named = ", ".join(labels[number] for number in pictures[:SHOWN_PAGES])
    more = ", …" if len(pictures) > SHOWN_PAGES else ""
    return (f"{len(pictures)} of {len(labels)} pages are pictures without text ({named}{more})",)
