"""The reader's corrections of actors, laid over those that the machine found."""

from collections.abc import Iterable

from reader.core.cast import Cast, spans_of
from reader.core.corrections import ActorCorrection, ActorValue


def recast(cast: Cast, corrections: Iterable[ActorCorrection]) -> tuple[ActorCorrection, ...]:
    """Lay corrections over a cast, in the order in which they were made.

    Returns those that find no place: what is said of an actor that is not there and whose
    mentions are nowhere in the text.
    """
    ordered = sorted(corrections, key=lambda c: (c.created, c.id))
    return tuple(c for c in ordered if not _lay(cast, c))


def _lay(cast: Cast, correction: ActorCorrection) -> bool:
    parts = [key for value in correction.replaced for key in cast.parts(value)]
    if correction.value is None:
        return _take_away(cast, correction, parts)
    key = _meant(cast, correction, correction.value, parts)
    if key is None:
        return False
    for anchor in correction.moved:
        if anchor.span is not None:
            cast.move(anchor.span, anchor.quotation, key, correction.created)
    return bool(not correction.moved or spans_of(correction.moved))


def _meant(
    cast: Cast, correction: ActorCorrection, value: ActorValue, parts: list[str]
) -> str | None:
    """The actor that a value stands for: found, or new with the mentions that it is known by."""
    if parts:
        return cast.join(parts, value)
    moved = {anchor.span for anchor in correction.moved}
    others = tuple(a for a in value.mentions if a.span is not None and a.span not in moved)
    if others and not correction.replaced:
        known = cast.parts(ActorValue(value.name, value.kind, others))
        if known:
            return known[0]
    if not (others or spans_of(correction.moved)):
        return None
    key = cast.bring(f"r{correction.id}", ActorValue(value.name, value.kind, ()))
    for anchor in others:
        if anchor.span is not None:
            cast.move(anchor.span, anchor.quotation, key, correction.created)
    return key


def _take_away(cast: Cast, correction: ActorCorrection, parts: list[str]) -> bool:
    for key in parts:
        cast.send_away(key)
    spans = [a for a in correction.moved if a.span is not None and cast.owner(a.span)]
    for anchor in spans:
        if anchor.span is not None:
            cast.move(anchor.span, anchor.quotation, None, correction.created)
    return bool(parts or spans)
