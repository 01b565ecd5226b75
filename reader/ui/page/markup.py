"""The marks of an article: which layers are shown, which claims are chosen, how they look."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.core.spans import Span
from reader.ui.page.flow import Flow
from reader.ui.page.marks import LAYERS, TOPMOST, Layer, Mark, MarkIndex
from reader.ui.page.setting import SetPiece
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.page.decor import Decor


class Markup:
    """Three layers of marks. Shapes are made when a piece is first drawn, and kept."""

    def __init__(self) -> None:
        self.shown: set[Layer] = set(LAYERS)
        self.chosen: frozenset[str] = frozenset()
        self.picked = ""
        self._marks: dict[Layer, MarkIndex] = {layer: MarkIndex() for layer in LAYERS}
        self._edges: Sequence[int] = (0,)
        self._decors: dict[int, tuple[SetPiece, Decor | None]] = {}

    def clear(self, edges: Sequence[int]) -> None:
        """Begin a new article, whose pieces begin at `edges`."""
        self._edges = edges
        self._marks = {layer: MarkIndex() for layer in LAYERS}
        self.chosen = frozenset()
        self.picked = ""
        self.forget_shapes()

    def set_marks(self, layer: Layer, marks: Sequence[Mark]) -> None:
        """Replace one layer."""
        self._marks[layer] = MarkIndex(marks, self._edges)
        self.forget_shapes()

    def shown_marks(self, layer: Layer) -> Sequence[Mark]:
        """All marks of a layer; none when it is switched off."""
        return self._marks[layer].marks if layer in self.shown else ()

    def choose(self, keys: Collection[str]) -> None:
        """Outline these claims."""
        self.chosen = frozenset(keys)
        self.forget_shapes()

    def pick(self, key: str) -> None:
        """Frame this highlight or coded passage, and no other; "" frames none."""
        self.picked = key
        self.forget_shapes()

    def in_sight(self, layer: Layer, span: Span) -> list[tuple[Span, Mark]]:
        """The marks of a layer that touch a span; none when the layer is switched off."""
        return self._marks[layer].touching(span) if layer in self.shown else []

    def show(self, layer: Layer, shown: bool) -> None:
        """Switch a layer on or off."""
        (self.shown.add if shown else self.shown.discard)(layer)
        self.forget_shapes()

    def forget_shapes(self) -> None:
        """Make all shapes anew when they are next drawn."""
        self._decors.clear()

    def touching(self, span: Span) -> list[Mark]:
        """The marks shown on a span: claims, highlights, entities, inner ones first."""
        found: list[Mark] = []
        for layer in TOPMOST:
            if layer in self.shown:
                pairs = self._marks[layer].touching(span)
                pairs.sort(key=lambda pair: (pair[0].end - pair[0].start, -pair[0].start))
                found += dict.fromkeys(mark for _, mark in pairs)
        return found

    def decor(self, flow: Flow, number: int, theme: Theme) -> "Decor | None":
        """The shapes of one piece; None when there is nothing on it."""
        laid = flow.lay(number)
        kept = self._decors.get(number)
        if kept and kept[0] is laid:
            return kept[1]
        span = flow.span_of(number)
        marked = {layer: self._marks[layer].touching(span) for layer in self.shown}
        decor = None
        if any(marked.values()):
            from reader.ui.page.decor import decor_of

            chosen = self.chosen | {self.picked}
            decor = decor_of(laid, marked, theme=theme, chosen=chosen)
        if len(self._decors) > 200:
            self._decors.clear()
        self._decors[number] = (laid, decor)
        return decor
