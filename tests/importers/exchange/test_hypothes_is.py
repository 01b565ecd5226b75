"""Hypothesis: what its client, its service and a list of lines hand out."""

import json
from pathlib import Path

import pytest

from reader import importers
from reader.core.errors import BadFile

PAGE = "https://example.org/pier"


def row(key: str, exact: str | None, text: str = "", **more: object) -> dict[str, object]:
    selectors = [{"type": "TextPositionSelector", "start": 40, "end": 44}]
    selectors += [{"type": "TextQuoteSelector", "exact": exact, "prefix": "x" * 40, "suffix": "."}]
    return {
        "id": key,
        "uri": PAGE,
        "user": "acct:ann@hypothes.is",
        "text": text,
        "tags": ["harbour"],
        "created": "2024-01-02T03:04:05.000000+00:00",
        "document": {"title": ["On the pier"]},
        "target": [{"source": PAGE, "selector": selectors if exact else []}],
        **more,
    }


ROWS = [
    row("1", "the old pier", "too old"),
    row("2", "a 😀 pier"),
    row("3", None, "a good page"),
    row("4", None, "I think not", references=["1"], user_info={"display_name": "Bert"}),
    row("5", None, "an answer to nobody", references=["gone"]),
    row("6", "elsewhere", "", uri="https://example.org/other"),
]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", json.dumps({"export_date": "2024", "annotations": ROWS})),
        ("a.json", json.dumps({"total": 6, "rows": ROWS})),
        ("a.json", json.dumps(ROWS)),
        ("a.jsonl", "\n".join(map(json.dumps, ROWS))),
    ],
)
def test_annotations_by_page(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    bundle = importers.read_bundle(path)
    first, second = bundle.articles
    assert (first.metadata.title, first.metadata.url) == ("On the pier", PAGE)
    note, highlight = first.annotations
    assert (note.kind, note.body) == ("note", "too old\n\nBert: I think not")
    assert (highlight.kind, highlight.anchor.quotation) == ("highlight", "a 😀 pier")
    assert note.anchor.span is None
    assert note.anchor.prefix == "x" * 32
    assert (note.author, note.tags) == ("ann", ("harbour",))
    assert first.notes == ("a good page",)
    assert second.metadata.url == "https://example.org/other"
    assert bundle.troubles == ("1 answer to annotations that are not in the file",)


@pytest.mark.parametrize(
    "text",
    ['{"annotations": []}', '{"annotations": [3, null]}', "[" * 100_000, "{", '"x"', "[]"],
)
def test_other_json_gets_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(BadFile):
        importers.read_bundle(path)
