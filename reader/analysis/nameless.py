"""Those who have no name of their own, and what else a noun can turn out to mean."""

from spacy.tokens import Doc, Token

from reader.analysis.entities import NUMERIC
from reader.analysis.lexicon import nominals, words
from reader.analysis.mention_model.classes import PERSONS
from reader.analysis.names import kind_of, nobody, plain
from reader.analysis.nominals import Nominal, of_noun
from reader.analysis.register import Register
from reader.core.analysis import ActorKind

TRADES = ("er", "or", "ist", "ant", "ian", "man", "woman", "ee", "eer")
"""Endings of nouns for one who does something."""


class Nameless:
    """The register of an article, and those whom it lists under the words of the text."""

    def __init__(self, doc: Doc, book: Register) -> None:
        self.doc = doc
        self.book = book
        self.unnamed: dict[str, int] = {}
        self.nouns: dict[str, tuple[int, int]] = {}
        self.quoted = {i for q in doc.spans["quotations"] for i in range(q.start, q.end)}
        self.classes = {doc[m.start : m.end].root.i: m.kind for m in doc._.mentions}

    def human(self, token: Token) -> bool:
        """Whether a word is the head of a mention of people, by the heads of mentions."""
        return self.classes.get(token.i) in PERSONS or nominals().get(token.lemma_) == "person"

    def are_many(self, party: int) -> bool:
        """Whether a party is a group under a plural: "the company" is none of "companies"."""
        known = self.book.parties[party]
        last = min(known.mentions)[1] - 1 if known.mentions else 0
        return known.kind == "group" and self.doc[last].tag_ == "NNS"

    def again(self, token: Token) -> int | None:
        """The one without a name whom the same noun meant before: "a senior aide", "the aide"."""
        first, party = self.nouns.get(token.lemma_.lower(), (len(self.doc), None))
        return party if first < token.i else None

    def unlisted(self, token: Token, nominal: Nominal | None) -> int | None:
        """A source that no lexicon knows: people in the plural, one with a trade, a bare name."""
        if token.pos_ == "PROPN":
            return self._named(token)
        called = self._called(token)
        if called is not None:
            return self.note(token, called)
        lemma = token.lemma_.lower()
        plural = token.tag_ == "NNS"
        known = lemma in words("groups") or lemma.endswith(TRADES) or self.human(token)
        if token.pos_ != "NOUN" or not known:
            return None
        self.book.nominals.setdefault(token.i, nominal or of_noun(token))
        return self._add(token, "group" if plural else "unnamed")

    def _called(self, token: Token) -> int | None:
        """Who has a word in capitals as his name elsewhere, though it seems to be a noun here."""
        name = token.text
        found = (k for k, p in enumerate(self.book.parties) if name in (p.name, *p.aliases))
        return next(found, None) if token.is_title else None

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

    def one_without_name(self, token: Token, kind: ActorKind | None) -> int | None:
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
            self.nouns[nominal.lemma] = nominal.head, party
        self.book.mention(
            self.doc, party, nominal.start, nominal.end, quoted=token.i in self.quoted
        )
        return party

    def note(self, token: Token, party: int) -> int:
        """A pronoun or noun that turns out to mention a party."""
        nominal = self.book.nominals.get(token.i)
        start, end = (nominal.start, nominal.end) if nominal else (token.i, token.i + 1)
        self.book.mention(self.doc, party, start, end, quoted=token.i in self.quoted)
        self.book.at[token.i] = party
        return party
