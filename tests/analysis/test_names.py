"""Names: where they end, which are none, and those that only the lexicons see."""

import pytest


def names(seen) -> list[str]:
    return list(seen.actors)


def test_a_body_is_named_with_what_follows_of_and_at(see) -> None:
    seen = see("The Center for Harbour Studies at Tarnholm University said the pier was safe.")
    assert names(seen) == ["Center for Harbour Studies at Tarnholm University"]


def test_a_headline_shows_only_names_that_the_text_has_too(see) -> None:
    seen = see(
        "Maria Lopez Slams Builders Over Unsafe Bridge\n\n"
        "Maria Lopez criticized the builders on Monday. Lopez said the bridge was unsafe."
    )
    assert "Maria Lopez" in names(seen)
    assert not [name for name in names(seen) if "Slams" in name or "Over" in name]


def test_a_common_word_in_capitals_is_no_name(see) -> None:
    seen = see("The water is cold, Maria Lopez said. Water flows there. She likes water.")
    assert names(seen) == ["Maria Lopez"]


@pytest.mark.parametrize(
    "thing", ["the Larkspur Award", "the Harbour Safety Act", "the Winter Olympics"]
)
def test_prizes_laws_and_games_are_no_actors(see, thing: str) -> None:
    assert names(see(f"Maria Lopez said on Monday that {thing} was important.")) == ["Maria Lopez"]


def test_a_department_keeps_the_word_that_is_also_a_title(see) -> None:
    seen = see("Lawmakers asked the Justice Department to act. The Justice Department declined.")
    assert "Justice Department" in names(seen)


def test_a_listed_body_is_seen_though_its_name_stands_before_a_noun(see) -> None:
    seen = see("Maria Lopez said she had met a Black Lives Matter protester at the bridge.")
    assert "Black Lives Matter" in names(seen)


def test_a_metonym_bears_the_institutions_name_only_where_the_text_has_it(see) -> None:
    assert names(see("The Pentagon denied the report.")) == ["Pentagon"]


def test_two_media_with_a_slash_are_two(see) -> None:
    seen = see("The Washington Post/ABC News team denied the report. ABC News said so on Monday.")
    assert "Washington Post/ABC News" not in names(seen)
    assert "ABC News" in names(seen)
