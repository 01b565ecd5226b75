"""What a reader can do at a desk, each with a random thing that is there or is not."""

from dataclasses import replace
from typing import Any

from reader.core.analysis import ACTOR_KINDS, STANCES
from reader.core.article import Imported, Origin
from reader.core.corrections import ActorValue
from reader.core.spans import Span
from reader.importers import paste
from tests.desk.test_random_corrections import NAMES, SENTENCES, TEXT

MORE = ("", "\n\nThe crane stood for sixty years.", "\n\nNobody was asked. The Herald will see.")
BODIES = ("", "  ", "Who measured it?", "**doubt** 🚢", "=1+1", "x" * 200, "\ud83d")
WORDS = ("Rust", "Safety", "rust ", "Work at the quay", "🚢", "")
TAGS = ("strike", "harbour", "to read")


def article(number: int, text: str) -> Imported:
    imported = paste(text)
    origin = Origin(f"/papers/{number}.txt", "txt", imported.edition.digest, len(text))
    return replace(imported, origin=origin)


class Moves:
    """Every method that begins with `by_` is something that a reader does."""

    def span(self) -> Span:
        length = len(self.sitting.text)
        start = self.random.randrange(length)
        return Span(start, min(length, start + self.random.choice((1, 9, 40))))

    def one(self, every: Any, other: str = "nobody") -> str:
        return self.random.choice([*sorted(every), other])

    def mark(self) -> str:
        return self.one(self.sitting.annotations)

    def claim(self) -> str:
        reading = self.sitting.reading
        every = (*reading.claims, *reading.hidden) if reading else ()
        return self.one(read.claim.id for read in every)

    def actor(self) -> str:
        return self.one(self.sitting.actors())

    def code(self) -> str:
        return self.one(self.desk.coder.codes)

    def numbers(self) -> list[int]:
        return self.random.sample(range(1, len(MORE) + 1), k=self.random.randint(1, 2))

    def any(self, values: Any) -> Any:
        return self.random.choice(list(values))

    def by_opening(self) -> None:
        number = self.random.randrange(len(MORE))
        self.lay(article(number, TEXT + MORE[number]))

    def by_opening_from_the_library(self) -> None:
        if self.sitting and self.sitting.article:
            self.desk.open_article(self.sitting.article)

    def by_turning(self) -> None:
        left = self.sitting
        self.lay(article(0, TEXT))
        self.served.some(self.random)
        self.desk.turn_to(left)

    def by_a_new_edition(self) -> None:
        """A text that has lost a sentence, or has one more: its words move, or are gone."""
        number = self.random.randrange(len(MORE))
        every = list(SENTENCES)
        if self.random.random() < 0.5:
            every.pop(self.random.randrange(len(every)))
        else:
            every.insert(self.random.randrange(len(every)), f"Day {self.random.randrange(9)}.")
        self.lay(article(number, "\n\n".join(every) + MORE[number]))

    def by_highlight(self) -> None:
        underline = self.random.random() < 0.3
        self.desk.pen.highlight(self.span(), self.random.randint(1, 5), underline=underline)

    def by_note(self) -> None:
        self.desk.pen.write_note(self.span(), self.any(BODIES))

    def by_note_on_an_actor(self) -> None:
        body, about = self.any(BODIES), self.any(NAMES)
        self.desk.pen.write_note(self.span(), body, subject="actor", about=about)

    def by_colour(self) -> None:
        self.desk.pen.recolour(self.mark(), self.random.randint(1, 5))

    def by_line(self) -> None:
        self.desk.pen.underline(self.mark(), self.random.random() < 0.5)

    def by_ends(self) -> None:
        self.desk.pen.resize(self.mark(), self.span())

    def by_words(self) -> None:
        self.desk.pen.rewrite(self.mark(), self.any(BODIES))

    def by_deleting(self) -> None:
        self.desk.pen.delete(self.mark())

    def by_words_from_afar(self) -> None:
        self.desk.far.rewrite(self.mark(), self.any(BODIES))

    def by_deleting_from_afar(self) -> None:
        self.desk.far.delete([self.mark(), self.mark()])

    def by_colour_from_afar(self) -> None:
        self.desk.far.recolour([self.mark(), self.mark()], self.random.randint(1, 5))

    def by_memo(self) -> None:
        subject = self.any(("article", "actor", "code", "library"))
        about = {"article": self.sitting.article, "actor": self.any(NAMES), "code": self.code()}
        if subject == "library" or about[subject]:
            self.desk.far.write_memo(subject, about.get(subject, ""), self.any(BODIES))

    def by_verdict(self) -> None:
        claims = [self.claim() for _ in range(self.random.randint(1, 2))]
        self.any((self.desk.pen.confirm, self.desk.pen.reject))(claims)

    def by_stance(self) -> None:
        self.desk.pen.change_stance(self.claim(), self.any(STANCES))

    def by_source(self) -> None:
        actor = self.actor()
        self.desk.pen.change_actor(self.claim(), actor if actor != "nobody" else None)

    def by_attitude(self) -> None:
        actor = self.actor()
        if actor != "nobody":
            attitude = self.any(("favourable", "neutral", None))
            self.desk.pen.change_attitude(self.claim(), actor, attitude)

    def by_withdrawal(self) -> None:
        self.desk.pen.withdraw(self.one(self.sitting.corrections))

    def by_new_claim(self) -> None:
        who = self.any((None, ActorValue("Crew", "group", ()), self.actor()))
        self.desk.pen.claims.add([self.span()], who, self.any(STANCES))

    def by_chain(self) -> None:
        known = sorted(self.sitting.actors())
        self.desk.pen.claims.set_chain(self.claim(), known[:2])

    def by_places(self) -> None:
        spans = [[self.span()] for _ in range(3)]
        self.desk.pen.claims.set_places(self.claim(), *spans)

    def by_answer(self) -> None:
        self.desk.pen.claims.set_answers(self.claim(), self.any((None, self.claim())))

    def by_name(self) -> None:
        self.desk.pen.cast.rename(self.actor(), self.any(NAMES))

    def by_kind(self) -> None:
        self.desk.pen.cast.set_kind(self.actor(), self.any(ACTOR_KINDS))

    def by_merge_of_actors(self) -> None:
        self.desk.pen.cast.merge(self.actor(), self.actor())

    def by_mention(self) -> None:
        self.desk.pen.cast.give([self.span()], self.actor())

    def by_part(self) -> None:
        self.desk.pen.cast.part([self.span()], self.any(NAMES), self.any(ACTOR_KINDS))

    def by_no_actor(self) -> None:
        self.desk.pen.cast.no_actor(self.actor())

    def by_actor_as_found(self) -> None:
        self.desk.pen.cast.as_found(self.actor())

    def by_teaching(self) -> None:
        actor = self.any((*NAMES, None))
        self.desk.teacher.teach(self.any(NAMES), actor, "group" if actor else None)

    def by_forgetting(self) -> None:
        self.desk.teacher.forget(self.one(self.sitting.taught))

    def by_new_code(self) -> None:
        self.desk.coder.make(self.any(WORDS), self.any((None, *self.desk.coder.codes)))

    def by_coding(self) -> None:
        self.desk.coder.put(self.code(), self.span(), qualifier=self.any(("agree", None)))

    def by_code_in_vivo(self) -> None:
        self.desk.coder.put_in_vivo(self.span())

    def by_recode(self) -> None:
        coded = [a for a in self.sitting.annotations.values() if a.kind == "code"]
        if coded:
            self.desk.coder.recode(self.any(coded), self.code())

    def by_code_from_afar(self) -> None:
        self.desk.far.recode([self.mark()], self.code()) if self.desk.coder.codes else None

    def by_name_of_code(self) -> None:
        self.desk.coder.rename(self.code(), self.any(WORDS))

    def by_words_of_code(self) -> None:
        self.desk.coder.describe(self.code(), self.any(BODIES))

    def by_key_of_code(self) -> None:
        self.desk.coder.give_key(self.code(), self.any(("Alt+7", "Alt+8", None)))

    def by_place_of_code(self) -> None:
        self.desk.coder.move(self.code(), self.any((None, *self.desk.coder.codes)))

    def by_merge_of_codes(self) -> None:
        self.desk.coder.merge(self.code(), self.code())

    def by_split_of_code(self) -> None:
        self.desk.coder.split([self.mark()], self.any(WORDS))

    def by_end_of_code(self) -> None:
        self.desk.coder.remove(self.code())

    def by_tag(self) -> None:
        self.desk.curator.tag(self.numbers(), [self.any(TAGS)], [self.any(TAGS)])

    def by_trash(self) -> None:
        self.desk.curator.set_trashed(self.numbers(), self.random.random() < 0.5)

    def by_read_state(self) -> None:
        self.desk.curator.set_read(self.numbers(), self.random.random() < 0.5)

    def by_title(self) -> None:
        values = {"title": self.any((None, "Crane", "Quay")), "publisher": self.any(NAMES)}
        self.desk.curator.set_metadata(self.numbers(), values)

    def by_collection(self) -> None:
        self.desk.curator.new_collection(self.any(WORDS[:2]))

    def by_shelving(self) -> None:
        if collection := self.collection():
            self.desk.curator.collect(collection, self.numbers())

    def by_taking_out(self) -> None:
        if collection := self.collection():
            self.desk.curator.take_out(collection, self.numbers())

    def by_moving_a_collection(self) -> None:
        if collection := self.collection():
            self.desk.curator.move_collection(collection, self.any((None, self.collection())))

    def by_end_of_collection(self) -> None:
        if collection := self.collection():
            self.desk.curator.drop_collection(collection)

    def collection(self) -> str | None:
        every = self.served.library.collections.all()
        return self.any([each.id for each in every]) if every else None

    def by_undo(self) -> None:
        self.any((self.desk.pen, self.desk.pen, self.desk.far, self.desk.curator)).undo()

    def by_redo(self) -> None:
        self.any((self.desk.pen, self.desk.far, self.desk.curator)).redo()

    def by_going_back(self) -> None:
        last = [entry.number for entry in self.served.library.notebook.entries(limit=4)]
        if last:
            self.desk.far.step_to(self.any(last))

    def by_waiting(self) -> None:
        self.served.some(self.random)

    by_waiting_more = by_waiting_yet_more = by_waiting
