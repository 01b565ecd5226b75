# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The mean of the two stages' weights, as a file for `reader.training.attribution --weights`.

`python -m reader.training.averaging --joint FILE --first FILE... --out FILE`: half comes from the
second stage's epoch, half from the first stage's in equal parts (Wortsman et al., ICML 2022).
"""

import argparse
from pathlib import Path

import torch
from torch import Tensor

from reader.training.export import weights_of


def main() -> None:
    """Write the mean in half precision."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--joint", type=Path, required=True, help="an epoch of the second stage")
    parser.add_argument("--first", type=Path, nargs="+", required=True, help="of the first stage")
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args()
    torch.save(mean(weights_of(told.joint), [weights_of(path) for path in told.first]), told.out)


def mean(joint: dict[str, Tensor], first: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of what both stages have."""
    share = 0.5 / len(first)
    return {
        name: (0.5 * value.float() + sum(share * one[name].float() for one in first)).half()
        for name, value in joint.items()
    }


if __name__ == "__main__":
    main()
