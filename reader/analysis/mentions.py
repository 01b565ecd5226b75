"""Component `reportedly_mentions`: which words mention something, and which mentions are one thing.

Result: `Doc._.mentions`, in the order of the text, by two small heads on the shared encoder.
"""

from bisect import bisect_left, bisect_right
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.mention_model.reading import Shipped, load, read
from reader.analysis.parts import Component, Mentioned
from reader.analysis.version import model_folder


@Language.factory("reportedly_mentions", requires=["doc._.heard"], assigns=["doc._.mentions"])
def make(nlp: Language, name: str) -> Component:  # noqa: ARG001 (the signature is spaCy's)
    """The component; needs `reportedly_attribution`. The heads are loaded with the first `Doc`."""
    return annotate


def annotate(doc: Doc) -> Doc:
    """Fill `Doc._.mentions`."""
    heard = doc._.heard
    if heard is None or len(heard.starts) == 0:
        return doc
    text = doc.text
    words = [text[start:end].lower() for start, end in zip(heard.starts, heard.ends, strict=True)]
    found, same = read(words, heard.depths, heard.sentence, heard.paragraph, _shipped())
    starts = [token.idx for token in doc]
    out = []
    for mention, earlier in zip(found, same, strict=True):
        first = max(0, bisect_right(starts, int(heard.starts[mention.start])) - 1)
        last = bisect_left(starts, int(heard.ends[mention.end - 1]))
        out.append(Mentioned(first, last, mention.kind, earlier))
    doc._.mentions = tuple(out)
    return doc


@cache
def _shipped() -> Shipped:
    return load(model_folder("mentions"))
