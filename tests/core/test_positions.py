from dataclasses import replace

from reader.core.analysis import Actor, Analysis, Claim, Engine, Target
from reader.core.positions import Entries, coloured, ordered, panel
from reader.core.reading import Reading, overlay
from reader.core.spans import Span
from tests.core.values import TEXT

ENGINE = Engine("reportedly", "1", "small", "rules")
PLANT = Span(TEXT.index("the plant"), TEXT.index("."))


def actor(key: str, name: str, mentions: int) -> Actor:
    return Actor(key, name, "group", (), tuple(Span(9 * n, 9 * n + 3) for n in range(mentions)))


def claim(key: str, who: str | None, content: Span = PLANT, **more: object) -> Claim:
    return Claim(key, who, "states", "indirect", (), (), (content,), **more)  # type: ignore[arg-type]


def read(actors: tuple[Actor, ...], claims: tuple[Claim, ...]) -> Reading:
    return overlay(Analysis(ENGINE, actors, (), claims), [])[0]


def entries(actors: tuple[Actor, ...], claims: tuple[Claim, ...]):
    return panel(read(actors, claims), TEXT)


def test_claims_weigh_three_mentions_and_names_break_ties() -> None:
    actors = (actor("a1", "Zoe", 4), actor("a2", "Ann", 1), actor("a3", "Bob", 4))
    made = entries(actors, (claim("c1", "a2"),))
    assert [(e.actor.name, e.weight) for e in made] == [("Ann", 4), ("Bob", 4), ("Zoe", 4)]
    assert coloured(read(actors, (claim("c1", "a2"),))) == ("a2",)


def test_the_unknown_speaker_comes_last_and_once() -> None:
    made = entries((actor("a1", "Ann", 1),), (claim("c1", None), claim("c2", "gone")))
    assert [e.actor and e.actor.id for e in made] == ["a1", None]
    assert [r.claim.id for r in made[1].claims] == ["c1", "c2"]


def test_the_same_stance_on_the_same_words_is_one_position_through_all_its_chains() -> None:
    actors = (actor("a1", "Ann", 1), actor("a2", "Bob", 1))
    claims = (claim("c1", "a1"), claim("c2", "a1"), claim("c3", "a1", chain=("a2",)))
    (one,) = entries(actors, claims)[0].positions
    assert [r.claim.id for r in one.claims] == ["c1", "c2", "c3"]
    assert one.matter == "the plant would close"
    assert one.chains == ((actors[1],),)


def test_what_is_said_of_an_actor_stands_with_it_whoever_says_it() -> None:
    actors = (actor("a1", "Ann", 1), actor("a2", "Bob", 1))
    about = Target("a2", "unfavourable")
    made = entries(
        actors, (claim("c1", "a1", targets=(about,)), claim("c2", None, targets=(about,)))
    )
    found = {e.actor.id: [r.claim.id for r in e.said_of] for e in made if e.actor}
    assert found == {"a1": [], "a2": ["c1", "c2"]}


def test_entries_are_made_anew_only_of_whom_something_has_changed() -> None:
    actors = (actor("a1", "Ann", 1), actor("a2", "Bob", 1), actor("a3", "Cy", 1))
    about = Target("a2", "unfavourable")
    claims = (claim("c1", "a1", targets=(about,)), claim("c2", "a2"), claim("c3", "a3"))
    first = read(actors, claims)
    judged = tuple(replace(r, state="confirmed") if r.claim.id == "c1" else r for r in first.claims)
    second = replace(first, claims=judged)
    entries = Entries()
    before = {e.actor.id: e for e in entries.of(first, TEXT) if e.actor}
    after = ordered(entries.of(second, TEXT))
    assert after == panel(second, TEXT)
    assert [e is before[e.actor.id] for e in after if e.actor] == [False, False, True]
    others = replace(second, actors=(replace(actors[0], name="Eve"), *actors[1:]))
    assert ordered(entries.of(others, TEXT)) == panel(others, TEXT)
    assert ordered(entries.of(second, TEXT + " ")) == panel(second, TEXT + " ")
