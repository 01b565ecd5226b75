"""The head of stances: a small network over the words of an attribution, with NumPy.

Each word's depths become a short vector that knows its role. The means over cue, source, content
and the cue's head, and what the head finds when it looks over the content (attention, Bahdanau et
al., 2015), go through one hidden layer; the signs add to the result directly.
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.stance_model.features import CONTENT, CUE, SOURCE, Told
from reader.core.analysis import Stance

WEIGHTS, SETTINGS = "head.npz", "settings.json"
NAMES = (
    *("word", "word_bias", "role", "look", "look_bias", "hidden", "hidden_bias"),
    *("out", "out_bias", "signs"),
)


@dataclass(frozen=True)
class Head:
    """Weights by name (see `NAMES`), the stances in the order of the output, the calibration.

    Probabilities are taken at `temperature`. Where `states` is less likely than `sure`, and yet
    the likeliest, the lexicon decides: see `decided`.
    """

    weights: dict[str, Floats]
    stances: tuple[Stance, ...]
    temperature: float
    sure: float

    def probabilities(self, told: Told) -> tuple[Floats, Floats]:
        """The stances' probabilities [S], and how much each word [w] was looked at."""
        return probabilities(self.weights, told, self.temperature)

    def decided(self, likely: Floats, lexicon: Stance) -> Stance:
        """The stance for probabilities [S] and what the lexicon says.

        Neutral telling is what is left when nothing else speaks: there a cue that is known does.
        """
        best = self.stances[int(likely.argmax())]
        return lexicon if best == "states" and likely.max() < self.sure else best


def load(folder: Path) -> Head:
    """The head in a folder. Raises FileNotFoundError where a file is missing."""
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    return Head(
        weights_of(folder / WEIGHTS),
        tuple(settings["stances"]),
        settings["temperature"],
        settings["sure"],
    )


def weights_of(path: Path) -> dict[str, Floats]:
    """The weights in a file, which are kept in half precision."""
    with np.load(path, allow_pickle=False) as file:
        return {name: file[name].astype(np.float32) for name in NAMES}


def probabilities(
    weights: dict[str, Floats], told: Told, temperature: float
) -> tuple[Floats, Floats]:
    """The classes' probabilities [S] by weights, and how much each word [w] was looked at."""
    w = weights
    x = told.depths @ w["word"] + w["word_bias"] + w["role"][told.roles]
    x = np.maximum(x, 0)
    masks = [told.roles == role for role in (CUE, SOURCE, CONTENT)]
    means = [_mean(x, mask) for mask in (*masks, told.head)]
    looks = _looks(x, masks[CONTENT], means[-1] @ w["look"] + w["look_bias"])
    met = np.concatenate([*means, (looks @ x).ravel()])
    hidden = np.maximum(met @ w["hidden"] + w["hidden_bias"], 0)
    logits = hidden @ w["out"] + w["out_bias"] + w["signs"][told.signs].sum(0)
    return _softmax(logits / temperature), looks.mean(0)


def _mean(x: Floats, mask: np.ndarray) -> Floats:
    """The mean of the words under the mask, zeros where there is none."""
    return np.asarray(x[mask].sum(0) / max(1, int(mask.sum())), np.float32)


def _looks(x: Floats, content: np.ndarray, questions: Floats) -> Floats:
    """How much each of q questions looks at each word [q, w]: only the content is looked at."""
    size = x.shape[1]
    looks = np.zeros((len(questions) // size, len(x)), np.float32)
    if content.any():
        scores = questions.reshape(-1, size) @ x[content].T / np.sqrt(size)
        looks[:, content] = _softmax(scores)
    return looks


def _softmax(x: Floats) -> Floats:
    risen = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(risen / risen.sum(-1, keepdims=True), np.float32)
