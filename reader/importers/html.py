"""Web pages: what trafilatura takes for the article in them, as blocks. Nothing is ever fetched."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.core.article import BlockKind, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import pieces, web_heads
from reader.importers.captions import with_captions
from reader.importers.decode import decoded
from reader.importers.pieces import BLANKS, Piece, line

BREAKS = re.compile(r"(?:<br\s*/?>(?:\s|&nbsp;)*){2,}", re.IGNORECASE)
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
HEAD = 4096
DATE = re.compile(r"\d{4}-\d\d-\d\d")
# Where browsers and SingleFile write down which page they saved.
SAVED = re.compile(
    r"<!--\s*(?:Page saved with SingleFile\s+url:|saved from url=(?:\(\d+\))?)\s*"
    r"(https?://[^\s<>\"]+)"
)
# A picture inside the page, as the longest words that it has: nothing of it is read.
DATA = re.compile(r"\bdata:[\w/+.;=-]{0,80}?;base64,[A-Za-z0-9+/=\s]{200,}")
# What a page of the web has around its article, and a document saved as HTML has not.
FURNITURE = re.compile(r"<(?:nav|aside|form|footer|iframe|script)\b", re.IGNORECASE)
CAPTION = re.compile(r"<figcaption\b", re.IGNORECASE)
PARAGRAPH = re.compile(r"<p\b", re.IGNORECASE)
LEAST_PARAGRAPHS, MOST_LINKED = 3, 0.2

LANGUAGE = ("lang", "xml:lang", "{http://www.w3.org/XML/1998/namespace}lang")

# trafilatura's own elements; a paragraph in a list or in a quotation is of its kind.
KINDS: dict[str, BlockKind] = {"head": "heading", "item": "list item", "quote": "quotation"}
BLOCKS = {*KINDS, "body", "p", "list", "table", "row", "code", "div", "ab", "fw"}


def looks_like(head: bytes) -> bool:
    """Whether a file without an ending begins like a web page."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    xhtml = start.startswith(b"<?xml") and b"<html" in start
    return xhtml or start.startswith((b"<!doctype html", b"<html", b"<head"))


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article of a web page. Raises BadFile."""
    page = decoded(data, origin.path, declared=declared(data))
    saved = SAVED.search(page, 0, HEAD)
    return (article(page, origin, address=saved[1] if saved else None),)


def article(page: str, origin: Origin, *, address: str | None = None) -> Imported:
    """The article of a page from that address, if it is known. Raises BadFile."""
    page = BREAKS.sub("<p>", DATA.sub("data:", page))
    metadata, body = _extracted(page, origin.path)
    metadata = replace(metadata, url=metadata.url or pieces.url(address))
    found = list(_pieces(body)) if body is not None else []
    if found and _is_plain(page):
        found = _whole(page) or found
    elif found and CAPTION.search(page):
        found = with_captions(found, _every(page))
    return pieces.article_of(found, metadata, origin, empty="a web page without an article in it")


def _is_plain(page: str) -> bool:
    """Whether a page is nothing but its text: a document that a program saved as HTML."""
    return not FURNITURE.search(page) and len(PARAGRAPH.findall(page)) >= LEAST_PARAGRAPHS


def _whole(page: str) -> list[Piece]:
    """All of a plain page: trafilatura would drop lists and headings of a short one.

    Nothing, where links make up so much of it that it is a list of other pages.
    """
    from reader.importers import markup

    root = markup.html_of(page)
    if root is None:
        return []
    found = list(markup.pieces_of(root))
    linked = sum(len(link.text_content()) for link in root.iter("a"))
    return found if linked < MOST_LINKED * sum(len(words) for _, words in found) else []


def _every(page: str) -> list[Piece]:
    """All that can be read on a page, the article and what stands around it."""
    from reader.importers import markup

    root = markup.html_of(page)
    return [] if root is None else list(markup.pieces_of(root))


def declared(data: bytes) -> str | None:
    """The encoding that a page says it is in."""
    found = DECLARED.search(data, 0, HEAD)
    return found[1].decode("ascii") if found else None


def _extracted(page: str, path: str) -> tuple[Metadata, Any]:
    """What trafilatura finds: the metadata, and the body as an element of its own kind, or None.

    Dates are taken only from where a page declares them: the ones in its words are of other days.
    """
    bare_extraction, load_html = _trafilatura()
    try:
        tree = load_html(page)
        found = tree is not None and bare_extraction(
            tree,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except Exception as error:  # whatever a foreign page does to its parsers is the page's fault
        raise BadFile(path, f"a web page that cannot be taken apart ({error})") from error
    if not found:
        return Metadata(), None
    spoken = (node.get(name) for node in tree.iter("html", "body") for name in LANGUAGE)
    metadata = _metadata(found, next(filter(None, spoken), None))
    return web_heads.put_right(metadata, tree), found.body


def _trafilatura() -> tuple[Any, Any]:
    """Its two functions, made quiet: what it has to say about a page we say in our own words."""
    import logging

    from trafilatura import bare_extraction, load_html

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return bare_extraction, load_html


def _metadata(found: Any, language: str | None) -> Metadata:
    return Metadata(
        title=line(found.title),
        byline=line((found.author or "").replace("; ", ", ")),
        publisher=line(found.sitename),
        published=found.date if DATE.fullmatch(found.date or "") else None,
        url=pieces.url(found.url),
        language=pieces.language(language),
    )


def _pieces(body: Any) -> Iterator[Piece]:
    """The body's blocks with their text: blanks collapsed, line breaks kept."""
    gathered: list[str] = []
    of: BlockKind = "paragraph"
    for piece in (*_walk(body, "paragraph"), None):
        if piece is not None:
            of = piece[0] if piece[1].strip() else of
            gathered.append(piece[1])
            continue
        lines = (
            row.strip(" ") for row in re.sub(" +", " ", pieces.whole("".join(gathered))).split("\n")
        )
        text = "\n".join(row for row in lines if row).strip()
        gathered.clear()
        if text:
            yield of, text


def _walk(node: Any, kind: BlockKind) -> Iterator[Piece | None]:
    """The texts under a node in their order; None where a block begins or ends."""
    yield kind, BLANKS.sub(" ", node.text or "")
    for number, child in enumerate(node):
        if child.tag in BLOCKS:
            yield None
            yield from _walk(child, KINDS.get(child.tag, kind))
            yield None
        elif isinstance(child.tag, str):
            yield kind, {"lb": "\n", "cell": " | " if number else ""}.get(child.tag, "")
            yield from _walk(child, kind)
        yield kind, BLANKS.sub(" ", child.tail or "")
