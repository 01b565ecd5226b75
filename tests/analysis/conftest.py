"""Texts as editions, and analyses as plain words."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from reader.analysis import analyse
from reader.core.analysis import Actor, Analysis, Claim
from reader.core.article import Block, Edition
from reader.core.spans import Span, words_of


def edition_of(text: str) -> Edition:
    """Paragraphs parted by blank lines."""
    found = re.finditer(r"\S(?:.|\n(?!\s*\n))*", text)
    return Edition(text, tuple(Block("paragraph", Span(*m.span())) for m in found))


@dataclass(frozen=True)
class Told:
    """One claim in words."""

    actor: str | None
    stance: str
    source: str
    cue: str
    content: str
    chain: tuple[str, ...]
    claim: Claim


@dataclass(frozen=True)
class Seen:
    """An analysis in words."""

    text: str
    analysis: Analysis

    @property
    def actors(self) -> dict[str, Actor]:
        return {actor.name: actor for actor in self.analysis.actors}

    @property
    def claims(self) -> list[Told]:
        names = {actor.id: actor.name for actor in self.analysis.actors}
        return [
            Told(
                actor=names.get(c.actor or ""),
                stance=c.stance,
                source=words_of(self.text, c.source),
                cue=words_of(self.text, c.cue),
                content=words_of(self.text, c.content),
                chain=tuple(names[key] for key in c.chain),
                claim=c,
            )
            for c in self.analysis.claims
        ]

    def only(self, cue: str) -> Told:
        """The one claim whose cue has the word."""
        found = [told for told in self.claims if cue in told.cue.split()]
        assert len(found) == 1, [t.cue for t in self.claims]
        return found[0]


@pytest.fixture
def see() -> Callable[[str], Seen]:
    return lambda text: Seen(text, analyse(edition_of(text)))


@pytest.fixture
def edition() -> Callable[[str], Edition]:
    return edition_of
