"""What the reader has taught about names acts in every article."""

from reader.core.analysis import Actor, Analysis, Claim, Engine, Entity, Target
from reader.core.annotations import anchor_at
from reader.core.corrections import ActorCorrection, actor_value
from reader.core.reading import Reading, overlay
from reader.core.spans import Span
from reader.core.taught import TaughtName, key_of

TEXT = (
    "The Fed said rates would rise. The Federal Reserve warned of inflation. Apple sued. "
    "Apple Records replied. Jerome Powell spoke for the Fed. Officials agreed."
)


def span(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


FED = Actor("a1", "Fed", "person", (), (span("Fed"),))
RESERVE = Actor("a2", "Federal Reserve", "organization", (), (span("Federal Reserve"),))
POWELL = Actor("a3", "Jerome Powell", "person", ("Fed",), (span("Jerome Powell"), span("the Fed")))
OFFICIALS = Actor("a4", "officials", "group", (), (span("Officials"),))
RECORDS = Entity(span("Apple Records"), "ORG")
MACHINE = Analysis(
    Engine("reportedly", "1", "small", "rules"),
    (FED, RESERVE, POWELL, OFFICIALS),
    (Entity(span("Fed"), "ORG", "a1"), RECORDS),
    (
        Claim(
            id="c1",
            actor="a1",
            stance="states",
            quotation="indirect",
            source=(span("The Fed"),),
            cue=(span("said"),),
            content=(span("rates would rise"),),
            targets=(Target("a4", "neutral"),),
        ),
    ),
)
BANK = ("Federal Reserve", "government")


def taught(name: str, actor: str | None = None, kind: str | None = None, at: str = "1"):
    return TaughtName(f"k{at}", name, actor, kind, at)


def laid(*names: TaughtName, corrections=()) -> Reading:
    reading, unplaced = overlay(MACHINE, corrections, names, text=TEXT)
    assert unplaced == ()
    return reading


def by_name(reading: Reading) -> dict[str, Actor]:
    return {actor.name: actor for actor in reading.actors}


def test_names_of_one_actor_are_joined_under_the_taught_name_and_kind() -> None:
    reading = laid(taught("the Fed", *BANK))
    assert set(by_name(reading)) == {"Federal Reserve", "Jerome Powell", "officials"}
    fed = by_name(reading)["Federal Reserve"]
    assert fed.kind == "government"
    assert fed.mentions == (span("Fed"), span("Federal Reserve"), span("the Fed"))
    assert "Fed" in fed.aliases
    assert [r.claim.actor for r in reading.claims] == [fed.id]


def test_of_another_actor_only_the_mentions_that_read_so_are_meant() -> None:
    powell = by_name(laid(taught("the Fed", *BANK)))["Jerome Powell"]
    assert powell.mentions == (span("Jerome Powell"),)


def test_a_name_is_found_where_the_machine_has_seen_nobody_but_not_in_a_longer_one() -> None:
    reading = laid(taught("Apple", "Apple", "organization"))
    assert by_name(reading)["Apple"].mentions == (span("Apple"),)
    assert any(e.span == span("Apple") and e.actor for e in reading.entities)
    assert RECORDS in reading.entities


def test_a_common_noun_is_not_looked_for_in_the_text() -> None:
    assert "inflation" not in by_name(laid(taught("inflation", "inflation", "group")))


def test_what_is_no_actor_is_none_in_any_article() -> None:
    reading = laid(taught("officials"))
    assert "officials" not in by_name(reading)
    assert [r.claim.targets for r in reading.claims] == [()]


def test_a_name_that_does_not_occur_changes_nothing() -> None:
    assert laid(taught("the Bank of England", "Bank of England", "government")) == laid()


def test_the_articles_own_corrections_are_laid_over_what_is_taught() -> None:
    names = (taught("the Fed", *BANK),)
    fed = by_name(laid(*names))["Federal Reserve"]
    value = actor_value(TEXT, fed)
    own = ActorCorrection("x", "article", "rejected", None, (value,), created="2026")
    assert "Federal Reserve" not in by_name(laid(*names, corrections=[own]))


def test_what_was_taught_last_holds() -> None:
    names = (taught("Fed", *BANK, at="1"), taught("Federal Reserve", "The bank", "group", at="2"))
    assert by_name(laid(*names))["The bank"].kind == "group"
    assert laid(*names) == laid(*reversed(names))


def test_spellings_of_a_name() -> None:
    assert key_of("The  Fed’s") == key_of("fed") == key_of("THE FED") == "fed"
    assert key_of(" a ") == "a"
    assert key_of("Theresa May") == "theresa may"
    assert anchor_at(TEXT, span("Fed")).quotation == "Fed"


def test_a_longer_name_that_was_taught_before_keeps_its_words() -> None:
    bare = Analysis(MACHINE.engine)
    names = (
        taught("Apple Records", "Apple Records", "organization", at="1"),
        taught("Apple", "Apple", "organization", at="2"),
    )
    reading, _ = overlay(bare, (), names, text=TEXT)
    assert by_name(reading)["Apple Records"].mentions == (span("Apple Records"),)
    assert by_name(reading)["Apple"].mentions == (span("Apple"),)
