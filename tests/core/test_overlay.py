from collections.abc import Iterator
from dataclasses import replace
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from reader.core.analysis import Actor, Analysis, Claim, Engine
from reader.core.annotations import anchor_at
from reader.core.corrections import ActorValue, ClaimValue, Correction, Verdict, claim_value
from reader.core.positions import panel
from reader.core.reading import ReadClaim, Reading, overlay
from reader.core.spans import Span
from tests.core.values import TEXT, actor_corrections, analyses, corrections

ENGINE = Engine("reportedly", "1", "small", "rules")
NOTHING = Analysis(ENGINE)
SEVERAL = st.lists(corrections(), max_size=4, unique_by=lambda c: c.id)
MIXED = st.lists(corrections() | actor_corrections(), max_size=5, unique_by=lambda c: c.id)
ONE_CLAIM = analyses().filter(lambda a: bool(a.claims))


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def judged(analysis: Analysis, claim: Claim, verdict: Verdict, key: str = "k1") -> Correction:
    value = claim_value(TEXT, claim, {actor.id: actor for actor in analysis.actors})
    kept = None if verdict == "rejected" else value
    return Correction(key, "article", verdict, kept, None if verdict == "added" else value)


def apart(analysis: Analysis) -> Analysis:
    """The analysis with claims that are nowhere alike, each with a cue and a content."""
    claims = tuple(
        replace(
            claim,
            source=(),
            cue=(Span(50 * n, 50 * n + 5),),
            content=(Span(50 * n + 6, 50 * n + 40),),
        )
        for n, claim in enumerate(analysis.claims)
    )
    return replace(analysis, claims=claims)


def own(read: ReadClaim) -> tuple[object, ...]:
    claim = read.claim
    return claim.stance, claim.quotation, claim.source, claim.cue, claim.content


def reads(reading: Reading) -> Iterator[ReadClaim]:
    yield from reading.claims
    yield from reading.hidden


@given(analyses())
def test_without_corrections_the_reading_is_the_machines(analysis: Analysis) -> None:
    reading, unplaced = overlay(analysis, [])
    assert unplaced == ()
    assert reading.hidden == ()
    assert reading.actors == analysis.actors
    assert reading.entities == analysis.entities
    assert {r.claim for r in reading.claims} == set(analysis.claims)
    assert {r.state for r in reading.claims} <= {"suggested"}


@given(analyses(), SEVERAL)
def test_nothing_is_lost(analysis: Analysis, made: list[Correction]) -> None:
    """Each claim and each correction is in the reading, hidden or unplaced, and once only."""
    reading, unplaced = overlay(analysis, made)
    placed = [r.correction for r in reads(reading) if r.correction]
    assert sorted([*placed, *(c.id for c in unplaced)]) == sorted(c.id for c in made)
    ids = [r.claim.id for r in reads(reading)]
    assert len(set(ids)) == len(ids)
    assert {claim.id for claim in analysis.claims} <= set(ids)


@given(analyses(), MIXED)
def test_every_actor_that_is_named_is_in_the_reading_once(
    analysis: Analysis, made: list[Correction]
) -> None:
    reading, _ = overlay(analysis, made, text=TEXT)
    known = [actor.id for actor in reading.actors]
    assert len(set(known)) == len(known)
    for read in reads(reading):
        claim = read.claim
        named = {claim.actor, *claim.chain, *(t.actor for t in claim.targets)} - {None}
        assert named <= set(known)
    assert {entity.actor for entity in reading.entities} - {None} <= set(known)
    assert all(actor.mentions == tuple(sorted(actor.mentions)) for actor in reading.actors)


@given(analyses(), SEVERAL)
def test_corrections_of_claims_leave_the_machines_actors_alone(
    analysis: Analysis, made: list[Correction]
) -> None:
    reading, _ = overlay(analysis, made, text=TEXT)
    assert reading.actors[: len(analysis.actors)] == analysis.actors


@given(analyses(), MIXED, st.randoms())
def test_the_order_of_the_corrections_does_not_matter(
    analysis: Analysis, made: list[Correction], random: Random
) -> None:
    shuffled = list(made)
    random.shuffle(shuffled)
    assert overlay(analysis, shuffled, text=TEXT) == overlay(analysis, made, text=TEXT)


@given(ONE_CLAIM, st.data())
def test_confirming_keeps_the_claims_as_they_are(analysis: Analysis, data: st.DataObject) -> None:
    analysis = apart(analysis)
    claim = data.draw(st.sampled_from(analysis.claims))
    reading, unplaced = overlay(analysis, [judged(analysis, claim, "confirmed")])
    assert unplaced == ()
    assert len(reading.claims) == len(analysis.claims)
    (confirmed,) = (r for r in reading.claims if r.correction)
    assert confirmed.state == "confirmed"
    assert confirmed.claim.id == claim.id
    assert own(confirmed) == own(ReadClaim(claim))


@given(ONE_CLAIM, st.data())
def test_rejecting_hides_exactly_that_claim(analysis: Analysis, data: st.DataObject) -> None:
    analysis = apart(analysis)
    claim = data.draw(st.sampled_from(analysis.claims))
    reading, unplaced = overlay(analysis, [judged(analysis, claim, "rejected")])
    assert unplaced == ()
    assert [r.claim for r in reading.hidden] == [claim]
    assert [r.state for r in reading.hidden] == ["rejected"]
    assert {r.claim for r in reading.claims} == set(analysis.claims) - {claim}


@given(ONE_CLAIM, st.sampled_from(["confirmed", "corrected", "added"]))
def test_what_the_reader_holds_stands_without_the_machine(
    analysis: Analysis, verdict: Verdict
) -> None:
    claim = analysis.claims[0]
    assume(claim.content or claim.cue)
    reading, unplaced = overlay(NOTHING, [judged(analysis, claim, verdict)])
    assert unplaced == ()
    (read,) = reading.claims
    assert own(read) == own(ReadClaim(claim))
    assert read.state == ("corrected" if verdict == "corrected" else "confirmed")


@given(ONE_CLAIM)
def test_a_rejection_of_what_the_machine_finds_no_more_is_unplaced(analysis: Analysis) -> None:
    rejection = judged(analysis, analysis.claims[0], "rejected")
    assert overlay(NOTHING, [rejection]) == (Reading(), (rejection,))


@given(ONE_CLAIM)
def test_a_corrected_claim_takes_the_readers_value(analysis: Analysis) -> None:
    analysis = apart(analysis)
    made = judged(analysis, analysis.claims[0], "corrected")
    assert made.value is not None
    made = replace(made, value=replace(made.value, stance="declines"))
    reading, _ = overlay(analysis, [made])
    (read,) = (r for r in reading.claims if r.correction)
    assert read.claim.stance == "declines"
    assert read.state == "corrected"
    assert len(reading.claims) == len(analysis.claims)


@given(ONE_CLAIM)
def test_a_claim_that_the_machine_now_finds_as_the_reader_had_it_is_there_once(
    analysis: Analysis,
) -> None:
    """The reader had moved the claim to other words, and a later engine finds it there."""
    analysis = apart(replace(analysis, claims=analysis.claims[:1]))
    made = judged(analysis, analysis.claims[0], "corrected")
    elsewhere = ClaimValue(None, "states", "direct", (), (), (anchor_at(TEXT, Span(150, 160)),))
    reading, _ = overlay(analysis, [replace(made, replaced=elsewhere)])
    assert [r.state for r in reading.claims] == ["corrected"]


def test_a_value_without_a_place_leaves_the_machines_claim_alone() -> None:
    claim = Claim("c1", None, "states", "direct", (), (span("said"),), (span("the plant"),))
    analysis = Analysis(ENGINE, claims=(claim,))
    made = judged(analysis, claim, "corrected")
    assert made.value is not None
    lost = replace(made.value.content[0], span=None)
    made = replace(made, value=replace(made.value, content=(lost,)))
    reading, unplaced = overlay(analysis, [made])
    assert reading.claims == (ReadClaim(claim),)
    assert unplaced == (made,)


def test_a_claim_that_is_only_a_cue_can_be_confirmed() -> None:
    claim = Claim("c1", None, "declines", "indirect", (), (span("denied"),), ())
    analysis = Analysis(ENGINE, claims=(claim,))
    reading, unplaced = overlay(analysis, [judged(analysis, claim, "confirmed")])
    assert unplaced == ()
    assert [r.state for r in reading.claims] == ["confirmed"]


def test_an_actor_is_known_by_its_mentions_and_not_by_its_id() -> None:
    mention = span("The union")
    claim = Claim("c1", "a1", "states", "direct", (mention,), (span("said"),), (span("the plant"),))
    first = Analysis(ENGINE, (Actor("a1", "The union", "group", (), (mention,)),), (), (claim,))
    later = Analysis(
        ENGINE,
        (
            Actor("a1", "The company", "organization", (), (span("The company"),)),
            Actor("a7", "union", "group", (), (span("union"),)),
        ),
    )
    reading, _ = overlay(later, [judged(first, claim, "confirmed")])
    assert reading.actors == later.actors
    assert [r.claim.actor for r in reading.claims] == ["a7"]


def test_an_actor_that_the_machine_finds_no_more_comes_with_its_claims() -> None:
    union = ActorValue("The union", "group", (anchor_at(TEXT, span("The union")),))
    says = ClaimValue(union, "states", "direct", (), (), (anchor_at(TEXT, span("the plant")),))
    fears = replace(says, content=(anchor_at(TEXT, span("the worst")),))
    made = [Correction(key, "article", "added", v, None) for key, v in (("1", says), ("2", fears))]
    reading, _ = overlay(NOTHING, made)
    assert [(a.name, a.kind, a.mentions) for a in reading.actors] == [
        ("The union", "group", (span("The union"),))
    ]
    assert len({r.claim.actor for r in reading.claims}) == 1


@given(analyses(), SEVERAL)
def test_the_panel_shows_each_claim_and_each_actor_once(
    analysis: Analysis, made: list[Correction]
) -> None:
    reading, _ = overlay(analysis, made)
    entries = panel(reading, TEXT)
    shown = [r.claim.id for entry in entries for r in entry.claims]
    assert sorted(shown) == sorted(r.claim.id for r in reading.claims)
    assert sorted(e.actor.id for e in entries if e.actor) == sorted(a.id for a in reading.actors)
    assert [e.weight for e in entries] == sorted((e.weight for e in entries), reverse=True)
