"""Component `reportedly_actors`: who the names, nouns and pronouns refer to.

Result: `Doc._.parties`, each actor once with all its mentions; `Doc._.speakers`, the party of each
attribution's source or None; `Doc._.carriers`, the parties of each attribution's chain.
"""

from spacy.language import Language
from spacy.tokens import Doc, Token

from reader.analysis import noting, register, returning
from reader.analysis.lexicon import cue_lemmas
from reader.analysis.named import acts
from reader.analysis.parts import Attribution, Component, Party
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
    noting.note(speakers, said)
    book.lasting |= returning.note(speakers)
    brought = [[speakers.of_tokens(c) for c in a.carriers] for a in doc._.attributions]
    _remember(book, doc._.attributions, said, brought)
    chains = [_chain(at, doc._.attributions, said, brought) for at in range(len(said))]
    kept = _kept(
        doc, book, said, chains, frozenset().union(*(a.content for a in doc._.attributions))
    )
    place = {key: at for at, key in enumerate(kept)}
    doc._.parties = tuple(book.parties[key] for key in kept)
    doc._.speakers = tuple(place[key] if key is not None else None for key in said)
    doc._.carriers = tuple(tuple(place[key] for key in chain) for chain in chains)
    return doc


def _remember(
    book: Register, attributions: tuple[Attribution, ...], said: list[Key], brought: list[list[Key]]
) -> None:
    """Who brought a document to the page brought all that it says."""
    known: dict[int, list[Key]] = {}
    for at, party in enumerate(said):
        if party is None or book.parties[party].kind != "document":
            continue
        if brought[at]:
            known.setdefault(party, brought[at])
        elif attributions[at].inside is None:
            brought[at] = known.get(party, [])


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


def _is_told(doc: Doc, party: Party, told: frozenset[int]) -> bool:
    """Whether a content has a government do something, or somebody is accused, urged or praised."""
    if party.kind != "government":
        return False
    roots = (doc[start:end].root for start, end in party.mentions if start in told)
    return any(acts(root) or _is_met(root) for root in roots)


def _is_met(root: Token) -> bool:
    """Whether a word is the object of a verb that tells what somebody says or feels."""
    return root.dep_ == "dobj" and root.head.lemma_.lower() in cue_lemmas("verb")


def _kept(
    doc: Doc, book: Register, said: list[Key], chains: list[list[int]], told: frozenset[int]
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
    used |= {key for key, party in enumerate(book.parties) if _is_told(doc, party, told)}
    used |= {key for chain in chains for key in chain}
    return sorted(used, key=lambda key: (min(book.parties[key].mentions), key))
