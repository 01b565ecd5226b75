"""What a search asks for, as values. A query is one of them, or None when nothing is asked."""

from dataclasses import dataclass
from typing import Literal, get_args

FieldName = Literal[
    "actor",
    "says",
    "stance",
    "target",
    "about",
    "title",
    "publisher",
    "tag",
    "code",
    "note",
    "collection",
]
FIELDS: tuple[FieldName, ...] = get_args(FieldName)
CLAIM_FIELDS = frozenset({"actor", "says", "stance", "target", "about"})


@dataclass(frozen=True)
class Words:
    """Words in a row: in all their forms, or `exact`, as they are written, but for case.

    With `prefix` the last word may go on.
    """

    text: str
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True)
class Near:
    """Words of which none is further from the next than `distance` words."""

    words: tuple[Words, ...]
    distance: int = 10


@dataclass(frozen=True)
class Field:
    """Words that stand in one field."""

    name: FieldName
    words: Words


@dataclass(frozen=True)
class Dates:
    """Published from `first` to `last`, each a date or the beginning of one, or "" for open."""

    first: str
    last: str


@dataclass(frozen=True)
class Opened:
    """Articles that count as read: those that were opened, but for what the reader says of them."""

    ever: bool


@dataclass(frozen=True)
class All:
    """Everything in it."""

    parts: tuple["Query", ...]


@dataclass(frozen=True)
class Any:
    """One of them at least."""

    parts: tuple["Query", ...]


@dataclass(frozen=True)
class Not:
    """All but this."""

    part: "Query"


Query = Words | Near | Field | Dates | Opened | All | Any | Not


def asks_for_claims(query: "Query | None") -> bool:
    """Whether a field of claims is in the query."""
    match query:
        case Field(name, _):
            return name in CLAIM_FIELDS
        case All(parts) | Any(parts):
            return any(map(asks_for_claims, parts))
        case Not(part):
            return asks_for_claims(part)
        case _:
            return False
