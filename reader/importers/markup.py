"""A page in which everything is the article: its elements as pieces.

Books, office documents, mails and Markdown come here as HTML; pages of the web, in which most is
not the article, go to trafilatura (html.py).
"""

import re
from collections.abc import Iterator
from typing import Any

from reader.core.article import BlockKind
from reader.importers.pieces import Piece, page_mark, whole
from reader.importers.xml import attribute, local

KINDS: dict[str, BlockKind] = {
    **{f"h{level}": "heading" for level in range(1, 7)},
    "li": "list item",
    "dd": "list item",
    "dt": "list item",
    "blockquote": "quotation",
    "figcaption": "caption",
    "caption": "caption",
}
BLOCKS = {*KINDS, "address", "article", "aside", "body", "center", "details", "dialog", "div", "dl"}
BLOCKS |= {"fieldset", "figure", "footer", "form", "header", "hr", "html", "legend", "main", "ol"}
BLOCKS |= {"p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul"}
CELLS = {"td", "th"}
# What is not read aloud, or belongs to the book and not to its text.
UNSEEN = {"script", "style", "head", "template", "noscript", "svg", "math", "iframe", "object"}
UNSEEN |= {"embed", "nav", "select", "textarea", "button", "audio", "video", "canvas", "map"}
UNSEEN |= {"rp", "rt"}
HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
# The way back from a note to its place in the text.
BACK = {"↩", "↩\ufe0e", "↑", "^", "⏎"}
NOTE_NUMBER = re.compile(r"\[?(?:\d{1,4}|[*†‡])\]?")
BULLET = re.compile(r"[•▪◦‣●·]\s*(?=\S)")
CELL_END = "\x1f"
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*>")
PAGE_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b", re.IGNORECASE)
SPACES = re.compile(r"[ \t\r\f\v]+")


def html_of(page: str) -> Any:
    """The root of an HTML text, however crooked it is; None where nothing is left of it."""
    from lxml import etree
    from lxml import html as parser_of

    parser = parser_of.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:  # lxml refuses a text that says which bytes it once was
        return parser_of.document_fromstring(DECLARATION.sub("", page), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def pieces_of(root: Any) -> Iterator[Piece]:
    """The texts of a tree in their order: blanks collapsed, line breaks kept. Not recursive."""
    gathered: list[str] = []
    of: BlockKind = "paragraph"
    for kind, words in _walk(root):
        if words is not None:
            of = kind if words.strip() else of
            gathered.append(words)
        elif piece := _piece(of, gathered):
            yield piece
    if piece := _piece(of, gathered):
        yield piece


def _piece(kind: BlockKind, gathered: list[str]) -> Piece | None:
    """What was gathered, as a piece, if there are words in it; nothing is gathered any more."""
    cells = "".join(gathered).split(CELL_END)
    gathered.clear()
    words = " | ".join(text for text in map(_tidy, cells) if text)
    if kind == "paragraph" and (bullet := BULLET.match(words)):
        return "list item", words[bullet.end() :]
    return (kind, words) if words else None


def _tidy(words: str) -> str:
    rows = (row.strip(" ") for row in SPACES.sub(" ", whole(words)).split("\n"))
    return "\n".join(row for row in rows if row)


def _walk(root: Any) -> Iterator[tuple[BlockKind, str | None]]:
    """The texts with the kinds of their blocks; None where a block begins or ends."""
    from lxml.etree import iterwalk

    kinds: list[BlockKind] = ["paragraph"]
    steps = iterwalk(root, events=("start", "end", "comment", "pi"))
    preformatted = 0
    for event, node in steps:
        name = local(node)
        seen = event == "start" and not _is_hidden(node, name)
        if event == "start" and not seen:
            steps.skip_subtree()
        if event == "start":
            preformatted += name == "pre"
            kinds.append(KINDS.get(name, kinds[-1]))
            if _is_page(node):
                yield kinds[-1], page_mark(_page(node))
            yield from _step(kinds[-1], name, node.text if seen else "", preformatted)
        elif event == "end":
            kinds.pop()
            preformatted -= name == "pre"
        if event != "start":
            ended = name if event == "end" and name != "br" else ""
            tail = _parted(node) if node is not root else ""
            yield from _step(kinds[-1], ended, tail, preformatted)


def _step(
    kind: BlockKind, name: str, words: str | None, preformatted: int
) -> Iterator[tuple[BlockKind, str | None]]:
    """The text after a tag, and what the tag itself says."""
    if name in BLOCKS:
        yield kind, None
    if name in CELLS:
        yield kind, CELL_END
    if name == "br":
        yield kind, "\n"
    if words:
        yield kind, words if preformatted else words.replace("\n", " ")


def _parted(node: Any) -> str | None:
    """What follows an element; a blank between the number of a note and its first word."""
    tail: str | None = node.tail
    if not tail or not tail[0].isalpha() or local(node) not in ("a", "sup") or _is_page(node):
        return tail
    number = "".join(node.itertext()).strip()
    linked = local(node) == "a" or any(local(inner) == "a" for inner in node)
    return f" {tail}" if linked and NOTE_NUMBER.fullmatch(number) else tail


def _is_hidden(node: Any, name: str) -> bool:
    if name in UNSEEN or "hidden" in node.attrib or _is_page(node):
        return True
    if HIDDEN.search(node.get("style") or ""):
        return True
    return name == "a" and (node.text or "").strip() in BACK and len(node) == 0


def _is_page(node: Any) -> bool:
    """Whether an element says where a page of the printed book began."""
    kinds = (attribute(node, "type") or "").split()
    return "pagebreak" in kinds or node.get("role") == "doc-pagebreak"


def _page(node: Any) -> str:
    """What the page is called."""
    label = node.get("title") or node.get("aria-label") or "".join(node.itertext())
    number = PAGE_NUMBER.search(label) or PAGE_NUMBER.search(node.get("id") or "")
    return number[0] if number else " ".join(label.split())[:10]
