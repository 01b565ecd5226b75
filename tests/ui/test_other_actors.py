"""Which actors the menus of a claim show, and what taking one does with a chain."""

from reader.core.analysis import Actor
from reader.ui.other_actors import attitudes, first_of, toggled


def actors(number: int) -> list[Actor]:
    return [Actor(f"a{n}", f"Board {n}", "organization") for n in range(1, number + 1)]


def seen(number: int, *chosen: str | None, most: int = 4) -> list[str]:
    return [actor.id for actor in first_of(actors(number), chosen, most)]


def test_few_actors_all_stay_where_they_are() -> None:
    assert seen(4, "a3") == ["a1", "a2", "a3", "a4"]


def test_of_many_those_that_are_chosen_come_first_and_none_of_them_is_left_out() -> None:
    assert seen(9, None) == ["a1", "a2", "a3", "a4"]
    assert seen(9, "a8", "a2") == ["a2", "a8", "a1", "a3"]
    assert seen(9, *(f"a{n}" for n in range(3, 9))) == ["a3", "a4", "a5", "a6", "a7", "a8"]


def test_a_carrier_is_put_nearest_to_the_speaker_or_taken_out() -> None:
    assert toggled(("a1", "a2"), "a3") == ("a1", "a2", "a3")
    assert toggled(("a1", "a2"), "a1") == ("a2",)


def test_one_attitude_holds() -> None:
    assert [value for value, _, holds in attitudes("neutral") if holds] == ["neutral"]
    assert [value for value, _, holds in attitudes(None) if holds] == [None]
