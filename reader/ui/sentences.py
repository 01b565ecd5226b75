"""What the other rooms say, in the reader's language.

They speak plain English, whole sentences with values in them ("The article is in {path}."). Here a
sentence is known again by its words, its values are taken out, and it is said anew. In English
nothing of this happens.
"""

import json
import re
from collections.abc import Mapping
from functools import cache

from reader.paths import resources
from reader.ui.language import is_english, tr

FILE = "sentences.json"
DEEPEST = 4
TELLING = 6  # letters of its own that tell a sentence from others
_VALUE = re.compile(r"\{(\w+)\}")


def told(sentence: str, *, depth: int = 0) -> str:
    """A sentence of another room as the reader reads it; one that nobody knows as it is."""
    if is_english() or depth > DEEPEST or not sentence.strip():
        return sentence
    translated = tr(sentence)
    if translated != sentence:
        return translated
    for template, pattern in _templates():
        match = pattern.fullmatch(sentence)
        if match and (anew := _said_anew(template, match.groupdict(), depth)):
            return anew
    return sentence


def _said_anew(template: str, found: Mapping[str, str], depth: int) -> str:
    """The template with its values in the reader's language; "" where it does not fit.

    A template with hardly a word of its own fits anything, so its values must be known.
    """
    values = {name: told(value, depth=depth + 1) for name, value in found.items()}
    known = [values[name] != found[name] for name in found]
    own = _own_letters(template)
    fits = own >= TELLING or (all(known) if own else any(known))
    return tr(template, **values) if fits else ""


def _own_letters(template: str) -> int:
    return sum(map(str.isalpha, _VALUE.sub("", template)))


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """All templates, those with the most words of their own first."""
    data = json.loads((resources() / "translations" / FILE).read_text("utf-8"))
    rows = sorted(data, key=lambda template: -_own_letters(template))
    return tuple((template, _pattern(template)) for template in rows)


def _pattern(template: str) -> re.Pattern[str]:
    parts = _VALUE.split(template)  # words and names of values by turns
    made = "".join(
        f"(?P<{part}>.*?)" if number % 2 else re.escape(part) for number, part in enumerate(parts)
    )
    return re.compile(made, re.DOTALL)
