from random import Random

import numpy as np
import pytest

from reader.analysis.attribution_model.gold import Attributed, GoldArticle
from reader.analysis.attribution_model.windows import Window
from reader.core.spans import Span
from reader.training.aside import SHARE, set_aside
from reader.training.calibration import calibration_error, fitted, reliability
from reader.training.examples import CONTENT, SOURCE, Example, Part, batches, example
from reader.training.lexicon import cue_words
from reader.training.targets import IGNORED, gold_cues, role_targets, tags, with_proposed

TEXT = "The mayor said rain fell. A guard claimed that snow came."


class PlainTokenizer:
    """A word is one piece."""

    def encode(self, sequence: list[str], **_: bool) -> "PlainTokenizer":
        self.ids = [len(word) for word in sequence]
        self.word_ids: list[int | None] = list(range(len(sequence)))
        return self


def spans(*words: str) -> tuple[Span, ...]:
    return tuple(Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in words)


def made() -> Example:
    version = (
        Attributed(spans("The mayor"), spans("said"), spans("rain fell")),
        Attributed(spans("A guard"), spans("claimed"), spans("that snow came")),
    )
    return example(GoldArticle("one", TEXT, (version,)), PlainTokenizer())  # type: ignore[arg-type]


def part(start: int, end: int) -> Part:
    one = made()
    return Part(one.name, one.words, Window(start, end, start, end), one.versions[0])


def test_events_lie_on_words() -> None:
    first, second = made().versions[0]
    assert (first.start, first.end) == (2, 3)
    assert np.flatnonzero(first.roles == SOURCE).tolist() == [0, 1]
    assert np.flatnonzero(second.roles == CONTENT).tolist() == [9, 10, 11]


def test_a_cut_cue_is_not_learned() -> None:
    whole, cut = part(0, 13), part(3, 13)
    assert tags([whole], 13)[0].tolist() == [0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]
    assert [cue.start for cue in gold_cues([cut])] == [5]


def test_padding_is_ignored() -> None:
    assert tags([part(0, 4)], 6)[0].tolist() == [0, 0, 1, 0, IGNORED, IGNORED]


def test_roles_are_learned_only_where_the_window_holds_them() -> None:
    cues = gold_cues([part(1, 13)])
    assert [cue.roles is None for cue in cues] == [True, False]
    roles, edges, counted = role_targets(cues, 13)
    assert (roles[0] == IGNORED).all()
    assert counted[:, 0, 0].tolist() == [0, 1]
    assert edges[1].sum(0).tolist() == [1, 1, 1, 1]


def test_the_verdict_is_learned_on_what_the_tagger_proposes() -> None:
    parts = [part(0, 13)]
    likely = np.zeros((1, 13, 3), np.float32)
    likely[..., 0] = 1
    likely[0, [2, 4]] = [0.1, 0.9, 0.0]
    cues = with_proposed(gold_cues(parts), parts, likely, Random(1))
    assert {(c.start, c.valid) for c in cues} == {(2, 1.0), (8, None), (4, 0.0)}


def test_batches_are_drawn_by_the_seed() -> None:
    found = [made()] * 20
    one, again, other = (batches(found, size=4, seed=seed) for seed in (1, 1, 2))
    assert [[p.window for p in b] for b in one] == [[p.window for p in b] for b in again]
    assert sum(map(len, one)) == sum(map(len, other)) == 20


def test_one_article_in_fourteen_is_set_aside() -> None:
    aside = sum(set_aside(f"article {n}") for n in range(1400))
    assert abs(aside - 1400 / SHARE) < 30


def test_words_that_are_often_cues_are_counted() -> None:
    version = (Attributed((), spans("said"), spans("rain fell")),)
    articles = [GoldArticle(str(n), TEXT, (version,)) for n in range(3)]
    assert cue_words(articles) == {"said": 1.0}


def test_confidence_is_fitted_to_how_often_it_is_right() -> None:
    draw = np.random.default_rng(3)
    logits = draw.normal(size=4000)
    right = (draw.random(4000) < 1 / (1 + np.exp(-(0.5 + 2 * logits)))).astype(float)
    weights = fitted(np.stack([np.ones_like(logits), logits], 1), right)
    assert weights == pytest.approx((0.5, 2.0), abs=0.2)
    said = 1 / (1 + np.exp(-(weights[0] + weights[1] * logits)))
    assert calibration_error(reliability(said, right)) < 0.03
    assert calibration_error(reliability(np.ones(10), np.zeros(10))) == 1.0
