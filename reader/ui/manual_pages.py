"""The pages of the manual: those that are written, and those that the tables write themselves.

The English pages lie in the manual's folder, those in another language in a folder below it, under
the same names. Keys are written everywhere as the table of actions has them (`Ctrl+Enter`), and
shown as they are printed on the reader's keyboard.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader import settings
from reader.paths import changelog, resources
from reader.ui import actions, keyboard
from reader.ui.key_rules import first_keys
from reader.ui.language import is_english, key_text, later, spoken, tr

KEYS_TITLE = later("Keys")
SETTINGS_TITLE = later("Settings")
KeysOf = Callable[[str], Iterable[str]]
NEWS_TITLE = later("What is new")
NEWS_IN_ENGLISH = later("This page is written in English alone.")
WORN = ("Ctrl", "Shift", "Alt")  # keys that are held while another is pressed
NAMED = ("Enter", "Delete", "Escape", "Tab", "Backspace", "Left", "Right", "Up", "Down")


class Page(NamedTuple):
    """A page by its name (as links call it), its title, and its words in Markdown."""

    name: str
    title: str
    text: str


def folder() -> Path:
    """Where the written pages and their pictures are."""
    return resources() / "manual"


def pages(keys_of: KeysOf = first_keys) -> tuple[Page, ...]:
    """All pages in their order; `keys_of` gives the keys of an action by its name."""
    made = (
        Page("keys", tr(KEYS_TITLE), "\n".join(_keys(keys_of))),
        Page("settings", tr(SETTINGS_TITLE), "\n".join(_settings())),
        Page("news", tr(NEWS_TITLE), _news()),
    )
    return (*written(spoken()), *made)


def found(every: Iterable[Page], query: str) -> list[tuple[Page, int]]:
    """The pages that hold all words of a query, those with most of them first."""
    words = query.casefold().split()
    hits = []
    for page in every:
        inside = plain(page.text).casefold()
        counts = [inside.count(word) for word in words]
        if all(counts):
            titled = sum(word in page.title.casefold() for word in words)
            hits.append((page, sum(counts) + 20 * titled))
    return sorted(hits, key=lambda hit: -hit[1])


def plain(text: str) -> str:
    """The words of a page without what Markdown adds to them."""
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    return re.sub(r"[*_`#|]", "", text)


@cache
def written(language: str) -> tuple[Page, ...]:
    """The written pages in a language, "en" or one that has a folder of its own."""
    home = folder() if language == "en" else folder() / language
    return tuple(_page(path) for path in sorted(home.glob("*.md")))


def _page(path: Path) -> Page:
    text = re.sub("`([^`\n]+)`", lambda span: f"`{printed(span[1])}`", path.read_text("utf-8"))
    heading = re.match(r"# (.+)\n", text)
    name = path.stem.partition("-")[2]
    return Page(name, heading[1] if heading else name, text)


def printed(words: str) -> str:
    """Keys as they are printed on the reader's keyboard; words that are no keys as they are."""
    parts = re.findall(r"[^+]+|(?<=\+)\+|^\+", words)
    if is_english() or not all(map(_is_key, parts)):
        return words
    return "+".join(map(_key, parts))


def _is_key(part: str) -> bool:
    return part in (*WORN, *NAMED) or bool(re.fullmatch(r"F\d+|[A-Z0-9=,-]", part))


def _key(part: str) -> str:
    return key_text(f"{part}+A").removesuffix("+A") if part in WORN else key_text(part)


def _keys(keys_of: KeysOf) -> Iterator[str]:
    """The table of actions as it is, menu by menu."""
    yield f"# {tr(KEYS_TITLE)}\n"
    for menu, title in actions.MENUS.items():
        yield f"## {tr(title)}\n"
        yield f"| {tr('Key')} | {tr('What it does')} |"
        yield "| --- | --- |"
        for name, row in actions.rows(menu):
            shown = (
                ", ".join(f"`{_escaped(keyboard.printed(key))}`" for key in keys_of(name)) or "–"
            )
            yield f"| {shown} | {tr(row.text)} |"
        yield ""


def _settings() -> Iterator[str]:
    yield f"# {tr(SETTINGS_TITLE)}\n"
    yield f"![{tr(SETTINGS_TITLE)}](settings.webp)\n"
    for group, title in settings.GROUPS.items():
        rows = _grouped(settings.TABLE, group)
        if rows:
            yield f"## {tr(title)}\n"
        for row in rows:
            yield f"**{tr(row.title)}**: {tr(row.help)}\n"


def _grouped(table: Mapping[str, settings.Setting], group: str) -> list[settings.Setting]:
    return [setting for setting in table.values() if setting.group == group]


def _news() -> str:
    title = f"# {tr(NEWS_TITLE)}\n"
    if not is_english():
        title += f"\n*{tr(NEWS_IN_ENGLISH)}*\n"
    try:
        return changelog().read_text("utf-8").replace("# Changes\n", title, 1)
    except OSError:
        return title


def _escaped(key: str) -> str:
    return key.replace("|", "\\|")
