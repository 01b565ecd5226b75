# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""One encoder and all heads that read from it, trained together."""

from collections.abc import Mapping

from torch import Tensor, nn

from reader.analysis.stance_model.head import Head
from reader.core.analysis import STANCES
from reader.training.mention_network import Pairs, Spans, standardized
from reader.training.network import DEPTHS, WIDTH, Network
from reader.training.stance_network import Network as Words
from reader.training.stance_network import Shape, filled

ATTITUDES = 3
DEEP = WIDTH * len(DEPTHS)


class Joint(nn.Module):
    """`base` finds attributions; `stance` and `attitude` read words in roles; mentions follow."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Network()
        self.stance = Words(Shape(depths=DEEP, stances=len(STANCES)))
        self.attitude = Words(Shape(depths=DEEP, stances=ATTITUDES, dropped=0.3))
        self.spans, self.pairs = Spans(DEEP), Pairs(DEEP)

    def fit_depths(self, depths: Tensor) -> None:
        """Let the fresh heads see depths [n, DEEP] like these as if they were standardized."""
        mean, deviation = depths.mean(0), depths.std(0) + 1e-3
        for layer in (self.attitude.word, self.spans.word, self.pairs.word):
            standardized(layer, mean, deviation)

    def take_heads(self, weights: Mapping[str, Tensor]) -> None:
        """Begin with an earlier run's heads, those of `base` left out; what has another shape
        now begins anew."""
        own = self.state_dict()
        for name, values in weights.items():
            if not name.startswith("base.") and own[name].shape == values.shape:
                own[name].copy_(values)

    def fill_stance(self, head: Head) -> None:
        """Begin with the weights of a head that was trained on an encoder as it stood."""
        filled(self.stance, head.weights)
