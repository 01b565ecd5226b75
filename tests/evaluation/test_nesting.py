import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.evaluation.nesting import CARRIERS, Marked, cases, marked, nesting


def claim(key: str, text: str, *roles: str, inside: str | None = None) -> dict[str, Any]:
    spans = {
        role: [[text.index(words), text.index(words) + len(words)]]
        for role, words in zip(("source", "cue", "content"), roles, strict=True)
    }
    return {"id": key, "inside": inside, **spans}


def mayor(text: str, inside: str | None = None) -> dict[str, Any]:
    start = "the mayor" if "the mayor" in text else "The mayor"
    return claim("inner", text, start, "said", "the bridge is safe", inside=inside)


def courier(text: str) -> dict[str, Any]:
    return claim("outer", text, "The Courier", "reported", text[len(CARRIERS[0]) :])


def test_a_sentence_that_its_attribution_fills_is_a_case(folder: Path) -> None:
    (case,) = cases(folder)
    assert case.text == "The mayor said the bridge is safe."
    assert case.inner.cue == ((10, 14),)


def test_both_claims_and_their_link_are_counted(folder: Path) -> None:
    def whole(text: str) -> Sequence[dict[str, Any]]:
        if text.startswith("The Courier"):
            return [courier(text), mayor(text, "outer")]
        return [mayor(text)]

    told = nesting(folder, whole)
    assert (told.sentences, told.bare, told.carried, told.outer, told.linked) == (1, 1, 1, 1, 1)


def test_an_inner_claim_without_its_link_is_told_apart(folder: Path) -> None:
    told = nesting(folder, lambda text: [mayor(text)])
    assert (told.bare, told.carried, told.outer, told.linked) == (1, 1, 0, 0)


def test_where_nothing_is_found_all_counts_are_nought(folder: Path) -> None:
    told = nesting(folder, lambda _: [])
    assert (told.sentences, told.bare, told.carried, told.linked) == (1, 0, 0, 0)


TEXT = "The Courier reported that the mayor said the bridge is safe."
OUTER = claim("c1", TEXT, "The Courier", "reported", "the mayor said the bridge is safe")
INNER = claim("c2", TEXT, "the mayor", "said", "the bridge is safe", inside="c1")


def listed(folder: Path, *claims: dict[str, Any]) -> Marked:
    row = {**INNER, "article": "one", "id": "E1a", "inside": "E1"}
    path = folder / "nested.json"
    path.write_text(json.dumps([row]), "utf-8")
    return marked(path, {"one": {"claims": list(claims)}})


def test_a_listed_claim_is_found_with_its_source_and_its_link(tmp_path: Path) -> None:
    assert listed(tmp_path, OUTER, INNER) == Marked(1, 1, 1, 1)


def test_a_listed_claim_may_lack_its_source_or_its_link(tmp_path: Path) -> None:
    assert listed(tmp_path, OUTER, {**INNER, "source": [], "inside": None}) == Marked(1, 1, 0, 0)
    assert listed(tmp_path, OUTER) == Marked(1, 0, 0, 0)
