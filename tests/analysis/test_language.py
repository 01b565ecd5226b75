"""Whether a text is one that the analysis reads."""

import pytest

from reader.analysis import analyse, reads
from reader.analysis.language import guess

GERMAN = "Der Minister sagte, dass der Plan nicht gut ist und dass er die Sache für falsch hält."
FRENCH = "Le ministre a dit que le projet est mauvais et qu'il ne sera pas dans la loi de finances."
RUSSIAN = "Министр заявил, что план плохой, и что он не будет его поддерживать в парламенте страны."
ENGLISH = "The minister said that the plan is bad and that he will not support it in parliament."


@pytest.mark.parametrize(
    ("text", "language"),
    [(GERMAN, "de"), (FRENCH, "fr"), (RUSSIAN, None), (ENGLISH, "en"), ("“Yes.”", "en")],
)
def test_the_language_is_told_by_its_commonest_words(text: str, language: str | None) -> None:
    assert guess(text) == language
    assert reads(text) == (language == "en")


def test_a_known_language_is_believed_when_it_is_not_english() -> None:
    assert not reads(ENGLISH, language="de")
    assert reads(ENGLISH, language="en-GB")
    assert not reads(GERMAN, language="en")


def test_a_text_that_is_not_english_gives_an_empty_analysis(edition) -> None:
    found = analyse(edition(GERMAN))
    assert (found.actors, found.entities, found.claims) == ((), (), ())
