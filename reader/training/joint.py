# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The second stage: `python -m reader.training.joint --corpora DIR --weights FILE --work DIR`.

Goes on from the weights of `reader.training.attribution` and trains the encoder together with all
heads that read from it. `--corpora` has the folders polnear, positions, newsmtsc, names, gum-more
and gum-news; of GUM's news nothing is read but the interviews. Leaves `epoch-N.pt` in `--work`;
`reader.training.joint_shipping` makes the shipped files of one.
"""

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import torch

from reader.analysis.attribution_model import words as reading
from reader.analysis.attribution_model.gold import articles
from reader.analysis.attribution_model.words import Tokenizer
from reader.analysis.stance_model.head import load as load_head
from reader.analysis.version import model_folder
from reader.training import claim_attitudes, gum_mentions, pretrained
from reader.training.aside import set_aside
from reader.training.attitude_examples import Sentence, of_claims, sentences
from reader.training.examples import Example, batches, example
from reader.training.export import restored
from reader.training.joint_network import Joint
from reader.training.joint_task import JointTask
from reader.training.loop import Plan, Run
from reader.training.marked_mentions import marked, of_marked, written
from reader.training.mention_examples import Mentions, listed, of_gum, of_names
from reader.training.own_claims import gathered
from reader.training.stance import Plan as StancePlan
from reader.training.stance import evened_by, labelled
from reader.training.stance_examples import Example as Labelled
from reader.training.tensors import window_tensors

PLAN = Plan(epochs=4, encoder_rate=5e-5, head_rate=5e-4, proposals_from=0)


def main() -> None:
    """Train to the end of the plan; go on where an earlier run ended."""
    told = _told()
    torch.set_num_threads(told.threads)
    plan = Plan(**{**asdict(PLAN), "seed": told.seed, "epochs": told.epochs})
    told.work.mkdir(parents=True, exist_ok=True)
    (told.work / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n", "utf-8")
    torch.manual_seed(plan.seed)
    network = Joint()
    network.base.load_state_dict(restored(told.weights).state_dict())
    network.fill_stance(load_head(model_folder("stance")))
    network.train()
    task = task_of(network, told.corpora, told.work)
    network.fit_depths(_some_depths(network, task))
    if told.heads is not None:
        network.take_heads(torch.load(told.heads, weights_only=True))
    run = Run(network, task, plan, told.work)
    run.resume()
    run.train()


def task_of(network: Joint, corpora: Path, work: Path) -> JointTask:
    """All that is known, of the articles that are not set aside."""
    tokenizer = pretrained.tokenizer()
    gold = [one for one in articles(corpora / "polnear" / "train") if not set_aside(one.name)]
    attributed = [example(article, tokenizer) for article in gold]
    names, own = listed(corpora / "names" / "names.tsv"), marked()
    mentions = {
        one.name: of_names(one.words, names[one.name]) for one in attributed if one.name in names
    }
    mentions |= {
        one.name: of_marked(one.words, own[one.name]) for one in attributed if one.name in own
    }
    mentioned = [*_gum(corpora, tokenizer, mentions), *_again(attributed, own, mentions)]
    for name, words, known in written(tokenizer):
        mentions[name] = known
        mentioned.append(Example(name, words, ((),)))
    for group in gathered():  # read for their stances alone
        words = reading.read(group.text, reading.lines(group.text), tokenizer)
        mentioned.append(Example(group.name, words, ((),)))
    stances = _labelled(corpora, work)
    return JointTask(
        network=network,
        attributed=attributed,
        mentioned=mentioned,
        labelled=stances,
        mentions=mentions,
        sentences=[*_sentences(corpora, tokenizer)],
        evened=evened_by([one for some in stances.values() for one in some], StancePlan.evened),
    )


def _gum(corpora: Path, tokenizer: Tokenizer, mentions: dict[str, Mentions]) -> list[Example]:
    """GUM's documents; what they mention is added to `mentions`."""
    found = [*(corpora / "gum-more").glob("*.conllu")]
    found += (corpora / "gum-news").glob("GUM_interview_*.conllu")
    out = []
    for path in sorted(found):
        text, known = gum_mentions.read(path)
        words = reading.read(text, reading.lines(text), tokenizer)
        mentions[path.stem] = of_gum(words, known)
        out.append(Example(path.stem, words, ((),)))
    return out


def _again(
    attributed: Sequence[Example], own: Collection[str], mentions: dict[str, Mentions]
) -> list[Example]:
    """The articles whose mentions are marked, by another name: read for their mentions alone."""
    out = []
    for one in attributed:
        if one.name in own:
            name = f"mentions of {one.name}"
            mentions[name] = mentions[one.name]
            out.append(Example(name, one.words, ((),)))
    return out


def _sentences(corpora: Path, tokenizer: Tokenizer) -> Iterator[Sentence]:
    """NewsMTSC's, and those of claims of train and of our own whose targets are marked."""
    texts = corpora / "polnear" / "train" / "text"
    yield from sentences(corpora / "newsmtsc" / "train.jsonl", tokenizer)
    for text, rows in claim_attitudes.marked(claim_attitudes.LABELS, texts):
        yield from of_claims(text, rows, tokenizer)


def _labelled(corpora: Path, work: Path) -> dict[str, list[Labelled]]:
    out: dict[str, list[Labelled]] = defaultdict(list)
    for one in labelled(corpora / "positions", corpora / "polnear", work):
        if not set_aside(one.article):
            out[one.article].append(one)
    return out


def _some_depths(network: Joint, task: JointTask) -> torch.Tensor:
    """Depths of the words of some windows, to know their scale."""
    parts = batches(task.mentioned, size=8, seed=0)[0]
    with torch.no_grad():
        batch = window_tensors(parts)
        depths = network.base.words(batch)[1]
    return depths[batch["here"].bool()]


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--weights", type=Path, required=True, help="the first stage's weights")
    parser.add_argument("--heads", type=Path, help="an epoch whose other heads are gone on from")
    parser.add_argument("--work", type=Path, required=True, help="checkpoints go here")
    parser.add_argument("--epochs", type=float, default=PLAN.epochs)
    parser.add_argument("--seed", type=int, default=PLAN.seed)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
