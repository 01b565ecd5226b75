"""Whatever is put right, undo leads back; over another engine's word the reader's stands."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from reader.core.analysis import (
    ACTOR_KINDS,
    STANCES,
    Actor,
    Analysis,
    Claim,
    Engine,
    Entity,
    Target,
)
from reader.core.corrections import ActorValue
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.core.taught import TaughtName
from reader.desk import commands
from reader.desk.casting import CastingPen
from reader.desk.claiming import ClaimPen
from reader.desk.sitting import Sitting
from reader.importers import paste
from reader.library import Library

SENTENCES = (
    "The harbour board said on Monday that the old crane would be taken down.",
    "Ann Lindqvist, the harbour master, warned that the crane was no longer safe.",
    "The dockers' union denied that anybody had been hurt.",
    "A memo seen by the Herald alleges that the board knew of the rust for years.",
    "The board dismissed the memo, and the mayor called for calm.",
    "Experts doubt that the new crane will come before the winter.",
    "Northline Ferries promised that its boats would sail, and the Herald praised it.",
)
TEXT = "\n\n".join(SENTENCES)
NAMES = ("Harbour board", "Ann Lindqvist", "Dockers' union", "Memo", "Herald", "Experts", "Mayor")


def span(words: str, nth: int = 1) -> Span:
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


ACTORS = (
    Actor(
        "a1", "Harbour board", "organization", ("board",), (span("harbour board"), span("board", 2))
    ),
    Actor("a2", "Ann Lindqvist", "person", (), (span("Ann Lindqvist"), span("harbour master"))),
    Actor("a3", "Dockers' union", "group", (), (span("dockers' union"),)),
    Actor("a4", "Memo", "document", (), (span("memo"), span("memo", 2))),
    Actor("a5", "Herald", "organization", (), (span("Herald"), span("Herald", 2))),
    Actor("a6", "Experts", "group", (), (span("Experts"),)),
    Actor("a7", "Mayor", "person", (), (span("mayor"),)),
    Actor("a8", "Northline Ferries", "organization", (), (span("Northline Ferries"),)),
)


def said(key: str, actor: str, stance, source: str, cue: str, content: str, **rest) -> Claim:
    places = {"source": (span(source),), "cue": (span(cue),), "content": (span(content),)}
    return Claim(key, actor, stance, "indirect", **places, confidence=0.6, **rest)


CLAIMS = (
    said("c1", "a1", "states", "The harbour board", "said", "the old crane would be taken down"),
    said("c2", "a2", "warns", "Ann Lindqvist", "warned", "the crane was no longer safe"),
    said("c3", "a3", "denies", "The dockers' union", "denied", "anybody had been hurt"),
    said(
        "c4",
        "a4",
        "alleges",
        "A memo",
        "alleges",
        "the board knew of the rust for years",
        chain=("a5",),
        targets=(Target("a1", "unfavourable"),),
    ),
    said("c5", "a1", "denies", "The board", "dismissed", "the memo", answers="c4"),
    said("c6", "a7", "calls for", "the mayor", "called for", "calm"),
    said("c7", "a6", "questions", "Experts", "doubt", "the new crane will come before the winter"),
    said("c8", "a8", "promises", "Northline Ferries", "promised", "its boats would sail"),
)
FOUND = Analysis(
    Engine("reportedly", "1", "small", "rules"),
    ACTORS,
    tuple(Entity(a.mentions[0], "ORG", a.id) for a in ACTORS),
    CLAIMS,
)


def sat_down(article: str = "article") -> Sitting:
    sitting = Sitting(paste(TEXT), article=article)
    assert sitting.text == TEXT
    sitting.analysed(FOUND)
    return sitting


def changed_engine() -> Analysis:
    """What another engine makes of it: other ids and ends, some actors and claims not found."""
    ids = {actor.id: f"b{n}" for n, actor in enumerate(reversed(ACTORS), 1)}
    actors = [
        replace(a, id=ids[a.id], name=a.name.upper(), mentions=a.mentions[:1], aliases=())
        for a in ACTORS
        if a.id not in ("a6", "a8")
    ]
    claims = [
        replace(
            claim,
            id=f"d{n}",
            actor=ids[claim.actor] if claim.actor not in ("a6", "a8") else None,
            content=tuple(Span(s.start, s.end - 2) for s in claim.content),
            stance="states",
            chain=(),
            targets=(),
            answers=None,
        )
        for n, claim in enumerate(CLAIMS, 1)
        if claim.id not in ("c3", "c8")
    ]
    return Analysis(replace(FOUND.engine, version="2"), tuple(actors), (), tuple(claims))


class Random500:
    """Makes one random correction after the other, each as a command."""

    def __init__(self, sitting: Sitting, random: Random, do: Callable[[Command], None]) -> None:
        self.sitting, self.random, self.do = sitting, random, do
        self.cast = CastingPen(lambda: sitting, do)
        self.claims = ClaimPen(lambda: sitting, do)
        self.moves = [getattr(self, name) for name in dir(self) if name.startswith("by_")]

    def make(self) -> None:
        self.random.choice(self.moves)()

    def actor(self) -> str:
        return self.random.choice([*(a.id for a in self.sitting.reading.actors), "nobody"])

    def read(self):
        reading = self.sitting.reading
        every = (*reading.claims, *reading.hidden)
        return self.random.choice(every) if every else None

    def words(self) -> Span:
        start = self.random.randrange(len(TEXT) - 30)
        return Span(start, start + self.random.randint(1, 30))

    def by_name(self) -> None:
        self.cast.rename(self.actor(), self.random.choice(NAMES) + self.random.choice(("", " II")))

    def by_kind(self) -> None:
        self.cast.set_kind(self.actor(), self.random.choice(ACTOR_KINDS))

    def by_merge(self) -> None:
        self.cast.merge(self.actor(), self.actor())

    def by_gift(self) -> None:
        self.cast.give([self.words()], self.actor())

    def by_part(self) -> None:
        self.cast.part([self.words()], self.random.choice(NAMES), self.random.choice(ACTOR_KINDS))

    def by_nobody(self) -> None:
        self.cast.no_mention([self.words()])

    def by_no_actor(self) -> None:
        self.cast.no_actor(self.actor())

    def by_return(self) -> None:
        self.cast.as_found(self.actor())

    def by_new_claim(self) -> None:
        who = self.random.choice([None, ActorValue("Crew", "group", ()), self.actor()])
        self.claims.add([self.words()], who, self.random.choice(STANCES))

    def by_chain(self) -> None:
        if read := self.read():
            known = [a.id for a in self.sitting.reading.actors]
            chain = self.random.sample(known, min(2, len(known)))
            self.claims.set_chain(read.claim.id, chain)

    def by_ends(self) -> None:
        if read := self.read():
            words = [self.words() for _ in range(3)]
            self.claims.set_places(read.claim.id, words[:1], words[1:2], words[2:])

    def by_answer(self) -> None:
        if (read := self.read()) and (other := self.read()):
            self.claims.set_answers(read.claim.id, self.random.choice([other.claim.id, None]))

    def by_verdict(self) -> None:
        if read := self.read():
            verdict = self.random.choice(("confirmed", "rejected"))
            self.do(commands.judge(self.sitting, [read], verdict))

    def by_stance(self) -> None:
        if read := self.read():
            changed = replace(read.claim, stance=self.random.choice(STANCES))
            self.do(commands.correct(self.sitting, read, changed, "stance"))

    def by_target(self) -> None:
        known = [a.id for a in self.sitting.reading.actors]
        if (read := self.read()) and known:
            target = Target(self.random.choice(known), "favourable")
            changed = replace(read.claim, targets=(target,))
            self.do(commands.correct(self.sitting, read, changed, "target"))

    def by_withdrawal(self) -> None:
        if self.sitting.corrections:
            made = self.random.choice(list(self.sitting.corrections.values()))
            self.do(commands.withdraw(made))

    def by_teaching(self) -> None:
        name, actor = self.random.choice(NAMES), self.random.choice((*NAMES, None))
        taught = TaughtName(f"t{name}", name, actor, "group" if actor else None, "2026")
        before = self.sitting.taught.get(taught.id)
        if before != taught:
            self.do(Command("teach name", "", (Change(before, taught),)))


def state(sitting: Sitting, library: Library) -> tuple[object, ...]:
    article = sitting.article
    kept = {c.id: c for c in library.corrections(article)}
    taught = {t.id: t for t in library.notebook.taught_names()}
    assert kept == sitting.corrections, "the library holds what the desk shows"
    assert taught == sitting.taught
    return kept, taught, sitting.reading, sitting.unplaced


def test_after_500_random_corrections_and_undos_all_is_as_it_was(tmp_path) -> None:
    """Undo leads back through every state on the way, redo forward through the same."""
    random = Random(20)
    with Library.open(tmp_path) as library:
        sitting = sat_down(library.add(paste(TEXT)))
        library.store_analysis(sitting.imported.edition.digest, FOUND)
        states = [state(sitting, library)]

        def do(command: Command) -> None:
            if all(change.before == change.after for change in command.changes):
                return
            sitting.apply(command)
            library.do(command)
            states.append(state(sitting, library))

        makes, steps = Random500(sitting, random, do), 0
        while steps < 500:
            if random.random() < 0.3 and len(states) > 1:
                _step(sitting, library.undo(sitting.article))
                states.pop()
                steps += 1
            else:
                count = len(states)
                makes.make()
                steps += len(states) - count
            assert state(sitting, library) == states[-1]
        way = list(states)
        while len(states) > 1:
            _step(sitting, library.undo(sitting.article))
            states.pop()
            assert state(sitting, library) == states[-1]
        assert library.undo(sitting.article) is None
        assert sitting.reading == sat_down().reading
        assert library.reading(sitting.article) == sitting.reading, "and so is what search sees"
        for expected in way[1:]:
            _step(sitting, library.redo(sitting.article))
            assert state(sitting, library) == expected


def _step(sitting: Sitting, command: Command | None) -> None:
    assert command is not None
    sitting.apply(command)


def twenty(sitting: Sitting) -> None:
    """Twenty corrections, of every kind that there is."""
    cast = CastingPen(lambda: sitting, sitting.apply)
    claims = ClaimPen(lambda: sitting, sitting.apply)

    def read(key: str):
        return sitting.claim(key)

    def correct(key: str, what: str, **changes: object) -> None:
        known = read(key)
        sitting.apply(commands.correct(sitting, known, replace(known.claim, **changes), what))

    cast.rename("a1", "Harbour Board of Directors")
    cast.set_kind("a4", "group")
    cast.set_kind("a3", "organization")
    cast.merge("a6", "a7")
    cast.part([span("the rust")], "Rust Inspectors", "group")
    cast.give([span("new crane")], "a8")
    cast.no_mention([span("harbour master")])
    cast.no_actor("a5")
    cast.part([span("boats")], "Boats", "organization")
    sitting.apply(commands.judge(sitting, [read("c1")], "confirmed"))
    sitting.apply(commands.judge(sitting, [read("c6")], "rejected"))
    sitting.apply(commands.judge(sitting, [read("c3")], "rejected"))
    correct("c2", "stance", stance="predicts")
    correct("c7", "actor", actor="a2")
    correct("c8", "target", targets=(Target("a1", "favourable"),))
    claims.set_chain("c5", ["a2"])
    claims.set_answers("c2", "c1")
    claims.set_places("c4", [span("A memo")], [span("alleges")], [span("the board knew")])
    claims.add([span("calm")], "a3", "supports")
    claims.add([span("before the winter")], ActorValue("Crew", "group", ()), "believes")
    claims.add([span("praised it")], None, "praises")


def test_twenty_corrections_of_every_kind_stand_over_a_changed_engine_or_are_listed() -> None:
    sitting = sat_down()
    twenty(sitting)
    assert len(sitting.corrections) == 20
    assert sitting.unplaced == ()
    before = sitting.reading
    sitting.analysed(changed_engine())
    after = sitting.reading
    names = {a.id: a for a in after.actors}
    kinds = {a.name: a.kind for a in after.actors}

    placed = {r.correction for r in (*after.claims, *after.hidden)} - {None}
    listed = {correction.id for correction in sitting.unplaced}
    judged = [c.id for c in sitting.corrections.values() if not hasattr(c, "moved")]
    assert set(judged) == placed | (listed & set(judged)), "each verdict on a claim"
    assert {c.verdict for c in sitting.unplaced} == {"rejected"}
    assert len(sitting.unplaced) == 2, "a claim and a mention that are found no more"

    assert kinds["Harbour Board of Directors"] == "organization"
    assert kinds["MEMO" if "MEMO" in kinds else "Memo"] == "group"
    assert kinds["Rust Inspectors"] == "group"
    assert "Experts" not in kinds
    assert not {"HERALD", "Herald"} & set(kinds)
    assert span("new crane") in next(
        a.mentions for a in after.actors if a.name == "Northline Ferries"
    )
    master = next(a for a in after.actors if "LINDQVIST" in a.name.upper())
    assert span("harbour master") not in master.mentions

    def value(read, actors) -> tuple[object, ...]:
        claim = read.claim
        who = lambda key: actors[key].name.casefold() if key else None  # noqa: E731
        aimed = [(who(t.actor), t.attitude) for t in claim.targets]
        return claim.stance, who(claim.actor), [who(k) for k in claim.chain], aimed, claim.content

    old = {a.id: a for a in before.actors}
    for read in (r for r in before.claims if r.correction):
        again = next(r for r in after.claims if r.correction == read.correction)
        assert value(again, names) == value(read, old)
        assert again.state == read.state
    confirmed = next(r for r in after.claims if r.claim.content == (CLAIMS[0].content))
    answering = next(r for r in after.claims if r.claim.stance == "predicts")
    assert answering.claim.answers == confirmed.claim.id
