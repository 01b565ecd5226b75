"""The manual says the same in every language, and shows keys as they are printed."""

import re

import pytest

from reader.paths import resources
from reader.ui import language
from reader.ui.language import LANGUAGES
from reader.ui.manual_pages import found, pages, printed

FOLDER = resources() / "manual"
ENGLISH = sorted(path.name for path in FOLDER.glob("*.md"))
MARKS = {  # what must be the same in number or in words
    "headings": r"^#+ ",
    "points": r"^- ",
    "rows of tables": r"^\|",
    "bold": r"\*\*",
}


def text(name: str, spoken: str = "") -> str:
    return (FOLDER / spoken / name).read_text("utf-8")


def spans(words: str) -> set[str]:
    """Keys, commands and what is typed: all that stands in `…`."""
    return set(re.findall(r"`([^`\n]+)`", words))


def links(words: str) -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", words)


@pytest.fixture
def speak(qapp):  # noqa: ARG001
    yield language.speak
    language.speak("en")


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_page_is_there_in_every_language(spoken: str) -> None:
    assert sorted(path.name for path in (FOLDER / spoken).glob("*.md")) == ENGLISH


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("name", ENGLISH)
def test_every_section_key_command_picture_and_link_is_there(name: str, spoken: str) -> None:
    here, there = text(name), text(name, spoken)
    for what, mark in MARKS.items():
        counts = [len(re.findall(mark, words, re.MULTILINE)) for words in (here, there)]
        assert counts[0] == counts[1], what
    assert spans(here) == spans(there)
    assert links(here) == links(there)


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_nothing_stays_english(spoken: str) -> None:
    for name in ENGLISH:
        here = {line for line in text(name).splitlines() if len(line) > 30}
        assert here & set(text(name, spoken).splitlines()) == set(), name


@pytest.mark.parametrize(
    ("spoken", "title", "words", "page"),
    [("de", "Lesen", "reiter großbuchstaben", "reading"), ("es", "Leer", "pestañas", "reading")],
)
def test_pages_and_search_are_in_the_language_of_the_window(
    speak, spoken: str, title: str, words: str, page: str
) -> None:
    speak(spoken)
    language.speak_of_qt(spoken)
    every = {each.name: each for each in pages()}
    assert every["reading"].title == title
    assert found(every.values(), words)[0][0].name == page
    assert every["keys"].title != "Keys"


def test_keys_are_shown_as_they_are_printed(speak) -> None:
    assert printed("Ctrl+Shift+V") == "Ctrl+Shift+V"
    speak("de")
    language.speak_of_qt("de")
    assert printed("Ctrl+Shift+V") == "Strg+Umschalt+V"
    assert printed("Ctrl+=") == "Strg+="
    assert printed("Alt+Shift") == "Alt+Umschalt"
    assert printed("Delete") == "Entf"
    assert printed("harb*") == "harb*"
    assert printed("ferry OR boat") == "ferry OR boat"
