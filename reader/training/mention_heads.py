# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The heads of mentions on the encoder as it is shipped, which stays as it is.

`python -m reader.training.mention_heads --corpora DIR --encoder DIR --begin FILE --work DIR` goes
on from the heads that the second stage left in `--begin` and writes `mentions` into `--work`.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import torch
from torch import Tensor

from reader.analysis.attribution_model import words as reading
from reader.analysis.attribution_model.gold import articles
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.attribution_model.scores import heard
from reader.analysis.attribution_model.windows import Window
from reader.analysis.attribution_model.words import Words
from reader.analysis.mention_model.reading import PAIRS, SETTINGS, SPANS
from reader.training import gum_mentions
from reader.training.aside import set_aside
from reader.training.examples import Part
from reader.training.joint_network import DEEP
from reader.training.marked_mentions import marked, of_marked, written
from reader.training.mention_examples import Mentions, listed, of_gum, of_names
from reader.training.mention_losses import pair_loss, span_loss
from reader.training.mention_network import Pairs, Spans, standardized

CHUNK = 400
"""Words that are read at once, from paragraph to paragraph."""


@dataclass(frozen=True)
class Plan:
    """How the heads are trained."""

    seed: int = 1
    epochs: int = 12
    batch: int = 4
    rate: float = 1e-3
    decay: float = 0.01
    warm: float = 0.05
    average: float = 0.995
    least: float = 0.6


@dataclass(frozen=True)
class Read:
    """An article that the encoder has read: its words, their depths [n, E], what they mention."""

    words: Words
    depths: np.ndarray
    mentions: Mentions


def main() -> None:
    """Read everything once, train, write."""
    told = _told()
    torch.set_num_threads(told.threads)
    plan = Plan(seed=told.seed, epochs=told.epochs)
    found = everything(told.corpora, load(told.encoder))
    spans, pairs = trained(found, plan, begin=told.begin)
    folder = told.work / "mentions"
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / SPANS, **spans.weights())  # type: ignore[arg-type]
    np.savez(folder / PAIRS, **pairs.weights())  # type: ignore[arg-type]
    settings: dict[str, Any] = {"least": plan.least, "date": date.today().isoformat()}
    settings |= {"plan": asdict(plan), "articles": len(found)}
    (folder / SETTINGS).write_text(json.dumps(settings, indent=1) + "\n", "utf-8")


def everything(corpora: Path, encoder: Shipped) -> list[Read]:
    """GUM without its news, our own articles, those of train whose names or mentions are known."""
    out = []
    found = [*(corpora / "gum-more").glob("*.conllu")]
    found += (corpora / "gum-news").glob("GUM_interview_*.conllu")
    for path in sorted(found):
        text, known = gum_mentions.read(path)
        words = reading.read(text, reading.lines(text), encoder.tokenizer)
        out.append(_read(words, of_gum(words, known), encoder))
    out += [_read(words, known, encoder) for _, words, known in written(encoder.tokenizer)]
    return [*out, *_of_train(corpora, encoder)]


def _of_train(corpora: Path, encoder: Shipped) -> Iterator[Read]:
    names, own = listed(corpora / "names" / "names.tsv"), marked()
    for article in articles(corpora / "polnear" / "train"):
        name, text = article.name, article.text
        if name in names.keys() | own.keys() and not set_aside(name):
            words = reading.read(text, reading.lines(text), encoder.tokenizer)
            known = of_marked(words, own[name]) if name in own else of_names(words, names[name])
            yield _read(words, known, encoder)


def trained(found: Sequence[Read], plan: Plan, *, begin: Path | None) -> tuple[Spans, Pairs]:
    """Both heads, from the second stage's weights or, without them, from nothing."""
    torch.manual_seed(plan.seed)
    heads = torch.nn.ModuleDict({"spans": Spans(DEEP), "pairs": Pairs(DEEP)})
    _begin(heads, found, begin)
    optimizer = torch.optim.AdamW(heads.parameters(), lr=plan.rate, weight_decay=plan.decay)
    average = torch.optim.swa_utils.AveragedModel(
        heads, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(plan.average)
    )
    steps = plan.epochs * len(_batches(found, plan, 0))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda at: min((at + 1) / (plan.warm * steps), (steps - at) / ((1 - plan.warm) * steps)),
    )
    for epoch in range(plan.epochs):
        sums: list[tuple[float, float]] = []
        for batch in _batches(found, plan, epoch):
            losses = _losses(heads, batch)
            optimizer.zero_grad()
            sum(losses, start=torch.zeros(())).backward()
            torch.nn.utils.clip_grad_norm_(heads.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            average.update_parameters(heads)
            sums.append((float(losses[0].detach()), float(losses[1].detach())))
        print(epoch, *(round(float(value), 4) for value in np.mean(sums, axis=0)), flush=True)
    last = average.module.eval()
    return last["spans"], last["pairs"]


def _begin(heads: torch.nn.ModuleDict, found: Sequence[Read], begin: Path | None) -> None:
    if begin is not None:
        weights = torch.load(begin, weights_only=True)
        kept = {k: v.float() for k, v in weights.items() if k.split(".")[0] in heads}
        heads.load_state_dict(kept)
        return
    some = torch.from_numpy(np.concatenate([one.depths for one in found[:20]]).astype(np.float32))
    for head in heads.values():
        standardized(head.word, some.mean(0), some.std(0) + 1e-3)


def _batches(found: Sequence[Read], plan: Plan, epoch: int) -> list[list[tuple[Read, int, int]]]:
    draw = Random(plan.seed * 1000 + epoch)
    chunks = [chunk for one in found for chunk in _chunks(one, draw)]
    draw.shuffle(chunks)
    return [chunks[at : at + plan.batch] for at in range(0, len(chunks), plan.batch)]


def _chunks(one: Read, draw: Random) -> list[tuple[Read, int, int]]:
    """Parts of an article, cut at starts of sentences, elsewhere in each epoch."""
    starts = [0, *(int(i) for i in np.flatnonzero(np.diff(one.words.sentence)) + 1)]
    out, start, limit = [], 0, draw.randint(CHUNK // 2, CHUNK)
    for at in [*starts[1:], len(one.words)]:
        if at - start >= limit or at == len(one.words):
            out.append((one, start, at))
            start, limit = at, CHUNK
    return [(one, s, e) for one, s, e in out if e > s]


def _losses(
    heads: torch.nn.ModuleDict, batch: Sequence[tuple[Read, int, int]]
) -> tuple[Tensor, Tensor]:
    spans, pairs = [], []
    for one, start, end in batch:
        depths = torch.from_numpy(one.depths[start:end].astype(np.float32))
        part = Part("", one.words, Window(start, end, start, end), ())
        spans.append(span_loss(heads["spans"], [part], [one.mentions], depths[None]))
        if one.mentions.chains:
            loss = pair_loss(heads["pairs"], part, one.mentions, depths)
            if loss is not None:
                pairs.append(loss)
    linked = torch.stack(pairs).mean() if pairs else torch.zeros(())
    return torch.stack(spans).mean(), linked


def _read(words: Words, mentions: Mentions, encoder: Shipped) -> Read:
    depths = heard(words, encoder.model, encoder.settings, workers=1)[1]
    return Read(words, depths.astype(np.float16), mentions)


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--encoder", type=Path, required=True, help="the shipped encoder's folder")
    parser.add_argument("--begin", type=Path, help="an epoch of the second stage")
    parser.add_argument("--work", type=Path, required=True, help="the shipped files go here")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
