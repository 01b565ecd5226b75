"""Texts in the reader's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.ui.language import CONTEXT, date_in_words, day_in_words, later, speak, tr, trn

WORDS = {"Page {number}": "Seite {number}", "{n} claims": "{n} Aussagen"}


class Words(QTranslator):
    def translate(self, context, text, _about=None, n=-1):
        if context != CONTEXT:
            return None
        return "1 Aussage" if text == "{n} claims" and n == 1 else WORDS.get(text)

    def isEmpty(self):  # noqa: N802
        return False


@pytest.fixture
def german(qapp) -> Iterator[None]:  # noqa: ARG001
    words = Words()
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


def test_without_a_translation_the_text_speaks_english() -> None:
    assert tr("Page {number}", number=3) == "Page 3"
    assert [trn("{n} claim", "{n} claims", n) for n in (0, 1, 2)] == [
        "0 claims",
        "1 claim",
        "2 claims",
    ]
    assert later("Open…") == "Open…"
    assert tr("{not a value}") == "{not a value}"


@pytest.mark.usefixtures("german")
def test_a_translation_is_taken_where_there_is_one() -> None:
    assert tr("Page {number}", number=3) == "Seite 3"
    assert [trn("{n} claim", "{n} claims", n) for n in (1, 2)] == ["1 Aussage", "2 Aussagen"]
    assert tr("Unknown words") == "Unknown words"


@pytest.mark.parametrize(
    ("spoken", "whole", "short"),
    [
        ("en", "1 March 2025", "1 Mar 2025"),
        ("de", "1. März 2025", "1. März 2025"),
        ("es", "1 de marzo de 2025", "1 mar 2025"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_days_are_said_as_in_the_readers_language(spoken, whole, short) -> None:
    try:
        speak(spoken)
        assert day_in_words("2025-03-01T10:00:00") == whole
        assert date_in_words(1, "Mar", 2025) == short
        assert day_in_words("in spring") == "in spring"
        assert day_in_words(None) == ""
    finally:
        speak("en")
