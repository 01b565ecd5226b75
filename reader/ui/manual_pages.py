"""The pages of the manual: those that are written, and those that the tables write themselves."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from reader import settings
from reader.paths import changelog, resources
from reader.ui import actions
from reader.ui.language import key_text, later, tr

KEYS_TITLE = later("Keys")
SETTINGS_TITLE = later("Settings")
NEWS_TITLE = later("What is new")


class Page(NamedTuple):
    """A page by its name (as links call it), its title, and its words in Markdown."""

    name: str
    title: str
    text: str


def folder() -> Path:
    """Where the written pages and their pictures are."""
    return resources() / "manual"


def pages() -> tuple[Page, ...]:
    """All pages in their order."""
    made = (
        Page("keys", tr(KEYS_TITLE), "\n".join(_keys())),
        Page("settings", tr(SETTINGS_TITLE), "\n".join(_settings())),
        Page("news", tr(NEWS_TITLE), _news()),
    )
    return (*_written(), *made)


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
def _written() -> tuple[Page, ...]:
    files = sorted(folder().glob("*.md"))
    return tuple(_page(path.stem.partition("-")[2], path.read_text("utf-8")) for path in files)


def _page(name: str, text: str) -> Page:
    heading = re.match(r"# (.+)\n", text)
    return Page(name, heading[1] if heading else name, text)


def _keys() -> Iterator[str]:
    """The table of actions as it is, menu by menu."""
    yield f"# {tr(KEYS_TITLE)}\n"
    for menu, title in actions.MENUS.items():
        yield f"## {tr(title)}\n"
        yield f"| {tr('Key')} | {tr('What it does')} |"
        yield "| --- | --- |"
        for _, row in actions.rows(menu):
            shown = ", ".join(f"`{_escaped(key_text(key))}`" for key in row.keys) or "–"
            yield f"| {shown} | {tr(row.text)} |"
        yield ""


def _settings() -> Iterator[str]:
    yield f"# {tr(SETTINGS_TITLE)}\n"
    for group, title in settings.GROUPS.items():
        rows = _grouped(settings.TABLE, group)
        if rows:
            yield f"## {tr(title)}\n"
        for row in rows:
            yield f"**{tr(row.title)}**: {tr(row.help)}\n"


def _grouped(table: Mapping[str, settings.Setting], group: str) -> list[settings.Setting]:
    return [setting for setting in table.values() if setting.group == group]


def _news() -> str:
    try:
        return changelog().read_text("utf-8").replace("# Changes", f"# {tr(NEWS_TITLE)}", 1)
    except OSError:
        return f"# {tr(NEWS_TITLE)}\n"


def _escaped(key: str) -> str:
    return key.replace("|", "\\|")
