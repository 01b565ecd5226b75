"""The article as HTML: its blocks, and in them the marks of three layers."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from itertools import groupby
from typing import Any

from reader.core.annotations import Annotation
from reader.core.article import Block, BlockKind, Edition
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.core.words import sentence, shown
from reader.exporters.nesting import Layer, Piece
from reader.exporters.words import Actors

TAGS: Mapping[BlockKind, str] = {
    "title": "h1",
    "heading": "h2",
    "paragraph": "p",
    "list item": "li",
    "quotation": "blockquote",
    "caption": "figcaption",
}
PLACES = ("GPE", "LOC", "FAC")
GREY = 5

# What HTML does not allow, and what would turn the direction of the text around it.
_UNFIT = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A))),
}

Wrap = Callable[[Any, Span, str], str]


@dataclass
class Ink:
    """All that is drawn on the text, and which claims have been drawn so far.

    `numbers` gives each claim its number by its id, `tints` the colour of an actor by its id.
    """

    text: str
    actors: Actors
    numbers: Mapping[str, int]
    tints: Mapping[str, int]
    layers: Sequence[tuple[Layer[Any], Wrap]] = ()
    drawn: set[int] = field(default_factory=set)
    referred: set[int] = field(default_factory=set)


def ink_of(
    text: str, reading: Reading, annotations: Iterable[Annotation], tints: Mapping[str, int]
) -> Ink:
    """The layers of a reading and of the reader's annotations: claims outside, entities inside."""
    actors = {actor.id: actor for actor in reading.actors}
    numbers = {read.claim.id: number for number, read in enumerate(reading.claims, 1)}
    ink = Ink(text, actors, numbers, tints)
    claims = Layer((span, read) for read in reading.claims for span in read.claim.content)
    highlights = Layer((a.anchor.span, a) for a in annotations if a.anchor.span is not None)
    entities = Layer((e.span, kind) for e in reading.entities if (kind := _kind(e, actors)))
    ink.layers = (
        (claims, lambda read, span, inside: _claim(ink, read, span, inside)),
        (highlights, _highlight),
        (entities, _entity),
    )
    return ink


def article(
    edition: Edition, ink: Ink, notes: Iterable[Annotation], codes: Mapping[str, str]
) -> str:
    """All blocks but the first title, list items in lists, each note before its block."""
    title = first_title(edition)
    blocks = [block for block in edition.blocks if block is not title]
    waiting = sorted((_start(note), _note(note, codes)) for note in notes if note.anchor.span)
    out: list[str] = []
    for listed, group in groupby(blocks, key=lambda block: block.kind == "list item"):
        members = list(group)
        for part in [members] if listed else [[block] for block in members]:
            while waiting and waiting[0][0] < part[-1].span.end:
                out.append(waiting.pop(0)[1])
            items = "\n".join(_block(block, ink) for block in part)
            out.append(f"<ul>\n{items}\n</ul>" if listed else items)
    return "\n".join(out)


def first_title(edition: Edition) -> Block | None:
    """The block that is the article's title, if there is one."""
    return next((block for block in edition.blocks if block.kind == "title"), None)


def words(ink: Ink, span: Span, depth: int = 0) -> str:
    """The words of a span with the marks of all layers from one on."""
    if depth == len(ink.layers):
        return escape(ink.text[span.start : span.end].translate(_UNFIT), quote=False)
    layer, wrap = ink.layers[depth]

    def draw(piece: Piece[Any]) -> str:
        if piece.of is None:
            return words(ink, piece.span, depth + 1)
        return wrap(layer.values[piece.of], piece.span, "".join(map(draw, piece.inside)))

    return "".join(map(draw, layer.pieces(span)))


def _block(block: Block, ink: Ink) -> str:
    tag = "h2" if block.kind == "title" else TAGS[block.kind]
    return f"<{tag}>{words(ink, block.span)}</{tag}>"


def _claim(ink: Ink, read: ReadClaim, span: Span, inside: str) -> str:
    """A piece of a claim. The first one has its place in the page; one ends with its number."""
    number = ink.numbers[read.claim.id]
    begins = "" if number in ink.drawn else f' id="claim-{number}"'
    ink.drawn.add(number)
    follows = "" if any(span.start == s.start for s in read.claim.content) else " on"
    reference = ""
    if number not in ink.referred and any(span.end == s.end for s in read.claim.content):
        ink.referred.add(number)
        reference = f'<a class="ref" href="#position-{number}" title="claim {number}">{number}</a>'
    said = escape(sentence(read, ink.actors, ink.text))
    tint = ink.tints.get(read.claim.actor or "", GREY)
    return f'<mark class="claim c{tint}{follows}"{begins} title="{said}">{inside}{reference}</mark>'


def _highlight(annotation: Annotation, _: Span, inside: str) -> str:
    kind = f"h{annotation.colour}" if annotation.colour else "noted"
    kind += " underlined" if annotation.underline else ""
    return f'<mark class="highlight {kind}">{inside}</mark>'


def _entity(kind: str, _: Span, inside: str) -> str:
    return f'<span class="entity {kind}">{inside}</span>'


def _start(note: Annotation) -> int:
    return note.anchor.span.start if note.anchor.span else 0


def memo_of(memo: str) -> str:
    """The reader's memo on the article, before its first words; "" where there is none."""
    body = _lines(memo)
    return f'<aside class="note memo" aria-label="Memo">{body}</aside>\n' if body else ""


def _note(note: Annotation, codes: Mapping[str, str]) -> str:
    colour = f" h{note.colour}" if note.colour else ""
    parts = (_code(note, codes), escape(shown(note.about)), _lines(note.body))
    body = "\n".join(filter(None, parts))
    return f'<aside class="note{colour}" aria-label="Note">{body}</aside>'


def _code(note: Annotation, codes: Mapping[str, str]) -> str:
    """The code of an annotation by its name, and whether the passage agrees with it."""
    if not note.code:
        return ""
    name = shown(codes.get(note.code, note.code))
    said = f"{name} · {note.qualifier}s" if note.qualifier else name
    return f'<span class="code">{escape(said)}</span>'


def _lines(body: str) -> str:
    return escape("\n".join(shown(line) for line in body.splitlines()).strip())


def _kind(entity: Any, actors: Actors) -> str | None:
    if entity.actor in actors:
        return actors[entity.actor].kind
    return "place" if entity.label in PLACES else None
