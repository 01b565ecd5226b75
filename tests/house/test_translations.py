"""Every text of the window is translated, and what is translated is what the code says."""

import importlib.util
import json
import re
import sys

import pytest
from PySide6.QtCore import QTranslator

from reader.ui.language import CONTEXT, LANGUAGES
from tests.conftest import ROOT

HOLDER = re.compile(r"\{[^{}]*\}")
FOLDER = ROOT / "resources" / "translations"


def gathering():
    """The script that gathers the texts."""
    spec = importlib.util.spec_from_file_location("gathering", ROOT / ".ci" / "translations.py")
    module = sys.modules["gathering"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


script = gathering()
TEXTS, SENTENCES = script.gathered()
EVERY = TEXTS | {script.Text(sentence) for sentence in SENTENCES}
UPDATE = "python .ci/translations.py brings them up to date"


def test_the_languages_of_the_script_are_those_of_the_window() -> None:
    assert script.LANGUAGES == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation_and_none_is_left_over(language: str) -> None:
    known = script.read(FOLDER / f"reportedly_{language}.ts")
    assert {text.text for text in EVERY - set(known)} == set(), UPDATE
    assert {text.text for text in set(known) - EVERY} == set(), UPDATE
    assert {text.text for text, forms in known.items() if not all(forms)} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_values_of_its_text(language: str) -> None:
    for text, forms in script.read(FOLDER / f"reportedly_{language}.ts").items():
        wanted = sorted(HOLDER.findall(text.text))
        for number, form in enumerate(forms):
            found = sorted(HOLDER.findall(form))
            if text.one is not None and number == 0:  # "one claim" may say its number in a word
                assert set(found) <= set(wanted), text.text
            else:
                assert found == wanted, text.text
        assert len(forms) == (1 if text.one is None else 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_reads_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"reportedly_{language}", str(FOLDER))
    for text, forms in script.read(FOLDER / f"reportedly_{language}.ts").items():
        for n, form in zip((1, 7), forms, strict=False):
            number = n if text.one is not None else -1
            assert translator.translate(CONTEXT, text.text, text.about or None, number) == form


def test_the_sentences_of_the_other_rooms_are_those_of_the_code() -> None:
    data = json.loads((FOLDER / "sentences.json").read_text("utf-8"))
    assert data == sorted(s for s in SENTENCES if "{" in s), UPDATE
