"""Title, byline and date that stand at the top of a document, and nowhere in its properties."""

import pytest

from reader.importers.printed_heads import Head, head_of

TEXT = "The council of the island has bought both of the ferries, and will run them itself."


def found(*lines: str, title: int | None = None) -> Head:
    return head_of([("paragraph", words) for words in (*lines, TEXT, TEXT)], title)


@pytest.mark.parametrize("day", ["2024-05-03", "3 May 2024", "Friday, May 3, 2024", "3. Mai 2024"])
def test_name_and_day_below_a_title(day: str) -> None:
    assert found("Ferries sold", "Ann Lee", day, title=0) == Head(0, "Ann Lee", "2024-05-03")
    assert found("Ferries sold", day, "By Ann Lee", title=0) == Head(0, "Ann Lee", "2024-05-03")
    assert found("Ferries sold", "Ann Lee", day) == Head(0, "Ann Lee", "2024-05-03")


def test_several_names_with_small_words() -> None:
    names = "Ludwig van der Berg, Ann Lee and María de la Cruz"
    assert found("Ferries sold", names, "3 May 2024", title=0).byline == names


@pytest.mark.parametrize(
    "lines",
    [
        ("Ferries sold", "What it costs in 2024"),
        ("Ferries sold", "On 3 May 2024 the council voted, and on 4 May it paid."),
        ("Ferries sold", "May 2024"),
        (),
    ],
)
def test_other_lines_are_none(lines: tuple[str, ...]) -> None:
    assert found(*lines, title=0) == Head(0)
    assert found(*lines) == Head()


def test_a_sentence_or_a_number_is_no_name() -> None:
    for words in ("The price is high", "Room 12", "Quay Gazette: News", "Ann"):
        assert found("Ferries sold", words, "3 May 2024", title=0).byline is None
