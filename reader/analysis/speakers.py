"""Who a source is: from the words of an attribution's source to a party of the register."""

from spacy.tokens import Doc, Token

from reader.analysis import anaphora, grammar
from reader.analysis.entities import NUMERIC
from reader.analysis.lexicon import nominals, words
from reader.analysis.linking import linked
from reader.analysis.names import kind_of, nobody, plain
from reader.analysis.nominals import Nominal, of_noun
from reader.analysis.parts import Attribution, Tokens
from reader.analysis.register import Register
from reader.core.analysis import ActorKind

RELATIVE = {"who", "that", "which", "whom"}
FIRST = {"i", "we", "me", "us", "my", "our"}
SINGULAR = {"i", "me", "my", "myself"}
ONE = {"person", "unnamed"}
BARE = {"some", "others", "many", "most", "several", "few", "both", "all", "those", "these"}
GENERIC = {"document", "paper", "file", "text"}
"""Nouns that can mean any document named before."""

ANY = {"every", "any", "no", "each"}
"""Words that make a noun mean nobody in particular."""

TRADES = ("er", "or", "ist", "ant", "ian", "man", "woman", "ee", "eer")
"""Endings of nouns for one who does something."""

DEEPEST = 5
"""Steps from a word to the word it stands for."""


class Speakers:
    """Finds the party of each source; notes the mentions that pronouns turn out to be."""

    def __init__(self, doc: Doc, book: Register) -> None:
        self.doc = doc
        self.book = book
        self.unnamed: dict[str, int] = {}
        self.quoted = {i for q in doc.spans["quotations"] for i in range(q.start, q.end)}
        self.linked = linked(doc, book)

    def of_attribution(self, attribution: Attribution) -> int | None:
        """The party of an attribution's source; "I" and "we" are the outer attribution's."""
        head = grammar.head(self.doc, attribution.source)
        if head is None:
            return None
        if head.lower_ in FIRST:
            if attribution.inside is None:
                return None
            return self.of_attribution(self.doc._.attributions[attribution.inside])
        return self.of_token(head)

    def of_tokens(self, tokens: Tokens) -> int | None:
        """The party that a noun phrase refers to."""
        head = grammar.head(self.doc, tokens)
        return None if head is None else self.of_token(head)

    def note_nouns(self) -> None:
        """Note what pronouns, "the company" and "the agency" mention where they are no source."""
        for head, party in self.linked.items():
            if head not in self.book.at:
                self._note(self.doc[head], party)
        for nominal in self.book.nominals.values():
            kind = nominals().get(nominal.lemma)
            bare = nominal.definite and not nominal.plural and nominal.end - nominal.start == 1
            if bare and kind in {"organization", "government"} and nominal.head not in self.book.at:
                self._noun(self.doc[nominal.head], create=False)

    def note_pronouns(self) -> None:
        """Note whom "he", "her" and "their" mention where no source; "it" means too much."""
        for token in self.doc:
            form = anaphora.FORMS.get(token.lower_, "it")
            if form != "it" and token.i not in self.book.at:
                self._pronoun(token)

    def note_speakers(self, attribution: Attribution, party: int) -> None:
        """Note that "I" and "my" in a direct quotation mention its speaker."""
        if attribution.quotation != "direct" or self.book.parties[party].kind not in ONE:
            return
        for i in attribution.content:
            if self.doc[i].lower_ in SINGULAR and i not in self.book.at:
                self._note(self.doc[i], party)

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
            verb = next((a for a in token.ancestors if a.dep_ == "relcl"), None)
            return None if verb is None else self.of_token(verb.head, depth + 1)
        if token.lower_ in anaphora.FORMS:
            return self._pronoun(token)
        if token.lower_ in BARE:
            return self._bare(token)
        return self._noun(token)

    def _owner(self, token: Token, depth: int) -> int | None:
        """Those who speak for another are that other: "Acme's spokesman", "an Acme spokesman"."""
        if token.lemma_.lower() not in words("voices"):
            return None
        for c in token.children:
            named = c.dep_ == "compound" and c.i in self.book.at
            if c.dep_ == "poss" or (named and c.i not in self._own_mention(token)):
                return self.of_token(c, depth + 1)
        return None

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
        return self._note(token, found)

    def _by_chain(self, token: Token) -> int | None:
        """The party that the chains of mentions tell."""
        known = self.linked.get(token.i)
        return None if known is None else self._note(token, known)

    def _pronoun(self, token: Token) -> int | None:
        fits = anaphora.fitting(anaphora.FORMS[token.lower_], quoted=token.i in self.quoted)
        told = self._by_chain(token)
        if told is not None:
            return told
        found = anaphora.antecedent(self.doc, token, self.book.candidates, fits)
        return None if found is None else self._note(token, found)

    def _bare(self, token: Token) -> int | None:
        """Those of whom "some" are meant: the nearest group."""
        fits = anaphora.of_kind("group", quoted=token.i in self.quoted)
        return anaphora.antecedent(self.doc, token, self.book.candidates, fits)

    def _noun(self, token: Token, *, create: bool = True) -> int | None:
        apposed = grammar.child(token, "appos")
        if apposed is not None and apposed.i in self.book.at:
            return self.book.at[apposed.i]
        nominal = self.book.nominals.get(token.i)
        kind = nominals().get(token.lemma_.lower())
        if nominal is None or nominal.plural:
            return self._unlisted(token, nominal) if create else None
        if nominal.start > 0 and self.doc[nominal.start - 1].lower_ in ANY:
            return None
        if nominal.definite and (body := self._by_word(token, nominal.lemma)) is not None:
            return self._note(token, body)
        if nominal.definite and kind == "person":
            known = [
                key for at, role, key in self.book.roles if role == nominal.lemma and at < token.i
            ]
            if known:
                return self._note(token, known[-1])
        told = self._by_chain(token) if nominal.definite else None
        if told is not None:
            return told
        if nominal.definite and kind is not None:
            fits = anaphora.of_kind(kind, quoted=token.i in self.quoted)
            found = anaphora.antecedent(self.doc, token, self.book.candidates, fits)
            if found is not None:
                return self._note(token, found)
        return self._unnamed(token, kind) if create else None

    def _by_word(self, token: Token, lemma: str) -> int | None:
        """The body named last before the word that has the word in its name: "the council"."""
        found = [
            c.party
            for c in self.book.candidates
            if c.at < token.i and c.kind in {"organization", "government"}
            if lemma in c.name.casefold().split()
        ]
        return found[-1] if found else None

    def _unlisted(self, token: Token, nominal: Nominal | None) -> int | None:
        """A source that no lexicon knows: people in the plural, one with a trade, a bare name."""
        if token.pos_ == "PROPN":
            return self._named(token)
        lemma = token.lemma_.lower()
        plural = token.tag_ == "NNS"
        if token.pos_ != "NOUN" or not (lemma in words("groups") or lemma.endswith(TRADES)):
            return None
        self.book.nominals.setdefault(token.i, nominal or of_noun(token))
        return self._add(token, "group" if plural else "unnamed")

    def _named(self, token: Token) -> int | None:
        """A name that was passed over, since it speaks."""
        start = token.i
        while start > 0 and self.doc[start - 1].pos_ == "PROPN" and not token.is_sent_start:
            start -= 1
        name = plain(self.doc[start : token.i + 1].text)
        if nobody(name) or not name[:1].isupper() or token.ent_type_ in NUMERIC:
            return None
        party = self.unnamed.setdefault(name.casefold(), len(self.book.parties))
        if party == len(self.book.parties):
            self.book.add(name, "group" if token.tag_ == "NNPS" else kind_of(name, token.ent_type_))
        quoted = token.i in self.quoted
        self.book.mention(self.doc, party, start, token.i + 1, quoted=quoted)
        return party

    def _unnamed(self, token: Token, kind: ActorKind | None) -> int | None:
        """One human being or body without a name, "a senior official": the same words, the same."""
        nominal = self.book.nominals[token.i]
        if kind is None and nominal.lemma not in words("groups"):
            return None
        return self._add(token, "unnamed" if kind in {"person", None} else kind or "group")

    def _add(self, token: Token, kind: ActorKind) -> int:
        """Somebody without a name, under the words of the text."""
        nominal = self.book.nominals[token.i]
        folded = nominal.name.casefold()
        party = self.unnamed.setdefault(folded, len(self.book.parties))
        if party == len(self.book.parties):
            self.book.add(nominal.name, kind)
        self.book.mention(
            self.doc, party, nominal.start, nominal.end, quoted=token.i in self.quoted
        )
        return party

    def _note(self, token: Token, party: int) -> int:
        """A pronoun or noun that turns out to mention a party."""
        nominal = self.book.nominals.get(token.i)
        start, end = (nominal.start, nominal.end) if nominal else (token.i, token.i + 1)
        self.book.mention(self.doc, party, start, end, quoted=token.i in self.quoted)
        self.book.at[token.i] = party
        return party
