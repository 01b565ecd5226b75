"""What is doubtful in an article: the claims that nobody has judged, the least certain first."""

from dataclasses import dataclass
from typing import Any

from reader.core.analysis import Analysis
from reader.core.contract import analysis_json
from reader.core.reading import ReadClaim
from reader.core.words import sentence, shown
from reader.exporters.table import Exported


@dataclass(frozen=True)
class Doubt:
    """A claim that waits for a reader, with the article that it stands in."""

    exported: Exported
    read: ReadClaim


def doubts(exported: Exported, *, below: int) -> tuple[Doubt, ...]:
    """The suggestions of less than `below` per cent, the least certain first."""
    waiting = [r for r in exported.reading.claims if r.state == "suggested"]
    doubtful = [r for r in waiting if round(100 * r.claim.confidence) < below]
    ordered = sorted(doubtful, key=lambda r: (r.claim.confidence, r.claim.content[:1]))
    return tuple(Doubt(exported, read) for read in ordered)


def doubt_text(doubt: Doubt) -> str:
    """The certainty, the claim as a sentence, and the article."""
    exported, read = doubt.exported, doubt.read
    actors = {actor.id: actor for actor in exported.reading.actors}
    said = sentence(read, actors, exported.edition.text)
    return f"{round(100 * read.claim.confidence):3} %  {shown(exported.key)}  {said}"


def doubt_json(doubt: Doubt) -> dict[str, Any]:
    """The claim in the keys of the contract, with the actors that it names and its words."""
    exported, claim = doubt.exported, doubt.read.claim
    named = {claim.actor, *claim.chain, *(target.actor for target in claim.targets)}
    actors = tuple(actor for actor in exported.reading.actors if actor.id in named)
    found = analysis_json(Analysis(exported.analysis.engine, actors, (), (claim,)))
    text = exported.edition.text
    return {
        "id": exported.key,
        "path": exported.path,
        "words": [text[span.start : span.end] for span in claim.content or claim.cue],
        "claim": found["claims"][0],
        "actors": found["actors"],
    }
