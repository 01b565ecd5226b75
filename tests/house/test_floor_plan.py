"""The floor plan: which room may import which, and which library lives in which room only."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).resolve().parents[2] / "reader"

ROOMS = {
    "core": set(),
    "anchoring": {"core"},
    "importers": {"core"},
    "analysis": {"core"},
    "library": {"core", "anchoring"},
    "exporters": {"core"},
    "jobs": {"core"},
    "desk": {
        "core",
        "anchoring",
        "importers",
        "analysis",
        "library",
        "exporters",
        "jobs",
    },
    "ui": {"core", "desk"},
    "evaluation": {"core", "analysis"},
    "training": {"core", "analysis"},
}
DOORS = {
    "__init__",
    "__main__",
    "app",
    "cli",
    "cli_desktop",
    "cli_evaluate",
    "cli_export",
    "cli_library",
    "cli_printing",
    "cli_parts",
    "cli_review",
    "settings",
    "settings_file",
    "paths",
}
OPEN_TO_ALL = {"paths", "settings", "settings_file"}
HOMES = {
    "PySide6": {"ui", "app"},
    "rapidfuzz": {"anchoring"},
    "trafilatura": {"importers"},
    "lxml": {"importers"},
    "mammoth": {"importers"},
    "markdown_it": {"importers"},
    "pypdfium2": {"importers"},
    "striprtf": {"importers"},
    "babel": {"importers"},
    "rispy": {"importers"},
    "bibtexparser": {"importers"},
    "charset_normalizer": {"importers"},
    "spacy": {"analysis"},
    "thinc": {"analysis"},
    "onnxruntime": {"analysis", "training"},
    "tokenizers": {"analysis", "training"},
    "torch": {"training"},
    "sqlite_utils": {"library"},
    "sqlite3": {"library", "importers"},  # importers: read-only, Zotero's
    "distributed": {"jobs"},
    "multiprocessing": {"jobs"},
    "subprocess": {"importers", "jobs"},
    "rich": {"cli", "cli_evaluate"},
    "typer": {
        "cli_desktop",
        "cli",
        "cli_evaluate",
        "cli_export",
        "cli_library",
        "cli_printing",
        "cli_parts",
        "cli_review",
    },
    "platformdirs": {"paths"},
}


def files() -> list[Path]:
    return sorted(READER.rglob("*.py"))


def room_of(path: Path) -> str:
    inside = path.relative_to(READER)
    return inside.parts[0] if len(inside.parts) > 1 else inside.stem


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, anywhere in it, as an absolute dotted name."""
    package = ("reader", *path.relative_to(READER).parent.parts)
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            yield module
            if module == "reader":
                yield from (f"reader.{alias.name}" for alias in node.names)


def complaints(path: Path) -> list[str]:
    room, found = room_of(path), []
    for module in imports(path):
        top, *rest = module.split(".")
        if top == "reader":
            other = rest[0] if rest else "__init__"
            allowed = (
                room in DOORS - OPEN_TO_ALL
                or other in OPEN_TO_ALL | {room, "__init__", "__version__"}
                or other in ROOMS.get(room, set())
            )
            if not allowed:
                found.append(f"{room} imports {module}")
        elif room not in HOMES.get(top, {room}):
            found.append(f"{room} imports {top}, which lives in {sorted(HOMES[top])}")
        elif room == "core" and top not in sys.stdlib_module_names:
            found.append(f"core imports {top}: only the standard library may")
    return found


@pytest.mark.parametrize("path", files(), ids=lambda p: str(p.relative_to(READER)))
def test_a_file_imports_only_what_its_room_may(path: Path) -> None:
    assert complaints(path) == []


def test_every_file_stands_in_a_room_or_is_a_door() -> None:
    assert {room_of(path) for path in files()} <= set(ROOMS) | DOORS


def test_the_plan_notices_a_forbidden_import(tmp_path: Path, monkeypatch) -> None:
    """The check can fail: a core file that reaches for Qt and for a sibling room."""
    (tmp_path / "core").mkdir()
    bad = tmp_path / "core" / "bad.py"
    bad.write_text("import PySide6.QtGui\nfrom reader.library import store\nfrom ..ui import x\n")
    monkeypatch.setattr(sys.modules[__name__], "READER", tmp_path)
    assert len(complaints(bad)) == 3
