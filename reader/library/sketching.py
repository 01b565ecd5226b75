"""Sketches of texts, by which near-duplicates are found without comparing each with each.

MinHash (Broder 1997) over runs of four words: the share of equal numbers in two sketches estimates
the Jaccard index of the two sets of runs. Bands of three numbers each are what candidates share.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.uint32]

# each sign of a script without blanks counts as a word
WORD = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]|\w+")
RUN = 4
BANDS, ROWS = 32, 3
NUMBERS = BANDS * ROWS
PIECE = 4096  # runs at a time: a book of 200,000 words shall not take all memory
SEED = 20261124
FEWEST = 12  # runs: shorter texts are alike by chance
LIKE, WITHIN, LEAST = 0.4, 0.8, 0.25


@dataclass(frozen=True)
class Sketch:
    """96 numbers (`uint32` as bytes) that stand for a text, and how many different runs it has."""

    numbers: bytes
    size: int


def sketch_of(text: str) -> Sketch:
    """The sketch of a text: some 2,500 articles of 600 words a second."""
    import numpy as np

    runs = _runs(text)
    least = np.full(NUMBERS, 0xFFFFFFFF, dtype=np.uint32)
    factors, terms = _hashes()
    for start in range(0, len(runs), PIECE):
        piece = runs[None, start : start + PIECE]
        least = np.minimum(least, (factors * piece + terms).min(axis=1))
    return Sketch(least.tobytes(), len(runs))


def bands_of(sketch: Sketch) -> tuple[int, ...]:
    """The keys that a text shares with its candidates; none for a text that is too short."""
    import numpy as np

    if sketch.size < FEWEST:
        return ()
    rows = np.frombuffer(sketch.numbers, np.uint32).reshape(BANDS, ROWS).astype(np.uint64)
    keys = np.arange(1, BANDS + 1, dtype=np.uint64)
    for column in rows.T:
        keys = _mixed(keys ^ column)
    return tuple(keys.view(np.int64).tolist())


def are_near(one: Sketch, other: Sketch) -> bool:
    """Whether two texts are near-duplicates: nearly the same, or one mostly within the other."""
    import numpy as np

    numbers = [np.frombuffer(sketch.numbers, np.uint32) for sketch in (one, other)]
    jaccard = float((numbers[0] == numbers[1]).mean())
    shared = jaccard * (one.size + other.size) / (1 + jaccard)
    within = shared / max(1, min(one.size, other.size))
    return jaccard >= LIKE or (jaccard >= LEAST and within >= WITHIN)


def _runs(text: str) -> "Numbers":
    """The different runs of four words as numbers, or the words themselves of a shorter text."""
    import numpy as np

    words = WORD.findall(text.casefold())
    known = {word: crc32(word.encode("utf-8", "surrogatepass")) for word in set(words)}
    hashed = np.fromiter((known[word] for word in words), np.uint64, len(words))
    count = max(1, len(words) - RUN + 1)
    runs = np.zeros(count if words else 0, np.uint64)
    for at in range(min(RUN, len(words))):
        runs = _mixed(runs + hashed[at : at + count])
    return np.unique((runs >> np.uint64(32)).astype(np.uint32))


def _mixed(values: "NDArray[np.uint64]") -> "NDArray[np.uint64]":
    """Every bit stirred into every other (the end of splitmix64, Steele et al. 2014)."""
    import numpy as np

    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        values = (values ^ (values >> np.uint64(shift))) * np.uint64(factor)
    return values ^ (values >> np.uint64(31))


@cache
def _hashes() -> "tuple[Numbers, Numbers]":
    """Factors (odd) and terms of the hash functions, the same for ever: sketches are kept."""
    import numpy as np

    mixed = _mixed(np.arange(SEED, SEED + 2 * NUMBERS, dtype=np.uint64))
    numbers = (mixed >> np.uint64(32)).astype(np.uint32)[:, None]
    return numbers[:NUMBERS] | np.uint32(1), numbers[NUMBERS:]
