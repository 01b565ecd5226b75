"""The panel as HTML: actors by weight, each with its positions."""

from collections.abc import Iterable, Sequence
from html import escape

from reader.core.positions import ActorEntry, Position
from reader.core.words import about, chains_of, counted, heading_of, state_of
from reader.exporters.html_article import GREY, Ink
from reader.exporters.words import matter_of, targets_of

SIGNS = {"favourable": "▴", "neutral": "", "unfavourable": "▾"}
LEGEND = (
    ("organization", "organization"),
    ("government", "government"),
    ("person", "person"),
    ("group", "group, document, source"),
)


def panel_of(entries: Sequence[ActorEntry], ink: Ink) -> str:
    """The actors that hold a position, then those that are only mentioned, then the legend."""
    speaking = [entry for entry in entries if entry.positions]
    silent = [entry for entry in entries if not entry.positions]
    parts = [_actor(entry, ink) for entry in speaking]
    if not speaking:
        parts.append('<p class="quiet">No claims were found in this article.</p>')
    return "\n".join([*parts, _silent(silent), _legend()])


def _actor(entry: ActorEntry, ink: Ink) -> str:
    actor = entry.actor
    tint = ink.tints.get(actor.id, GREY) if actor else GREY
    count = len(entry.positions)
    positions = "\n".join(_position(position, ink) for position in entry.positions)
    return (
        f'<section class="actor c{tint}">\n'
        f'<h3><span class="name">{escape(heading_of(actor))}</span> '
        f'<span class="about">{escape(about(actor))}</span>'
        f'<span class="count" title="{counted(count, "position")}">{count}</span></h3>\n'
        f"<ol>\n{positions}\n</ol>\n</section>"
    )


def _position(position: Position, ink: Ink) -> str:
    numbers = [ink.numbers[read.claim.id] for read in position.claims]
    matter = escape(matter_of(position))
    if numbers[0] in ink.drawn:
        matter = f'<a href="#claim-{numbers[0]}">{matter}</a>'
    anchors = "".join(f'<span id="position-{number}"></span>' for number in numbers)
    links = " ".join(_link(number, ink) for number in numbers)
    around = _circumstances(position, ink)
    state = f'<span class="state">{escape(state_of(position.claims))}</span>'
    below = f'<p class="about"><span>{around}</span>{state}</p>' if around else ""
    return (
        f'<li class="position">{anchors}<p class="said">{"" if around else state}'
        f'<span class="badge">{position.stance}</span> {matter}\u00a0{links}</p>{below}</li>'
    )


def _link(number: int, ink: Ink) -> str:
    """The number of a claim, which stands in the text too; linked if it has a place there."""
    if number not in ink.drawn:
        return f'<span class="ref">{number}</span>'
    return f'<a class="ref" href="#claim-{number}" title="claim {number} in the text">{number}</a>'


def _circumstances(position: Position, ink: Ink) -> str:
    chain = escape(chains_of(position.chains))
    targets = [_target(*target) for target in targets_of(position.claims, ink.actors)]
    toward = f"about {', '.join(targets)}" if targets else ""
    return " · ".join(filter(None, (chain, toward)))


def _target(name: str, attitude: str) -> str:
    if attitude == "neutral":
        return escape(name)
    sign = f'role="img" title="{attitude}" aria-label="{attitude}">{SIGNS[attitude]}'
    return f"{escape(name)}\u00a0<span {sign}</span>"


def _silent(entries: Iterable[ActorEntry]) -> str:
    items = "\n".join(
        f"<li>{escape(heading_of(entry.actor))} "
        f'<span class="about">{escape(about(entry.actor))}</span></li>'
        for entry in entries
    )
    return f"<h3>Also mentioned</h3>\n<ul>\n{items}\n</ul>" if items else ""


def _legend() -> str:
    lines = " ".join(f'<span class="entity {kind}">{words}</span>' for kind, words in LEGEND)
    return (
        f'<p class="legend">{lines}<br>'
        "← told by · ▴ favourable · ▾ unfavourable · numbers lead from claim to claim</p>"
    )
