"""Who a source is: from the words of an attribution's source to a party of the register."""

from collections.abc import Callable
from typing import NamedTuple

from spacy.tokens import Doc, Token

from reader.analysis import anaphora, grammar
from reader.analysis.anaphora import Candidate
from reader.analysis.lexicon import nominals, words
from reader.analysis.linking import linked
from reader.analysis.nameless import Nameless
from reader.analysis.nominals import Nominal
from reader.analysis.parts import Attribution, Tokens
from reader.analysis.register import BODIES, Register
from reader.core.analysis import ActorKind

RELATIVE = {"who", "that", "which", "whom"}
FIRST = {"i", "we", "me", "us", "my", "our"}
SINGULAR = {"i", "me", "my", "myself"}
AUTHOR = "the author"
ONE = {"person", "unnamed"}
BARE = {"some", "others", "many", "most", "several", "few", "both", "all", "those", "these"}
GENERIC = {"document", "paper", "file", "text"}
"""Nouns that can mean any document named before."""

ANY = {"every", "any", "no", "each"}
"""Words that make a noun mean nobody in particular."""

DEEPEST = 5
"""Steps from a word to the word it stands for."""


GENDERS = {"he", "she"}
ADDRESSED = {
    **dict.fromkeys(("mr", "mr.", "sir", "shri", "lord"), "he"),
    **dict.fromkeys(("mrs", "mrs.", "ms", "ms.", "miss", "smt", "smt.", "lady", "dame"), "she"),
}
"""The pronoun that goes with a form of address."""


class Before(NamedTuple):
    """Who spoke last: the word of the source, the party, what it said."""

    at: int
    party: int
    content: Tokens
    voice: bool


class Speakers(Nameless):
    """Finds the party of each source; notes the mentions that pronouns turn out to be."""

    def __init__(self, doc: Doc, book: Register) -> None:
        super().__init__(doc, book)
        self.linked = linked(doc, book)
        self.asked: int | None = None
        self.saying: Tokens = frozenset()
        self.last: Before | None = None
        self.genders = _genders(doc, book)
        self.author: int | None = None
        self.heard: dict[int, int] = {}

    def of_attribution(self, attribution: Attribution) -> int | None:
        """The party of an attribution's source; "I" and "we" are the outer attribution's."""
        head = grammar.head(self.doc, self._with_whole_name(attribution))
        if head is None:
            return None
        if head.lower_ in FIRST:
            if attribution.inside is None:
                return self._author(head)
            return self.of_attribution(self.doc._.attributions[attribution.inside])
        self.asked, self.saying = head.i, attribution.content
        party = self.of_token(head)
        self.asked = None
        if party is not None and attribution.inside is None:
            voice = head.lemma_.lower() in words("voices")
            self.last = Before(min(attribution.source), party, attribution.content, voice)
        return party

    def _with_whole_name(self, attribution: Attribution) -> Tokens:
        """A source whose last name goes on behind it, with all of that name."""
        source, other = attribution.source, attribution.cue | attribution.content
        last = max(source, default=-1)
        cut = [s for s in self.doc.spans["entities"] if s.start <= last < s.end - 1]
        names = [range(s.start, s.end) for s in cut if s.label_ == "PERSON"]
        return source.union(*(name for name in names if other.isdisjoint(name)))

    def _author(self, token: Token) -> int | None:
        """Who writes "I" outside of all quotations: the author of the article."""
        if token.lower_ not in SINGULAR or token.i in self.quoted:
            return None
        if self.author is None:
            self.author = self.book.add(AUTHOR, "unnamed")
        return self.note(token, self.author)

    def of_tokens(self, tokens: Tokens) -> int | None:
        """The party that a noun phrase refers to."""
        head = grammar.head(self.doc, tokens)
        return None if head is None else self.of_token(head)

    def hear(self, said: list[int | None]) -> None:
        """Remember whose words the quotations are; `said` are the speakers found."""
        for attribution, party in zip(self.doc._.attributions, said, strict=True):
            if party is not None and attribution.quotation == "direct":
                self.heard.update((i, party) for i in attribution.content if i in self.quoted)

    def of_token(self, token: Token, depth: int = 0) -> int | None:
        """The party that a word refers to, following what it stands for."""
        if depth > DEEPEST:
            return None
        owner = self._owner(token, depth)
        if owner is not None:
            return owner
        if token.lemma_.lower() in GENERIC and self._definite(token):
            return self._document(token)
        if token.i in self.book.at:
            return self.book.at[token.i]
        if token.lower_ in RELATIVE:
            meant = self._relative(token)
            return None if meant is None else self.of_token(meant, depth + 1)
        whole = self._whole(token)
        if whole is not None:
            return self.of_token(whole, depth + 1)
        if token.lower_ in anaphora.FORMS:
            return self.pronoun(token)
        if token.lower_ in BARE:
            return self._bare(token)
        return self.noun(token)

    def _owner(self, token: Token, depth: int) -> int | None:
        """Those who speak for another are that other: "Acme's spokesman", "an Acme spokesman"."""
        if token.lemma_.lower() not in words("voices"):
            return None
        own = self._own_mention(token)
        if own and self.book.parties[self.book.at[token.i]].kind == "person":
            return None
        for c in token.children:
            named = c.dep_ == "compound" and c.i in self.book.at
            if c.dep_ == "poss" or (named and c.i not in own):
                return self.of_token(c, depth + 1)
            body = next(grammar.objects(c), None) if c.lower_ == "for" else None
            if body is not None:
                return self.of_token(body, depth + 1)
        return None

    def _relative(self, token: Token) -> Token | None:
        """What "who" goes back to: a human being, though a thing may stand between."""
        verb = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
        if verb is None or token.lower_ not in {"who", "whom"}:
            return None if verb is None else verb.head
        above = (verb.head, *verb.head.ancestors)
        nouns = (a for a in above if a.pos_ in {"NOUN", "PROPN", "PRON"})
        return next((a for a in nouns if a.i in self.book.at or self.human(a)), verb.head)

    def _whole(self, token: Token) -> Token | None:
        """Those of whom "one" or "some" are: "one of the drivers"."""
        if token.lower_ not in BARE | {"one"} and token.pos_ != "NUM":
            return None
        of = next((c for c in token.children if c.lower_ in {"of", "among"}), None)
        return None if of is None else next(grammar.objects(of), None)

    def _own_mention(self, token: Token) -> set[int]:
        key = self.book.at.get(token.i)
        if key is None:
            return set()
        inside = (m for m in self.book.parties[key].mentions if m[0] <= token.i < m[1])
        return {i for start, end in inside for i in range(start, end)}

    def _definite(self, token: Token) -> bool:
        nominal = self.book.nominals.get(token.i)
        return nominal is not None and nominal.definite and " " not in nominal.name

    def _document(self, token: Token) -> int | None:
        """The nearest document that is more than "the document", else these words themselves."""
        names = {
            c.party: c.name.casefold() not in GENERIC
            for c in self.book.candidates
            if c.kind == "document"
        }
        found = anaphora.antecedent(
            self.doc,
            token,
            self.book.candidates,
            lambda c: c.kind == "document" and names[c.party],
        )
        if found is None:
            return self.book.at.get(token.i)
        return self.note(token, found)

    def by_chain(self, token: Token) -> int | None:
        """The party that the chains of mentions tell, where nothing speaks against it."""
        party = self.linked.get(token.i)
        if party is None:
            return None
        form = anaphora.FORMS.get(token.lower_)
        if form is not None:
            return party if self._can_mean(token, form, party) else None
        if token.tag_ == "NN" and self.are_many(party):
            return None
        nominal = self.book.nominals.get(token.i)
        told = nominal is not None and " " in nominal.name
        return None if told and self.book.parties[party].kind in BODIES else party

    def pronoun(self, token: Token) -> int | None:
        """Whom "he", "it" or "they" mean."""
        form = anaphora.FORMS[token.lower_]
        fitting = anaphora.fitting(form, quoted=token.i in self.quoted)

        def fits(c: Candidate) -> bool:
            return fitting(c) and self._can_mean(token, form, c.party)

        found = self._goes_on(token, fits)
        if found is None:
            found = self.by_chain(token)
        if found is None:
            found = anaphora.antecedent(self.doc, token, self.book.candidates, fits)
        if found is not None and form in GENDERS:
            self.genders.setdefault(found, form)
        return None if found is None else self.note(token, found)

    def _can_mean(self, token: Token, form: str, party: int) -> bool:
        """Whether nothing speaks against it: no quotation calls its speaker so; "he" or "she" is
        what the party was called before, and not the author."""
        one = party != self.author and self.genders.get(party, form) == form
        return self.heard.get(token.i) != party and (form not in GENDERS or one)

    def _goes_on(self, token: Token, fits: Callable[[Candidate], bool]) -> int | None:
        """The last speaker, where a source goes on with "he added" and nobody else came between."""
        if self.last is None or self.asked != token.i:
            return None
        if not self.last.at < token.i < self.last.at + anaphora.WINDOW:
            return None
        since = [
            c
            for c in anaphora.between(self.book.candidates, self.last.at, token.i)
            if c.at not in self.last.content and c.at not in self.saying and fits(c)
        ]
        near = anaphora.sentences(self.doc, self.last.at, token.i, apart=self.saying) <= 1
        if self.last.voice and near and token.lower_ in GENDERS and not since:
            return self.last.party
        mine = any(c.party == self.last.party for c in since)
        other = any(c.party != self.last.party and c.subject for c in since)
        return self.last.party if near and mine and not other else None

    def _bare(self, token: Token) -> int | None:
        """Those of whom "some" are meant: the nearest group."""
        fits = anaphora.of_kind("group", quoted=token.i in self.quoted)
        return anaphora.antecedent(self.doc, token, self.book.candidates, fits)

    def noun(self, token: Token, *, create: bool = True) -> int | None:
        """Whom a common noun means; one without a name is made where `create` says so."""
        apposed = grammar.child(token, "appos")
        if apposed is not None and apposed.i in self.book.at:
            return self.book.at[apposed.i]
        nominal = self.book.nominals.get(token.i)
        kind = nominals().get(token.lemma_.lower())
        if nominal is None or nominal.plural:
            return self.unlisted(token, nominal) if create else None
        if nominal.start > 0 and self.doc[nominal.start - 1].lower_ in ANY:
            return None
        known = self._definite_noun(token, nominal, kind) if nominal.definite else None
        if known is not None:
            return self.note(token, known)
        return self.one_without_name(token, kind) if create else None

    def _definite_noun(self, token: Token, nominal: Nominal, kind: ActorKind | None) -> int | None:
        """Whom "the" noun means: by its words, who spoke last, the chains, else the nearest."""
        found = self._by_word(token, nominal.lemma)
        if found is None:
            found = self.again(token)
        if found is None and kind == "person":
            called = [
                key for at, role, key in self.book.roles if role == nominal.lemma and at < token.i
            ]
            found = called[-1] if called else None
        if found is None and kind is not None and kind != "person":
            found = self._goes_on(token, anaphora.of_kind(kind, quoted=True))
        if found is None:
            found = self.by_chain(token)
        if found is None and kind is not None:
            fits = anaphora.of_kind(kind, quoted=token.i in self.quoted)
            found = anaphora.antecedent(self.doc, token, self.book.candidates, fits)
        return found

    def _by_word(self, token: Token, lemma: str) -> int | None:
        """The body named last before the word that has the word in its name: "the council"."""
        found = [
            c.party
            for c in self.book.candidates
            if c.at < token.i and c.kind in {"organization", "government"}
            if lemma in c.name.casefold().split()
        ]
        return found[-1] if found else None


def _genders(doc: Doc, book: Register) -> dict[int, str]:
    """The pronoun of each party that is addressed by one of its own: "Mr Lee"."""
    found: dict[int, str] = {}
    for key, party in enumerate(book.parties):
        for start, _ in sorted(party.mentions):
            form = ADDRESSED.get(doc[start - 1].lower_) if start else None
            if form is not None:
                found.setdefault(key, form)
    return found
