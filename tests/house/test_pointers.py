"""What the READMEs and the cards of the models point at is there, and no dependency is left out."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

READMES = sorted(
    path
    for folder in ("reader", "resources/models", "tests")
    for name in ("README.md", "CARD.md")
    for path in (ROOT / folder).rglob(name)
)
TOPS = {path.name for room in (ROOT, ROOT / "reader") for path in room.iterdir() if path.is_dir()}


def lacking(readme: Path) -> Iterator[str]:
    """What a README names and does not exist: links, paths, modules, programs, targets of make."""
    text = readme.read_text("utf-8")
    code = " ".join(spans(text))
    for link in re.findall(r"\]\(([^)#:]+)\)", text):
        if not (readme.parent / link).exists():
            yield link
    for path in re.findall(r"[\w.-]+/[\w./-]*\w|\b\w+\.py\b", code):
        places = (readme.parent / path, ROOT / path, ROOT / "reader" / path)
        ours = path.split("/")[0] in TOPS or "/" not in path
        named = "/" not in path and any((ROOT / "reader").rglob(path))
        if ours and not named and not any(place.exists() for place in places):
            yield path
    for module in re.findall(r"\b(?:reader|tests)(?:\.\w+)+", code):
        if not is_module(module) and not is_file(module.rpartition(".")[0]):
            yield module


def spans(text: str) -> list[str]:
    """The pieces of code: between backticks, or a block that stands in by four blanks."""
    return [inline or block for inline, block in re.findall(r"`([^`\n]+)`|^ {4}(.+)$", text, re.M)]


def is_file(module: str) -> bool:
    return ROOT.joinpath(*module.split(".")).with_suffix(".py").is_file()


def is_module(name: str) -> bool:
    return is_file(name) or is_file(f"{name}.__init__")


@pytest.mark.parametrize("readme", READMES, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_it_points_at_is_there(readme: Path) -> None:
    assert list(lacking(readme)) == []


def test_what_is_not_there_is_noticed(tmp_path: Path) -> None:
    """The check can fail: a link, a path, a file, a module, beside one of each that exists."""
    (tmp_path / "README.md").write_text(
        "[it](gone.md) [this](README.md) `reader/gone` `core/spans.py` `gone.py` `spans.py`\n"
        "`reader.core.gone.x` `reader.core.spans.Span`\n\n    python -m reader.gone --work DIR\n"
    )
    assert list(lacking(tmp_path / "README.md")) == [
        *("gone.md", "reader/gone", "gone.py", "reader.core.gone.x", "reader.gone")
    ]


def test_every_dependency_says_what_it_is_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    groups = (
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    )
    asked = {re.match(r"[\w-]+", row)[0] for rows in groups for row in rows if isinstance(row, str)}
    said = set(re.findall(r"[\w-]+", (ROOT / "reader" / "README.md").read_text("utf-8")))
    assert asked - said == set()
