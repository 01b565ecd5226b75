"""Attribution measured on discourse trees: GUM's `.conllu` texts and their `.rs4` trees.

An attribution relation ties an attributing unit (the satellite: "The mayor said") to the unit that
it attributes (the nucleus: "that the bridge is safe"). A unit is made of elementary discourse
units (EDUs), about as long as a clause. The trees know neither sources nor cues, and nothing of
attributions within one EDU ("He praised the plan").

A unit is found when the content of one claim covers at least half of its words: coverage and not
Dice, because a claim's content may go on for paragraphs of which the tree attributes a sentence.
A claim can be seen when most of its content stands outside the EDUs of its cue, and is right when
it covers half of some unit, or some unit covers half of it.
"""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from itertools import accumulate, pairwise
from pathlib import Path
from typing import NamedTuple

from reader.analysis.attribution_model.matching import Numbers, Ruler
from reader.core.analysis import Analysis, Claim
from reader.core.article import Edition
from reader.core.spans import Span
from reader.evaluation.conllu import edition

HALF = 0.5
"""Least share of one's words under the other, for a unit and a content that are held to be one."""

ATTRIBUTION = ("attribution-positive", "attribution-negative")


class Unit(NamedTuple):
    """An attributed unit and the unit that attributes it, as numbers of EDUs from 0."""

    said: frozenset[int]
    by: frozenset[int]


@dataclass(frozen=True)
class Tree:
    """A discourse tree: the words of its EDUs, in order, and its attributed units."""

    edus: tuple[str, ...]
    units: tuple[Unit, ...]


@dataclass(frozen=True)
class Counts:
    """What was counted: units, those found, those found by a claim of the same attributing unit.

    `claims` are those that can be seen, `right` are those of them that stand on a unit.
    """

    units: int = 0
    found: int = 0
    linked: int = 0
    claims: int = 0
    right: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """The sums."""
        pairs = zip(self.__dict__.values(), other.__dict__.values(), strict=True)
        return Counts(*(one + two for one, two in pairs))

    @property
    def recall(self) -> float:
        """Units found, in percent; 0 where there are none."""
        return _percent(self.found, self.units)

    @property
    def recall_linked(self) -> float:
        """Units found by a claim whose source or cue is in the attributing unit, in percent."""
        return _percent(self.linked, self.units)

    @property
    def precision(self) -> float:
        """Right ones among the claims that can be seen, in percent; 0 where there are none."""
        return _percent(self.right, self.claims)


@dataclass(frozen=True)
class Figures:
    """Counts by document; `total` sums those whose name begins in the same way."""

    documents: Mapping[str, Counts] = field(default_factory=dict)

    def total(self, prefix: str = "") -> Counts:
        """The counts of all documents whose name begins with the prefix ("GUM_news")."""
        chosen = (c for name, c in self.documents.items() if name.startswith(prefix))
        return reduce(Counts.__add__, chosen, Counts())


def editions(folder: Path) -> dict[str, Edition]:
    """The texts of all documents that have a tree, by name. Raises ValueError where none has."""
    found = {
        path.stem: edition(path.read_text("utf-8"))
        for path in sorted(folder.glob("*.conllu"))
        if path.with_suffix(".rs4").is_file()
    }
    if not found:
        raise ValueError(f"{folder}: no .conllu file with its .rs4 file")
    return found


def evaluate(folder: Path, found: Mapping[str, Analysis], *, captions: bool = True) -> Figures:
    """The claims found in documents of a folder, by name, beside their trees.

    The analyses are of the texts of `editions`; documents without one are passed over. Without
    `captions` no unit in a caption is asked for: nearly all are credits ("Image: NASA"), which
    a tree attributes and nobody claims. Raises ValueError when a tree is of another text than
    its `.conllu`.
    """
    documents = {}
    for name, text in editions(folder).items():
        if name in found:
            tree = read_tree((folder / f"{name}.rs4").read_text("utf-8"))
            documents[name] = compare(text, tree, found[name].claims, captions=captions)
    return Figures(documents)


def compare(text: Edition, tree: Tree, claims: Iterable[Claim], *, captions: bool = True) -> Counts:
    """The claims of one text beside its tree; `captions` as in `evaluate`."""
    ruler = Ruler(text.text)
    edus = [ruler.words([span]) for span in edu_spans(text.text, tree.edus)]
    told = [_told(ruler, claim) for claim in claims]
    units = [(_words(edus, unit.said), _words(edus, unit.by)) for unit in tree.units]
    units = [(said, by) for said, by in units if said]
    inside = ruler.words(b.span for b in text.blocks if b.kind == "caption")
    asked = [(said, by) for said, by in units if captions or not said <= inside]
    finders = [[t for t in told if _covered(said, t.content)] for said, _ in asked]
    linked = [any(t.carrier & by for t in ts) for ts, (_, by) in zip(finders, asked, strict=True)]
    seen = [t.content for t in told if _is_seen(t, edus)]
    right = [w for w in seen if any(_covered(said, w) or _covered(w, said) for said, _ in units)]
    return Counts(len(asked), sum(map(bool, finders)), sum(linked), len(seen), len(right))


class _Told(NamedTuple):
    content: Numbers
    cue: Numbers
    carrier: Numbers


def _told(ruler: Ruler, claim: Claim) -> _Told:
    """A claim's words; its carrier is what an attributing unit is made of, source and cue."""
    cue = ruler.words(claim.cue)
    return _Told(ruler.words(claim.content), cue, cue | ruler.words(claim.source))


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0


def _words(edus: list[Numbers], chosen: Iterable[int]) -> Numbers:
    return frozenset().union(*(edus[i] for i in chosen))


def _covered(inner: Numbers, outer: Numbers) -> bool:
    return bool(inner) and len(inner & outer) >= HALF * len(inner)


def _is_seen(told: _Told, edus: list[Numbers]) -> bool:
    """Whether the tree could tell: the cue's EDUs hold less than half of the content."""
    own = _words(edus, (i for i, edu in enumerate(edus) if edu & told.cue))
    return bool(told.cue and told.content) and not _covered(told.content, own)


def edu_spans(text: str, edus: Iterable[str]) -> list[Span]:
    """Where the EDUs stand in the text; blanks are of no account.

    Raises ValueError when the EDUs together are not the text.
    """
    bare = ["".join(edu.split()) for edu in edus]
    if "".join(bare) != "".join(text.split()):
        raise ValueError("the tree is of another text")
    places = [i for i, char in enumerate(text) if not char.isspace()]
    ends = accumulate(map(len, bare), initial=0)
    return [Span(places[a], places[b - 1] + 1) if b > a else Span(0, 0) for a, b in pairwise(ends)]


class _Node(NamedTuple):
    parent: str | None
    relation: str
    multinuclear: bool


class _Nodes:
    """The nodes of a tree by id, and what stands under them."""

    def __init__(self, root: ElementTree.Element) -> None:
        self.multi = {r.get("name") for r in root.iter("rel") if r.get("type") == "multinuc"}
        self.edus = {e.get("id", ""): n for n, e in enumerate(root.iter("segment"))}
        self.nodes = {
            e.get("id", ""): _Node(
                e.get("parent"), e.get("relname", ""), e.get("type") == "multinuc"
            )
            for e in (*root.iter("segment"), *root.iter("group"))
        }
        self.children: dict[str, list[str]] = {}
        for key, node in self.nodes.items():
            self.children.setdefault(node.parent or "", []).append(key)

    def is_nucleus(self, key: str) -> bool:
        """Whether the node is what its parent is made of, and no satellite of it."""
        parent, relation, _ = self.nodes[key]
        if relation == "span":
            return True
        return relation in self.multi and bool(parent) and self.nodes[parent or ""].multinuclear

    def own(self, key: str) -> frozenset[int]:
        """The EDUs of a node, those of its satellites left out."""
        if key in self.edus:
            return frozenset({self.edus[key]})
        parts = (self.whole(c) for c in self.children.get(key, []) if self.is_nucleus(c))
        return frozenset().union(*parts)

    def whole(self, key: str) -> frozenset[int]:
        """The EDUs of a node and of all its satellites."""
        satellites = (c for c in self.children.get(key, []) if not self.is_nucleus(c))
        return self.own(key).union(*map(self.whole, satellites))

    def attributed(self, nucleus: str, by: frozenset[int]) -> frozenset[int]:
        """The EDUs that a nucleus stands for.

        An attributing unit after its nucleus may interrupt it ("Taxes, he said, will rise"): then
        the rest of the broken unit belongs to it. One before it may itself be the rest.
        """
        own = self.own(nucleus)
        if max(own, default=0) > min(by):
            return own
        top = self.nodes[nucleus]
        while top.relation == "span" and top.parent in self.nodes:
            top = self.nodes[top.parent]
        return own | self.own(top.parent or "") if top.relation == "same-unit" else own


def read_tree(rs4: str) -> Tree:
    """The tree of an `.rs4` file. Raises ValueError when it is not XML."""
    try:
        root = ElementTree.fromstring(rs4)
    except ElementTree.ParseError as error:
        raise ValueError(f"an .rs4 file is not XML: {error}") from error
    return Tree(tuple(e.text or "" for e in root.iter("segment")), tuple(_units(_Nodes(root))))


def _units(nodes: _Nodes) -> Iterator[Unit]:
    for key, node in nodes.nodes.items():
        if node.relation in ATTRIBUTION and node.parent in nodes.nodes:
            by = nodes.whole(key)
            said = nodes.attributed(node.parent or "", by) - by
            if said:
                yield Unit(said, by)
