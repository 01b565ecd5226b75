"""Component `reportedly_actors`: who the names, nouns and pronouns refer to.

Result: `Doc._.parties`, each actor once with all its mentions; `Doc._.speakers`, the party of each
attribution's source or None; `Doc._.carriers`, the parties of each attribution's chain.
"""

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis import register
from reader.analysis.parts import Attribution, Component
from reader.analysis.register import Register
from reader.analysis.speakers import Speakers

Key = int | None

SPOKEN_OF = {"group"}
"""Kinds that are actors when a content speaks of them, and they are not named in passing."""


@Language.factory(
    "reportedly_actors",
    requires=["doc._.attributions", "doc.spans", "token.dep", "token.tag"],
    assigns=["doc._.parties", "doc._.speakers", "doc._.carriers"],
)
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy\'s)
    """The component; needs entities, quotations and attributions."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill the three extensions."""
    book = register.of(doc)
    speakers = Speakers(doc, book)
    said = [speakers.of_attribution(a) for a in doc._.attributions]
    speakers.note_nouns()
    for attribution, party in zip(doc._.attributions, said, strict=True):
        if party is not None:
            speakers.note_speakers(attribution, party)
    speakers.note_pronouns()
    brought = [[speakers.of_tokens(c) for c in a.carriers] for a in doc._.attributions]
    chains = [_chain(at, doc._.attributions, said, brought) for at in range(len(said))]
    kept = _kept(book, said, chains, frozenset().union(*(a.content for a in doc._.attributions)))
    place = {key: at for at, key in enumerate(kept)}
    doc._.parties = tuple(book.parties[key] for key in kept)
    doc._.speakers = tuple(place[key] if key is not None else None for key in said)
    doc._.carriers = tuple(tuple(place[key] for key in chain) for chain in chains)
    return doc


def _chain(
    at: int, attributions: tuple[Attribution, ...], said: list[Key], brought: list[list[Key]]
) -> list[int]:
    """The carriers between page and speaker, outermost first, each once, the speaker left out."""
    steps: list[Key] = []
    outer: int | None = at
    while outer is not None:
        own = said[outer] if outer != at else None
        steps = [*brought[outer], own, *steps]
        outer = attributions[outer].inside
    return list(dict.fromkeys(key for key in steps if key is not None and key != said[at]))


def _kept(
    book: Register, said: list[Key], chains: list[list[int]], told: frozenset[int]
) -> list[int]:
    """Who is an actor of the article: named persons and bodies, whoever speaks or carries, and
    the groups that somebody speaks of."""
    used = book.lasting | {key for key in said if key is not None}
    used |= {
        key
        for key, party in enumerate(book.parties)
        if party.kind in SPOKEN_OF and len(party.mentions) > 1
        if any(start in told for start, _ in party.mentions)
    }
    used |= {key for chain in chains for key in chain}
    return sorted(used, key=lambda key: (min(book.parties[key].mentions), key))
