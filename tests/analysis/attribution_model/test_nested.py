from collections.abc import Mapping

import pytest

from reader.analysis.attribution_model.decoding import Draft
from reader.analysis.attribution_model.nested import within
from reader.analysis.attribution_model.settings import Settings

from .conftest import WordModel, words_in

TEXT = "Somebody told everyone that heavy clouds may bring rainfall tomorrow morning."
OUTER = Draft((), (1, 2), ((3, 11),), (1.0,), 0.9)


def found(often: Mapping[str, float]) -> tuple[list[Draft], WordModel]:
    model = WordModel(3)
    return list(within(words_in(TEXT), [OUTER], model, Settings(), often=often)), model


def test_a_content_is_read_as_a_text_of_its_own() -> None:
    (inner,), model = found({"may": 0.9})
    words = words_in(TEXT)
    assert [words.word(i) for i in range(*inner.source[0])] == ["heavy", "clouds"]
    assert words.word(inner.cue[0]) == "may"
    assert inner.content == ((7, 11),)
    assert model.said == [7]


@pytest.mark.parametrize("often", [{}, {"may": 0.1}, {"told": 0.9}])
def test_it_is_read_only_where_a_word_in_it_is_often_a_cue(often: dict[str, float]) -> None:
    assert found(often)[0] == []
