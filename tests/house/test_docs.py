"""The documentation names every command, option and key that exists, and none that does not."""

import re
from collections.abc import Iterator

import typer

from reader.cli import cli
from reader.ui import actions
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text("utf-8")
CODE = re.findall(r"```\n(.*?)```|`([^`\n]+)`", README, re.DOTALL)
SHOWN = "\n".join(block or inline for block, inline in CODE)
ELSEWHERE = {"--help"}


def commands(group: object, *above: str) -> Iterator[tuple[str, object]]:
    """Every command with the words that it is called by, groups of commands too."""
    for name, command in group.commands.items():
        yield " ".join((*above, name)), command
        if hasattr(command, "commands"):
            yield from commands(command, *above, name)


def options() -> Iterator[str]:
    group = typer.main.get_command(cli)
    for command in (group, *(command for _, command in commands(group))):
        for parameter in command.params:
            names = (*parameter.opts, *parameter.secondary_opts)
            yield from (name for name in names if name.startswith("--"))


def keys() -> set[str]:
    rows = re.findall(r"^\| ([^|]+) \|", README, re.MULTILINE)
    return {key for row in rows[2:] for key in re.split(r", ", row)}


def test_every_command_that_the_manual_names_exists_and_the_other_way_round() -> None:
    every = dict(commands(typer.main.get_command(cli)))
    named = set(re.findall(r"reportedly ([a-z]+(?:-[a-z]+)*)", SHOWN))
    assert {words.split()[0] for words in every} == named
    for words, command in every.items():
        assert hasattr(command, "commands") or f"reportedly {words}" in SHOWN


def test_every_option_that_the_manual_names_exists_and_the_other_way_round() -> None:
    named = set(re.findall(r"(--[a-z]+(?:-[a-z]+)*)", SHOWN))
    assert named == set(options()) | ELSEWHERE


def test_every_key_of_the_table_of_actions_is_in_the_manual() -> None:
    spoken = {"Return": "Enter", "Ctrl+Return": "Ctrl+Enter"}
    first = {spoken.get(row.keys[0], row.keys[0]) for row in actions.TABLE if row.keys}
    digits = {str(number) for number in range(1, 6)}
    assert first - digits == keys() - {"1 to 5"}


def test_no_two_actions_of_one_area_have_the_same_key() -> None:
    taken = [(row.area, key) for row in actions.TABLE for key in row.keys]
    assert len(taken) == len(set(taken))
