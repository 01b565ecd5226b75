"""From the pieces of an edition, analysed one by one, to one `Analysis`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from spacy.tokens import Doc

from reader.analysis import names, version
from reader.analysis.joining import joined
from reader.analysis.language import reads
from reader.analysis.parts import Party, spans
from reader.analysis.pieces import Piece, pieces
from reader.analysis.pipeline import load
from reader.core.analysis import Actor, Analysis, Claim, Entity, Target
from reader.core.article import Edition
from reader.core.spans import Span

Report = Callable[[float], None]

LABELS = {"person": "PERSON", "organization": "ORG"}
"""spaCy's label for a name whose kind the article as a whole makes clear."""


@dataclass
class _Gathering:
    """What the pieces gave so far, actors still apart from piece to piece."""

    parties_read: int = 0
    claims_read: int = 0
    parties: list[Actor] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)


def analyse(edition: Edition, *, language: str | None, report: Report | None) -> Analysis:
    """See `reader.analysis.analyse`."""
    tell = report or (lambda _: None)
    tell(0.0)
    if not reads(edition.text, language=language):
        tell(1.0)
        return Analysis(version.engine())
    gathering = _Gathering()
    for piece in pieces(edition):
        _gather(piece, gathering)
        tell(min(1.0, (piece.offset + len(piece.text)) / len(edition.text)))
    tell(1.0)
    return _whole(gathering)


def _gather(piece: Piece, gathering: _Gathering) -> None:
    nlp = load()
    with nlp.memory_zone():
        doc = nlp.make_doc(piece.text)
        doc._.blocks, doc._.openings = piece.blocks, piece.openings
        doc = nlp(doc)
        first_actor, first_claim = gathering.parties_read, gathering.claims_read
        actors = [
            _actor(doc, party, first_actor + at, piece.offset)
            for at, party in enumerate(doc._.parties)
        ]
        entities = list(_entities(doc, first_actor, piece.offset))
        claims = list(_claims(doc, first_actor, first_claim, piece.offset))
        gathering.parties_read += len(actors)
        gathering.claims_read += len(claims)
        _keep(gathering, _core(piece), actors, entities, claims)


def _core(piece: Piece) -> Span:
    """The core in the edition's text."""
    return Span(piece.core.start + piece.offset, piece.core.end + piece.offset)


def _keep(
    gathering: _Gathering,
    core: Span,
    actors: list[Actor],
    entities: list[Entity],
    claims: list[Claim],
) -> None:
    """Take in what begins in the core of a piece; what else was read with it, others tell."""
    kept = [claim for claim in claims if _begins(claim.cue[0], core)]
    ids = {claim.id: _claim_id(len(gathering.claims) + at) for at, claim in enumerate(kept)}
    gathering.claims += [
        replace(claim, id=ids[claim.id], inside=ids.get(claim.inside or "")) for claim in kept
    ]
    gathering.entities += [entity for entity in entities if _begins(entity.span, core)]
    asked = {key for claim in kept for key in _actors_of(claim)}
    for actor in actors:
        own = tuple(span for span in actor.mentions if _begins(span, core))
        if own or actor.id in asked:
            gathering.parties.append(replace(actor, mentions=own or actor.mentions))


def _begins(span: Span, core: Span) -> bool:
    return core.start <= span.start < core.end


def _actors_of(claim: Claim) -> Iterator[str]:
    yield from claim.chain
    yield from (target.actor for target in claim.targets)
    if claim.actor is not None:
        yield claim.actor


def _actor_id(number: int) -> str:
    return f"a{number + 1}"


def _claim_id(number: int) -> str:
    return f"c{number + 1}"


def _actor(doc: Doc, party: Party, number: int, offset: int) -> Actor:
    mentions = {s for start, end in party.mentions for s in spans(doc, range(start, end), offset)}
    return Actor(
        _actor_id(number), party.name, party.kind, tuple(party.aliases), tuple(sorted(mentions))
    )


def _entities(doc: Doc, first_actor: int, offset: int) -> Iterator[Entity]:
    """Names and figures; a name that only we saw counts when it is an actor's."""
    whose = {
        token: at
        for at, party in enumerate(doc._.parties)
        for start, end in party.mentions
        for token in range(start, end)
    }
    for span in doc.spans["entities"]:
        at = whose.get(span.end - 1)
        label = span.label_ if at is None else LABELS.get(doc._.parties[at].kind, span.label_)
        if label == "NAME" or names.is_term(span.text):
            continue
        for place in spans(doc, range(span.start, span.end), offset)[:1]:
            yield Entity(place, label, None if at is None else _actor_id(first_actor + at))


def _claims(doc: Doc, first_actor: int, first_claim: int, offset: int) -> Iterator[Claim]:
    for at, a in enumerate(doc._.attributions):
        speaker, sight = doc._.speakers[at], doc._.sights[at]
        yield Claim(
            id=_claim_id(first_claim + at),
            actor=None if speaker is None else _actor_id(first_actor + speaker),
            stance=sight.stance,
            quotation=a.quotation,
            source=spans(doc, a.source, offset),
            cue=spans(doc, a.cue, offset),
            content=spans(doc, a.content, offset),
            chain=tuple(_actor_id(first_actor + key) for key in doc._.carriers[at]),
            inside=None if a.inside is None else _claim_id(first_claim + a.inside),
            targets=tuple(
                Target(_actor_id(first_actor + aim.party), aim.attitude) for aim in doc._.aims[at]
            ),
            evidence=spans(doc, sight.evidence, offset),
            confidence=a.confidence,
        )


def _whole(gathering: _Gathering) -> Analysis:
    """The analysis with the actors of all pieces joined by their names."""
    return joined(
        Analysis(
            version.engine(),
            tuple(gathering.parties),
            tuple(gathering.entities),
            tuple(gathering.claims),
        )
    )
