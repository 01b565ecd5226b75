"""Strategies for the values of the house, all of one text of our own."""

from hypothesis import strategies as st

from reader.core.analysis import (
    ACTOR_KINDS,
    STANCES,
    Actor,
    Analysis,
    Claim,
    Engine,
    Entity,
    Target,
)
from reader.core.annotations import COLOURS, Anchor, Annotation, anchor_at
from reader.core.article import Metadata
from reader.core.corrections import (
    ActorCorrection,
    ActorValue,
    ClaimPlace,
    ClaimValue,
    Correction,
    TargetValue,
)
from reader.core.history import Shelf
from reader.core.spans import Span

TEXT = (
    "The union 🚩 said the plant would close. The company denied it: “Nothing is settled.” "
    "A memo, seen by the Gazette, warns of losses.\nNobody asked the workers, who fear the worst."
)

WORDS = st.text(max_size=12)
IDS = st.uuids(version=4).map(lambda u: u.hex)
ATTITUDES = st.sampled_from(["favourable", "neutral", "unfavourable"])
QUOTATIONS = st.sampled_from(["direct", "indirect", "mixed"])
KINDS = st.sampled_from(ACTOR_KINDS)


@st.composite
def spans(draw: st.DrawFn, *, shortest: int = 1) -> Span:
    start = draw(st.integers(0, len(TEXT) - shortest))
    return Span(start, draw(st.integers(start + shortest, min(len(TEXT), start + 40))))


def several(*, at_least: int = 0) -> st.SearchStrategy[tuple[Span, ...]]:
    return st.lists(spans(), min_size=at_least, max_size=3).map(lambda found: tuple(sorted(found)))


@st.composite
def claims(draw: st.DrawFn, key: str, actors: list[str], others: list[str]) -> Claim:
    actor = draw(st.sampled_from([None, *actors]))
    return Claim(
        id=key,
        actor=actor,
        stance=draw(st.sampled_from(STANCES)),
        quotation=draw(QUOTATIONS),
        source=draw(several()) if actor else (),
        cue=draw(several()),
        content=draw(several()),
        chain=tuple(draw(st.lists(st.sampled_from(actors), max_size=2))) if actors else (),
        inside=draw(st.sampled_from([None, *others])),
        targets=tuple(
            Target(key, draw(ATTITUDES))
            for key in (draw(st.lists(st.sampled_from(actors), max_size=2)) if actors else [])
        ),
        answers=draw(st.sampled_from([None, *others])),
        evidence=draw(several()),
        confidence=draw(st.integers(0, 100)) / 100,
    )


@st.composite
def analyses(draw: st.DrawFn, *, most_claims: int = 4) -> Analysis:
    keys = [f"a{n}" for n in range(1, draw(st.integers(0, 3)) + 1)]
    numbers = range(1, draw(st.integers(0, most_claims)) + 1)
    named = [f"c{n}" for n in numbers]
    return Analysis(
        engine=Engine("reportedly", draw(WORDS), draw(WORDS), draw(WORDS)),
        actors=tuple(
            Actor(
                id=key,
                name=draw(WORDS),
                kind=draw(KINDS),
                aliases=tuple(draw(st.lists(WORDS, max_size=2))),
                mentions=draw(several()),
            )
            for key in keys
        ),
        entities=tuple(
            Entity(span, draw(WORDS), draw(st.sampled_from([None, *keys])))
            for span in draw(several())
        ),
        claims=tuple(draw(claims(key, keys, [k for k in named if k != key])) for key in named),
    )


@st.composite
def anchors(draw: st.DrawFn, *, lost: bool = True) -> Anchor:
    anchor = anchor_at(TEXT, draw(spans(shortest=0)))
    if lost and draw(st.integers(0, 5)) == 0:
        return Anchor(None, anchor.quotation, anchor.prefix, anchor.suffix)
    return anchor


def places(*, lost: bool = True) -> st.SearchStrategy[tuple[Anchor, ...]]:
    return st.lists(anchors(lost=lost), max_size=3).map(tuple)


ACTOR_VALUES = st.builds(ActorValue, WORDS, KINDS, places())
TARGET_VALUES = st.builds(TargetValue, ACTOR_VALUES, ATTITUDES)
CLAIM_VALUES = st.builds(
    ClaimValue,
    actor=st.none() | ACTOR_VALUES,
    stance=st.sampled_from(STANCES),
    quotation=QUOTATIONS,
    source=places(),
    cue=places(),
    content=places(),
    chain=st.lists(ACTOR_VALUES, max_size=2).map(tuple),
    targets=st.lists(TARGET_VALUES, max_size=2).map(tuple),
    answers=st.none() | st.builds(ClaimPlace, places(), places()),
)


@st.composite
def corrections(draw: st.DrawFn, *, article: str = "article") -> Correction:
    verdict = draw(st.sampled_from(["confirmed", "corrected", "rejected", "added"]))
    return Correction(
        id=draw(IDS),
        article=article,
        verdict=verdict,
        value=None if verdict == "rejected" else draw(CLAIM_VALUES),
        replaced=None if verdict == "added" else draw(CLAIM_VALUES),
        created=draw(st.datetimes()).isoformat(),
    )


@st.composite
def actor_corrections(draw: st.DrawFn, *, article: str = "article") -> ActorCorrection:
    verdict = draw(st.sampled_from(["corrected", "rejected", "added"]))
    return ActorCorrection(
        id=draw(IDS),
        article=article,
        verdict=verdict,
        value=None if verdict == "rejected" else draw(ACTOR_VALUES),
        replaced=tuple(draw(st.lists(ACTOR_VALUES, max_size=2))),
        moved=tuple(draw(st.lists(anchors(), max_size=2))),
        created=draw(st.datetimes()).isoformat(),
    )


@st.composite
def annotations(draw: st.DrawFn, *, article: str = "article") -> Annotation:
    kind = draw(st.sampled_from(["highlight", "note"]))
    return Annotation(
        id=draw(IDS),
        article=article,
        kind=kind,
        anchor=draw(anchors()),
        colour=draw(st.sampled_from(COLOURS)) if kind == "highlight" else None,
        body=draw(st.text()),
        qualifier=draw(st.sampled_from([None, "agree", "disagree"])),
        created=draw(st.datetimes()).isoformat(),
        modified=draw(st.datetimes()).isoformat(),
    )


METADATA = st.builds(Metadata, *[st.none() | st.text()] * len(Metadata.__dataclass_fields__))


def shelves(*, article: str = "article") -> st.SearchStrategy[Shelf]:
    return st.builds(Shelf, st.just(article), METADATA, st.booleans())
