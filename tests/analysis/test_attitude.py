"""The attitude toward a target: what the words near it tell."""

import numpy as np
import pytest

from reader.analysis import attitude
from reader.analysis.attitude import of_text, toward
from reader.analysis.pipeline import load


@pytest.mark.parametrize(
    ("text", "target", "told"),
    [
        ("Acme is a disgrace.", "Acme", "unfavourable"),
        ("Everybody admired Maria Lopez.", "Maria Lopez", "favourable"),
        ("Maria Lopez took the train to the coast.", "Maria Lopez", "neutral"),
        ("Everybody blamed Maria Lopez for the loss.", "Maria Lopez", "unfavourable"),
    ],
)
def test_the_words_near_the_target_tell(text, target, told) -> None:
    start = text.index(target)
    assert of_text(text, start, start + len(target)) == told


def test_the_stance_adds_to_what_the_words_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    doc = load()("Acme built the train.")
    content, target = frozenset(range(len(doc))), frozenset({0})
    monkeypatch.setattr(attitude, "likely", lambda *_: np.array([0.3, 0.5, 0.2]))
    assert toward(doc, content, target) == "neutral"
    assert toward(doc, content, target, "accuses") == "unfavourable"
    assert toward(doc, content, target, "supports") == "favourable"
