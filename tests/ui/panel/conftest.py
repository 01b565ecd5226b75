"""Readings made of a few words, for the tests of the panel."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from reader.core.analysis import Actor, Claim, Target
from reader.core.positions import coloured
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.ui.panel import ActorsPanel
from reader.ui.theme import theme


@dataclass
class Writer:
    """Writes a text claim by claim, and the reading that belongs to it."""

    text: str = ""
    actors: dict[str, Actor] = field(default_factory=dict)
    claims: list[ReadClaim] = field(default_factory=list)
    hidden: list[ReadClaim] = field(default_factory=list)

    def write(self, words: str) -> Span:
        start = len(self.text)
        self.text += words + " "
        return Span(start, start + len(words))

    def actor(
        self, name: str, kind: str = "organization", *, also: Sequence[str] = (), times: int = 1
    ) -> str:
        key = f"a{len(self.actors) + 1}"
        mentions = tuple(self.write(name) for _ in range(times))
        self.actors[key] = Actor(key, name, kind, tuple(also), mentions)
        return key

    def claim(
        self,
        actor: str | None,
        stance: str,
        content: str,
        *,
        chain: Sequence[str] = (),
        targets: Sequence[tuple[str, str]] = (),
        state: str = "suggested",
        answers: str | None = None,
        confidence: float = 1.0,
    ) -> str:
        key = f"c{len(self.claims) + len(self.hidden) + 1}"
        source = (self.write(self.actors[actor].name),) if actor else ()
        claim = Claim(
            key,
            actor,
            stance,
            "indirect",
            source,
            (self.write(stance),),
            (self.write(content),),
            chain=tuple(chain),
            targets=tuple(Target(*target) for target in targets),
            answers=answers,
            confidence=confidence,
        )
        read = ReadClaim(claim, state, f"k{key}" if state != "suggested" else None)
        (self.hidden if state == "rejected" else self.claims).append(read)
        return key

    def reading(self) -> Reading:
        actors = tuple(self.actors.values())
        return Reading(actors, (), tuple(self.claims), tuple(self.hidden))

    def colours(self) -> dict[str, int]:
        ids = coloured(self.reading())
        return {key: number for number, key in enumerate(ids)}


def harbour() -> Writer:
    """Three actors who speak, one who is only named, one claim nobody owns, two rejected."""
    w = Writer()
    council = w.actor("Harbour Council", "government", also=["the council"], times=4)
    line = w.actor("Northline Ferries", also=["the company"], times=6)
    gazette = w.actor("Quay Gazette")
    report = w.actor("audit report", "document")
    w.actor("Pilots’ Guild")
    w.actor("Ulla Brandt", "person", times=3)
    first = w.claim(
        council,
        "alleges",
        "the ferries sailed without papers",
        chain=[gazette, report],
        targets=[(line, "unfavourable")],
        state="confirmed",
    )
    w.claim(line, "denies", "any wrongdoing", chain=[gazette], answers=first)
    w.claim(line, "denies", "any wrongdoing", chain=[gazette])
    w.claim(line, "promises", "new papers by spring", targets=[(council, "neutral")])
    w.claim("a6", "warns", "the pier may not hold", state="corrected")
    w.claim(None, "predicts", "a long winter")
    w.claim(council, "states", "nothing of note", state="rejected")
    w.claim(None, "questions", "the weather", state="rejected")
    return w


@pytest.fixture
def writer() -> Writer:
    return Writer()


@pytest.fixture
def story() -> Writer:
    return harbour()


@pytest.fixture
def light():
    return theme("light")


@pytest.fixture
def shown(qtbot):
    """A panel on the screen that shows what a writer wrote."""

    def show(writer: Writer, *, width: int = 360, height: int = 800) -> ActorsPanel:
        made = ActorsPanel(theme("light"))
        qtbot.addWidget(made)
        made.resize(width, height)
        made.set_reading(writer.reading(), writer.text, writer.colours())
        with qtbot.waitExposed(made):
            made.show()
        made.activateWindow()
        made.setFocus()
        qtbot.waitUntil(made.focusProxy().hasFocus)
        return made

    return show


@pytest.fixture
def many() -> Callable[[int], Writer]:
    """A reading with that many claims by forty actors."""

    def make(number: int) -> Writer:
        w = Writer()
        keys = [w.actor(f"Speaker {n:02}") for n in range(40)]
        stances = ("states", "denies", "warns", "calls for", "promises")
        for n in range(number):
            words = f"the plan of step {n} " + "goes on and on " * (n % 9)
            w.claim(keys[n % 40], stances[n % 5], words.strip())
        return w

    return make
