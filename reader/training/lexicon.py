"""How often each word of the corpus is part of a cue."""

import re
from collections import Counter
from collections.abc import Iterable

from reader.analysis.attribution_model.gold import GoldArticle

_WORD = re.compile(r"\w+")

FEWEST, LEAST = 3, 0.2


def cue_words(articles: Iterable[GoldArticle]) -> dict[str, float]:
    """Words that are a cue's at least three times and in a fifth of all cases, with that share."""
    seen: Counter[str] = Counter()
    cues: Counter[str] = Counter()
    for article in articles:
        seen.update(_WORD.findall(article.text.casefold()))
        for one in article.versions[0]:
            for start, end in one.cue:
                cues.update(_WORD.findall(article.text[start:end].casefold()))
    shares = {word: count / seen[word] for word, count in cues.items() if count >= FEWEST}
    return {word: round(share, 2) for word, share in sorted(shares.items()) if share >= LEAST}
