from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.spans import words_of
from reader.evaluation.conllu import edition
from reader.evaluation.gum import Counts, Unit, compare, editions, edu_spans, evaluate, read_tree
from tests.evaluation.trees import CONLLU, NAME, RS4, TEXT, analysis, claim, line

CLOSE = claim("The mayor", "said", "that the pier, which is old, will close")
RISE = claim("she", "added", "Taxes", "will rise")
STORM = claim("She", "deny", "that the storm broke it")
PRAISE = claim("She", "praised", "the builders")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / f"{NAME}.conllu").write_text(CONLLU, "utf-8")
    (tmp_path / f"{NAME}.rs4").write_text(RS4, "utf-8")
    (tmp_path / "GUM_news_bare.conllu").write_text(CONLLU, "utf-8")
    return tmp_path


def test_the_text_is_written_as_its_tokens_stand() -> None:
    assert edition(CONLLU).text == TEXT


def test_paragraph_marks_become_blocks() -> None:
    made = edition(CONLLU)
    assert [(b.kind, made.text[b.span.start : b.span.end].split()[0]) for b in made.blocks] == [
        ("title", "Pier"),
        ("paragraph", "Tuesday"),
        ("caption", "The"),
        ("paragraph", "The"),
        ("paragraph", "She"),
    ]


@given(st.lists(st.sampled_from(["said", "“", ",", "it’s", "é", "😀"]), min_size=1), st.data())
def test_every_text_comes_back_from_its_tokens(words: list[str], data: st.DataObject) -> None:
    ends = [data.draw(st.sampled_from(["", " "])) for _ in words]
    lines = (line(n, word, end) for n, (word, end) in enumerate(zip(words, ends, strict=True), 1))
    made = edition("# newpar\n" + "\n".join(lines))
    assert made.text == "".join(w + e for w, e in zip(words, ends, strict=True)).strip()
    assert [b.span for b in made.blocks] == [(0, len(made.text))]


def test_a_file_without_tokens_is_an_empty_edition() -> None:
    assert edition("# newdoc id = nothing\n\n").blocks == ()


def test_documents_without_a_tree_are_left_out(corpus: Path) -> None:
    assert list(editions(corpus)) == [NAME]


def test_edus_are_found_in_the_text() -> None:
    edus = read_tree(RS4).edus
    spans = edu_spans(TEXT, edus)
    assert [TEXT[s.start : s.end] for s in spans[4:7]] == [
        "The mayor said",
        "that the pier,",
        "which is old,",
    ]
    assert words_of(TEXT, spans) == " ".join(TEXT.split())


def test_a_tree_of_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="another text"):
        edu_spans(TEXT + " More.", read_tree(RS4).edus)


def test_units_are_whole_also_where_something_interrupts_them() -> None:
    assert set(read_tree(RS4).units) == {
        Unit(frozenset({2}), frozenset({3})),
        Unit(frozenset({5, 6, 7}), frozenset({4})),
        Unit(frozenset({8, 10}), frozenset({9})),
        Unit(frozenset({12}), frozenset({11})),
    }


def test_an_attributing_unit_that_is_itself_broken_does_not_become_the_attributed() -> None:
    """ "The report [broken] shows that …": the subject belongs to the attributing side."""
    tree = read_tree(
        """<rst><header><relations><rel name="same-unit" type="multinuc"/></relations></header>
        <body><segment id="1" parent="9" relname="same-unit">The report , out today ,</segment>
        <segment id="2" parent="3" relname="attribution-positive">shows</segment>
        <segment id="3" parent="8" relname="span">that cod is back .</segment>
        <group id="8" type="span" parent="9" relname="same-unit"/>
        <group id="9" type="multinuc"/></body></rst>"""
    )
    assert tree.units == (Unit(frozenset({2}), frozenset({1})),)


def test_all_is_found_by_the_claims_that_people_would_mark(corpus: Path) -> None:
    figures = evaluate(
        corpus, {NAME: analysis(CLOSE, RISE, STORM, PRAISE), "other": analysis()}, captions=False
    )
    total = figures.total()
    assert total == Counts(units=3, found=3, linked=3, claims=3, right=3)
    assert (total.recall, total.recall_linked, total.precision) == (100, 100, 100)


def test_a_claim_within_one_unit_cannot_be_seen() -> None:
    assert compare(edition(CONLLU), read_tree(RS4), [PRAISE]).claims == 0


def test_credits_count_unless_captions_are_left_out(corpus: Path) -> None:
    found = {NAME: analysis(CLOSE)}
    assert evaluate(corpus, found).total().units == 4
    assert evaluate(corpus, found, captions=False).total().units == 3
    assert evaluate(corpus, found).total("GUM_interview") == Counts()
    assert Counts().recall == 0


def test_half_of_the_words_are_enough_and_less_is_not() -> None:
    half = claim("The mayor", "said", "the pier, which is old")
    less = claim("The mayor", "said", "that the pier")
    first, second = (compare(edition(CONLLU), read_tree(RS4), [c]) for c in (half, less))
    assert (first.found, first.right) == (1, 1)
    assert (second.found, second.right) == (0, 1)


def test_the_attributing_unit_must_be_the_claims_own_to_be_linked() -> None:
    stray = claim("Ida Holm", "Image", "that the storm broke it")
    counts = compare(edition(CONLLU), read_tree(RS4), [stray])
    assert (counts.found, counts.linked) == (1, 0)


def test_a_claim_on_no_unit_is_wrong() -> None:
    wrong = claim("The mayor", "said", "She praised the builders")
    counts = compare(edition(CONLLU), read_tree(RS4), [wrong])
    assert (counts.claims, counts.right, counts.precision) == (1, 0, 0)
