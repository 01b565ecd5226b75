"""Mentions and entities of CoNLL-U files in CorefUD's style (`Entity=` in the last column).

Offsets count the characters of the text that are not blank, so that any text with the same words
can be set beside it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from reader.core.spans import Span

SMALL = {"DET", "ADP", "PART", "PUNCT", "CCONJ", "ADJ", "NUM", "VERB"}
"""Tags of words that do not count when it is asked whether a mention is a name."""


@dataclass(frozen=True)
class Token:
    """A syntactic word: its place and its universal tag."""

    start: int
    end: int
    tag: str


@dataclass(frozen=True)
class Mention:
    """A mention of a gold entity. `proper`: the proper nouns of its head, else the head itself."""

    start: int
    end: int
    kind: str
    proper: tuple[Span, ...]
    head: Span
    named: bool


@dataclass
class GoldEntity:
    """A gold entity; `kind` is that of its first mention (person, organization, place, …)."""

    kind: str = ""
    mentions: list[Mention] = field(default_factory=list)

    @property
    def named(self) -> bool:
        """Whether some mention is a name: half of its content words are proper nouns."""
        return any(mention.named for mention in self.mentions)


@dataclass(frozen=True)
class _Opened:
    key: str
    kind: str
    first: int
    heads: str


def entities(conllu: str) -> list[GoldEntity]:
    """All entities of a file, in the order in which their first mentions end."""
    tokens: list[Token] = []
    opened: list[_Opened] = []
    found: dict[str, GoldEntity] = defaultdict(GoldEntity)
    for form, tag, misc in _words(conllu):
        start = tokens[-1].end if tokens else 0
        tokens.append(Token(start, start + len("".join(form.split())), tag))
        for part in _parts(misc):
            if part.startswith("("):
                opened.append(_opening(part.strip("()"), len(tokens) - 1))
            if part.endswith(")"):
                _close(part, opened, tokens, found)
    return list(found.values())


def _words(conllu: str) -> Iterator[tuple[str, str, str]]:
    """Form, universal tag and `Entity=` of each syntactic word."""
    for line in conllu.splitlines():
        columns = line.split("\t")
        if len(columns) == 10 and columns[0].isdigit():
            known = dict(part.split("=", 1) for part in columns[9].split("|") if "=" in part)
            yield columns[1], columns[3], known.get("Entity", "")


def _parts(entity: str) -> Iterator[str]:
    """ "(1-person(2-place)3)" as "(1-person", "(2-place)", "3)"."""
    at = 0
    while at < len(entity):
        end = at + 1
        while end < len(entity) and entity[end] not in "()":
            end += 1
        end += end < len(entity) and entity[end] == ")"
        yield entity[at:end]
        at = end


def _opening(part: str, first: int) -> _Opened:
    key, kind, _, _, _, heads, *_ = [*part.split("-"), "", "", "", "", ""]
    return _Opened(key, kind, first, heads)


def _close(
    part: str, opened: list[_Opened], tokens: Sequence[Token], found: dict[str, GoldEntity]
) -> None:
    """The mention that ends here: the one just opened, or the last open one of the key."""
    key = opened[-1].key if part.startswith("(") else part.rstrip(")")
    place = next((at for at in reversed(range(len(opened))) if opened[at].key == key), None)
    if place is not None:
        begun = opened.pop(place)
        known = found[key]
        known.kind = known.kind or begun.kind
        known.mentions.append(_mention(begun, tokens))


def _mention(begun: _Opened, tokens: Sequence[Token]) -> Mention:
    last = len(tokens) - 1
    numbers = (begun.first + int(n) - 1 for n in begun.heads.split(",") if n.isdigit())
    heads = [n for n in numbers if n <= last] or [last]
    words = tokens[begun.first :]
    head = Span(tokens[heads[0]].start, tokens[heads[-1]].end)
    proper = tuple(
        Span(t.start, t.end)
        for t in words
        if t.tag == "PROPN" and t.start >= head.start and t.end <= head.end
    )
    full = [t.tag for t in words if t.tag not in SMALL]
    named = bool(proper) and full.count("PROPN") >= len(full) / 2
    return Mention(words[0].start, words[-1].end, begun.kind, proper or (head,), head, named)
