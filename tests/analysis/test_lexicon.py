"""The lexicons: known stances and kinds, no entry twice, their source at the top."""

from collections import Counter

import pytest

from reader.analysis import lexicon
from reader.analysis.lexicon import folder
from reader.analysis.version import engine
from reader.core.analysis import ACTOR_KINDS, STANCES

FILES = sorted(path.name for path in folder().glob("*.tsv"))


@pytest.mark.parametrize("name", FILES)
def test_a_lexicon_says_where_it_comes_from(name: str) -> None:
    lines = (folder() / name).read_text("utf-8").splitlines()
    head = " ".join(line for line in lines if line.startswith("#"))
    assert "Our own compilation" in head


def test_each_cue_stands_once_for_each_construction() -> None:
    rows = [
        line.split("\t")
        for line in (folder() / "cues.tsv").read_text("utf-8").splitlines()
        if not line.startswith("#")
    ]
    uses = Counter(
        (lemma, pos, take)
        for _, pos, takes, lemmas in rows
        for take in takes.split()
        for lemma in lemmas.split()
    )
    assert [use for use, count in uses.items() if count > 1] == []


def test_stances_and_kinds_are_those_of_the_house() -> None:
    assert set(lexicon.cues().values()) <= set(STANCES)
    assert set(lexicon.stance_of_content().values()) <= set(STANCES)
    kinds = {*lexicon.kinds_by_word().values(), *lexicon.nominals().values()}
    kinds |= {kind for _, kind in lexicon.metonyms().values()}
    assert kinds <= set(ACTOR_KINDS)


def test_the_engine_names_what_it_is_made_of() -> None:
    found = engine()
    assert found.name == "reportedly"
    assert "spacy 3" in found.pipeline
    assert found.attribution.startswith("rules-")
    assert found.version.startswith("0.")
