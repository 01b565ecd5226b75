"""A text read as far as the features of stances need it: for training, which gives the spans."""

from dataclasses import replace

import numpy as np
from spacy.tokens import Doc

from reader.analysis.attribution_model.component import of_tokens
from reader.analysis.attribution_model.finding import Reading
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.scores import heard
from reader.analysis.attribution_model.words import Ints, Words, lines
from reader.analysis.attribution_model.words import read as read_words
from reader.analysis.pieces import readable
from reader.analysis.pipeline import load
from reader.analysis.stance_model.features import Told
from reader.core.spans import Span

PIPES = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "reportedly_blocks")


def read(text: str, shipped: Shipped) -> tuple[Doc, Words]:
    """The text parsed, with its depths, and its words; lines are paragraphs."""
    nlp, blocks = load(), tuple(Span(*line) for line in lines(text))
    with nlp.select_pipes(enable=list(PIPES)):
        doc = nlp.make_doc(readable(text))
        doc._.blocks = blocks
        doc = nlp(doc)
    words = read_words(readable(text), blocks, shipped.tokenizer)
    nothing = replace(shipped.settings, least_cue=2.0)  # no cue is so likely: none is scored
    _, depths = heard(words, shipped.model, nothing, workers=2)
    heard_words = (words.starts, words.ends, depths, words.sentence, words.paragraph)
    doc._.depths = of_tokens(doc, Reading([], *heard_words))
    return doc, words


def reach(doc: Doc, features: Told, words: Words) -> Ints:
    """The words `[first, last)` under each of the w tokens of an attribution's features [w, 2]."""
    tokens = [doc[int(i)] for i in features.tokens]
    starts = np.array([token.idx for token in tokens], dtype=np.int64)
    ends = starts + np.array([len(token) for token in tokens], dtype=np.int64)
    first = words.ends.searchsorted(starts, "right")
    return np.stack([first, words.starts.searchsorted(ends, "left")], -1)
