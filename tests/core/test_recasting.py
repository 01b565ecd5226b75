"""Actors put right by the reader, over the same analysis and over a later one."""

from dataclasses import replace

from reader.core.analysis import Actor, Analysis, Claim, Engine, Entity, Target
from reader.core.annotations import anchor_at
from reader.core.corrections import (
    ActorCorrection,
    ActorValue,
    Correction,
    actor_value,
    claim_value,
)
from reader.core.reading import Reading, overlay
from reader.core.spans import Span

TEXT = (
    "The Fed said rates would rise. The Federal Reserve warned of inflation, it said. "
    "Apple denied a report in the Gazette. The Fed's chair, Ann Poe, said nothing was decided. "
    "Apple pie was served."
)
ENGINE = Engine("reportedly", "1", "small", "rules")


def span(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def says(key: str, actor: str | None, source: Span, content: str, **rest: object) -> Claim:
    cue = Span(source.end + 1, source.end + 5)
    return Claim(key, actor, "states", "indirect", (source,), (cue,), (span(content),), **rest)


FED = Actor("a1", "The Fed", "person", (), (span("The Fed"), span("it"), span("The Fed", 3)))
RESERVE = Actor("a2", "Federal Reserve", "organization", (), (span("Federal Reserve"),))
APPLE = Actor("a3", "Apple", "organization", (), (span("Apple"), span("Apple", 2)))
POE = Actor("a4", "Ann Poe", "person", (), (span("Ann Poe"),))
MACHINE = Analysis(
    ENGINE,
    (FED, RESERVE, APPLE, POE),
    (Entity(span("The Fed"), "ORG", "a1"), Entity(span("Apple"), "ORG", "a3")),
    (
        says("c1", "a1", span("The Fed"), "rates would rise"),
        says("c2", "a2", span("Federal Reserve"), "of inflation"),
        says("c3", "a3", span("Apple"), "a report", targets=(Target("a2", "neutral"),)),
        says("c4", "a1", span("The Fed", 3), "nothing was decided", chain=("a2",)),
        Claim("c5", None, "states", "indirect", (span("the Gazette"),), (), (span("was served"),)),
    ),
)
# another engine: other ids, other mentions, one actor in two, and one that is not found any more
LATER = Analysis(
    replace(ENGINE, version="2"),
    (
        Actor("a1", "Apple", "organization", (), (span("Apple"),)),
        Actor("a2", "Apple", "group", (), (span("Apple", 2),)),
        Actor("a3", "Fed", "organization", (), (span("Fed"), span("Fed", 3))),
        Actor("a4", "The Federal Reserve", "government", (), (span("The Federal Reserve"),)),
    ),
    (),
    (says("c9", "a3", span("The Fed"), "rates would rise"),),
)


def value(actor: Actor) -> ActorValue:
    return actor_value(TEXT, actor)


def made(key: str, kept: ActorValue | None, *replaced: Actor, moved: tuple[Span, ...] = ()):
    return ActorCorrection(
        id=key,
        article="article",
        verdict="corrected" if kept else "rejected",
        value=kept,
        replaced=tuple(map(value, replaced)),
        moved=tuple(anchor_at(TEXT, place) for place in moved),
        created=f"2026-01-01T00:00:00.{key.zfill(6)}+00:00",
    )


def laid(*corrections, over: Analysis = MACHINE) -> Reading:
    reading, unplaced = overlay(over, corrections, text=TEXT)
    assert unplaced == ()
    return reading


def by_id(reading: Reading) -> dict[str, Actor]:
    return {actor.id: actor for actor in reading.actors}


def speakers(reading: Reading) -> dict[str, str | None]:
    names = {actor.id: actor.name for actor in reading.actors}
    return {r.claim.id: r.claim.actor and names[r.claim.actor] for r in reading.claims}


MERGE = made("1", value(RESERVE), RESERVE, FED)
RENAME = made("2", replace(value(APPLE), name="Apple Inc."), APPLE)


def test_merged_actors_are_one_with_all_mentions_claims_and_chains() -> None:
    reading = laid(MERGE)
    assert list(by_id(reading)) == ["a2", "a3", "a4"]
    one = by_id(reading)["a2"]
    assert (one.name, one.kind, one.aliases) == ("Federal Reserve", "organization", ("The Fed",))
    assert one.mentions == tuple(sorted((*FED.mentions, *RESERVE.mentions)))
    assert [r.claim.actor for r in reading.claims][:2] == ["a2", "a2"]
    (fourth,) = (r.claim for r in reading.claims if r.claim.id == "c4")
    assert (fourth.actor, fourth.chain) == ("a2", ()), "nobody speaks through themselves"
    assert [e.actor for e in reading.entities] == ["a2", "a3"]


def test_a_renamed_actor_keeps_its_old_name_as_an_alias_and_its_id() -> None:
    apple = by_id(laid(RENAME))["a3"]
    assert (apple.name, apple.aliases, apple.mentions) == ("Apple Inc.", ("Apple",), APPLE.mentions)


def test_the_kind_changes_and_nothing_else() -> None:
    fed = by_id(laid(made("1", replace(value(FED), kind="government"), FED)))["a1"]
    assert fed == replace(FED, kind="government")


def test_what_is_no_actor_is_gone_from_claims_targets_and_marks() -> None:
    reading = laid(made("1", None, RESERVE))
    assert "a2" not in by_id(reading)
    claims = {r.claim.id: r.claim for r in reading.claims}
    assert claims["c2"].actor is None
    assert claims["c3"].targets == ()
    assert claims["c4"].chain == ()
    assert laid(made("1", None, FED)).entities[0].actor is None


def test_a_mention_is_parted_from_an_actor_with_the_claim_that_it_is_the_source_of() -> None:
    third = span("The Fed", 3)
    chair = ActorValue("The Fed's chair", "person", (anchor_at(TEXT, third),))
    reading = laid(made("1", chair, moved=(third,)))
    assert by_id(reading)["a1"].mentions == FED.mentions[:2]
    assert by_id(reading)["r1"].mentions == (third,)
    assert speakers(reading)["c4"] == "The Fed's chair"
    assert speakers(reading)["c1"] == "The Fed"
    assert any(e.span == third and e.actor == "r1" for e in reading.entities), "it is marked"


def test_a_mention_is_given_to_another_actor() -> None:
    it = span("it")
    moved = made("1", replace(value(RESERVE), mentions=value(RESERVE).mentions), moved=(it,))
    reading = laid(moved)
    assert it in by_id(reading)["a2"].mentions
    assert it not in by_id(reading)["a1"].mentions


def test_words_are_no_mention() -> None:
    reading = laid(made("1", None, moved=(span("Apple", 2),)))
    assert by_id(reading)["a3"].mentions == (span("Apple"),)
    assert speakers(laid(made("1", None, moved=(span("The Fed"),))))["c1"] is None


def test_a_missing_actor_is_added_and_speaks_where_it_is_the_source() -> None:
    place = span("the Gazette")
    gazette = ActorValue("Gazette", "organization", (anchor_at(TEXT, place),))
    reading = laid(replace(made("1", gazette, moved=(place,)), verdict="added"))
    assert speakers(reading)["c5"] == "Gazette"


def test_later_corrections_are_laid_over_earlier_ones() -> None:
    merged = by_id(laid(MERGE))["a2"]
    renamed = made("3", replace(value(merged), name="Central bank"), merged)
    reading = laid(renamed, MERGE)
    assert by_id(reading)["a2"].name == "Central bank"
    assert set(by_id(reading)["a2"].aliases) == {"The Fed", "Federal Reserve"}
    again = laid(renamed)
    assert again.actors[0].name == "Central bank", "without the merge it stands alone"


def test_a_verdict_on_a_claim_follows_its_actor() -> None:
    actors = {a.id: a for a in MACHINE.actors}
    before = claim_value(TEXT, MACHINE.claims[0], actors)
    confirmed = Correction("k", "article", "confirmed", before, before, "2026-01-01T00:00:00+00:00")
    assert speakers(laid(confirmed, MERGE))["c1"] == "Federal Reserve"
    first = span("The Fed")
    chair = ActorValue("The chair", "person", (anchor_at(TEXT, first),))
    parted = made("5", chair, moved=(first,))
    assert speakers(laid(confirmed, parted))["c1"] == "The chair", "the mention moved since"
    later = replace(confirmed, created="2026-02-01T00:00:00+00:00")
    assert speakers(laid(later, parted))["c1"] == "The Fed", "judged after it had moved"
    assert speakers(laid(confirmed, made("6", None, FED)))["c1"] is None


def test_all_of_it_stands_over_another_analysis() -> None:
    third = span("The Fed", 3)
    chair = ActorValue("The Fed's chair", "person", (anchor_at(TEXT, third),))
    reading = laid(
        made("1", value(RESERVE), RESERVE, FED),
        made("2", replace(value(APPLE), name="Apple Inc."), APPLE),
        made("3", chair, moved=(third,)),
        made("4", replace(value(POE), kind="government"), POE),
        over=LATER,
    )
    names = {actor.name: actor for actor in reading.actors}
    assert set(names) == {"Federal Reserve", "Apple Inc.", "The Fed's chair", "Ann Poe"}
    assert names["Apple Inc."].mentions == APPLE.mentions, "both pieces of it"
    assert names["The Fed's chair"].mentions == (third,)
    assert names["Ann Poe"].kind == "government", "it comes along where nobody is found"
    assert speakers(reading)["c9"] == "Federal Reserve"


def test_what_finds_no_place_is_listed() -> None:
    rejected = made("1", None, POE)
    assert overlay(LATER, [rejected], text=TEXT)[1] == (rejected,)
    lost = replace(anchor_at(TEXT, POE.mentions[0]), span=None)
    nowhere = ActorValue("Ann Poe", "person", (lost,))
    renamed = replace(made("2", nowhere), replaced=(nowhere,))
    assert overlay(LATER, [renamed], text=TEXT)[1] == (renamed,)


def test_an_actor_that_only_holds_a_mention_is_not_taken_for_the_one_that_was_meant() -> None:
    """A verdict on a small actor must not fall on a large one that now holds its mention."""
    every = tuple(sorted((*FED.mentions, *RESERVE.mentions, *POE.mentions)))
    large = Analysis(ENGINE, (Actor("a1", "The Fed", "organization", (), every),))
    assert overlay(large, [made("1", None, POE)], text=TEXT)[1] != ()
    reading = laid(made("2", replace(value(POE), name="Ann B. Poe"), POE), over=large)
    assert [(a.name, a.mentions) for a in reading.actors] == [
        ("The Fed", tuple(m for m in every if m not in POE.mentions)),
        ("Ann B. Poe", POE.mentions),
    ]
