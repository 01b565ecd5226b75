# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""From a trained network to the shipped files: ONNX, weights as int8, one window a call."""

from pathlib import Path

import torch
from torch import Tensor, nn

from reader.analysis.attribution_model.network import ENCODER, ROLES
from reader.analysis.attribution_model.relations import DISTANCES, RELATIONS
from reader.training.network import DEPTHS, WIDTH, Network

OPSET = 17


class Table(nn.Module):
    """An embedding as int8, each row with a scale of its own."""

    rows: Tensor
    scales: Tensor

    def __init__(self, weights: Tensor) -> None:
        super().__init__()
        scales = weights.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (weights / scales).round().to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, keys: Tensor) -> Tensor:
        """Vectors of the keys."""
        return self.rows[keys].float() * self.scales[keys]


class Reader(nn.Module):
    """Encoder and tagger for one window."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network
        self.table = Table(network.encoder.piece.weight.detach())

    def forward(
        self, pieces: Tensor, features: Tensor, first: Tensor, last: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """See `scores.Model.read`."""
        layers = self.network.encoder.layers_of(self.table(pieces)[None], features[None], None)
        words = [(layer[0][first] + layer[0][last]) * 0.5 for layer in layers]
        depths = torch.cat([words[at] for at in DEPTHS], -1)
        return words[-1], self.network.cues(words[-1]).softmax(-1), depths


class Scorer(nn.Module):
    """The role scorer for the cues of one window."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.roles = network.roles

    def forward(
        self, vectors: Tensor, cueness: Tensor, share: Tensor, distance: Tensor, relation: Tensor
    ) -> tuple[Tensor, Tensor]:
        """See `scores.Model.roles`."""
        return self.roles.of_one(vectors, cueness, share, distance, relation)


def weights_of(path: Path) -> dict[str, Tensor]:
    """The weights of a network in a file of either stage; of the second, its `base`."""
    found: dict[str, Tensor] = torch.load(path, weights_only=True)
    base = {name.removeprefix("base."): v for name, v in found.items() if name.startswith("base.")}
    return base or found


def restored(path: Path) -> Network:
    """A network with the weights of a file of either stage, ready to be used."""
    network = Network()
    network.load_state_dict({name: value.float() for name, value in weights_of(path).items()})
    return network.eval()


def export(network: Network, folder: Path) -> None:
    """Write encoder and roles into a folder, quantized."""
    folder.mkdir(parents=True, exist_ok=True)
    plain = folder / "plain"
    plain.mkdir(exist_ok=True)
    with torch.no_grad():
        _export_reader(network, plain / ENCODER)
        _export_scorer(network, plain / ROLES)
    for name in (ENCODER, ROLES):
        _quantize(plain / name, folder / name)


def _export_reader(network: Network, path: Path) -> None:
    pieces = torch.arange(1000, 1012)
    words = torch.tensor([1, 2, 5])
    inputs = (pieces, torch.zeros_like(pieces), words, words + 1)
    _onnx(
        Reader(network).eval(),
        inputs,
        path,
        names=(["pieces", "features", "first", "last"], ["vectors", "cues", "depths"]),
        axes={
            **{key: {0: "L"} for key in ("pieces", "features")},
            **{key: {0: "W"} for key in ("first", "last", "vectors", "cues", "depths")},
        },
    )


def _export_scorer(network: Network, path: Path) -> None:
    size, cues = 9, 2
    inputs = (
        torch.randn(size, WIDTH),
        torch.rand(size),
        torch.eye(cues, size),
        torch.randint(0, DISTANCES, (cues, size)),
        torch.randint(0, RELATIONS, (cues, size)),
    )
    _onnx(
        Scorer(network).eval(),
        inputs,
        path,
        names=(["vectors", "cueness", "share", "distance", "relation"], ["roles", "verdict"]),
        axes={
            **{key: {0: "W"} for key in ("vectors", "cueness")},
            **{key: {0: "K", 1: "W"} for key in ("share", "distance", "relation", "roles")},
            "verdict": {0: "K"},
        },
    )


def _onnx(
    module: nn.Module,
    inputs: tuple[Tensor, ...],
    path: Path,
    *,
    names: tuple[list[str], list[str]],
    axes: dict[str, dict[int, str]],
) -> None:
    torch.onnx.export(
        module,
        inputs,
        str(path),
        dynamo=False,
        opset_version=OPSET,
        input_names=names[0],
        output_names=names[1],
        dynamic_axes=axes,
    )


def _quantize(plain: Path, path: Path) -> None:
    """Weights of matrix products as int8, a scale for each column."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        str(plain),
        str(path),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul", "Gemm"],
    )
