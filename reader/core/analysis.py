"""What the machine finds in an edition: mentions, entities, actors and claims."""

from dataclasses import dataclass, field
from typing import Literal, get_args

from reader.core.spans import Span

ActorKind = Literal["person", "organization", "government", "group", "document", "unnamed"]
Attitude = Literal["favourable", "neutral", "unfavourable"]
Quotation = Literal["direct", "indirect", "mixed"]
Stance = Literal[
    "states",
    "alleges",
    "confirms",
    "denies",
    "accuses",
    "praises",
    "supports",
    "opposes",
    "calls for",
    "warns",
    "promises",
    "predicts",
    "believes",
    "questions",
    "declines",
]
STANCES: tuple[Stance, ...] = get_args(Stance)
ACTOR_KINDS: tuple[ActorKind, ...] = get_args(ActorKind)


@dataclass(frozen=True)
class Engine:
    """Who made an analysis; `version` changes with everything that can change a result."""

    name: str
    version: str
    pipeline: str
    attribution: str


@dataclass(frozen=True)
class Actor:
    """An entity that can hold a position. `mentions` are sorted."""

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Entity:
    """A named span with spaCy's label, and the actor that it refers to, if it is one."""

    span: Span
    label: str
    actor: str | None = None


@dataclass(frozen=True)
class Target:
    """An actor that a content speaks about, and the attitude toward it."""

    actor: str
    attitude: Attitude


@dataclass(frozen=True)
class Claim:
    """An attribution as the reader sees it. Actors and claims are named by their ids.

    `chain` lists the carriers, nearest to the page first, the speaker left out. `actor` is None
    and `source` empty when the text names no speaker.
    """

    id: str
    actor: str | None
    stance: Stance
    quotation: Quotation
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    chain: tuple[str, ...] = ()
    inside: str | None = None
    targets: tuple[Target, ...] = ()
    answers: str | None = None
    evidence: tuple[Span, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True)
class Analysis:
    """All that the machine says about one edition."""

    engine: Engine
    actors: tuple[Actor, ...] = field(default=())
    entities: tuple[Entity, ...] = field(default=())
    claims: tuple[Claim, ...] = field(default=())
