"""The seed article: its actors and its claims, as a careful reader sees them."""

from pathlib import Path

import pytest

from reader import importers
from reader.analysis import analyse
from reader.core.analysis import Analysis, Claim
from reader.core.spans import words_of

SEED = Path(__file__).resolve().parents[2] / "seeds" / "000_2409f258b2518ddc.txt"

ACTORS = [
    "U.S. Department of Defense",
    "Alibaba",
    "People’s Liberation Army",
    "Financial Times",
    "Apple",
    "OpenAI",
    "Donald Trump",
    "TikTok",
    "U.S. officials",
    "U.S. lawmakers",
    "experts",
]
NONE = {"IP", "AI", "Wi-Fi", "iPhones", "2020", "Chinese"}
MEMO = ("U.S. Department of Defense", "confidential memo")
CLAIMS = [
    ("links between Alibaba", MEMO[:1], {"alleges"}),
    ("provides the PLA with", MEMO, {"alleges"}),
    ("transfers customer data", MEMO, {"alleges"}),
    ("the memo as ‘nonsense’", ("Alibaba",), {"denies"}),
    ("the Pentagon of attempting", ("Alibaba",), {"accuses"}),
    ("may soon ban Apple", ("reports",), {"alleges", "predicts"}),
    ("strengthen Alibaba’s dominance", ("U.S. officials",), {"warns"}),
    ("whether the allegations", ("experts",), {"questions"}),
    ("any wrongdoing", ("Alibaba",), {"denies"}),
    ("stricter regulations", ("U.S. lawmakers",), {"calls for"}),
]


@pytest.fixture(scope="module")
def seed() -> tuple[str, Analysis]:
    (article,) = importers.read(SEED)
    return article.edition.text, analyse(article.edition)


def test_its_actors_are_listed_once_each(seed) -> None:
    names = [actor.name for actor in seed[1].actors]
    assert [name for name in ACTORS if names.count(name) == 1] == ACTORS
    assert not NONE & {*names, *(a for actor in seed[1].actors for a in actor.aliases)}


def test_the_pentagon_is_the_department(seed) -> None:
    (department,) = (a for a in seed[1].actors if a.name == "U.S. Department of Defense")
    assert "the Pentagon" in department.aliases


@pytest.mark.parametrize(("words", "actors", "stances"), CLAIMS)
def test_a_claim_has_its_actor_and_stance(seed, words, actors, stances) -> None:
    text, analysis = seed
    names = {actor.id: actor.name for actor in analysis.actors}

    def fits(claim: Claim) -> bool:
        said = words in words_of(text, claim.content)
        return said and names.get(claim.actor or "") in actors and claim.stance in stances

    assert any(fits(claim) for claim in analysis.claims)


def test_the_memo_came_through_the_newspaper(seed) -> None:
    text, analysis = seed
    names = {actor.id: actor.name for actor in analysis.actors}
    (claim,) = (c for c in analysis.claims if "uncovered" in words_of(text, c.cue))
    assert [names[key] for key in claim.chain] == ["Financial Times", "confidential memo"]
