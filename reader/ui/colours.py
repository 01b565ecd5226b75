"""The names of the five colours of highlights: the reader's own, or those of the colours."""

from collections.abc import Mapping

from reader.settings import Value
from reader.ui.language import later, tr

PLAIN = (later("yellow"), later("green"), later("blue"), later("pink"), later("violet"))


def names_of(options: Mapping[str, Value]) -> tuple[str, ...]:
    """What the five colours are called."""
    own = (str(options.get(f"colour_{number}", "")).strip() for number in range(1, 6))
    return tuple(name or tr(plain) for name, plain in zip(own, PLAIN, strict=True))
