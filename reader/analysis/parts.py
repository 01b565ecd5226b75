"""What the components leave in a `Doc`: plain values over token indices.

They live in declared extensions: `Doc._.blocks`, `Doc._.attributions`, `Doc._.parties`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Token

from reader.core.analysis import ActorKind, Attitude, Quotation, Stance
from reader.core.spans import Span

Tokens = frozenset[int]
Component = Callable[[Doc], Doc]


@dataclass(frozen=True)
class Attribution:
    """Source, cue and content as sets of token indices; `source` is empty when none is named.

    `head` is the token of the cue that carries the meaning, `construction` what the cue stands
    in (see the lexicon of cues). `carriers` are the sources it came through, nearest to the page
    first; `inside` is the place of the outer attribution in `Doc._.attributions`.
    """

    source: Tokens
    cue: Tokens
    content: Tokens
    head: int
    construction: str
    quotation: Quotation = "indirect"
    carriers: tuple[Tokens, ...] = ()
    inside: int | None = None
    confidence: float = 0.5


@dataclass(frozen=True)
class Mentioned:
    """Tokens `[start, end)` that mention something: see `mention_model.classes`.

    `same` is the place in `Doc._.mentions` of an earlier mention of the same thing, None where
    this is the first.
    """

    start: int
    end: int
    kind: int
    same: int | None


@dataclass(frozen=True)
class Sight:
    """How an attribution's stance was seen: the stance and the tokens that decided it."""

    stance: Stance
    evidence: Tokens


@dataclass
class Party:
    """An actor in the making: its names, best first, its kind and its mentions."""

    name: str
    kind: ActorKind
    aliases: list[str] = field(default_factory=list)
    mentions: set[tuple[int, int]] = field(default_factory=set)


@dataclass(frozen=True)
class Aim:
    """A party that a content speaks about."""

    party: int
    attitude: Attitude


EXTENSIONS = {
    "blocks": (),
    "openings": (),
    "attributions": (),
    "depths": None,
    "heard": None,
    "mentions": (),
    "sights": (),
    "parties": (),
    "speakers": (),
    "carriers": (),
    "aims": (),
}


def declare() -> None:
    """Declare our extensions of `Doc`, once."""
    for name, default in EXTENSIONS.items():
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=default)


def runs(tokens: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Token indices as half-open runs."""
    start = end = -1
    for index in sorted(tokens):
        if index != end:
            if end >= 0:
                yield start, end
            start = index
        end = index + 1
    if end >= 0:
        yield start, end


def spans(doc: Doc, tokens: Iterable[int], offset: int = 0) -> tuple[Span, ...]:
    """Token indices as spans of code points; blanks at the edges stay out."""
    out = []
    for start, end in runs(i for i in tokens if not doc[i].is_space):
        last: Token = doc[end - 1]
        out.append(Span(doc[start].idx + offset, last.idx + len(last) + offset))
    return tuple(out)


def block_ranges(doc: Doc) -> list[tuple[int, int]]:
    """The blocks of `Doc._.blocks` as token ranges; the whole `Doc` where there are none."""
    if not doc._.blocks:
        return [(0, len(doc))]
    found, at = [], 0
    for block in doc._.blocks:
        while at < len(doc) and doc[at].idx < block.start:
            at += 1
        start = at
        while at < len(doc) and doc[at].idx < block.end:
            at += 1
        found.append((start, at))
    return [(start, end) for start, end in found if end > start]
