"""Texts of CoNLL-U files: the running text and its blocks, from tokens and paragraph marks.

GUM notes after each `# newpar` what begins there, with the number of its sentences
(`# newpar_block = figure (1 s) | caption (1 s)`, the outermost first).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.core.article import Block, BlockKind, Edition
from reader.core.spans import Span

_KINDS: dict[str, BlockKind] = {
    "head": "heading",
    "caption": "caption",
    "figure": "caption",
    "item": "list item",
    "quote": "quotation",
}
_BLOCK = re.compile(r"^(\w+).*\((\d+) s\)$")
_JOINT = "\n\n"


@dataclass
class _Paragraph:
    """A block under way: `left` sentences may still come, None where that is not told."""

    kind: BlockKind = "paragraph"
    left: int | None = None
    text: str = ""


def edition(conllu: str) -> Edition:
    """The text of a CoNLL-U file and its blocks, a blank line between them.

    A heading at the very beginning is the title.
    """
    text = ""
    blocks: list[Block] = []
    for paragraph in _paragraphs(conllu):
        words = paragraph.text.strip()
        if words:
            text += _JOINT if text else ""
            kind = paragraph.kind
            if kind == "heading" and not blocks:
                kind = "title"
            blocks.append(Block(kind, Span(len(text), len(text) + len(words))))
            text += words
    return Edition(text, tuple(blocks))


def _paragraphs(conllu: str) -> Iterator[_Paragraph]:
    now = _Paragraph()
    for lines in re.split(r"\n\s*\n", conllu):
        for line in lines.split("\n"):
            if line.startswith("# newpar_block"):
                now.kind, now.left = _block(line)
            elif line.startswith("# newpar"):
                yield now
                now = _Paragraph()
        if now.left == 0:
            yield now
            now = _Paragraph()
        now.text += sentence(lines)
        now.left = now.left and now.left - 1
    yield now


def _block(line: str) -> tuple[BlockKind, int | None]:
    """The kind of the outermost block that has one of its own, and its number of sentences."""
    for part in line.split("=", 1)[1].split(" | "):
        match = _BLOCK.match(part.strip())
        if match and match[1] in _KINDS:
            return _KINDS[match[1]], int(match[2])
    return "paragraph", None


def sentence(lines: str) -> str:
    """The surface of one sentence, with the blank that follows it, if one does.

    A word of several tokens ("don't") is written as it stands; empty nodes are left out.
    """
    text, inside = "", 0
    for line in lines.split("\n"):
        key, *columns = line.split("\t")
        if len(columns) < 9 or "." in key:
            continue
        first, _, last = key.partition("-")
        if int(first) <= inside:
            continue
        inside = int(last or first)
        text += columns[0] + ("" if "SpaceAfter=No" in columns[8] else " ")
    return text
