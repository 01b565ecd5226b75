"""The ways by which contents come to the page."""

from reader.core.analysis import Actor, Claim, Target
from reader.core.reading import ReadClaim, Reading
from reader.core.trails import branches, trails

ACTORS = tuple(
    Actor(f"a{n}", name, "organization")
    for n, name in enumerate(("Gazette", "memo", "Ministry", "Northline"))
)


def claim(key: str, who: str | None, *chain: str, about: tuple[str, ...] = ()) -> ReadClaim:
    targets = tuple(Target(actor, "unfavourable") for actor in about)
    return ReadClaim(
        Claim(key, who, "states", "indirect", (), (), (), chain=chain, targets=targets)
    )


READING = Reading(
    ACTORS,
    (),
    (
        claim("c1", "a2", "a0", "a1", about=("a3",)),
        claim("c2", "a1", "a0", about=("a3",)),
        claim("c3", "a2", "a0", "a1", about=("a3",)),
        claim("c4", "a3"),
        claim("c5", None, about=("a2",)),
    ),
)


def test_claims_of_one_speaker_through_the_same_carriers_are_one_trail() -> None:
    made = [
        ([a.name for a in t.carriers], t.speaker and t.speaker.name, len(t.targets), t.claims)
        for t in trails(READING)
    ]
    assert made == [
        (["Gazette", "memo"], "Ministry", 1, ("c1", "c3")),
        (["Gazette"], "memo", 1, ("c2",)),
        ([], None, 1, ("c5",)),
    ]


def test_what_trails_begin_with_in_common_stands_once() -> None:
    gazette, nobody = branches(trails(READING))
    assert gazette.actor == ACTORS[0]
    memo_that_carries, memo_that_speaks = gazette.branches
    assert memo_that_carries.actor == memo_that_speaks.actor == ACTORS[1]
    assert memo_that_carries.trail is None
    (ministry,) = memo_that_carries.branches
    assert ministry.trail is not None
    assert ministry.trail.claims == ("c1", "c3")
    assert memo_that_speaks.branches == ()
    assert (nobody.actor, nobody.trail.claims if nobody.trail else ()) == (None, ("c5",))
    assert branches(()) == ()
