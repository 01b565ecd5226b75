"""`Edition` in, `Analysis` out: the spaCy pipeline, one module a component.

Cheap to import: spaCy is loaded by the first `analyse` or `warm`.
"""

from collections.abc import Callable

from reader.core.analysis import Analysis, Engine
from reader.core.article import Edition


def analyse(
    edition: Edition,
    *,
    language: str | None = None,
    report: Callable[[float], None] | None = None,
) -> Analysis:
    """All that the machine finds in an edition; spans are code points of its text.

    `language` is BCP 47 where it is known; a text that is not English gives an empty analysis
    (see `reads`). `report` gets the share that is done, 0 to 1, between pieces; what it raises
    ends the analysis and reaches the caller.
    """
    from reader.analysis.assembly import analyse as whole

    return whole(edition, language=language, report=report)


def engine() -> Engine:
    """The engine's versions, without loading it."""
    from reader.analysis.version import engine as installed

    return installed()


def reads(text: str, *, language: str | None = None) -> bool:
    """Whether a text seems to be English, the language that the analysis reads. Cheap."""
    from reader.analysis.language import reads as told

    return told(text, language=language)


def warm() -> None:
    """Load the pipeline, so that the next `analyse` is quick."""
    from reader.analysis.pipeline import load

    load()
