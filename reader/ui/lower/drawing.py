"""Where everything stands in the picture of the chains: pure geometry, no painting."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from reader.core.analysis import Actor
from reader.core.trails import Branch, Trail
from reader.ui.panel.words import SIGNS
from reader.ui.saying import name_of
from reader.ui.theme import GREY

MARGIN, GAP, ROW, PAD, HIGH = 20.0, 52.0, 30.0, 10.0, 22.0
WIDEST = 230.0


class Node(NamedTuple):
    """A box with a name. `claims` are those of a speaker's trail, none for carriers and targets."""

    place: QRectF
    words: str
    actor: str | None
    colour: int
    claims: tuple[str, ...] = ()
    target: bool = False


class Edge(NamedTuple):
    """A line from one box to another; the arrow is at `end`."""

    start: QPointF
    end: QPointF


class Drawing(NamedTuple):
    """The whole picture in pixels."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    width: float
    height: float


class _Pen:
    """Lays boxes out from top to bottom; each leaf takes rows, and what it hangs on the middle."""

    def __init__(self, lefts: list[float], widths: list[float], colours: Mapping[str, int]) -> None:
        self.nodes: list[Node] = []
        self.edges: list[Edge] = []
        self._lefts, self._widths, self._colours = lefts, widths, colours
        self._row = 0.0

    @property
    def bottom(self) -> float:
        """Where the next row begins."""
        return MARGIN + self._row * ROW

    def branch(self, branch: Branch, depth: int) -> Node:
        """Draw a branch with all that hangs on it; arrows point at the carrier."""
        if branch.trail is not None:
            return self._speaker(branch, branch.trail, depth)
        below = [self.branch(one, depth + 1) for one in branch.branches]
        middle = (below[0].place.center().y() + below[-1].place.center().y()) / 2
        node = self._node(branch.actor, depth, middle)
        for one in below:
            self._edge(one, node)
        return node

    def _speaker(self, branch: Branch, trail: Trail, depth: int) -> Node:
        rows = max(1, len(trail.targets))
        middle = self.bottom + (rows - 1) * ROW / 2 + HIGH / 2
        node = self._node(branch.actor, depth, middle, claims=trail.claims)
        for actor, attitude in trail.targets:
            target = self._target(actor, attitude)
            self._edge(node, target)
        if not trail.targets:
            self._row += 1
        self._row += 0.25
        return node

    def _target(self, actor: Actor, attitude: str) -> Node:
        middle = self.bottom + HIGH / 2
        self._row += 1
        return self._node(actor, len(self._lefts) - 1, middle, sign=SIGNS[attitude], target=True)

    def _node(
        self,
        actor: Actor | None,
        column: int,
        middle: float,
        *,
        sign: str = "",
        claims: tuple[str, ...] = (),
        target: bool = False,
    ) -> Node:
        key = actor.id if actor else None
        place = QRectF(self._lefts[column], middle - HIGH / 2, self._widths[column], HIGH)
        colour = self._colours.get(key or "", GREY)
        node = Node(place, name_of(actor) + sign, key, colour, claims, target)
        self.nodes.append(node)
        return node

    def _edge(self, start: Node, end: Node) -> None:
        """From the side of one box to the facing side of the other."""
        if start.place.left() > end.place.left():
            a, b = start.place.left(), end.place.right()
        else:
            a, b = start.place.right(), end.place.left()
        y, z = start.place.center().y(), end.place.center().y()
        self.edges.append(Edge(QPointF(a, y), QPointF(b, z)))


def lay_out(
    tree: tuple[Branch, ...], colours: Mapping[str, int], metrics: QFontMetricsF
) -> Drawing:
    """Lay out the tree of the trails: carriers and speakers from left to right, targets last."""
    names = _columns(tree)
    widths = [
        min(WIDEST, max(map(metrics.horizontalAdvance, column)) + 2 * PAD) for column in names
    ]
    lefts = [MARGIN + sum(widths[:n]) + n * GAP for n in range(len(widths))]
    pen = _Pen(lefts, widths, colours)
    for branch in tree:
        pen.branch(branch, 0)
    width = lefts[-1] + widths[-1] + MARGIN if widths else 0.0
    return Drawing(tuple(pen.nodes), tuple(pen.edges), width, pen.bottom + MARGIN)


def _columns(tree: tuple[Branch, ...]) -> list[list[str]]:
    """The names of each column; the last one is that of the targets."""
    columns: list[list[str]] = []
    targets: list[str] = []

    def gather(branches: Iterable[Branch], depth: int) -> None:
        for branch in branches:
            if depth == len(columns):
                columns.append([])
            columns[depth].append(name_of(branch.actor))
            gather(branch.branches, depth + 1)
            if branch.trail:
                targets.extend(name_of(a) + SIGNS[how] for a, how in branch.trail.targets)

    gather(tree, 0)
    return [*columns, targets or [""]] if columns else []
