"""What is said when the pages are written, or could not be."""

from pathlib import Path

from reader.ui.language import tr


def where(path: Path) -> str:
    """Where the pages are."""
    return tr("The pages are in {path}.", path=path)


def why_not(path: Path, error: OSError) -> str:
    """What went wrong."""
    trouble = (error.strerror or str(error)).lower()
    return tr("The pages could not be written into {path}: {trouble}.", path=path, trouble=trouble)
