from reader.analysis.attribution_model.finding import Attribution, find
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.words import lines
from reader.core.spans import Span, words_of

from .conftest import HalvingTokenizer, WordModel

CUE = 3
"""The fake tokenizer's id of a word of three characters."""


def shipped(**settings: float) -> tuple[Shipped, WordModel]:
    model = WordModel(CUE)
    often = {"hum": 1.0}
    return Shipped(model, HalvingTokenizer(), Settings(**settings), often), model  # type: ignore[arg-type]


def found(text: str, **settings: float) -> list[Attribution]:
    return find(text, [Span(*line) for line in lines(text)], shipped(**settings)[0])


def test_roles_become_spans_of_the_text() -> None:
    text = "Officer Kamara has declared emergency measures over floods. 🦊 Nothing follows"
    (one,) = found(text)
    assert words_of(text, one.source) == "Officer Kamara"
    assert words_of(text, one.cue) == "has"
    assert words_of(text, one.content) == "declared emergency measures over floods"
    assert one.quotation == "indirect"
    assert one.inside is None
    assert 0.5 < one.confidence < 1


def test_a_text_without_words_has_no_attributions() -> None:
    assert find("", [], shipped()[0]) == []
    assert found(" \n ") == []


def test_which_thread_reads_a_window_changes_nothing() -> None:
    text = "\n".join(
        f"Officer Number{n} has declared emergency measures over floods." for n in range(60)
    )
    spans = [Span(*line) for line in lines(text)]
    alone = find(text, spans, shipped()[0])
    assert len(alone) == 60
    assert find(text, spans, shipped()[0], workers=2) == alone


def test_each_window_is_read_once() -> None:
    told, model = shipped()
    text = "\n".join(f"Town {n} declared emergency measures over floods." for n in range(80))
    find(text, [Span(*line) for line in lines(text)], told)
    assert sum(model.said) < 3 * 80 * 9


def test_a_line_break_within_a_block_reads_as_a_blank() -> None:
    text = "Officer Kamara has declared\nemergency measures over floods."
    (one,) = find(text, [Span(0, len(text))], shipped()[0])
    assert words_of(text, one.content) == "declared emergency measures over floods"


def test_an_article_in_a_book_is_read_as_it_is_read_alone() -> None:
    article = (
        "Floods\nOfficer Kamara has declared emergency measures.\nNobody has answered anything yet"
    )
    before = "\n".join(f"Number {n} has been called over and over again." for n in range(20))
    book = f"{before}\n{article}\n{before}"
    spans = [Span(*line) for line in lines(book)]
    model, shift = shipped()[0], len(before) + 1
    alone = find(article, [Span(*line) for line in lines(article)], model)
    inside = find(book, spans, model, openings=(20, 23))
    cues = {one.cue[0].start + shift for one in alone}
    moved = [one for one in inside if one.cue[0].start in cues]
    assert [one.confidence for one in moved] == [one.confidence for one in alone]
    assert [words_of(book, o.content) for o in moved] == [
        words_of(article, o.content) for o in alone
    ]
