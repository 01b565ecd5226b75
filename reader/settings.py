"""Every option of the window, declared once: its name, what it starts as, and what it does.

`settings_file` keeps the reader's choices. Titles, help and the texts of choices are English, and
are translated where they are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, NamedTuple

Value = str | int | bool
Group = Literal["window", "text", "marks", "print", "library", "keys"]

GROUPS: Mapping[Group, str] = {
    "window": "Window",
    "text": "Text",
    "marks": "Marks",
    "print": "Print",
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

    `title` is its name for the reader, and each choice has its own; `steps` stand in place of
    choices for a number. One without a group is set elsewhere, and not on the page of settings.
    """

    default: Value
    title: str
    help: str
    choices: Mapping[Value, str] = field(default_factory=dict)
    steps: Steps | None = None
    group: Group | None = None

    def allows(self, value: object) -> bool:
        """Whether a value can be this option's."""
        if type(value) is not type(self.default):
            return False
        if self.steps is not None:
            return isinstance(value, int) and self.steps.holds(value)
        return not self.choices or value in self.choices


_ROWS: Mapping[Group | None, Mapping[str, Setting]] = {
    None: {
        "version": Setting("", "", "The version that was used last."),
    },
    "window": {
        "theme": Setting(
            "system",
            "Colours",
            "The colours of the window.",
            {"system": "Colours of the system", "light": "Light", "sepia": "Sepia", "dark": "Dark"},
        ),
        "restore_tabs": Setting(
            True,
            "Open articles",
            "Whether the articles that were open the last time are opened again.",
        ),
        "language": Setting(
            "system",
            "Language",
            "The language of the window, from the next start on.",
            {"system": "Language of the system", "en": "English", "de": "Deutsch", "es": "Español"},
        ),
        "scale": Setting(
            100,
            "Magnification",
            "How large everything in the window is, from the next start on.",
            steps=Steps(100, 300, 25, " %"),
        ),
        "show_table": Setting(
            False, "Claims as a table", "Whether the claims are shown as a table below the page."
        ),
        "show_chains": Setting(
            False,
            "Chains as a picture",
            "Whether the chains of the claims are shown as a picture below the page.",
        ),
        "show_articles": Setting(
            True, "Recent articles", "Whether the list of recent articles is shown."
        ),
        "motion": Setting(
            True,
            "Motion",
            "Whether the page glides when it is scrolled by keys. A system that wants no motion is "
            "obeyed in any case.",
        ),
        "citation": Setting(
            "apa",
            "References",
            "How the reference is set under a quotation that you copy or drag out.",
            {"apa": "APA", "chicago": "Chicago", "mla": "MLA"},
        ),
    },
    "text": {
        "page_colours": Setting(
            "window",
            "Page",
            "The colours of the page alone.",
            {"window": "As the window", "light": "Light", "sepia": "Sepia", "dark": "Dark"},
        ),
        "face": Setting(
            "EB Garamond",
            "Typeface",
            "The typeface of the article.",
            {
                "EB Garamond": "EB Garamond",
                "Source Serif Pro": "Source Serif Pro",
                "Inter": "Inter",
            },
        ),
        "zoom": Setting(
            100, "Size", "The size of the article’s text.", steps=Steps(50, 300, 10, " %")
        ),
        "leading": Setting(
            160,
            "Distance of lines",
            "How far lines are apart, in parts of the size.",
            steps=Steps(120, 240, 10, " %"),
        ),
        "measure": Setting(
            66,
            "Length of lines",
            "How long a line is where there is room.",
            steps=Steps(42, 102, 6, " letters"),
        ),
        "justified": Setting(
            False, "Justified", "Whether all lines of a paragraph are equally long."
        ),
        "hyphenated": Setting(
            True,
            "Hyphens",
            "Whether words are parted at the end of justified lines (English, German, Spanish).",
        ),
    },
    "marks": {
        "show_entities": Setting(True, "Entities", "Whether names are underlined in the text."),
        "show_claims": Setting(True, "Claims", "Whether claims are marked in the text."),
        **{
            f"colour_{number}": Setting(
                "",
                f"{colour.capitalize()} highlights",
                f"What the {colour} highlights are for, in a word of yours: evidence, doubt.",
            )
            for number, colour in enumerate(("yellow", "green", "blue", "pink", "violet"), 1)
        },
        "whole_words": Setting(
            True,
            "Whole words",
            "Whether a drag over the text takes whole words. With Alt held, or inside one word, it "
            "takes letters.",
        ),
        "show_highlights": Setting(
            True, "Highlights", "Whether your highlights are shown in the text."
        ),
        "actor_order": Setting(
            "weight",
            "Order of the actors",
            "How the actors of the panel are ordered.",
            {"weight": "By weight", "name": "By name", "place": "By first appearance"},
        ),
        "least_confidence": Setting(
            0,
            "Certainty",
            "What the machine suggests below this confidence is hidden.",
            {
                0: "All claims",
                50: "Claims of 50 % and more",
                70: "Claims of 70 % and more",
                90: "Claims of 90 % and more",
            },
        ),
    },
    "print": {
        "print_paper": Setting(
            "system",
            "Paper",
            "The paper on which articles are printed.",
            {"system": "As it is common here", "a4": "A4", "letter": "Letter"},
        ),
        "print_size": Setting(11, "Size", "Size of text on paper.", steps=Steps(8, 16, 1, " pt")),
        "print_notes": Setting(
            "margin",
            "Notes",
            "Where your notes stand on paper.",
            {
                "margin": "Beside their passages",
                "end": "Numbered at the end",
                "none": "Left out",
            },
        ),
        "print_claims": Setting(True, "Claims", "Whether claims are marked on paper."),
        "print_speakers": Setting(True, "Who says it", "Whether it stands beside each claim."),
        "print_highlights": Setting(True, "Highlights and codes", "Whether they are on paper."),
        "print_entities": Setting(False, "Entities", "Whether names are underlined on paper."),
    },
    "library": {
        "analyse_library": Setting(
            True,
            "Analyse in the background",
            "Whether articles that were added are analysed in the background, before they are "
            "opened.",
        ),
        "keep_originals": Setting(
            False,
            "Originals",
            "Whether the files that articles come from are copied beside the library, so that it "
            "can be made anew from them.",
        ),
        "backup_days": Setting(
            1,
            "Backups",
            "How often a backup is made beside the library, when something has changed since the "
            "last.",
            {0: "Never by itself", 1: "Every day", 7: "Every week", 30: "Every month"},
        ),
        "backups_kept": Setting(
            10,
            "Backups kept",
            "How many backups are kept; each new one is checked before the oldest goes.",
            steps=Steps(1, 100, 1),
        ),
    },
    "keys": {},
}
TABLE: Mapping[str, Setting] = {
    name: replace(setting, group=group)
    for group, rows in _ROWS.items()
    for name, setting in rows.items()
}


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
