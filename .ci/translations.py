"""Gathers every text that the window shows, and makes Qt's files of translations.

python .ci/translations.py           bring resources/translations up to date with the code
python .ci/translations.py missing   print what has no translation yet, as JSON

The texts of the window are the arguments of `tr`, `trn` and `later`, and what the tables hold. The
other rooms speak plain English; their sentences are gathered from where they are told or raised,
and the window knows them again by their words (reader/ui/sentences.py).
"""

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
READER = ROOT / "reader"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es")
CONTEXT = "Reportedly"
TELLERS = {
    "say", "tell", "Said", "Progress", "AnalysisStopped", "Command", "_command", "_made", "Trouble",
    "BadFile", "LibraryTrouble", "LibraryHeld", "WorkerDied", "TookTooLong", "Cancelled",
    "NeedsOcr", "_change", "_do", "_correct", "change", "_alter", "alter", "_done", "Damaged", "do",
}  # fmt: skip
PARTS = {"label", "labels", "noun", "what", "reason", "advice", "holder"}
OF_ERRORS = {"{path}: {reason}"}  # what core says of a bad file
WORDLESS = re.compile(r"(\{\w+\}\s*)+")
ROOMS = ("desk", "importers", "library", "jobs", "anchoring")


class Text(NamedTuple):
    """A text to translate; `one` is the English singular of a text about a number."""

    text: str
    about: str = ""
    one: str | None = None


def gathered() -> tuple[set[Text], set[str]]:
    """The window's texts, and the sentences of the other rooms (templates with {names})."""
    texts, sentences = set(_tables()), set()
    for path in sorted(READER.rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        texts |= set(_marked(tree))
        if path.relative_to(READER).parts[0] in ROOMS:
            sentences |= set(_told(tree))
    sentences = {sentence for sentence in sentences if not WORDLESS.fullmatch(sentence)} | OF_ERRORS
    known = {text.text for text in texts}
    return texts, {sentence for sentence in sentences if sentence not in known}


def _tables() -> Iterator[Text]:
    """The texts of tables, which stand there in plain English."""
    from reader import settings
    from reader.core.analysis import ACTOR_KINDS, STANCES
    from reader.core.words import NOT_NAMED, SOMEBODY
    from reader.exporters.table import PAPER
    from reader.exporters.table import TABLE as FORMATS
    from reader.ui import actions, language

    for row in actions.TABLE:
        yield Text(row.text)
    for setting in settings.TABLE.values():
        shown = setting.group is not None
        yield from map(Text, filter(None, (setting.title, setting.help if shown else "")))
        yield from map(Text, setting.choices.values())
        if setting.steps and setting.steps.unit.strip(" %"):
            yield Text(setting.steps.unit)
    states = ("suggested", "confirmed", "corrected", "rejected", "added", "unreviewed", "restore")
    attitudes = ("favourable", "neutral", "unfavourable")
    months = (*language.MONTHS, *(month[:3] for month in language.MONTHS))
    words = (*STANCES, *ACTOR_KINDS, *states, *attitudes, *months, NOT_NAMED, SOMEBODY, "place")
    rows = (*(row.noun for row in FORMATS), PAPER)
    yield from map(Text, (*actions.MENUS.values(), *settings.GROUPS.values(), *words, *rows))


def _marked(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else ""
        if name in ("tr", "later"):
            about = next((k.value.value for k in node.keywords if k.arg == "about"), "")
            yield from (Text(text, about) for text in _constants(node.args[0]))
        elif name == "trn":
            (one,), (many,) = (tuple(_constants(argument)) for argument in node.args[:2])
            yield Text(many, "", one)


def _constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*_constants(node.body), *_constants(node.orelse))


def _told(tree: ast.Module) -> Iterator[str]:
    """What is told or raised in a file, and the constants of the file that are part of it."""
    constants = {
        target.id: statement.value
        for statement in tree.body
        if isinstance(statement, ast.Assign)
        for target in statement.targets
        if isinstance(target, ast.Name) and target.id.isupper()
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "Format":
            yield from _sentences(node.args[1], constants)
        elif isinstance(node, ast.Call) and _name(node.func) in TELLERS:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _sentences(argument, constants)
        elif isinstance(node, ast.Assign) and any(_name(t) in PARTS for t in node.targets):
            yield from _sentences(node.value, constants)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _sentences(node: ast.expr, constants: dict[str, ast.expr]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and _is_said(node.value):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        yield _template(node)
    if isinstance(node, ast.Name) and node.id in constants:
        yield from _sentences(constants[node.id], {})
    for part in _parts(node):
        yield from _sentences(part, constants)


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """The expressions that an expression may turn out to be, or that a template holds."""
    if isinstance(node, ast.JoinedStr):
        yield from (part.value for part in node.values if isinstance(part, ast.FormattedValue))
    elif isinstance(node, ast.IfExp):
        yield from (node.body, node.orelse)
    elif isinstance(node, ast.BoolOp | ast.Dict):
        yield from (value for value in node.values if value is not None)
    elif isinstance(node, ast.Subscript):
        yield node.value
    elif isinstance(node, ast.Call) and _name(node.func) == "get":
        yield from node.args[1:]


def _is_said(text: str) -> bool:
    """Words for a reader: not a name of a column, an ending or a path."""
    return len(text) > 2 and text.isprintable() and any(c.isalpha() for c in text)


def _template(node: ast.JoinedStr) -> str:
    """An f-string as a template; names that come twice are numbered."""
    out, taken = "", {}
    for part in node.values:
        if isinstance(part, ast.Constant):
            out += part.value.replace("{", "{{").replace("}", "}}")
        else:
            name = _named(part.value)
            taken[name] = taken.get(name, 0) + 1
            out += "{" + name + (str(taken[name]) if taken[name] > 1 else "") + "}"
    return out


def _named(node: ast.expr) -> str:
    names = [n.attr if isinstance(n, ast.Attribute) else n.id for n in ast.walk(node)
             if isinstance(n, ast.Attribute | ast.Name)]  # fmt: skip
    return names[0].lower().strip("_") if names else "value"


def read(path: Path) -> dict[Text, list[str]]:
    """The translations of a file; a text about a number has one for each form."""
    known: dict[Text, list[str]] = {}
    if path.exists():
        for message in ET.parse(path).getroot().iter("message"):
            text = Text(
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.findtext("extra-one"),
            )
            done = message.find("translation")
            forms = [form.text or "" for form in done.iter("numerusform")] or [done.text or ""]
            known[text] = forms
    return known


def write(path: Path, language: str, messages: dict[Text, list[str]]) -> None:
    """Write Qt's file of translations (.ts)."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, forms in sorted(messages.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text.text
        if text.about:
            ET.SubElement(message, "comment").text = text.about
        done = ET.SubElement(message, "translation")
        if not all(forms):
            done.set("type", "unfinished")
        if text.one is None:
            done.text = forms[0]
        else:
            message.set("numerus", "yes")
            for form in forms:
                ET.SubElement(done, "numerusform").text = form
            ET.SubElement(message, "extra-one").text = text.one
    ET.indent(root)
    body = ET.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def updated(texts: Iterable[Text], known: dict[Text, list[str]]) -> dict[Text, list[str]]:
    """Every text with the translation that it has, or with an empty one."""
    return {text: known.get(text) or [""] * (1 if text.one is None else 2) for text in texts}


def release(path: Path) -> None:
    """Make the file that Qt reads (.qm)."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> None:
    """Bring all files up to date, or say what is missing."""
    texts, sentences = gathered()
    every = texts | {Text(sentence) for sentence in sentences}
    for language in LANGUAGES:
        path = FOLDER / f"reportedly_{language}.ts"
        messages = updated(every, read(path))
        if "missing" in sys.argv:
            print(json.dumps([t for t, forms in messages.items() if not all(forms)], indent=0))
            continue
        write(path, language, messages)
        release(path)
    templates = sorted(sentence for sentence in sentences if "{" in sentence)
    lines = json.dumps(templates, ensure_ascii=False, indent=1)
    (FOLDER / "sentences.json").write_text(lines + "\n", "utf-8")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
