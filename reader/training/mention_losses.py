# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""What the heads of mentions lose on windows of which something is known."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from reader.analysis.mention_model import pairs as pairing
from reader.training.examples import Part
from reader.training.mention_examples import Mentions, targets
from reader.training.mention_network import Pairs, Spans


def span_loss(
    head: Spans, parts: Sequence[Part], known: Sequence[Mentions], depths: Tensor
) -> Tensor:
    """How unlikely the classes are that the spans may have, a word; `depths` [B, W, E]."""
    windows = [
        (one, part.window.start, part.window.end) for one, part in zip(known, parts, strict=True)
    ]
    paragraphs = [part.words.paragraph for part in parts]
    allowed, counted = (torch.from_numpy(a) for a in targets(windows, paragraphs, depths.shape[1]))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = head(depths)
    logs = scores.float().log_softmax(-1)
    right = logs.masked_fill(~allowed, -1e4).logsumexp(-1)
    return -(right * counted).sum() / sum(part.size for part in parts)


def pair_loss(head: Pairs, part: Part, known: Mentions, depths: Tensor) -> Tensor | None:
    """How unlikely the right earlier mentions are among those asked; `depths` [W, E].

    The mean over the window's mentions; None where there are too few.
    """
    start, end = part.window.start, part.window.end
    own = [m for m in known.chains if start <= m[0] and m[1] <= end]
    own.sort(key=lambda m: (m[0], -m[1]))
    if len(own) < 2:
        return None
    said = [[part.words.word(i).lower() for i in range(m[0], m[1])] for m in own]
    told = np.array(
        [
            (pairing.form(m[2], words), int(part.words.sentence[m[0]]))
            for m, words in zip(own, said, strict=True)
        ]
    )
    asked = pairing.asked(said, told[:, 0])
    bare, rows = [pairing.bare(words) for words in said], told.tolist()
    signs = np.array([pairing.signs(i, j, bare, rows) for i, j in asked])
    later, earlier = (torch.tensor(side) for side in zip(*asked, strict=True))
    first = torch.tensor([m[0] - start for m in own])
    last = torch.tensor([m[1] - 1 - start for m in own])
    with torch.autocast("cpu", dtype=torch.bfloat16):
        spans = head.spans(depths, first, last)
        scores = head(spans, later, earlier, torch.from_numpy(signs)).float()
    right = torch.tensor([own[i][3] == own[j][3] for i, j in asked])
    return _ranked(scores, later, right, len(own))


def _ranked(scores: Tensor, later: Tensor, right: Tensor, count: int) -> Tensor:
    """Marginal log-likelihood of right antecedents, none at all being a score of 0."""
    place = torch.zeros_like(later)
    seen: dict[int, int] = {}
    for at, one in enumerate(later.tolist()):
        place[at] = seen.get(one, 0)
        seen[one] = seen.get(one, 0) + 1
    wide = scores.new_full((count, count + 1), -1e4)
    wide[:, count] = 0.0
    wide = wide.index_put((later, place), scores)
    good = torch.zeros(count, count + 1, dtype=torch.bool)
    good[later, place] = right
    good[:, count] = ~good.any(1)
    return -wide.log_softmax(-1).masked_fill(~good, -1e4).logsumexp(-1).mean()
