# mypy: disable-error-code="import-not-found"
"""The shipped model: ONNX Runtime over two quantized files, the tokenizer, the settings.

One window a call: dynamic quantization takes its scale from all that is in a call, and what stands
beside a text shall not change what is found in it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from reader.analysis.attribution_model.scores import Floats, Model
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.settings import load as load_settings
from reader.analysis.attribution_model.words import Tokenizer

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

ENCODER, ROLES, TOKENIZER = "encoder.onnx", "roles.onnx", "tokenizer.json"
SETTINGS, OFTEN = "settings.json", "cues.json"


@dataclass(frozen=True)
class Shipped:
    """All that is needed to find attributions; `often` says how often a word is a cue, 0 to 1."""

    model: Model
    tokenizer: Tokenizer
    settings: Settings
    often: Mapping[str, float]


class OnnxModel:
    """The two halves of the network as sessions of ONNX Runtime; may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._encoder = _session(folder / ENCODER)
        self._roles = _session(folder / ROLES)

    def read(self, inputs: dict[str, np.ndarray]) -> tuple[Floats, Floats, Floats]:
        """See `scores.Model.read`."""
        vectors, probabilities, depths = self._encoder.run(None, inputs)
        return vectors, probabilities, depths

    def roles(self, inputs: dict[str, np.ndarray]) -> tuple[Floats, Floats]:
        """See `scores.Model.roles`."""
        roles, verdict = self._roles.run(None, inputs)
        return roles, verdict


def load(folder: Path) -> Shipped:
    """The model in a folder. Raises FileNotFoundError where a file is missing."""
    for name in (ENCODER, ROLES, TOKENIZER, SETTINGS, OFTEN):
        if not (folder / name).is_file():
            raise FileNotFoundError(folder / name)
    often: dict[str, float] = json.loads((folder / OFTEN).read_text("utf-8"))
    return Shipped(
        OnnxModel(folder), tokenizer(folder / TOKENIZER), load_settings(folder / SETTINGS), often
    )


def tokenizer(path: Path) -> Tokenizer:
    """The tokenizer in a file, without padding and without truncation."""
    from tokenizers import Tokenizer as Made

    made: Any = Made.from_file(str(path))
    made.no_truncation()
    made.no_padding()
    wanted: Tokenizer = made
    return wanted


def _session(path: Path) -> "InferenceSession":
    """A session that works in the thread that calls it: windows are shared out instead."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
