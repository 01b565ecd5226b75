"""Attributions that the parse shows: verbs, nouns and adjectives that take a content."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from reader.analysis import grammar
from reader.analysis.lexicon import cue_lemmas, cues
from reader.analysis.parts import Attribution, Tokens

LIGHT = {"make", "express", "have", "voice", "raise", "issue", "offer", "give", "repeat", "reject"}
"""Verbs that lend their subject to the noun they govern: "made the claim that"."""

LONGEST = 300
"""Tokens of a sentence whose parse is still believed."""


def found(doc: Doc) -> Iterator[Attribution]:
    """All attributions that hang on one cue word in the parse, in the order of the text."""
    for token in _readable(doc):
        if token.pos_ in {"VERB", "AUX"} and token.lemma_.lower() in cue_lemmas("verb"):
            draft = _verb(token)
        elif token.pos_ == "NOUN" and token.lemma_.lower() in cue_lemmas("noun"):
            draft = _noun(token)
        elif token.pos_ in {"ADJ", "VERB"} and token.lower_ in cue_lemmas("adjective"):
            draft = _adjective(token)
        else:
            draft = None
        if draft is None or not draft.content or _anybody(doc, draft.source):
            continue
        if draft.source or _tells(token):
            yield draft


def _anybody(doc: Doc, source: Tokens) -> bool:
    """ "You know", "you can say": nobody in particular."""
    return len(source) == 1 and doc[min(source)].lower_ == "you"


def _readable(doc: Doc) -> Iterator[Token]:
    """The tokens of all sentences but the endless ones, which are lists or noise."""
    for sentence in doc.sents:
        if len(sentence) <= LONGEST:
            yield from sentence


def _tells(cue: Token) -> bool:
    """Whether it tells something without a source: "allegations that", "is expected to"."""
    if cue.pos_ == "NOUN":
        return any(c.dep_ in {"acl", "ccomp"} for c in cue.children)
    return grammar.passive(cue) and any(c.dep_ in {"xcomp", "ccomp"} for c in cue.children)


def takes(token: Token, pos: str, construction: str) -> bool:
    """Whether the lexicon lets a word be a cue in a construction."""
    return (token.lemma_.lower(), pos, construction) in cues()


def _verb(verb: Token) -> Attribution | None:
    if verb.dep_ in {"acl", "relcl"} and grammar.infinitive(verb):
        return None
    if grammar.passive(verb):
        return _passive(verb)
    if verb.dep_ == "parataxis" and takes(verb, "verb", "clause"):
        source = grammar.subject(verb)
        return _draft(verb, source, [verb.head], "clause")
    for construction, heads in _complements(verb):
        if takes(verb, "verb", construction):
            source = grammar.subject(verb)
            return _draft(verb, source, heads, construction)
    return None


def _complements(verb: Token) -> Iterator[tuple[str, list[Token]]]:
    """What a verb takes, the most telling first, each with the heads of the content."""
    of = {dep: [c for c in verb.children if c.dep_ == dep] for dep in COMPLEMENTS}
    if of["ccomp"]:
        yield ("infinitive" if grammar.infinitive(of["ccomp"][0]) else "clause"), of["ccomp"]
        yield "clause", of["ccomp"]
    if of["xcomp"]:
        yield "infinitive", [*of["dobj"], *of["xcomp"]]
    if of["oprd"]:
        yield "naming", [*of["dobj"], *of["oprd"]]
    tails = [
        p for p in of["prep"] if p.lower_ in {"of", "for", "as", "about", "over", "on", "with"}
    ]
    as_tail = [p for p in tails if p.lower_ == "as"]
    if of["dobj"] and as_tail:
        yield "as", [*of["dobj"], *as_tail]
    if of["dobj"]:
        yield "object", [*of["dobj"], *(p for p in tails if p.i > of["dobj"][0].i)]
    for preposition in of["prep"]:
        yield preposition.lower_, list(grammar.objects(preposition))


COMPLEMENTS = ("ccomp", "xcomp", "oprd", "dobj", "prep")


def _passive(verb: Token) -> Attribution | None:
    """The passive, "he was accused of fraud by a court": the content is about its subject."""
    agent = grammar.child(verb, "agent")
    source = next(grammar.objects(agent), None) if agent is not None else None
    about = grammar.child(verb, "nsubjpass")
    rest = [c for c in verb.children if c.dep_ in {"xcomp", "ccomp", "oprd", "prep"}]
    fits = any(takes(verb, "verb", take) for take in ("object", "clause", "infinitive"))
    if about is None or not fits or (source is None and not rest):
        return None
    return _draft(verb, source, [about, *rest], "object")


def _draft(verb: Token, source: Token | None, heads: list[Token], construction: str) -> Attribution:
    cue = grammar.group(verb)
    if construction not in {"clause", "infinitive", "naming", "object"} and heads:
        cue |= {heads[0].head.i} if heads[0].head.dep_ == "prep" else frozenset()
    named = noun_phrase(source, verb) if source is not None else frozenset()
    content = frozenset().union(*(grammar.tree(h) for h in heads))
    if construction == "clause":
        content = _before(verb, content, named | cue) or content
    return Attribution(
        source=named,
        cue=cue,
        content=grammar.outside(content, _aside(verb, heads), cue, named),
        head=verb.i,
        construction=construction,
    )


def _before(verb: Token, content: Tokens, said: Tokens) -> Tokens | None:
    """All of a sentence that ends in its source and cue: "In May it rained, she said"."""
    if verb.dep_ != "ROOT" or max(content) > min(said):
        return None
    return frozenset(range(verb.sent.start, min(said)))


def _aside(verb: Token, heads: list[Token]) -> Tokens:
    """What hangs on a cue that is set into its own content: "It rained, she said, in May"."""
    return grammar.tree(verb) if verb.head in heads else frozenset()


def noun_phrase(noun: Token, cue: Token) -> Tokens:
    """The noun with all that belongs to it, but not the clause in which the cue itself stands."""
    own = grammar.tree(noun)
    if cue.i in own:
        branch = next((a for a in (cue, *cue.ancestors) if a.head.i == noun.i), cue)
        own = own - grammar.tree(branch)
    return own


def _noun(noun: Token) -> Attribution | None:
    for construction, heads in _noun_complements(noun):
        if takes(noun, "noun", construction):
            source = _holder(noun)
            named = grammar.tree(source) if source is not None else frozenset()
            content = frozenset().union(*(grammar.tree(h) for h in heads))
            return Attribution(
                source=named,
                cue=frozenset({noun.i}),
                content=grammar.outside(content, named, frozenset({noun.i})),
                head=noun.i,
                construction=construction,
            )
    return None


def _noun_complements(noun: Token) -> Iterator[tuple[str, list[Token]]]:
    for c in noun.children:
        if c.dep_ in {"acl", "relcl", "ccomp"} and any(
            m.dep_ == "mark" and m.lower_ == "that" for m in c.children
        ):
            yield "clause", [c]
        if c.dep_ in {"acl", "xcomp"} and grammar.infinitive(c):
            yield "infinitive", [c]
        if c.dep_ == "prep":
            yield c.lower_, list(grammar.objects(c))


def _holder(noun: Token) -> Token | None:
    """Whose claim it is: a possessive, "claim by X", or the subject of a light verb."""
    own = grammar.child(noun, "poss")
    if own is not None:
        return own
    by = next((c for c in noun.children if c.lower_ in {"by", "from"}), None)
    if by is not None:
        return next(grammar.objects(by), None)
    if noun.dep_ == "dobj" and noun.head.lemma_ in LIGHT:
        return grammar.subject(noun.head)
    return None


def _adjective(word: Token) -> Attribution | None:
    if word.dep_ not in {"acomp", "ROOT", "conj", "ccomp", "relcl", "advcl"}:
        return None
    verb = word.head if word.dep_ == "acomp" else word
    source = grammar.subject(verb)
    if source is None:
        return None
    for c in word.children:
        construction = {"ccomp": "clause", "xcomp": "infinitive"}.get(c.dep_, c.lower_)
        if (word.lower_, "adjective", construction) in cues():
            heads = list(grammar.objects(c)) if c.dep_ == "prep" else [c]
            content = frozenset().union(*(grammar.tree(h) for h in heads))
            cue = grammar.group(verb) | {word.i}
            named = noun_phrase(source, verb)
            return Attribution(
                named, cue, grammar.outside(content, cue, named), word.i, construction
            )
    return None
