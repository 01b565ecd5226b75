"""What notes are written in: bold, italics, code, links, lists and headings of Markdown.

A note is small, and stays readable as it is typed: whatever is not understood stands as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

LineKind = Literal["plain", "item", "heading", "quotation"]

LONGEST = 4000  # code points of a line that is looked through; a longer one stays as it is
INLINE = re.compile(
    r"\\(?P<escaped>[\\`*_\[\]()#>~+.!-])"
    r"|`(?P<code>[^`\n]+)`"
    r"|\[(?P<words>(?:\\.|[^\]\\\n])+)\]\((?P<link>[^)\s]+)\)"
    r"|\*\*(?P<strong>(?=\S)(?:(?!\*\*).)+?(?<=\S))\*\*"
    r"|\*(?P<star>(?=[^\s*])[^*\n]+?(?<=\S))\*"
    r"|(?<!\w)_(?P<line>(?=\S)[^_\n]+?(?<=\S))_(?!\w)"
    r"|(?P<bare>https?://[^\s<>\"]*[^\s<>\".,;:!?)\]])"
)
ITEM = re.compile(r"(?P<indent>\s*)(?P<sign>[-*+]|\d{1,3}[.)])\s+(?P<rest>.*)")
HEADING = re.compile(r"#{1,6}\s+(?P<rest>.*)")
QUOTATION = re.compile(r">\s?(?P<rest>.*)")


@dataclass(frozen=True)
class Run:
    """Words that look the same; `link` is where they lead."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""


@dataclass(frozen=True)
class Line:
    """A line of a note. `sign` stands before an item, which may be indented by `depth`."""

    runs: tuple[Run, ...]
    kind: LineKind = "plain"
    sign: str = ""
    depth: int = 0

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs)


def lines_of(body: str) -> tuple[Line, ...]:
    """A note, line by line."""
    return tuple(map(_line, body.strip().splitlines()))


def plain(body: str) -> str:
    """The words of a note on one line, without the signs."""
    return " ".join(" ".join(line.text for line in lines_of(body)).split())


def links_in(body: str) -> dict[str, str]:
    """Where the links of a note lead, each with the words of its first place."""
    links: dict[str, str] = {}
    for line in lines_of(body):
        for link, runs in groupby(line.runs, key=lambda run: run.link):
            if link:
                links.setdefault(link, "".join(run.text for run in runs))
    return links


def escaped(words: str) -> str:
    """Words on one line that stand in Markdown as they are, also inside a link."""
    return re.sub(r"([\\`*_\[\]])", r"\\\1", " ".join(words.split()))


def _line(text: str) -> Line:
    if len(text) > LONGEST:
        return Line((Run(text),))
    if found := ITEM.fullmatch(text):
        sign = found["sign"] if found["sign"][0].isdigit() else "•"
        depth = min(len(found["indent"].expandtabs(4)) // 2, 4)
        return Line(tuple(_runs(found["rest"])), "item", sign, depth)
    if found := HEADING.fullmatch(text):
        return Line(tuple(_runs(found["rest"], Run("", bold=True))), "heading")
    if found := QUOTATION.fullmatch(text):
        return Line(tuple(_runs(found["rest"], Run("", italic=True))), "quotation")
    return Line(tuple(_runs(text)))


def _runs(text: str, look: Run = Run("")) -> Iterator[Run]:
    at = 0
    for found in INLINE.finditer(text):
        if found.start() > at:
            yield _run(text[at : found.start()], look)
        yield from _found(found, look)
        at = found.end()
    if at < len(text):
        yield _run(text[at:], look)


def _found(found: "re.Match[str]", look: Run) -> Iterator[Run]:
    match found.lastgroup:
        case "escaped":
            yield _run(found["escaped"], look)
        case "code":
            yield Run(found["code"], look.bold, look.italic, True, look.link)
        case "link":
            yield from _runs(found["words"], Run("", look.bold, look.italic, False, found["link"]))
        case "bare":
            yield Run(found["bare"], look.bold, look.italic, False, found["bare"])
        case "strong":
            yield from _runs(found["strong"], Run("", True, look.italic, False, look.link))
        case _:
            inner = found["star"] or found["line"]
            yield from _runs(inner, Run("", look.bold, True, False, look.link))


def _run(text: str, look: Run) -> Run:
    return Run(text, look.bold, look.italic, look.code, look.link)
