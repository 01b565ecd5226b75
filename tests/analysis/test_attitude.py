"""The attitude toward a target: what the words near it tell."""

import pytest

from reader.analysis.attitude import of_text, toward
from reader.analysis.pipeline import load


@pytest.mark.parametrize(
    ("text", "target", "attitude"),
    [
        ("Acme is a disgrace.", "Acme", "unfavourable"),
        ("Everybody admired Maria Lopez.", "Maria Lopez", "favourable"),
        ("Maria Lopez took the train to the coast.", "Maria Lopez", "neutral"),
        ("Maria Lopez is not honest.", "Maria Lopez", "unfavourable"),
    ],
)
def test_the_words_near_the_target_tell(text, target, attitude) -> None:
    start = text.index(target)
    assert of_text(text, start, start + len(target)) == attitude


def test_the_stance_tells_where_the_words_do_not() -> None:
    doc = load()("the train that Acme built")
    content, target = frozenset(range(5)), frozenset({3})
    assert toward(doc, content, target) == "neutral"
    assert toward(doc, content, target, "accuses") == "unfavourable"
    assert toward(doc, content, target, "supports") == "favourable"
