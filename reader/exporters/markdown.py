"""The reading's positions and the reader's notes as Markdown (CommonMark)."""

import re
from collections.abc import Iterator, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata, page_at, shown_title
from reader.core.positions import ActorEntry, Position, panel
from reader.core.reading import Reading
from reader.core.words import JOINT, about, chains_of, counted, heading_of, shown, state_of
from reader.exporters.words import credits_of, matter_of, size_of, targets_of

COLOURS = ("yellow", "green", "blue", "pink", "violet")

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
_FIRST = re.compile(r"^(\s*)(?:([-+=])|(\d{1,9})([.)]))")
_UNFIT = re.compile(r"[<>\s]")
_TAG = re.compile(r"<(?=[a-zA-Z/!?])")


def export(
    metadata: Metadata,
    edition: Edition,
    reading: Reading,
    annotations: Sequence[Annotation],
    *,
    codes: Mapping[str, str],
    memo: str = "",
) -> str:
    """The title, the memo, the actors with their positions, the annotations with their words."""
    entries = panel(reading, edition.text)
    actors = {actor.id: actor for actor in reading.actors}
    lines = [f"# {plain(shown_title(metadata, edition))}", "", *_about(metadata, edition, entries)]
    if memo.strip():
        lines += ["## Memo", "", *_body(memo), ""]
    if any(entry.positions for entry in entries):
        lines += ["## Positions", ""]
        for entry in entries:
            if entry.positions:
                lines += [*_actor(entry, actors), ""]
    if annotations:
        lines += ["## Annotations", ""]
        for annotation in annotations:
            lines += [*_annotation(annotation, edition, codes), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def plain(words: str) -> str:
    """Words as Markdown that shows them as they are, on one line."""
    escaped = _SPECIAL.sub(r"\\\1", shown(words))
    return _FIRST.sub(_harmless, escaped)


def _harmless(match: re.Match[str]) -> str:
    """The beginning of a line that would be a list, a rule or a heading."""
    blank, sign, number, dot = match.groups()
    return f"{blank}\\{sign}" if sign else f"{blank}{number}\\{dot}"


def _about(metadata: Metadata, edition: Edition, entries: Sequence[ActorEntry]) -> Iterator[str]:
    if known := credits_of(metadata):
        yield from (plain(known), "")
    if metadata.url and metadata.url.startswith(("http://", "https://")):
        yield from (f"<{_UNFIT.sub('', metadata.url)}>", "")
    yield from (plain(size_of(edition, entries)), "")


def _actor(entry: ActorEntry, actors: Mapping[str, Actor]) -> Iterator[str]:
    known = about(entry.actor)
    yield f"### {plain(heading_of(entry.actor))}"
    if known:
        yield from ("", plain(known))
    yield ""
    for position in entry.positions:
        yield _position(position, actors)


def _position(position: Position, actors: Mapping[str, Actor]) -> str:
    toward = ", ".join(
        plain(name) + ("" if attitude == "neutral" else f" ({attitude})")
        for name, attitude in targets_of(position.claims, actors)
    )
    number = len(position.claims)
    details = (
        plain(chains_of(position.chains)),
        f"about {toward}" if toward else "",
        counted(number, "claim") if number > 1 else "",
        state_of(position.claims),
    )
    said = f"- **{position.stance}** {plain(matter_of(position))}"
    return said + " — " + JOINT.join(filter(None, details))


def _annotation(
    annotation: Annotation, edition: Edition, codes: Mapping[str, str]
) -> Iterator[str]:
    yield f"> {plain(annotation.anchor.quotation)}"
    if annotation.body.strip():
        yield from ("", *_body(annotation.body))
    yield from ("", f"*{JOINT.join(_marked(annotation, edition, codes))}*")


def _body(body: str) -> Iterator[str]:
    """The note, which is Markdown already; what is HTML in it is shown and not run."""
    for line in body.strip().splitlines():
        yield _TAG.sub(r"\<", line.translate(_CONTROLS).rstrip())


def _marked(annotation: Annotation, edition: Edition, codes: Mapping[str, str]) -> Iterator[str]:
    kind = "underline" if annotation.underline else annotation.kind
    yield kind + (f" in {COLOURS[annotation.colour - 1]}" if annotation.colour else "")
    if annotation.subject != "passage":
        yield f"on the {annotation.subject} {plain(annotation.about)}".rstrip()
    if annotation.code:
        yield plain(codes.get(annotation.code, annotation.code))
    if annotation.qualifier:
        yield f"{annotation.qualifier}s"
    page = page_at(edition, annotation.anchor.span.start) if annotation.anchor.span else None
    if page:
        yield f"p. {plain(page)}"
    if annotation.anchor.span is None:
        yield "not found in this edition"
    if annotation.created:
        yield annotation.created[:10]


_CONTROLS = dict.fromkeys((*range(9), *range(10, 32), *range(127, 160)))
