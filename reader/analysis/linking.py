"""Pronouns and common nouns that mean a party of the register, by the chains of mentions."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis import anaphora
from reader.analysis.mention_model import classes
from reader.analysis.parts import Mentioned
from reader.analysis.register import Register
from reader.core.analysis import ActorKind

FITS: dict[int, frozenset[ActorKind]] = {
    classes.PERSON: frozenset({"person", "group", "unnamed"}),
    classes.ORGANIZATION: frozenset({"organization", "government", "group"}),
}
"""Which parties a pronoun or noun of a class can mean."""


def linked(doc: Doc, book: Register) -> dict[int, int]:
    """For the head of each such mention, which no party has yet, the party.

    A mention means what the earlier one that it goes with means, and so on to a name.
    """
    meant: list[int | None] = []
    out: dict[int, int] = {}
    for one, head in _heads(doc):
        party = book.at.get(head)
        if party is None and one.same is not None:
            party = meant[one.same]
            if (
                party is not None
                and one.kind not in classes.NAMES
                and _fits(doc[head], one, party, book)
            ):
                out.setdefault(head, party)
        meant.append(party)
    return out


def _fits(head: Token, one: Mentioned, party: int, book: Register) -> bool:
    """Whether the kinds agree, and "he" or "she" with a given name that is known."""
    found = book.parties[party]
    if found.kind not in FITS.get(one.kind, ()):
        return False
    asked, known = anaphora.FORMS.get(head.lower_), anaphora.gender(found.name)
    alone = found.kind != "group" and known in {None, asked}
    return asked not in {"he", "she"} or alone


def _heads(doc: Doc) -> Iterator[tuple[Mentioned, int]]:
    for one in doc._.mentions:
        yield one, doc[one.start : one.end].root.i
