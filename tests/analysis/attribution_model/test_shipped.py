"""The model as it is shipped, where ONNX Runtime and tokenizers are installed."""

from functools import cache

import pytest

pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed")
pytest.importorskip("tokenizers", reason="tokenizers is not installed")

from reader.analysis.attribution_model.finding import Attribution, find
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.attribution_model.words import lines
from reader.core.spans import Span, words_of
from reader.paths import resources

FOLDER = resources() / "models" / "attribution"
MOST_BYTES = 30_000_000

STORY = (
    "Harbour stays shut\n"
    "“The harbour is closed,” said Ines Alder, who runs the port. “We lost the crane.\n"
    "“We lost the pier as well.\n"
    "“We will rebuild both by the autumn.”\n"
    "The Times reported that officials fear a second storm. A spokesman declined to comment.\n"
    "According to a leaked memo, the ministry believes that the wall was too low."
)


@cache
def shipped() -> Shipped:
    return load(FOLDER)


def found(text: str, *, workers: int = 1, openings: tuple[int, ...] = ()) -> list[Attribution]:
    spans = [Span(*line) for line in lines(text)]
    return find(text, spans, shipped(), workers=workers, openings=openings)


def told(text: str) -> list[tuple[str, str, str, int | None]]:
    return [
        (words_of(text, a.source), words_of(text, a.cue), words_of(text, a.content), a.inside)
        for a in found(text)
    ]


def test_the_files_are_small_enough() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) <= MOST_BYTES
    assert (FOLDER / "CARD.md").is_file()


def test_who_said_what_is_found() -> None:
    claims = told(STORY)
    sources = {source for source, _, _, _ in claims}
    assert {"The Times", "officials", "A spokesman", "the ministry"} <= sources
    inner = {source: inside for source, _, _, inside in claims}
    assert claims[inner["officials"] or 0][0] == "The Times"
    assert claims[inner["the ministry"] or 0][1].lower() == "according to"


def test_a_quotation_over_three_paragraphs_is_one_claim() -> None:
    alder = next(content for source, _, content, _ in told(STORY) if "Alder" in source)
    assert alder.startswith("“The harbour is closed,”")
    assert alder.endswith("“We will rebuild both by the autumn.”")


def test_british_quotation_marks_and_a_colon() -> None:
    (one, two) = told("‘We didn’t see it coming,’ said Mr Patel. He added: ‘It was dark.’")
    assert one == ("Mr Patel", "said", "‘We didn’t see it coming,’", None)
    assert (two[0], two[2]) == ("He", "‘It was dark.’")


def test_the_same_text_gives_the_same_whatever_stands_beside_it() -> None:
    alone = found(STORY)
    assert found(STORY) == alone == found(STORY, workers=2)
    beside = found(f"{STORY}\n{STORY}", openings=(6,))
    assert [a.confidence for a in beside] == 2 * [a.confidence for a in alone]
    assert [a.cue for a in beside[: len(alone)]] == [a.cue for a in alone]
