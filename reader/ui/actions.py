"""Everything that can be done in the window: one table, one row an action.

The menu, the keys and the status line are made from it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader.ui.language import tr

Area = Literal["window", "page", "reading", "library", "review", "panel"]
Menu = Literal["article", "library", "go", "mark", "claims", "view", "help"]

MENUS: Mapping[Menu, str] = {
    "article": "Article",
    "library": "Library",
    "go": "Go",
    "mark": "Mark",
    "claims": "Claims",
    "view": "View",
    "help": "Help",
}


@dataclass(frozen=True)
class Row:
    """An action: `name` is also its method of the hand; `area` is where its keys hold ("reading"
    is the page and the panel, "review" the same while a review goes on, "library" its table).

    `toggles` names the setting that it switches.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    menu: Menu
    area: Area = "window"
    toggles: str = ""
    argument: int | None = None


TABLE = (
    Row("open_file", "Open…", ("Ctrl+O",), "article"),
    Row("paste_article", "Paste text as an article", ("Ctrl+Shift+V",), "article"),
    Row("export", "Export…", ("Ctrl+E",), "article"),
    Row("print_article", "Print, or save as PDF…", ("Ctrl+P",), "article"),
    Row("search", "Search the library…", ("Ctrl+Shift+F",), "article"),
    Row("cancel", "Cancel what goes on", ("Escape",), "article"),
    Row("analyse_again", "Analyse", ("Ctrl+R",), "article"),
    Row("show_actions", "All actions and keys…", ("Ctrl+K", "?"), "article"),
    Row("next_tab", "Next open article", ("Ctrl+Tab",), "article"),
    Row("previous_tab", "Previous open article", ("Ctrl+Shift+Tab",), "article"),
    Row("close_tab", "Close the article", ("Ctrl+W",), "article"),
    Row("open_closed", "Open the article that was closed last", ("Ctrl+Shift+T",), "article"),
    Row("side_by_side", "Two articles side by side", ("Alt+2",), "article"),
    Row("show_settings", "Settings…", ("Ctrl+,",), "article"),
    Row("quit", "Quit", ("Ctrl+Q",), "article"),
    Row("show_library", "Library", ("Ctrl+L",), "library"),
    Row("open_chosen", "Open the article", ("Return", "Enter"), "library", "library"),
    Row("toggle_read", "Mark as read, or as new", ("R",), "library", "library"),
    Row("trash_chosen", "Into the trash, or back", ("Delete",), "library", "library"),
    Row("add_files", "Add files…", ("Ctrl+Alt+F",), "library"),
    Row("add_folder", "Add a folder…", ("Ctrl+Alt+A",), "library"),
    Row("watch_folder", "Watch a folder…", ("Ctrl+Alt+W",), "library"),
    Row("show_report", "What was added last", ("Ctrl+Alt+R",), "library"),
    Row("new_collection", "New collection…", ("Ctrl+Alt+N",), "library"),
    Row("undo", "Undo", ("Ctrl+Z",), "mark"),
    Row("redo", "Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "mark"),
    *(
        Row("highlight", f"Highlight in {colour}", (str(number),), "mark", "page", "", number)
        for number, colour in enumerate(("yellow", "green", "blue", "pink", "violet"), 1)
    ),
    Row("copy_cited", "Copy with its reference", ("Ctrl+Shift+C",), "mark", "page"),
    Row("underline", "Underline", ("U",), "mark", "page"),
    Row("note", "Write a note", ("Return", "Enter"), "mark", "page"),
    Row("note_on", "Write a note on the claim or the actor", ("W",), "claims", "reading"),
    Row("code", "Code…", ("C",), "mark", "reading"),
    Row("code_in_vivo", "Code in its own words", ("V",), "mark", "page"),
    Row("next_overlap", "Next mark on the same words", ("O",), "mark", "page"),
    Row("delete", "Remove the mark", ("Delete",), "mark", "page"),
    Row("compare", "Compare with its like…", ("Ctrl+D",), "view"),
    Row("show_lost", "What has lost its place…", ("Ctrl+Shift+O",), "mark"),
    Row("confirm", "Confirm the claim", ("Ctrl+Return", "Ctrl+Enter"), "claims"),
    Row("reject", "Reject the claim", ("Ctrl+Backspace",), "claims"),
    Row("why", "Why is it read so?", ("Y",), "claims", "reading"),
    Row("review", "Review the suggestions", ("F8",), "claims"),
    Row("review_confirm", "Review: confirm and go on", ("Return", "Enter"), "claims", "review"),
    Row("review_reject", "Review: reject and go on", ("Delete",), "claims", "review"),
    Row("review_next", "Review: next doubtful claim", ("N",), "claims", "review"),
    Row("review_previous", "Review: doubtful claim before", ("P",), "claims", "review"),
    Row("correct", "Correct the claim…", ("E",), "claims", "reading"),
    Row("add_claim", "Say who says the words…", ("S",), "claims", "page"),
    Row("move_ends", "Move the ends of the claim", ("B",), "claims", "reading"),
    Row("correct_actor", "Correct the actor…", ("A",), "claims", "reading"),
    Row("show_verdicts", "What you have put right…", ("Ctrl+Shift+E",), "claims"),
    Row("show_taught", "Names that you have taught…", ("Ctrl+Shift+A",), "claims"),
    Row("add_actor", "Say who the words mean…", ("M",), "claims", "page"),
    Row("who", "Who is this?", ("I",), "claims", "reading"),
    Row("next_mark", "Next mark of the actor", ("N",), "go", "page"),
    Row("previous_mark", "Previous mark of the actor", ("P",), "go", "page"),
    Row("move_end", "Mark one word more", ("Alt+Shift+Right",), "mark", "page", "", 1),
    Row("move_end", "Mark one word less", ("Alt+Shift+Left",), "mark", "page", "", -1),
    Row("move_begin", "Begin the mark one word earlier", ("Alt+Shift+Up",), "mark", "page", "", -1),
    Row("move_begin", "Begin the mark one word later", ("Alt+Shift+Down",), "mark", "page", "", 1),
    Row("copy_link", "Copy a link to the mark or the claim", ("L",), "mark", "reading"),
    Row("follow_link", "Follow the link of the note", ("G",), "view", "page"),
    Row("article_memo", "Memo of the article…", ("Ctrl+M",), "mark"),
    Row("actor_memo", "Memo of the actor…", (), "mark"),
    Row("project_memo", "Memo of the project…", ("Ctrl+Shift+M",), "mark"),
    Row("show_past", "What was done…", ("Ctrl+H",), "mark"),
    Row("show_notes", "Notes of all articles", ("Alt+N",), "view"),
    Row("find", "Find in the article…", ("Ctrl+F",), "go"),
    Row("find_actor", "Find in the panel…", ("Alt+A",), "go"),
    Row("find_next", "Next place", ("F3", "Ctrl+G"), "go"),
    Row("find_previous", "Previous place", ("Shift+F3", "Ctrl+Shift+G"), "go"),
    Row("back", "Back", ("Alt+Left",), "go"),
    Row("forward", "Forward", ("Alt+Right",), "go"),
    Row("outline", "Outline: go to a heading…", ("Alt+O",), "go"),
    Row("next_area", "Next area", ("F6",), "go"),
    Row("previous_area", "Previous area", ("Shift+F6",), "go"),
    Row("show_entities", "Entities", ("Alt+E",), "view", toggles="show_entities"),
    Row("show_claims", "Claims", ("Alt+C",), "view", toggles="show_claims"),
    Row("show_highlights", "Highlights", ("Alt+H",), "view", toggles="show_highlights"),
    Row("show_table", "Claims as a table", ("Ctrl+T",), "view", toggles="show_table"),
    Row("show_chains", "Chains as a picture", ("Alt+K",), "view", toggles="show_chains"),
    Row("copy_position", "Copy the position as a quotation", ("Ctrl+C",), "claims", "panel"),
    Row("show_articles", "Recent articles", ("Alt+L",), "view", toggles="show_articles"),
    Row("zoom_in", "Larger text", ("Ctrl+=", "Ctrl++"), "view"),
    Row("zoom_out", "Smaller text", ("Ctrl+-",), "view"),
    Row("zoom_reset", "Text as it was", ("Ctrl+0",), "view"),
    Row("show_text", "Text: face, size, colours…", ("Alt+T",), "view"),
    Row("full_screen", "The page alone, on the whole screen", ("F11",), "view"),
    Row("show_manual", "Manual", ("F1",), "help"),
    Row("take_tour", "Tour of the window", (), "help"),
    Row("read_sample", "Read the sample article", (), "help"),
    Row("show_news", "What is new", (), "help"),
)

APART = {  # the actions that a line stands above in the menu
    *("export", "search", "next_tab", "show_settings"),
    *("open_chosen", "add_files", "new_collection"),
    *("highlight1", "note", "next_overlap", "move_end1", "copy_link", "show_past"),
    *("confirm", "correct", "show_verdicts", "add_actor"),
    *("find", "back", "next_area"),
    *("show_entities", "show_table", "zoom_in"),
}


def make(hand: object, homes: Mapping[Area, Sequence[QWidget]]) -> dict[str, QAction]:
    """The actions of a window by name (`highlight1` to `highlight5`), with their keys at work.

    `homes` are the widgets in which the keys of an area hold; an area that is made later takes its
    actions to itself.
    """
    made = {}
    for row in TABLE:
        name = row.name if row.argument is None else f"{row.name}{row.argument}"
        made[name] = _action(row, hand, homes.get(row.area, ()), homes["window"][0])
    return made


def rows(menu: Menu) -> Iterator[tuple[str, Row]]:
    """The rows of a menu with the names of their actions."""
    for row in TABLE:
        if row.menu == menu:
            yield (row.name if row.argument is None else f"{row.name}{row.argument}"), row


def _action(row: Row, hand: object, homes: Sequence[QWidget], owner: QWidget) -> QAction:
    action = QAction(tr(row.text), owner)
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    if row.area != "window":
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if row.toggles:
        action.setCheckable(True)
        action.toggled.connect(_toggler(hand, row.toggles))
    else:
        action.triggered.connect(_caller(getattr(hand, row.name), row.argument))
    for home in homes:
        home.addAction(action)
    return action


def _toggler(hand: object, setting: str) -> Callable[[bool], None]:
    return lambda on: hand.toggle(setting, on)


def _caller(method: Callable[..., None], argument: int | None) -> Callable[[bool], None]:
    return lambda _=False: method() if argument is None else method(argument)
