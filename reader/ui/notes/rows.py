"""Notes as rows: narrowed, sorted and put into groups. No Qt here."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Literal

from reader.core.annotations import Annotation, Qualifier, tags_in
from reader.core.codes import Code, path_of
from reader.core.markdown import plain
from reader.core.memos import Memo
from reader.core.notes import Noted
from reader.core.words import JOINT
from reader.ui.language import MONTHS, date_in_words, tr

Kind = Literal["highlight", "note", "code", "memo"]
Grouping = Literal["nothing", "article", "code", "colour", "day", "tag"]
Order = Literal["newest", "oldest", "text", "words"]
Since = Literal["ever", "today", "week", "month", "year"]

DAYS: Mapping[Since, int] = {"ever": 0, "today": 0, "week": 7, "month": 31, "year": 366}


@dataclass(frozen=True)
class Row:
    """One thing that was written. `at` is when it was changed last, `day` that day here."""

    noted: Noted

    @cached_property
    def kind(self) -> Kind:
        """What it is."""
        record = self.noted.record
        return "memo" if isinstance(record, Memo) else record.kind

    @cached_property
    def kinds(self) -> frozenset[Kind]:
        """What it is listed under: a highlight or a code with words is a note as well."""
        noted = self.annotation is not None and self.words
        return frozenset({self.kind, "note"} if noted else {self.kind})

    @property
    def id(self) -> str:
        """Its id."""
        return self.noted.id

    @property
    def annotation(self) -> Annotation | None:
        """The annotation, if it is one."""
        record = self.noted.record
        return record if isinstance(record, Annotation) else None

    @property
    def body(self) -> str:
        """Its words in Markdown."""
        return self.noted.record.body

    @property
    def code(self) -> str:
        """The id of its code, or ""."""
        return (self.annotation.code or "") if self.annotation else ""

    @property
    def colour(self) -> int:
        """Its highlight colour from 1 to 5, or 0."""
        return (self.annotation.colour or 0) if self.annotation else 0

    @property
    def qualifier(self) -> Qualifier | None:
        """Whether it agrees with its code."""
        return self.annotation.qualifier if self.annotation else None

    @cached_property
    def quotation(self) -> str:
        """The passage on one line."""
        return " ".join(self.annotation.anchor.quotation.split()) if self.annotation else ""

    @cached_property
    def words(self) -> str:
        """Its words on one line, without the signs of Markdown."""
        return plain(self.body)

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """The tags in its words."""
        return tags_in(self.body)

    @property
    def at(self) -> str:
        """When it was changed last."""
        return self.noted.record.modified or self.noted.record.created

    @cached_property
    def day(self) -> date | None:
        """The day of that, in the reader's own time."""
        try:
            return datetime.fromisoformat(self.at).astimezone().date()
        except ValueError:
            return None

    @cached_property
    def folded(self) -> str:
        """All its words, capitals not counted."""
        parts = (self.quotation, self.body, self.noted.title, *about_of(self))
        return "\n".join(parts).casefold()

    @cached_property
    def place(self) -> tuple[str, str, int]:
        """Where it stands: title, article, offset."""
        span = self.annotation.anchor.span if self.annotation else None
        return self.noted.title.casefold(), self.noted.article, span.start if span else 10**9


@dataclass(frozen=True)
class Wanted:
    """Which rows are shown; what is empty is not asked."""

    words: str = ""
    kinds: frozenset[Kind] = frozenset()
    colour: int = 0
    codes: frozenset[str] = frozenset()
    article: str = ""
    since: Since = "ever"
    grouping: Grouping = "nothing"
    order: Order = "newest"


@dataclass(frozen=True)
class Group:
    """A heading, and how many rows stand under it."""

    name: str
    count: int


@dataclass
class Names:
    """How codes and colours are called; `codes` by ids."""

    codes: Mapping[str, Code] = field(default_factory=dict)
    colours: Sequence[str] = ()

    def code(self, key: str) -> str:
        """The name of a code with those it stands in; "" for none."""
        return path_of(self.codes[key], dict(self.codes)) if key in self.codes else ""

    def colour(self, number: int) -> str:
        """The name of a colour; "" for none."""
        return self.colours[number - 1] if 0 < number <= len(self.colours) else ""


def about_of(row: Row) -> tuple[str, ...]:
    """What it is on besides a passage: the actor by name."""
    record = row.noted.record
    if isinstance(record, Memo):
        return (record.about,) if record.subject == "actor" else ()
    return (record.about,) if record.about else ()


def narrowed(rows: Iterable[Row], wanted: Wanted, names: Names) -> list[Row]:
    """The rows that are wanted; words may stand in the name of the code as well."""
    words = wanted.words.casefold().split()
    coded = {key: names.code(key).casefold() for key in names.codes}
    since = date.today() - timedelta(days=DAYS[wanted.since])
    return [
        row
        for row in rows
        if (not wanted.kinds or row.kinds & wanted.kinds)
        and (not wanted.colour or row.colour == wanted.colour)
        and (not wanted.codes or row.code in wanted.codes)
        and (not wanted.article or row.noted.article == wanted.article)
        and (wanted.since == "ever" or (row.day is not None and row.day >= since))
        and all(word in row.folded or word in coded.get(row.code, "") for word in words)
    ]


def arranged(rows: Iterable[Row], wanted: Wanted, names: Names) -> list[Row | Group]:
    """The wanted rows in their order, with headings where they stand in groups."""
    chosen = narrowed(rows, wanted, names)
    key, backwards = ORDERS[wanted.order]
    chosen.sort(key=key, reverse=backwards)
    if wanted.grouping == "nothing":
        return list(chosen)
    groups: dict[str, list[Row]] = {}
    for row in chosen:
        for name in groups_of(row, wanted.grouping, names):
            groups.setdefault(name, []).append(row)
    order = groups.items()
    if wanted.grouping != "day":
        order = sorted(groups.items(), key=lambda pair: (not pair[0], pair[0].casefold()))
    out: list[Row | Group] = []
    for name, members in order:
        out += [Group(name or _rest(wanted.grouping), len(members)), *members]
    return out


def groups_of(row: Row, grouping: Grouping, names: Names) -> Sequence[str]:
    """The groups that a row stands in; "" is that of all that stand in none."""
    match grouping:
        case "article":
            return (row.noted.title,)
        case "code":
            return (names.code(row.code),)
        case "colour":
            return (names.colour(row.colour),)
        case "day":
            return (_said(row.day, MONTHS),)
        case "tag":
            return tuple(f"#{tag}" for tag in row.tags) or ("",)
    return ("",)


def small_line(row: Row, names: Names) -> str:
    """What a row says in small: the kind, the article, the day."""
    kinds = {
        "highlight": names.colour(row.colour),
        "note": tr("Note"),
        "code": "",
        "memo": tr("Memo"),
    }
    day = _said(row.day, [month[:3] for month in MONTHS])
    return JOINT.join(filter(None, (kinds[row.kind], *about_of(row), row.noted.title, day)))


def _said(day: date | None, months: Sequence[str]) -> str:
    return date_in_words(day.day, months[day.month - 1], day.year) if day else ""


def _rest(grouping: Grouping) -> str:
    rest = {
        "article": tr("On no article"),
        "code": tr("Without a code"),
        "colour": tr("Without a colour"),
        "tag": tr("Without a tag"),
    }
    return rest.get(grouping, "")


ORDERS: Mapping[Order, tuple[Callable[[Row], tuple[object, ...]], bool]] = {
    "newest": (lambda row: (row.at, row.id), True),
    "oldest": (lambda row: (row.at, row.id), False),
    "text": (lambda row: (*row.place, row.at), False),
    "words": (lambda row: ((row.words or row.quotation).casefold(), row.id), False),
}
