"""Web pages: what trafilatura takes for the article in them, as blocks. Nothing is ever fetched."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.core.article import Block, BlockKind, Edition, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.importers.decode import checked, decoded

Piece = tuple[BlockKind, str]
"""A text and the kind of its block."""

APART = "\n\n"
BREAKS = re.compile(r"(?:<br\s*/?>(?:\s|&nbsp;)*){2,}", re.IGNORECASE)
DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
HEAD = 4096
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
BLANKS = re.compile(r"[ \t\n\r\f\v]+")

# trafilatura's own elements; a paragraph in a list or in a quotation is of its kind.
KINDS: dict[str, BlockKind] = {"head": "heading", "item": "list item", "quote": "quotation"}
BLOCKS = {*KINDS, "body", "p", "list", "table", "row", "code", "div", "ab", "fw"}
# How far into the body its title and its byline are said again.
TOP = 4


def looks_like(head: bytes) -> bool:
    """Whether a file without an ending begins like a web page."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    xhtml = start.startswith(b"<?xml") and b"<html" in start
    return xhtml or start.startswith((b"<!doctype html", b"<html", b"<head"))


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article of a web page. Raises BadFile."""
    page = decoded(data, origin.path, declared=_declared(data))
    metadata, body = _extracted(BREAKS.sub("<p>", page), origin.path)
    pieces = _without_head(list(_pieces(body)), metadata) if body is not None else []
    if not any(character.isalnum() for _, text in pieces for character in text):
        raise BadFile(origin.path, "a web page without an article in it")
    if metadata.title:
        pieces.insert(0, ("title", metadata.title))
    edition = _edition(pieces)
    checked(edition.text, origin.path)
    return (Imported(metadata, edition, origin),)


def _declared(data: bytes) -> str | None:
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
    return _metadata(found, tree.get("lang") or tree.get("xml:lang")), found.body


def _trafilatura() -> tuple[Any, Any]:
    """Its two functions, made quiet: what it has to say about a page we say in our own words."""
    import logging

    from trafilatura import bare_extraction, load_html

    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    return bare_extraction, load_html


def _metadata(found: Any, language: str | None) -> Metadata:
    url = found.url if (found.url or "").startswith(("http://", "https://")) else None
    return Metadata(
        title=_line(found.title),
        byline=_line((found.author or "").replace("; ", ", ")),
        publisher=_line(found.sitename),
        published=found.date if DATE.fullmatch(found.date or "") else None,
        url=url,
        language=language if LANGUAGE.fullmatch(language or "") else None,
    )


def _line(words: str | None) -> str | None:
    return BLANKS.sub(" ", words).strip() or None if words else None


def _pieces(body: Any) -> Iterator[Piece]:
    """The body's blocks with their text: blanks collapsed, line breaks kept."""
    gathered: list[str] = []
    of: BlockKind = "paragraph"
    for piece in (*_walk(body, "paragraph"), None):
        if piece is not None:
            of = piece[0] if piece[1].strip() else of
            gathered.append(piece[1])
            continue
        lines = (line.strip(" ") for line in re.sub(" +", " ", "".join(gathered)).split("\n"))
        text = "\n".join(line for line in lines if line).strip()
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


def _without_head(pieces: list[Piece], metadata: Metadata) -> list[Piece]:
    """The blocks without those at the top that only say the title or the byline again."""
    said = {_bare(words) for words in (metadata.title, metadata.byline) if words}
    top = [piece for piece in pieces[:TOP] if _bare(piece[1]) not in said]
    return top + pieces[TOP:]


def _bare(words: str) -> str:
    plain = " ".join(words.casefold().split())
    return re.sub(r"\W+", " ", plain.removeprefix("by ")).strip()


def _edition(pieces: Iterable[Piece]) -> Edition:
    blocks, parts, place = [], [], 0
    for kind, words in pieces:
        blocks.append(Block(kind, Span(place, place + len(words))))
        parts.append(words)
        place += len(words) + len(APART)
    return Edition(APART.join(parts), tuple(blocks))
