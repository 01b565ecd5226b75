"""The lines of a web page and of XML: its blocks and line breaks, whatever else it is made of."""

import re
from collections.abc import Iterator
from typing import Any

from reader.core.errors import BadFile
from reader.importers.decode import decoded
from reader.importers.news.lines import Line, tidy

DECLARED = re.compile(
    rb"(?:<meta[^>]{0,200}?charset\s*=|<\?xml[^>]{0,80}?encoding\s*=)\s*[\"']?\s*([\w.:-]{2,40})",
    re.IGNORECASE,
)
PROLOGUE = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
BLOCKS = {"p", "div", "td", "th", "tr", "table", "tbody", "li", "ul", "ol", "article", "section"}
BLOCKS |= {"h1", "h2", "h3", "h4", "h5", "h6", "header", "footer", "aside", "blockquote", "dd"}
BLOCKS |= {"dt", "dl", "form", "body", "center", "pre", "hr", "text", "figure", "figcaption"}
UNSEEN = {"script", "style", "head", "title", "noscript", "input", "button", "select", "option"}
BOLD = frozenset(("b", "strong", "h1", "h2", "h3", "h4"))
WHITE = re.compile(r"[ \t\r\n\f\v\u00a0]+")


def tree_of(data: bytes, path: str) -> Any:
    """The page as a tree of lxml. Raises BadFile."""
    from lxml import etree, html

    page = PROLOGUE.sub("", decoded(data, path, declared=_declared(data)))
    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True)
    try:
        return html.document_fromstring(page, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise BadFile(path, "a web page that cannot be taken apart") from error


def _declared(data: bytes) -> str | None:
    found = DECLARED.search(data, 0, 4096)
    return found[1].decode("ascii") if found else None


def lines_of(
    tree: Any,
    *,
    bold: frozenset[str] = frozenset(),
    apart: frozenset[str] = frozenset(),
    unseen: frozenset[str] = frozenset(),
) -> list[Line]:
    """The lines under an element, in their order.

    `bold` are classes whose text is in bold, `apart` those that are lines of their own, `unseen`
    elements that are passed over, besides those that no reader of a page sees. A double
    line break parts lines as a paragraph does; one that ends in a line break says so by
    the name "br".
    """
    gatherer = _Gatherer(bold, apart)
    for event, node in _events(tree, UNSEEN | unseen):
        gatherer.take(event, node)
    gatherer.end()
    return gatherer.lines


def _events(tree: Any, unseen: set[str]) -> Iterator[tuple[str, Any]]:
    """Starts and ends of the elements that are seen, without recursion: pages nest deep."""
    stack = [("start", tree)]
    while stack:
        event, node = stack.pop()
        if not isinstance(node.tag, str) or node.tag.lower() in unseen:
            if event == "start" and node is not tree:
                yield "tail", node
            continue
        yield event, node
        if event == "start":
            stack.append(("end", node))
            stack.extend(("start", child) for child in reversed(node))
        elif node is not tree:
            yield "tail", node


class _Gatherer:
    """The line being gathered while a page is walked through."""

    def __init__(self, bold: frozenset[str], apart: frozenset[str]) -> None:
        self.lines: list[Line] = []
        self.bold_classes, self.apart = bold, apart
        self.parts: list[tuple[str, bool]] = []
        self.names: list[tuple[str, ...]] = []
        self.seen: set[str] = set()
        self.bolds = 0

    def take(self, event: str, node: Any) -> None:
        tag = node.tag.lower() if isinstance(node.tag, str) else ""
        if event == "tail":
            self.add(node.tail)
            return
        classes = tuple((node.get("class") or "").split())
        if tag == "br" and event == "start":
            self.break_line()
        elif tag in BLOCKS or self.apart.intersection(classes):
            self.end()
        weight = tag in BOLD or bool(self.bold_classes.intersection(classes))
        if event == "start":
            self.names.append((tag, *classes))
            self.bolds += weight
            self.add(node.text)
        else:
            self.names.pop()
            self.bolds -= weight

    def add(self, words: str | None) -> None:
        if words:
            self.parts.append((WHITE.sub(" ", words), self.bolds > 0))
            if words.strip():
                self.seen.update(name for names in self.names for name in names)

    def break_line(self) -> None:
        if self._is_broken():
            self.end()
        else:
            self.parts.append(("\n", self.bolds > 0))

    def _is_broken(self) -> bool:
        """Whether a line break was the last that stands in the line."""
        last = next((words for words, _ in reversed(self.parts) if words.strip(" ")), "")
        return last.endswith("\n")

    def _text(self) -> str:
        return "".join(words for words, _ in self.parts).rstrip(" ")

    def end(self) -> None:
        ended, text = self._text().endswith("\n"), tidy(self._text())
        if text:
            names = frozenset(self.seen - {"br"} | ({"br"} if ended else set()))
            self.lines.append(Line(text, tidy(self._bold()), names))
        self.parts.clear()
        self.seen.clear()

    def _bold(self) -> str:
        """The words in bold that the line begins with."""
        found = []
        for words, bold in self.parts:
            if words.strip() and not bold:
                break
            found.append(words)
        return "".join(found)
