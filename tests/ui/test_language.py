"""Texts in the reader's language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from reader.ui.language import CONTEXT, later, tr, trn

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
