from reader.core.analysis import Actor, Analysis, Claim, Engine, Target
from reader.core.positions import coloured, panel
from reader.core.reading import overlay
from reader.core.spans import Span
from tests.core.values import TEXT

ENGINE = Engine("reportedly", "1", "small", "rules")
PLANT = Span(TEXT.index("the plant"), TEXT.index("."))


def actor(key: str, name: str, mentions: int) -> Actor:
    return Actor(key, name, "group", (), tuple(Span(9 * n, 9 * n + 3) for n in range(mentions)))


def claim(key: str, who: str | None, content: Span = PLANT, **more: object) -> Claim:
    return Claim(key, who, "states", "indirect", (), (), (content,), **more)  # type: ignore[arg-type]


def entries(actors: tuple[Actor, ...], claims: tuple[Claim, ...]):
    return panel(overlay(Analysis(ENGINE, actors, (), claims), [])[0], TEXT)


def test_claims_weigh_three_mentions_and_names_break_ties() -> None:
    actors = (actor("a1", "Zoe", 4), actor("a2", "Ann", 1), actor("a3", "Bob", 4))
    made = entries(actors, (claim("c1", "a2"),))
    assert [(e.actor.name, e.weight) for e in made] == [("Ann", 4), ("Bob", 4), ("Zoe", 4)]
    assert coloured(made) == ("a2",)


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
