# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The weights of the shipped model, to go on from: the other way round of `export`.

`python -m reader.training.recovered --models DIR --out FILE` makes of the int8 files what
`reader.training.joint` leaves of an epoch; what rounding to int8 took is lost.
"""

import argparse
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from reader.analysis.attitude_model import load as load_attitude
from reader.analysis.attribution_model.network import ENCODER, ROLES
from reader.analysis.mention_model.reading import PAIRS, SPANS
from reader.analysis.stance_model.head import load as load_stance
from reader.training.joint_network import Joint
from reader.training.stance_network import filled


def main() -> None:
    """Write encoder, roles and all heads in half precision, as an epoch of the second stage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True, help="the folder of shipped models")
    parser.add_argument("--out", type=Path, required=True)
    told = parser.parse_args()
    weights = recovered(told.models).state_dict()
    torch.save({name: value.half() for name, value in weights.items()}, told.out)


def recovered(models: Path) -> Joint:
    """The networks in a folder of shipped models. Raises RuntimeError where a weight is missing."""
    joint = Joint()
    shipped = models / "attribution"
    joint.base.load_state_dict(
        dict(_exported(shipped / ENCODER, "encoder")) | dict(_exported(shipped / ROLES, "roles"))
    )
    filled(joint.stance, load_stance(models / "stance").weights)
    filled(joint.attitude, load_attitude(models / "attitude").weights)
    for path, head in ((SPANS, joint.spans), (PAIRS, joint.pairs)):
        head.load_state_dict(_plain(models / "mentions" / path, head))
    return joint.eval()


def _exported(path: Path, room: str) -> Iterator[tuple[str, Tensor]]:
    """The weights in an exported file, those of products back from int8, by the modules of
    `Network`; what is not the taggers' of cues is inside `room`."""
    graph = onnx.load(str(path)).graph
    arrays = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    for name, array in arrays.items():
        if re.fullmatch(r"(network\.|roles\.).*(?<!_scale)", name) and array.dtype == np.float32:
            yield name.removeprefix("network."), torch.from_numpy(array.copy())
    if "table.rows" in arrays:
        yield (
            "encoder.piece.weight",
            torch.from_numpy(arrays["table.rows"] * arrays["table.scales"]),
        )
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            key = node.input[1].removesuffix("_quantized")
            plain = arrays[f"{key}_quantized"] * arrays[f"{key}_scale"]
            module = _module(node.name)
            own = module if module.startswith("cues.") else f"{room}.{module}"
            yield f"{own}.weight", torch.from_numpy(plain.T.astype(np.float32))


def _module(node: str) -> str:
    """The module of a product: `cue.0` for `/cue/cue.0/Gemm_MatMul_quant`."""
    parts = node.split("/")[1:-1]
    outer = [at for at, after in pairwise(parts) if not after.startswith(f"{at}.")]
    return ".".join([*outer, parts[-1]])


def _plain(path: Path, head: nn.Module) -> dict[str, Tensor]:
    """The weights of a head of mentions by its modules, which keep matrices the other way round."""
    own = head.state_dict()
    with np.load(path, allow_pickle=False) as file:
        found = {name: torch.from_numpy(file[name].astype(np.float32)) for name in file.files}
    out = {}
    for name in own:
        key = name.removesuffix(".weight").removesuffix(".bias").removeprefix("signs.")
        value = found[f"{key}_bias" if name.endswith(".bias") else key]
        turned = name.endswith(".weight") and not name.startswith("signs.")
        out[name] = value.T if turned else value
    return out


if __name__ == "__main__":
    main()
