"""The part of the pen that adds claims, and puts right where they stand and what they answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.core.analysis import Claim, Stance
from reader.core.corrections import ActorValue
from reader.core.spans import Span, merged
from reader.desk import commands
from reader.desk.casting import Do, OpenSitting


class ClaimPen:
    """Claims and actors are named by their ids in the reading; an unknown one changes nothing."""

    def __init__(self, open_sitting: OpenSitting, do: Do) -> None:
        self._open_sitting = open_sitting
        self._do = do

    def add(
        self, content: Sequence[Span], actor: str | ActorValue | None, stance: Stance
    ) -> str | None:
        """Add a claim that the machine has missed; returns its id in the reading.

        The actor is one of the article, a new one by its value, or (None) not named in the text.
        The nearest mention in the same block, if there is one, becomes the source.
        """
        sitting = self._open_sitting()
        if sitting is None or sitting.reading is None or not content:
            return None
        known = sitting.actors().get(actor) if isinstance(actor, str) else actor
        command = commands.add_claim(sitting, merged(content), known, stance)
        self._do(command)
        made = command.changes[0].after
        every = (*sitting.reading.claims, *sitting.reading.hidden)
        return next((r.claim.id for r in every if made and r.correction == made.id), None)

    def set_chain(self, claim: str, actors: Sequence[str]) -> None:
        """Say through whom a claim came, nearest to the page first."""
        chain = tuple(dict.fromkeys(actors))
        self._correct(claim, "chain", lambda known: replace(known, chain=chain))

    def set_places(
        self, claim: str, source: Sequence[Span], cue: Sequence[Span], content: Sequence[Span]
    ) -> None:
        """Say which words are the source, the cue and the content of a claim."""
        who, how, what = merged(source), merged(cue), merged(content)
        if what or how:
            self._correct(
                claim, "ends", lambda known: replace(known, source=who, cue=how, content=what)
            )

    def set_answers(self, claim: str, other: str | None) -> None:
        """Say which claim a claim answers, or (None) that it answers none."""
        if claim != other:
            self._correct(claim, "answer", lambda known: replace(known, answers=other))

    def _correct(self, key: str, what: str, change: Callable[[Claim], Claim]) -> None:
        sitting = self._open_sitting()
        read = sitting.claim(key) if sitting else None
        if sitting and read and (changed := change(read.claim)) != read.claim:
            self._do(commands.correct(sitting, read, changed, what))
