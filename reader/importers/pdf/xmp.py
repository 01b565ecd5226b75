"""The XMP packet of a PDF file: what publishers say of an article, in XML inside the file."""

from typing import Any

from reader.core.article import Metadata
from reader.core.errors import BadFile
from reader.importers import dates, pieces
from reader.importers.pieces import line
from reader.importers.xml import each, elements, parsed

BEGIN, END = b"<x:xmpmeta", b"</x:xmpmeta>"
LARGEST = 1_000_000
DAYS = ("publicationdate", "coverdate", "coverdisplaydate")


def metadata(data: bytes) -> Metadata:
    """What the last packet says that stands in the file as it is; nothing where it is packed."""
    start = data.rfind(BEGIN)
    end = data.find(END, start)
    if start < 0 or not 0 < end - start < LARGEST:
        return Metadata()
    try:
        root = parsed(data[start : end + len(END)], "", "XMP")
    except BadFile:
        return Metadata()
    return Metadata(
        title=next(iter(_said(root, "title")), None),
        byline=line(", ".join(_said(root, "creator"))),
        publisher=next(iter(_said(root, "publicationname") + _said(root, "publisher")), None),
        published=next(filter(None, (dates.iso(w) for n in DAYS for w in _said(root, n))), None),
        url=next(filter(None, map(pieces.url, _said(root, "url"))), None),
        language=next(filter(None, map(pieces.language, _said(root, "language"))), None),
    )


def _said(root: Any, name: str) -> list[str]:
    """The words under a name: of each entry of a list, or of the element itself."""
    entries = [words for node in elements(root, name) for words in each(node, "li")]
    return entries or each(root, name)
