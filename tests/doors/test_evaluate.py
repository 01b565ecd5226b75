"""`reportedly evaluate`: figures of small corpora through the door."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reader.cli import cli
from tests.evaluation.test_actors import conllu

SENTENCE = "Maria Lopez praised the builders and accused Acme of fraud."


@pytest.fixture
def run():
    def call(*words: object) -> tuple[int, str]:
        result = CliRunner().invoke(cli, ["evaluate", *map(str, words)])
        return result.exit_code, result.output

    return call


def test_actors_and_coreference(run, tmp_path: Path) -> None:
    (tmp_path / "small.conllu").write_text(conllu(), "utf-8")
    code, told = run("actors", tmp_path)
    assert code == 0
    assert "all" in told
    code, told = run("coreference", tmp_path / "small.conllu")
    assert code == 0
    assert "mean F1" in told


def test_a_folder_without_texts_is_refused(run, tmp_path: Path) -> None:
    code, told = run("actors", tmp_path)
    assert code == 2
    assert "no .conllu files" in told


def test_stances(run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(SENTENCE, "utf-8")
    at = SENTENCE.index("Acme")
    label = {"doc": "one", "content": [[at, at + 13]], "stance": ["accuses"], "also": []}
    (tmp_path / "labels.jsonl").write_text(json.dumps(label) + "\n", "utf-8")
    code, told = run("stance", tmp_path / "labels.jsonl", "--texts", tmp_path)
    assert code == 0
    assert "found 100.0\naccuracy 100.0" in told


def test_attitudes(run, tmp_path: Path) -> None:
    at = SENTENCE.index("Acme")
    target = {"from": at, "to": at + 4, "polarity": 2.0}
    line = {"sentence_normalized": SENTENCE, "targets": [target]}
    (tmp_path / "sentences.jsonl").write_text(json.dumps(line) + "\n", "utf-8")
    code, told = run("attitude", tmp_path / "sentences.jsonl")
    assert code == 0
    assert "accuracy 100.0" in told


@pytest.mark.parametrize(
    ("command", "line", "said"),
    [
        ("attitude", b"not JSON\n", "line 1: not JSON"),
        ("attitude", b'{"a": 1}\n', "not an object with sentence_normalized, targets"),
        ("attitude", b"[]\n", "not an object"),
        ("attitude", b"\xa5\xff\n", "not in UTF-8"),
        ("stance", b'\n{"doc": "one"}\n', "line 2: not an object with doc, content, stance"),
        ("actors", b'{"id": "small", "text": "", "actors": [1], "claims": []}', "is no analysis"),
        ("discourse", b'{"id": "small"}', "no .conllu file with its .rs4 file"),
        ("attribution", b'{"id": "small"}', "not an object with id, claims"),
    ],
)
def test_what_is_no_corpus_is_refused(run, tmp_path: Path, command, line, said) -> None:
    (tmp_path / "small.conllu").write_text(conllu(), "utf-8")
    lines = tmp_path / "lines.jsonl"
    lines.write_bytes(line)
    ways = {"attitude": (lines,), "stance": (lines, "--texts", tmp_path)}
    code, told = run(command, *ways.get(command, (tmp_path, "--predictions", lines)))
    assert code == 2
    assert told.startswith("reportedly: ")
    assert said in told
    assert told.count("\n") == 1


def test_a_page_that_cannot_be_written_is_said(run, tmp_path: Path) -> None:
    for folder, name, words in (("text", "one.txt", SENTENCE), ("attributions", "one_a.ann", "")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(words, "utf-8")
    (tmp_path / "found.jsonl").write_text('{"id": "one", "claims": []}', "utf-8")
    where = ("--predictions", tmp_path / "found.jsonl", "--page", tmp_path / "no" / "page.html")
    code, told = run("attribution", tmp_path, *where)
    assert code == 2
    assert "page.html: no such file or directory" in told
