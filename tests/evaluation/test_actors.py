"""Actors and coreference on a small text in CorefUD's style."""

from pathlib import Path

import pytest

from reader.core.analysis import Actor, ActorKind, Analysis, Engine
from reader.core.spans import Span
from reader.evaluation import actors, coreference
from reader.evaluation.assignment import best
from reader.evaluation.mentions import entities

ENGINE = Engine("", "", "", "")
WORDS = [
    ("Mayor", "NOUN", "(1-person-new-x-cf1-2-coref"),
    ("Orlin", "PROPN", "1)"),
    ("left", "VERB", ""),
    ("the", "DET", "(2-organization-new-x-cf2-2-coref"),
    ("Harbour", "PROPN", "(3-place-new-x-cf3-1-sgl)"),
    ("Union", "PROPN", "2)"),
    (".", "PUNCT", ""),
    ("She", "PRON", "(1-person-giv-x-cf1-1-ana)"),
    ("met", "VERB", ""),
    ("the", "DET", "(4-person-new-x-cf4-2-coref"),
    ("guards", "NOUN", "4)"),
    (".", "PUNCT", ""),
]
TEXT = "Mayor Orlin left the Harbour Union. She met the guards."


def conllu() -> str:
    rows = []
    for n, (form, tag, entity) in enumerate(WORDS, 1):
        misc = [f"Entity={entity}"] * bool(entity)
        misc += ["SpaceAfter=No"] * (form in {"Union", "guards"})
        rows.append(f"{n}\t{form}\t_\t{tag}\t_\t_\t0\t_\t_\t{'|'.join(misc) or '_'}")
    return "# newpar\n" + "\n".join(rows) + "\n\n"


def actor(kind: ActorKind, *words: str, number: int = 1) -> Actor:
    places = (TEXT.index(word) for word in words)
    spans = tuple(Span(at, at + len(word)) for at, word in zip(places, words, strict=True))
    return Actor(f"a{number}", words[0], kind, (), spans)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "small.conllu"
    path.write_text(conllu(), "utf-8")
    return path


def told(*found: Actor) -> dict[str, tuple[str, Analysis]]:
    return {"small": (TEXT, Analysis(ENGINE, found))}


def test_mentions_have_their_heads_and_names() -> None:
    orlin, union, harbour, guards = sorted(entities(conllu()), key=lambda e: e.mentions[0].start)
    assert [(m.start, m.end) for m in orlin.mentions] == [(0, 10), (30, 33)]
    assert orlin.named
    assert orlin.mentions[0].proper == (Span(5, 10),)
    assert (union.kind, harbour.kind) == ("organization", "place")
    assert not guards.named


def test_actors_are_matched_by_their_mentions(file: Path) -> None:
    found = told(
        actor("person", "Orlin", "She"),
        actor("organization", "Harbour Union", number=2),
        actor("government", "left", number=3),
    )
    (counts,) = actors.evaluate([file], found).values()
    assert counts == actors.Counts(gold=2, predicted=3, found=2, invented=1)
    assert counts.f1 == pytest.approx(80)


def test_a_second_actor_for_one_is_split_and_a_nameless_one_counts_neither_way(file: Path) -> None:
    found = told(
        actor("person", "Orlin"),
        actor("person", "She", number=2),
        actor("person", "guards", number=3),
        actor("group", "left", number=4),
    )
    (counts,) = actors.evaluate([file.parent], found).values()
    assert counts == actors.Counts(gold=2, predicted=2, found=1, split=1)


def test_a_text_without_a_prediction_is_all_missed(file: Path) -> None:
    assert actors.total(actors.evaluate([file], {}).values()) == actors.Counts(gold=2)


def test_coreference_of_what_is_right_is_whole(file: Path) -> None:
    figures = coreference.evaluate([file], told(actor("person", "Orlin", "She")))
    assert [figures.muc.f1, figures.b3.f1, figures.ceaf.f1, figures.mean] == [100] * 4


def test_coreference_of_what_is_joined_wrongly_is_less(file: Path) -> None:
    figures = coreference.evaluate([file], told(actor("person", "Orlin", "She", "Harbour Union")))
    assert figures.muc.recall == 100
    assert figures.muc.precision == 50
    assert figures.b3.precision == pytest.approx(100 * 4 / 9)
    assert figures.ceaf.f1 == pytest.approx(100 * 4 / 5)


def test_coreference_of_nothing_is_nothing(file: Path) -> None:
    assert coreference.evaluate([file], {}).mean == 0


@pytest.mark.parametrize(
    ("gains", "sum_"),
    [([], 0), ([[]], 0), ([[3, 2], [2, 0]], 4), ([[1, 5, 4], [2, 6, 1]], 10), ([[1], [7]], 7)],
)
def test_the_best_assignment(gains: list[list[float]], sum_: float) -> None:
    assert best(gains) == sum_
