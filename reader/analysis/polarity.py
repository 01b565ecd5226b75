"""How the words near a target put it: those of the lexicon of polarity, the more the nearer."""

from collections.abc import Iterable

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import polarity
from reader.analysis.parts import Tokens

REACH = 8
"""Steps in the parse from the target that are counted; what is farther is one step more."""


def weight(doc: Doc, content: Tokens, target: Tokens) -> float:
    """Above 0 where the words of a content put a target in a good light, below in a bad one."""
    out, steps = 0.0, _steps(doc, target)
    for i in sorted(content - target):
        sign = polarity().get(doc[i].lemma_.lower())
        if sign is not None:
            out += (-sign if _negated(doc[i]) else sign) / (1 + steps.get(i, REACH + 1))
    return out


def _negated(token: Token) -> bool:
    return grammar.negated(token) is not None or grammar.negated(token.head) is not None


def _steps(doc: Doc, target: Iterable[int]) -> dict[int, int]:
    """How many steps of the parse lead from the target to each word within reach."""
    edge = set(target)
    found = dict.fromkeys(edge, 0)
    for step in range(1, REACH + 1):
        near = {t.i for i in edge for t in (doc[i].head, *doc[i].children)}
        edge = near - found.keys()
        found.update(dict.fromkeys(edge, step))
    return found
