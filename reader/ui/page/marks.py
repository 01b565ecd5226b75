"""What is drawn on the text, as values, and an index that finds it piece by piece."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from reader.core.spans import Span

Layer = Literal["entities", "claims", "highlights", "codes", "found"]
Line = Literal["solid", "dashed", "dotted", "double", "wave"]
LAYERS: tuple[Layer, ...] = get_args(Layer)
TOPMOST: tuple[Layer, ...] = ("claims", "highlights", "codes", "entities")


@dataclass(frozen=True)
class Mark:
    """One mark. `key` is the id of the claim, entity, actor or annotation that it stands for.

    `tint` is for claims an index into the theme's bars and washes (5 is the grey), for highlights
    a colour from 1 to 5, or 0 for a note without; `underline` draws that colour as a line. `line`
    is the underline of an entity. `hover` says who, what and on whose word, or is asked for it once
    somebody wants to know; `pale` marks what is doubtful. A code has its own `colour`, #rrggbb.
    """

    key: str
    layer: Layer
    spans: tuple[Span, ...]
    tint: int = 5
    line: Line = "solid"
    hover: str | Callable[[], str] = ""
    pale: bool = False
    underline: bool = False
    colour: str = ""

    def words(self) -> str:
        """What is said of it."""
        return self.hover if isinstance(self.hover, str) else self.hover()


@dataclass(frozen=True)
class MarginNote:
    """A note beside its passage; `colour` from 1 to 5, or 0 for none.

    What has a `label` is a code with that name, in its `ink` (#rrggbb); a body is then its comment.
    """

    key: str
    span: Span
    body: str
    colour: int
    label: str = ""
    ink: str = ""


class MarkIndex:
    """The marks of one layer by the slice of text that they touch.

    The text is cut at `edges` (sorted starts of slices); a mark is filed under every slice that
    it touches, so finding costs nothing however many marks there are.
    """

    def __init__(self, marks: Sequence[Mark] = (), edges: Sequence[int] = (0,)) -> None:
        self.marks = marks
        self.edges = edges
        self._slices: dict[int, list[tuple[Span, Mark]]] = {}
        slices = self._slices
        for mark in marks:
            for span in mark.spans:
                first = bisect_right(edges, span.start) - 1
                last = first
                if first + 1 < len(edges) and span.end > edges[first + 1]:
                    last = bisect_left(edges, span.end) - 1
                for k in range(max(first, 0), last + 1):
                    slices.setdefault(k, []).append((span, mark))

    def touching(self, span: Span) -> list[tuple[Span, Mark]]:
        """The marks that share a code point with a span, each with its own span, as filed."""
        first = max(bisect_right(self.edges, span.start) - 1, 0)
        last = max(bisect_left(self.edges, span.end) - 1, first)
        found = [pair for k in range(first, last + 1) for pair in self._slices.get(k, ())]
        shared = [(s, m) for s, m in found if s.start < span.end and s.end > span.start]
        return shared if first == last else list({(s, id(m)): (s, m) for s, m in shared}.values())
