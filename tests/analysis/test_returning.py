"""Whom an article comes back to without a name, and names inside names."""

from reader.analysis.pipeline import load


def parties(text: str) -> dict[str, set[str]]:
    doc = load()(text)
    return {p.name: {doc[start:end].text for start, end in p.mentions} for p in doc._.parties}


def test_one_without_a_name_is_an_actor_when_the_text_comes_back_to_him() -> None:
    found = parties(
        "A young driver was pulled from the river on Monday. The driver had lost his way in fog."
        " He was taken to a hospital, where he is recovering."
    )
    assert {"his", "He", "he"} <= found["young driver"]


def test_one_named_in_passing_is_none() -> None:
    assert not parties("A young driver was pulled from the river on Monday.")


def test_a_name_in_a_name_is_a_mention() -> None:
    found = parties(
        "Maria Lopez opened the hall on Monday. The Maria Lopez Foundation had paid for it."
        " Lopez thanked the Maria Lopez Foundation."
    )
    assert found["Maria Lopez"] >= {"Maria Lopez", "Lopez"}
    assert "Maria Lopez Foundation" in found
