"""What the reader has taught about names, for all articles of the library."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.core.analysis import Actor, ActorKind
from reader.core.cast import Cast
from reader.core.corrections import ActorValue
from reader.core.spans import Span, overlap

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
    for name in sorted(taught, key=lambda t: (t.created, t.id)):
        whole = [a.id for a in cast.known() if _is_meant(a, name, text)]
        places = [s for s in _places(cast, name, text) if cast.owner(s) not in whole]
        if name.actor is None:
            _forget(cast, whole, places)
        elif whole or places:
            value = ActorValue(name.actor, name.kind or "organization", ())
            key = cast.join(whole, value) if whole else cast.bring(f"t{name.id}", value)
            for span in places:
                cast.move(span, text[span.start : span.end], key, name.created)


def _forget(cast: Cast, whole: list[str], places: list[Span]) -> None:
    for key in whole:
        cast.send_away(key)
    for span in places:
        if cast.owner(span):
            cast.move(span, "", None, "")


def _is_meant(actor: Actor, taught: TaughtName, text: str) -> bool:
    keys = {key_of(taught.name), key_of(taught.actor or taught.name)}
    if key_of(actor.name) in keys:
        return True
    words = [text[m.start : m.end] for m in actor.mentions]
    named = [word for word in words if word != word.lower()]
    return sum(2 * (key_of(word) in keys) for word in named) > len(named)


def _places(cast: Cast, taught: TaughtName, text: str) -> Iterator[Span]:
    """Where the name stands in the text, but for names that hold it ("Apple Records")."""
    key, seen = key_of(taught.name), cast.marked()
    hits = [span for span in seen if key_of(text[span.start : span.end]) == key]
    if taught.name != taught.name.lower():
        found = map(Span._make, (m.span() for m in _pattern(taught.name).finditer(text)))
        hits += [span for span in found if not any(overlap(span, other) for other in seen)]
    yield from sorted(dict.fromkeys(hits))


def _pattern(name: str) -> re.Pattern[str]:
    words = _ARTICLE.sub("", " ".join(name.split())).split()
    return re.compile(r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)")
