"""Pronouns and "the company": the nearest antecedent that fits in kind, number and gender."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from reader.analysis.lexicon import genders
from reader.core.analysis import ActorKind

NEAR = 4
"""Sentences back that an antecedent may stand."""

WINDOW = 400
"""Tokens back that an antecedent may stand."""

FITS: dict[str, frozenset[ActorKind]] = {
    "he": frozenset({"person", "unnamed"}),
    "she": frozenset({"person", "unnamed"}),
    "it": frozenset({"organization", "government", "document"}),
    "they": frozenset({"group", "organization", "government"}),
}
FORMS = {
    "he": "he",
    "his": "he",
    "him": "he",
    "himself": "he",
    "she": "she",
    "her": "she",
    "herself": "she",
    "it": "it",
    "its": "it",
    "itself": "it",
    "they": "they",
    "their": "they",
    "them": "they",
    "themselves": "they",
}


@dataclass(frozen=True)
class Candidate:
    """A mention that could be an antecedent."""

    at: int
    party: int
    kind: ActorKind
    name: str
    subject: bool
    quoted: bool


def gender(name: str) -> str | None:
    """The pronoun "he" or "she" that a person's given name asks for, if it is known."""
    parts = name.split()
    return genders().get(parts[0]) if len(parts) > 1 else None


def antecedent(
    doc: Doc, token: Token, candidates: Sequence[Candidate], fits: Callable[[Candidate], bool]
) -> int | None:
    """The party of the best candidate before the token, None when none fits; candidates are
    sorted by their places.

    Nearer sentences come first; in a sentence the subject, and then what stands last. Before
    the token in its own sentence only what is outside its own phrase counts.
    """
    own = _sentence(doc, token.i)
    best: tuple[float, int] | None = None
    party = None
    for c in between(candidates, token.i - WINDOW, token.i):
        if not fits(c):
            continue
        distance = own(c.at)
        if distance > NEAR:
            continue
        rank = (1.5 * c.subject - distance, c.at)
        if best is None or rank > best:
            best, party = rank, c.party
    return party


def _sentence(doc: Doc, at: int) -> Callable[[int], int]:
    """How many sentence starts lie between an earlier token and the token."""
    starts = [i for i in range(max(0, at - WINDOW), at + 1) if doc[i].is_sent_start]

    def distance(other: int) -> int:
        if other < at - WINDOW:
            return NEAR + 1
        return sum(other < s <= at for s in starts)

    return distance


def between(candidates: Sequence[Candidate], first: int, second: int) -> Sequence[Candidate]:
    """The candidates from one token up to another; they are sorted by their places."""
    start = bisect_left(candidates, first, key=lambda c: c.at)
    return candidates[start : bisect_left(candidates, second, key=lambda c: c.at)]


def sentences(doc: Doc, first: int, second: int, *, apart: Collection[int] = ()) -> int:
    """How many sentences begin between two tokens and at the second, those in `apart` left out."""
    starts = [i for i in range(first + 1, second + 1) if doc[i].is_sent_start]
    return sum(i not in apart for i in starts)


def fitting(pronoun: str, *, quoted: bool) -> Callable[[Candidate], bool]:
    """Whether a candidate can be meant by a pronoun: kind, gender, and on the page or in speech."""
    kinds = FITS[pronoun]

    def fits(c: Candidate) -> bool:
        if c.kind not in kinds or (c.quoted and not quoted):
            return False
        known = gender(c.name) if pronoun in {"he", "she"} else None
        return known is None or known == pronoun

    return fits


def of_kind(kind: ActorKind, *, quoted: bool) -> Callable[[Candidate], bool]:
    """Whether a candidate is of the kind that "the company" asks for."""
    return lambda c: c.kind == kind and (quoted or not c.quoted)
