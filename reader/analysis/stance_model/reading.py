"""A text read as far as the features of stances need it: for training, which gives the spans."""

from dataclasses import replace

from spacy.tokens import Doc

from reader.analysis.attribution_model.component import of_tokens
from reader.analysis.attribution_model.finding import Reading
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.scores import heard
from reader.analysis.attribution_model.words import Words, lines
from reader.analysis.attribution_model.words import read as read_words
from reader.analysis.pieces import readable
from reader.analysis.pipeline import load
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
    doc._.depths = of_tokens(doc, Reading([], words.starts, words.ends, depths))
    return doc, words
