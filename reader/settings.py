"""Every option of the window, declared once: its name, what it starts as, and what it does.

The reader's choices are kept in `settings.json` beside the library. Titles, help and the texts of
choices are English, and are translated where they are shown.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

Value = str | int | bool
Group = Literal["window", "text", "marks", "library", "keys"]

FILE = "settings.json"
SCHEMA = "reportedly/settings/1"
GROUPS: Mapping[Group, str] = {
    "window": "Window",
    "text": "Text",
    "marks": "Marks",
    "library": "Library",
    "keys": "Keys",
}


class Steps(NamedTuple):
    """Whole numbers from `least` to `most`, `step` apart; `unit` follows them where they show."""

    least: int
    most: int
    step: int
    unit: str = ""

    def holds(self, value: int) -> bool:
        """Whether a number is one of them."""
        return self.least <= value <= self.most and (value - self.least) % self.step == 0


@dataclass(frozen=True)
class Setting:
    """An option: `default` also gives its type; `choices` are all values allowed, if not any.

    `texts` name the choices, one each; `steps` stand in place of choices for a number. `title`
    is its name for the reader. One without a group is set elsewhere, and not on the page of
    settings.
    """

    default: Value
    help: str
    choices: tuple[Value, ...] = ()
    title: str = ""
    group: Group | None = None
    texts: tuple[str, ...] = ()
    steps: Steps | None = None

    def allows(self, value: object) -> bool:
        """Whether a value can be this option's."""
        if type(value) is not type(self.default):
            return False
        if self.steps is not None:
            return isinstance(value, int) and self.steps.holds(value)
        return not self.choices or value in self.choices


TABLE: Mapping[str, Setting] = {
    "version": Setting("", "The version that was used last."),
    "theme": Setting(
        "system",
        "The colours of the window.",
        ("system", "light", "sepia", "dark"),
        title="Colours",
        group="window",
        texts=("Colours of the system", "Light", "Sepia", "Dark"),
    ),
    "restore_tabs": Setting(
        True,
        "Whether the articles that were open the last time are opened again.",
        title="Open articles",
        group="window",
    ),
    "language": Setting(
        "system",
        "The language of the window, from the next start on.",
        ("system", "en", "de", "es"),
        title="Language",
        group="window",
        texts=("Language of the system", "English", "Deutsch", "Español"),
    ),
    "show_table": Setting(
        False,
        "Whether the claims are shown as a table below the page.",
        title="Claims as a table",
        group="window",
    ),
    "show_chains": Setting(
        False,
        "Whether the chains of the claims are shown as a picture below the page.",
        title="Chains as a picture",
        group="window",
    ),
    "show_articles": Setting(
        True,
        "Whether the list of recent articles is shown.",
        title="Recent articles",
        group="window",
    ),
    "page_colours": Setting(
        "window",
        "The colours of the page alone.",
        ("window", "light", "sepia", "dark"),
        title="Page",
        group="text",
        texts=("As the window", "Light", "Sepia", "Dark"),
    ),
    "face": Setting(
        "EB Garamond",
        "The typeface of the article.",
        ("EB Garamond", "Source Serif Pro", "Inter"),
        title="Typeface",
        group="text",
        texts=("EB Garamond", "Source Serif Pro", "Inter"),
    ),
    "zoom": Setting(
        100,
        "The size of the article’s text.",
        title="Size",
        group="text",
        steps=Steps(50, 300, 10, " %"),
    ),
    "leading": Setting(
        160,
        "How far lines are apart, in parts of the size.",
        title="Distance of lines",
        group="text",
        steps=Steps(120, 240, 10, " %"),
    ),
    "measure": Setting(
        66,
        "How long a line is where there is room.",
        title="Length of lines",
        group="text",
        steps=Steps(42, 102, 6, " letters"),
    ),
    "justified": Setting(
        False,
        "Whether all lines of a paragraph are equally long.",
        title="Justified",
        group="text",
    ),
    "hyphenated": Setting(
        True,
        "Whether words are parted at the end of justified lines (English, German, Spanish).",
        title="Hyphens",
        group="text",
    ),
    "motion": Setting(
        True,
        "Whether the page glides when it is scrolled by keys. A system that wants no motion is "
        "obeyed in any case.",
        title="Motion",
        group="window",
    ),
    "citation": Setting(
        "apa",
        "How the reference is set under a quotation that you copy or drag out.",
        ("apa", "chicago", "mla"),
        title="References",
        group="window",
        texts=("APA", "Chicago", "MLA"),
    ),
    "show_entities": Setting(
        True, "Whether names are underlined in the text.", title="Entities", group="marks"
    ),
    "show_claims": Setting(
        True, "Whether claims are marked in the text.", title="Claims", group="marks"
    ),
    **{
        f"colour_{number}": Setting(
            "",
            f"What the {colour} highlights are for, in a word of yours: evidence, doubt.",
            title=f"{colour.capitalize()} highlights",
            group="marks",
        )
        for number, colour in enumerate(("yellow", "green", "blue", "pink", "violet"), 1)
    },
    "show_highlights": Setting(
        True,
        "Whether your highlights are shown in the text.",
        title="Highlights",
        group="marks",
    ),
    "actor_order": Setting(
        "weight",
        "How the actors of the panel are ordered.",
        ("weight", "name", "place"),
        title="Order of the actors",
        group="marks",
        texts=("By weight", "By name", "By first appearance"),
    ),
    "least_confidence": Setting(
        0,
        "What the machine suggests below this confidence is hidden.",
        (0, 50, 70, 90),
        title="Certainty",
        group="marks",
        texts=(
            "All claims",
            "Claims of 50 % and more",
            "Claims of 70 % and more",
            "Claims of 90 % and more",
        ),
    ),
    "analyse_library": Setting(
        True,
        "Whether articles that were added are analysed in the background, before they are opened.",
        title="Analyse in the background",
        group="library",
    ),
    "keep_originals": Setting(
        False,
        "Whether the files that articles come from are copied beside the library, so that it can "
        "be made anew from them.",
        title="Originals",
        group="library",
    ),
    "backup_days": Setting(
        1,
        "How often a backup is made beside the library, when something has changed since the last.",
        (0, 1, 7, 30),
        title="Backups",
        group="library",
        texts=("Never by itself", "Every day", "Every week", "Every month"),
    ),
    "backups_kept": Setting(
        10,
        "How many backups are kept; each new one is checked before the oldest goes.",
        title="Backups kept",
        group="library",
        steps=Steps(1, 100, 1),
    ),
}


class NoSettings(Exception):
    """A file that holds no settings; `str()` is a sentence for the reader."""


def load(folder: Path) -> dict[str, Value]:
    """All options; what the file does not hold, or holds wrongly, is as it starts."""
    chosen = allowed(_read(folder / FILE))
    return {name: chosen.get(name, setting.default) for name, setting in TABLE.items()}


def save(folder: Path, values: Mapping[str, Value]) -> None:
    """Keep the options that are not as they start. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / FILE, changed(values))


def export(path: Path, values: Mapping[str, Value]) -> None:
    """Write all options into a file that another window can take in. Raises OSError."""
    _write(path, {"schema": SCHEMA, "settings": dict(values)})


def taken_in(path: Path) -> dict[str, Value]:
    """The options of a file that `export` wrote; what this version does not know is left out.

    Raises NoSettings.
    """
    data = _read(path)
    inner = data.get("settings")
    if data.get("schema") != SCHEMA or not isinstance(inner, dict):
        raise NoSettings(f"{path.name} holds no settings of this program.")
    return allowed(inner)


def allowed(values: Mapping[str, object]) -> dict[str, Value]:
    """Those of the values that are an option's, and allowed there."""
    return {
        name: value
        for name, value in values.items()
        if isinstance(value, Value) and name in TABLE and TABLE[name].allows(value)
    }


def changed(values: Mapping[str, Value]) -> dict[str, Value]:
    """The options that are not as they start."""
    return {name: value for name, value in values.items() if value != TABLE[name].default}


def _read(path: Path) -> dict[str, object]:
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return data if isinstance(data, dict) else {}


def _write(path: Path, data: Mapping[str, object]) -> None:
    draft = path.with_name(path.name + ".new")
    draft.write_text(json.dumps(data, indent=2) + "\n", "utf-8")
    draft.replace(path)
