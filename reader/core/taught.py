"""What the reader has taught about names, for all articles of the library."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from reader.core.analysis import Actor, ActorKind
from reader.core.cast import Cast
from reader.core.corrections import ActorValue
from reader.core.spans import Span, merged, overlap

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_OWNING = re.compile(r"[’']s?$")


@dataclass(frozen=True)
class TaughtName:
    """`name` is a name of the actor called `actor`, of this kind; None: of nothing that acts."""

    id: str
    name: str
    actor: str | None = None
    kind: ActorKind | None = None
    created: str = ""


def key_of(name: str) -> str:
    """What two spellings of a name have in common: case, article, blanks and 's are left out."""
    plain = " ".join(name.split()).casefold()
    return _OWNING.sub("", _ARTICLE.sub("", plain))


def teach(cast: Cast, taught: Sequence[TaughtName], text: str) -> None:
    """Have the actors of a reading bear the names that the reader has taught.

    An actor called so, or most of whose named mentions read so, is the one that is meant, wholly;
    of others only the mentions that read so are. A name with a capital is also found where the
    machine has seen nobody.
    """
    if not taught:
        return
    seen = Seen(cast.marked(), text)
    for name in sorted(taught, key=lambda t: (t.created, t.id)):
        whole = [a.id for a in cast.known() if _is_meant(a, name, seen)]
        places = [span for span in seen.places(name.name) if cast.owner(span) not in whole]
        if name.actor is None:
            _forget(cast, whole, places)
        elif whole or places:
            value = ActorValue(name.actor, name.kind or "organization", ())
            key = cast.join(whole, value) if whole else cast.bring(f"t{name.id}", value)
            for span in places:
                cast.move(span, text[span.start : span.end], key, name.created)
                seen.add(span)


class Seen:
    """Every span that the machine has seen a name or a mention in, by how it reads."""

    def __init__(self, spans: Sequence[Span], text: str) -> None:
        self._text, self._folded = text, text.casefold()
        self._covered = merged(spans)
        self._ends = [span.end for span in self._covered]
        self._added: list[Span] = []
        self._keys: dict[Span, str] = {}
        self._by_key: dict[str, list[Span]] = defaultdict(list)
        for span in dict.fromkeys(spans):
            self._by_key[self.key(span)].append(span)

    def key(self, span: Span) -> str:
        """How a span reads, as `key_of` has it."""
        if span not in self._keys:
            self._keys[span] = key_of(self._text[span.start : span.end])
        return self._keys[span]

    def add(self, span: Span) -> None:
        """From now on there is a mention here."""
        if not self._is_covered(span):
            self._added.append(span)
            self._by_key[self.key(span)].append(span)

    def is_name(self, span: Span) -> bool:
        """Whether there is a capital in it."""
        words = self._text[span.start : span.end]
        return words != words.lower()

    def places(self, name: str) -> list[Span]:
        """Where a name stands, but for names that hold it ("Apple Records")."""
        key = key_of(name)
        hits = list(self._by_key.get(key, ()))
        if name != name.lower() and key.split(" ")[0] in self._folded:
            found = map(Span._make, (m.span() for m in _pattern(name).finditer(self._text)))
            hits += [span for span in found if not self._is_covered(span)]
        return sorted(dict.fromkeys(hits))

    def _is_covered(self, span: Span) -> bool:
        at = bisect_right(self._ends, span.start)
        if at < len(self._covered) and self._covered[at].start < span.end:
            return True
        return any(overlap(span, other) for other in self._added)


def _forget(cast: Cast, whole: list[str], places: list[Span]) -> None:
    for key in whole:
        cast.send_away(key)
    for span in places:
        if cast.owner(span):
            cast.move(span, "", None, "")


def _is_meant(actor: Actor, taught: TaughtName, seen: Seen) -> bool:
    keys = {key_of(taught.name), key_of(taught.actor or taught.name)}
    if key_of(actor.name) in keys:
        return True
    named = [mention for mention in actor.mentions if seen.is_name(mention)]
    return 2 * sum(seen.key(mention) in keys for mention in named) > len(named)


def _pattern(name: str) -> re.Pattern[str]:
    words = _ARTICLE.sub("", " ".join(name.split())).split()
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
