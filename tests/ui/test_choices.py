"""The rows of the card that asks one thing, by what is typed."""

from reader.ui.choice_card import Choice, fitting

CHOICES = [
    Choice(1, "Harbour Board", "organization", ("the board", "HB")),
    Choice(2, "Mayor Boarman", "person"),
    Choice(3, "Borough", "government", ("Old Harbour", "the town")),
    Choice(4, "Board of Trade", "government"),
]


def found(typed: str) -> list[object]:
    return [choice.value for choice in fitting(CHOICES, typed)]


def test_every_word_counts_and_those_that_begin_so_come_first() -> None:
    assert found("") == [1, 2, 3, 4]
    assert found("board") == [4, 1]
    assert found("trade BOARD") == [4]
    assert found("boa") == [4, 1, 2]
    assert found("person") == [], "not by the small words"


def test_an_alias_finds_too_and_is_shown_then() -> None:
    assert fitting(CHOICES, "hb") == [CHOICES[0]._replace(small="HB")]
    assert fitting(CHOICES, "town bor") == [CHOICES[2]._replace(small="the town")]
    assert [(c.value, c.small) for c in fitting(CHOICES, "harb")] == [
        (1, "organization"),
        (3, "Old Harbour"),
    ]
    assert found("old town") == [], "one alias holds all that the name does not"


def test_a_long_alias_leaves_room_for_the_name() -> None:
    long = "Friends of the old northern basin and its quays"
    (choice,) = fitting([Choice(1, "Harbour Watch", "group", (long,))], "quays")
    assert choice.small == "Friends of the old northern b…"
