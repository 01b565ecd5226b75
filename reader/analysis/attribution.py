"""Component `reportedly_attribution`: who says what, by the shipped model.

Result: `Doc._.attributions`, in the order of their cues, and `Doc._.depths`. The model
(`attribution_model`) finds source, cue and content; what it cannot know, the parse adds: whose
words a claim inside another is, and who brought a document to the page.
"""

from collections.abc import Iterator
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc, Token

from reader.analysis import grammar, hedged, parsed, turns
from reader.analysis.attribution_model.component import make_from
from reader.analysis.lexicon import cue_lemmas, words
from reader.analysis.parts import Attribution, Component, Tokens
from reader.analysis.version import model_folder

NOBODY = {"it", "there", "you", "this", "that", "which", "what"}
"""Subjects that are no source: "it remains to be seen whether …"."""

BETWEEN = {"obtained", "seen", "reviewed", "published", "released", "provided", "commissioned"}
"""A document "obtained by" somebody came to the page through that somebody."""

WRITINGS = {
    *("letter", "email", "e-mail", "memo", "memorandum", "filing", "report", "paper", "book"),
    *("article", "column", "essay", "affidavit", "lawsuit", "complaint", "petition", "diary"),
    *("memoir", "leaflet", "audit", "document", "submission"),
}
"""Documents that are told of on their own; a statement or a post is only a way to speak."""


@Language.factory(
    "reportedly_attribution",
    requires=["doc._.blocks", "token.dep", "token.tag", "token.lemma"],
    assigns=["doc._.attributions", "doc._.depths", "doc._.heard"],
    default_config={"workers": 2},
)
def make(nlp: Language, name: str, workers: int) -> Component:  # noqa: ARG001 (spaCy's signature)
    """The component; needs tagger and parser. The model is loaded with the first `Doc`."""
    find = make_from(model_folder("attribution"), workers=workers)

    def annotate(doc: Doc) -> Doc:
        doc = find(doc)
        completed = (_completed(doc, a) for a in doc._.attributions)
        whole = [a for a in completed if a.cue and a.content]
        whole = turns.whole(doc, [*_hedged(doc, whole)])
        doc._.attributions = parsed.placed([*whole, *parsed.found(doc, whole)])
        return doc

    return annotate


def _hedged(doc: Doc, known: list[Attribution]) -> Iterator[Attribution]:
    """Those that are known, and those that an adverb marks, which put some of them right."""
    more = [*hedged.found(doc, known)]
    wrong = [misled for _, misled in more]
    yield from (a for a in known if a not in wrong)
    yield from (a for a, _ in more)


def _completed(doc: Doc, found: Attribution) -> Attribution:
    cue = parsed.bare(doc, found.cue) or found.cue
    whole = replace(found, cue=cue, content=_closed(doc, found.content))
    if not whole.source and whole.inside is not None:
        whole = _with_subject(doc, whole)
    elif not whole.source:
        whole = replace(whole, source=_subject(doc, whole))
    source = parsed.bare(doc, whole.source)
    head = grammar.head(doc, source)
    brought = [*_carriers(head)] if head else []
    return replace(whole, source=source, carriers=(*brought, *_written(doc, whole)))


def _with_subject(doc: Doc, found: Attribution) -> Attribution:
    """An inner attribution with the subject of its verb for a source; the verb joins the cue:
    of "the ministry has reportedly uncovered links" the model may see "reportedly" alone."""
    cue = doc[found.head]
    verb = cue if cue.pos_ in {"VERB", "AUX"} else cue.head
    subject = grammar.subject(verb)
    if subject is None:
        return found
    told = found.cue | grammar.group(verb)
    source = grammar.noun_phrase(subject, verb) - told
    content = found.content - told - source
    return replace(found, source=source, cue=told, content=content, head=verb.i)


def _subject(doc: Doc, found: Attribution) -> Tokens:
    """The subject of a cue that is an active verb of saying, where the model saw no source."""
    verb = doc[found.head]
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in cue_lemmas("verb"):
        return frozenset()
    subject = None if grammar.passive(verb) else grammar.subject(verb)
    if subject is None or subject.lower_ in NOBODY:
        return frozenset()
    named = grammar.noun_phrase(subject, verb)
    return frozenset() if named & (found.cue | found.content) else named


def _closed(doc: Doc, content: Tokens) -> Tokens:
    """With the bracket that closes one in it: "the army (PLA)"."""
    after = max(content, default=-1) + 1
    opened = sum(doc[i].text == "(" for i in content) > sum(doc[i].text == ")" for i in content)
    return content | {after} if opened and after < len(doc) and doc[after].text == ")" else content


def _carriers(source: Token) -> Iterator[Tokens]:
    """Who brought a document to the page: "a memo obtained by the Times", "a report by Acme"."""
    for c in source.children:
        if c.lower_ == "by" and source.lemma_.lower() in words("documents"):
            yield from (grammar.tree(o) for o in grammar.objects(c) if o.pos_ == "PROPN")
        if c.dep_ == "acl" and c.lower_ in BETWEEN:
            by = grammar.child(c, "agent", "prep")
            who = next(grammar.objects(by), None) if by is not None else None
            if who is not None:
                yield grammar.tree(who)


def _written(doc: Doc, found: Attribution) -> Iterator[Tokens]:
    """What somebody wrote it in: "in a letter to the board, Lee wrote that"."""
    verb = doc[found.head]
    for c in verb.children:
        for noun in grammar.objects(c) if c.lower_ == "in" else ():
            if noun.lemma_.lower() in WRITINGS and noun.i not in found.content:
                yield grammar.tree(noun)
