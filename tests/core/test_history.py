from hypothesis import given
from hypothesis import strategies as st

from reader.core.history import Change, Command, Record, inverse
from tests.core.values import annotations, corrections, shelves

RECORDS = annotations() | corrections() | shelves()
COMMANDS = st.builds(
    Command,
    label=st.text(),
    article=st.just("article"),
    changes=st.lists(st.builds(Change, st.none() | RECORDS, st.none() | RECORDS), max_size=4).map(
        tuple
    ),
)


@given(COMMANDS)
def test_the_inverse_of_the_inverse_is_the_command(command: Command) -> None:
    assert inverse(inverse(command)) == command
    assert inverse(command).label == command.label


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | RECORDS), max_size=6))
def test_a_command_and_its_inverse_leave_all_as_it_was(
    steps: list[tuple[str, Record | None]],
) -> None:
    """Also when the changes of a command build on each other."""
    before: dict[str, Record | None] = dict.fromkeys("abc")
    after, changes = dict(before), []
    for place, record in steps:
        changes.append((place, Change(after[place], record)))
        after[place] = record
    command = Command("change", "article", tuple(change for _, change in changes))
    undone = zip(reversed([place for place, _ in changes]), inverse(command).changes, strict=True)
    for place, change in undone:
        assert after[place] == change.before
        after[place] = change.after
    assert after == before
