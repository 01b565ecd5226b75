"""What the shipped model was set to, beside its weights as `settings.json`."""

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from reader.analysis.attribution_model.windows import Sizes


@dataclass(frozen=True)
class Settings:
    """How scores become attributions; chosen on the part of train that was set aside.

    `least_cue` is the least probability of a cue that is scored at all, `edges` the weight of the
    edges in decoding, `toward_source` and `toward_content` are added to the roles' scores.
    A source is looked for again where it is likelier than `surely_sourced`, and dropped where it
    is less likely than `hardly_sourced`. `confidence` are the weights of `decoding.evidence`, the
    constant first; attributions below `threshold` are left out.
    A content is read alone where a word in it is a cue at least as often as `nested_cue` says; what
    is found there must have a confidence of `nested_threshold`.
    """

    least_cue: float = 0.3
    edges: float = 0.5
    toward_source: float = 0.0
    toward_content: float = 0.0
    surely_sourced: float = 1.0
    hardly_sourced: float = 0.0
    drop_fragments: bool = False
    confidence: tuple[float, ...] = (0.0, 0.5, 0.5, 0.0, 0.0, 0.0)
    threshold: float = 0.5
    nested_cue: float = 0.2
    nested_threshold: float = 0.4
    sizes: Sizes = field(default_factory=Sizes)


def load(path: Path) -> Settings:
    """The settings in a file. Raises ValueError where one is not known."""
    told: dict[str, Any] = json.loads(path.read_text("utf-8"))
    unknown = told.keys() - {f.name for f in fields(Settings)}
    if unknown:
        raise ValueError(f"{path}: unknown settings {sorted(unknown)}")
    told["sizes"] = Sizes(**told["sizes"])
    told["confidence"] = tuple(told["confidence"])
    return Settings(**told)


def dump(settings: Settings) -> str:
    """The settings as JSON."""
    return json.dumps(asdict(settings), indent=1) + "\n"
