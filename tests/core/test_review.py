"""The order of the review."""

from reader.core.analysis import Claim
from reader.core.reading import ReadClaim, Reading
from reader.core.review import doubtful, neighbour
from reader.core.spans import Span


def read(key: str, confidence: float, start: int = 0, state: str = "suggested") -> ReadClaim:
    content = (Span(start, start + 2),)
    claim = Claim(key, None, "states", "indirect", (), (), content, confidence=confidence)
    return ReadClaim(claim, state)  # type: ignore[arg-type]


SOME = (
    read("sure", 0.9),
    read("late", 0.4, 50),
    read("early", 0.4, 10),
    read("done", 0.1, 0, "confirmed"),
)
READING = Reading(claims=SOME)


def test_the_least_certain_comes_first_and_what_is_judged_not_at_all() -> None:
    assert [r.claim.id for r in doubtful(READING)] == ["early", "late", "sure"]


def test_next_and_previous_go_around_the_ends() -> None:
    def step(current: ReadClaim | None, way: int) -> str:
        found = neighbour(READING, current, way)
        return found.claim.id if found else ""

    assert (step(None, 1), step(None, -1)) == ("early", "sure")
    assert [step(r, 1) for r in SOME[:3]] == ["early", "sure", "late"]
    assert [step(r, -1) for r in SOME[:3]] == ["late", "early", "sure"]
    assert step(SOME[3], 1) == "early", "what was judged counts from where it stood"
    assert neighbour(Reading(), None, 1) is None
