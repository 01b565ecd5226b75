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
