"""The marked panels: their marks are sound."""

import re

import pytest

from reader.core.analysis import ACTOR_KINDS, STANCES
from tests.evaluation.panel_marks import Panel, panels, read

PANELS = {panel.name: panel for panel in panels()}


@pytest.fixture(params=PANELS)
def panel(request: pytest.FixtureRequest) -> Panel:
    return PANELS[request.param]


def test_there_are_ten_of_the_length_of_a_short_article() -> None:
    assert len(PANELS) == 10
    for panel in PANELS.values():
        assert 150 <= len(panel.text.split()) <= 300, panel.name


def test_kinds_and_stances_are_those_of_the_house(panel: Panel) -> None:
    assert {kind for a in panel.actors.values() for kind in a.kinds} <= set(ACTOR_KINDS)
    assert {stance for c in panel.claims for stance in c.stances} <= set(STANCES)


def test_every_kind_and_stance_occurs() -> None:
    actors = [a for panel in PANELS.values() for a in panel.actors.values()]
    claims = [c for panel in PANELS.values() for c in panel.claims]
    assert {a.kinds[0] for a in actors} == set(ACTOR_KINDS)
    assert {s for c in claims for s in c.stances} == set(STANCES)


def test_marks_are_whole_words(panel: Panel) -> None:
    assert not set("{}@") & set(panel.text)
    roles = [s for c in panel.claims for s in (*c.source, *c.cue, *c.content)]
    for start, end in [*roles, *(m for a in panel.actors.values() for m in a.mentions)]:
        assert panel.text[start:end].strip() == panel.text[start:end] != ""
        assert not re.fullmatch(r"\w\w", panel.text[max(0, start - 1) : start + 1])
        assert not re.fullmatch(r"\w\w", panel.text[end - 1 : end + 1])


def test_every_actor_is_mentioned_and_every_key_is_known(panel: Panel) -> None:
    assert [a.key for a in panel.actors.values() if not a.mentions] == []
    for claim in panel.claims:
        named = {*claim.chain, *claim.targets, *([claim.speaker] if claim.speaker else [])}
        assert named <= set(panel.actors), claim.key
        assert claim.cue, claim.key
        assert claim.content, claim.key


def test_an_inner_claim_stands_in_the_content_of_the_outer(panel: Panel) -> None:
    by_key = {claim.key: claim for claim in panel.claims}
    for claim in panel.claims:
        if not claim.key.isdigit():
            room = by_key[claim.key[:-1]].content
            assert all(any(s <= a and b <= e for s, e in room) for a, b in claim.content)


def test_marks_become_actors_and_claims() -> None:
    panel = read(
        "small",
        "@lee person Ann Lee\n@acme organization Acme\n@memo? document memo\n---\n"
        "{s1 {@lee Ann Lee}} {c1 blamed} {x1 {@acme Acme} for a {@memo memo}}.\n---\n"
        "1 lee accuses/calls-for; -acme; chain memo",
    )
    (claim,) = panel.claims
    assert panel.text == "Ann Lee blamed Acme for a memo."
    assert panel.actors["lee"].mentions == ((0, 7),)
    assert panel.actors["memo"].optional
    assert (claim.speaker, claim.stances) == ("lee", ("accuses", "calls for"))
    assert claim.targets == {"acme": "unfavourable", "memo": "neutral"}
    assert claim.chain == ("memo",)


def test_a_mark_that_is_never_closed_is_an_error() -> None:
    with pytest.raises(ValueError, match="never closed"):
        read("bad", "@a person A\n---\n{@a never\n---\n1 a states")
