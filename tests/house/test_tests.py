"""Every test can fail: it asserts something, or calls or is given what does."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

TESTS = ROOT / "tests"
ASSERTING = {"raises", "warns", "fail", "waitUntil", "waitSignal", "waitSignals"}

Function = ast.FunctionDef


@cache
def body(path: Path) -> tuple[ast.stmt, ...]:
    return tuple(ast.parse(path.read_text("utf-8")).body)


def functions(statements: tuple[ast.stmt, ...]) -> Iterator[Function]:
    """Those of a module, and the methods of its classes."""
    for statement in statements:
        if isinstance(statement, Function):
            yield statement
        elif isinstance(statement, ast.ClassDef):
            yield from functions(tuple(statement.body))


def helpers(path: Path) -> dict[str, Function]:
    """The functions that a file of tests knows, by name: fixtures, imported ones, its own."""
    folders = [folder for folder in path.parents if TESTS in (folder, *folder.parents)]
    modules = [folder / "conftest.py" for folder in reversed(folders)]
    for statement in body(path):
        if isinstance(statement, ast.ImportFrom) and (statement.module or "").startswith("tests."):
            place = ROOT.joinpath(*statement.module.split("."))
            modules.append(place.with_suffix(".py"))
            modules += (place / f"{alias.name}.py" for alias in statement.names)
    found = {}
    for module in (*filter(Path.exists, modules), path):
        found |= {f.name: f for f in functions(body(module)) if not f.name.startswith("test_")}
    return found


def asserts(function: Function, known: dict[str, Function], seen: frozenset[str]) -> bool:
    """Whether it asserts itself, or by the way of a helper or a fixture that it names."""
    named = {argument.arg for argument in function.args.args}
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Name | ast.Attribute):
            named.add(node.id if isinstance(node, ast.Name) else node.attr)
    if any(name in ASSERTING or name.startswith("assert") for name in named):
        return True
    further = (named & known.keys()) - seen
    return any(asserts(known[name], known, seen | further) for name in further)


def idle(path: Path) -> list[str]:
    """The tests in a file that nothing can make fail but a crash."""
    known = helpers(path)
    tests = (f for f in functions(body(path)) if f.name.startswith("test_"))
    return [test.name for test in tests if not asserts(test, known, frozenset())]


FILES = sorted(TESTS.rglob("test_*.py"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TESTS)))
def test_every_test_asserts_something(path: Path) -> None:
    assert idle(path) == []


def test_an_idle_test_is_noticed(tmp_path: Path) -> None:
    """The check can fail: one test that only runs, beside three that assert each in its way."""
    file = tmp_path / "test_it.py"
    file.write_text(
        "def sound(x):\n    assert x\n"
        "def test_runs():\n    print(len('x'))\n"
        "def test_asserts():\n    assert len('x')\n"
        "def test_by_a_helper():\n    list(map(sound, 'x'))\n"
        "def test_by_a_fixture(sound):\n    pass\n"
    )
    assert idle(file) == ["test_runs"]
