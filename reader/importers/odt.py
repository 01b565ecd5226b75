"""OpenDocument texts, zipped (.odt) or flat (.fodt)."""

from collections.abc import Iterator
from typing import Any

from reader.core.article import BlockKind, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import dates, pieces
from reader.importers.archive import Archive
from reader.importers.pieces import Piece, whole
from reader.importers.xml import attribute, elements, first, local, parsed

NOUN = "an OpenDocument text"
EMPTY = "an OpenDocument text without words in it"
CONTENT, ABOUT, STYLES, MANIFEST = "content.xml", "meta.xml", "styles.xml", "META-INF/manifest.xml"
# What is in the file and not in the text: changes taken back, remarks, the contents' own list.
UNSEEN = {"tracked-changes", "annotation", "annotation-end", "table-of-content", "forms"}
UNSEEN |= {"sequence-decls", "note-citation", "alphabetical-index", "desc", "title", "script"}
SIGNS = {"tab": " ", "line-break": "\n", "soft-page-break": ""}
KINDS: dict[str, BlockKind] = {
    "title": "title",
    "quotations": "quotation",
    "quote": "quotation",
    "block_20_text": "quotation",
    "caption": "caption",
    "illustration": "caption",
    "figure": "caption",
    "table": "caption",
}
CELL_END = "\x1f"
MOST_BLANKS = 100


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The text as one article. Raises BadFile."""
    if data.lstrip().startswith(b"<?xml"):
        root = parsed(data, origin.path, NOUN)
        return (_article(root, root, [root], origin),)
    return (document(Archive(data, origin.path, NOUN), origin),)


def document(archive: Archive, origin: Origin) -> Imported:
    """The text in an archive. Raises BadFile."""
    if MANIFEST in archive:
        manifest = parsed(archive.read(MANIFEST), origin.path, NOUN)
        if elements(manifest, "encryption-data"):
            raise BadFile(origin.path, f"{NOUN} that is locked with a password")
    parts = {
        name: parsed(archive.read(name), origin.path, NOUN)
        for name in (CONTENT, ABOUT, STYLES)
        if name == CONTENT or name in archive
    }
    styled = [parts[name] for name in (CONTENT, STYLES) if name in parts]
    return _article(parts[CONTENT], parts.get(ABOUT), styled, origin)


def _article(content: Any, about: Any, styled: list[Any], origin: Origin) -> Imported:
    bodies = elements(content, "text") or [content]
    found = list(_pieces(bodies[0], _parents(styled)))
    return pieces.document_of(found, _metadata(about, styled), origin, empty=EMPTY)


def _parents(styled: list[Any]) -> dict[str, str]:
    """Each style's name with that of the style it was made from."""
    nodes = (node for root in styled for node in elements(root, "style"))
    return {
        attribute(node, "name") or "": attribute(node, "parent-style-name") or "" for node in nodes
    }


def _metadata(about: Any, styled: list[Any]) -> Metadata:
    if about is None:
        return Metadata()
    made = first(about, "initial-creator") or first(about, "creator")
    return Metadata(
        title=first(about, "title"),
        byline=made,
        publisher=first(about, "publisher"),
        published=dates.iso(first(about, "creation-date")) or dates.iso(first(about, "date")),
        language=pieces.language(first(about, "language") or _language(styled)),
    )


def _language(styled: list[Any]) -> str | None:
    """The language of the text's own style."""
    for node in (n for root in styled for n in elements(root, "default-style")):
        for inner in node:
            language, country = attribute(inner, "language"), attribute(inner, "country")
            if language and language != "none":
                return "-".join(filter(None, (language, country if country != "none" else None)))
    return None


def _pieces(body: Any, parents: dict[str, str]) -> Iterator[Piece]:
    """The texts of the body in their order; notes stand after the paragraph that has them."""
    open_blocks: list[tuple[BlockKind, list[str]]] = []
    waiting: list[Piece] = []
    for kind, words in _walk(body, parents):
        if kind is not None:
            open_blocks.append((kind, []))
        elif words is not None and open_blocks:
            open_blocks[-1][1].append(words)
        elif words is None:
            done = open_blocks.pop()
            if piece := _piece(*done):
                waiting.insert(0 if not open_blocks else len(waiting), piece)
            if not open_blocks:
                yield from waiting
                waiting = []


def _piece(kind: BlockKind, gathered: list[str]) -> Piece | None:
    cells = "".join(gathered).split(CELL_END)
    rows = (" ".join(row.split(" ")) for row in cells)
    words = " | ".join(filter(None, map(_tidy, rows)))
    return (kind, words) if words else None


def _tidy(words: str) -> str:
    rows = (" ".join(filter(None, row.split(" "))) for row in whole(words).split("\n"))
    return "\n".join(filter(None, rows)).strip()


def _walk(body: Any, parents: dict[str, str]) -> Iterator[tuple[BlockKind | None, str | None]]:
    """A block's kind where it begins, its words, and (None, None) where it ends. Not recursive."""
    from lxml.etree import iterwalk

    steps = iterwalk(body, events=("start", "end"))
    lists = rows = 0
    for event, node in steps:
        name, begins = local(node), event == "start"
        lists += (name == "list-item") * (1 if begins else -1)
        if begins and name in UNSEEN:
            steps.skip_subtree()
            continue
        if name == "table-row":
            rows += 1 if begins else -1
            if rows == (1 if begins else 0):
                yield ("paragraph", None) if begins else (None, None)
        is_block = name in ("p", "h") and not rows
        if begins:
            if is_block:
                yield _kind(node, name, parents, lists), None
            yield None, _sign(node, name, rows) + _words(node.text)
        else:
            if is_block:
                yield None, None
            yield None, (" " if name in ("p", "h") and rows else "") + _words(node.tail)


def _sign(node: Any, name: str, rows: int) -> str:
    if name == "s":
        count = attribute(node, "c") or "1"
        return " " * min(int(count) if count.isdecimal() else 1, MOST_BLANKS)
    if name == "table-cell" and rows:
        return CELL_END
    return SIGNS.get(name, "")


def _words(text: str | None) -> str:
    return " ".join(text.replace("\n", " ").replace("\t", " ").split(" ")) if text else ""


def _kind(node: Any, name: str, parents: dict[str, str], lists: int) -> BlockKind:
    if name == "h":
        return "heading"
    style = attribute(node, "style-name") or ""
    for _ in range(5):  # a style is made from another, and that from another
        kind = KINDS.get(style.lower())
        if kind:
            return kind
        style = parents.get(style, "")
    return "list item" if lists else "paragraph"
