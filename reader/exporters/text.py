"""The panel for a terminal."""

from collections.abc import Iterator, Mapping
from textwrap import wrap

from reader.core.analysis import Actor
from reader.core.article import Edition, Metadata, shown_title
from reader.core.positions import ActorEntry, Position, panel
from reader.core.reading import Reading
from reader.core.words import JOINT, about, chains_of, counted, heading_of, shown, state_of
from reader.exporters.words import credits_of, matter_of, size_of, targets_of

SIGNS = {"favourable": " ▴", "neutral": "", "unfavourable": " ▾"}
STANCE = 12
NARROWEST = 40


def export(metadata: Metadata, edition: Edition, reading: Reading, *, width: int = 80) -> str:
    """The title, then the actors by weight, each with its positions, in lines up to `width`."""
    entries = panel(reading, edition.text)
    actors = {actor.id: actor for actor in reading.actors}
    width = max(width, NARROWEST)
    lines = [shown(shown_title(metadata, edition)), credits_of(metadata), size_of(edition, entries)]
    out = [line for known in lines if known for line in wrap(known, width)]
    for entry in entries:
        if entry.positions:
            out += ["", *_actor(entry, actors, width)]
    silent = ", ".join(heading_of(entry.actor) for entry in entries if not entry.positions)
    if silent:
        out += ["", *wrap(f"Also mentioned: {silent}", width, subsequent_indent="  ")]
    return "\n".join(out) + "\n"


def _actor(entry: ActorEntry, actors: Mapping[str, Actor], width: int) -> Iterator[str]:
    mentions = counted(len(entry.actor.mentions), "mention") if entry.actor else ""
    parts = (heading_of(entry.actor), about(entry.actor), mentions)
    yield from wrap(JOINT.join(filter(None, parts)), width, subsequent_indent="    ")
    for position in entry.positions:
        yield from _position(position, actors, width)


def _position(position: Position, actors: Mapping[str, Actor], width: int) -> Iterator[str]:
    indent = " " * (STANCE + 2)
    first = f"  {position.stance:<{STANCE}}"
    yield from wrap(matter_of(position), width, initial_indent=first, subsequent_indent=indent)
    targets = targets_of(position.claims, actors)
    toward = ", ".join(name + SIGNS[attitude] for name, attitude in targets)
    number = counted(len(position.claims), "claim") if len(position.claims) > 1 else ""
    state = state_of(position.claims)
    parts = (
        chains_of(position.chains),
        f"about {toward}" if toward else "",
        number,
        state if state != "suggested" else "",
    )
    details = JOINT.join(filter(None, parts))
    yield from wrap(details, width, initial_indent=indent, subsequent_indent=indent)
