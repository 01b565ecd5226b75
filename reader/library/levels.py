"""The two things that are found, articles and claims, and how SQLite is asked for them."""

from dataclasses import dataclass

Value = str | int

# The limit, which is none, keeps SQLite from looking at the publisher of each article.
NAMED = {
    "publisher": "publisher IN (SELECT publisher FROM "
    "(SELECT DISTINCT publisher FROM articles LIMIT -1) WHERE named(?, ?, publisher))",
    "collection": "articles.id IN (SELECT article FROM memberships "
    "JOIN collections ON collections.id = collection WHERE named(?, ?, name))",
    "tag": "articles.id IN (SELECT article FROM tags WHERE named(?, ?, word))",
    "code": "articles.id IN (SELECT article FROM annotations "
    "JOIN codes ON codes.id = annotations.code WHERE named(?, ?, codes.name))",
}


# Where the number of the row comes from is known last: from the index, or else from the table.
KEY = "{key}"


@dataclass(frozen=True)
class Part:
    """What a part of a query asks: both the match and the condition hold, where they are there.

    The match is asked of the level's index, or of its `exact` one. What is not `ranked` comes in
    the order in which it was added, the last first.
    """

    match: str = ""
    sql: str = ""
    values: tuple[Value, ...] = ()
    exact: bool = False
    ranked: bool = True


@dataclass(frozen=True)
class Level:
    """What is found: articles or claims.

    `index` is the table of FTS5, `table` that of the rows with its letter, `number` the number of
    the article. Each column of the index stands with the SQL that gives its text. `plain` are the
    columns in which words without a field are looked for, `fields` those of each field. `exact` is
    the index of the words as they are written, if there is one.
    """

    index: str
    exact: str | None
    table: str
    number: str
    columns: dict[str, str]
    plain: tuple[str, ...]
    fields: dict[str, tuple[str, ...]]


ARTICLES = Level(
    index="search_words",
    exact="search_exact",
    table="search_articles s",
    number=KEY,
    columns={
        "title": "s.title",
        "text": "(SELECT text FROM editions WHERE digest = s.edition)",
        "notes": "s.notes",
        "actors": "s.actors",
    },
    plain=("title", "text", "notes", "actors"),
    fields={"title": ("title",), "note": ("notes",), "actor": ("actors",)},
)
CLAIMS = Level(
    index="search_claim_words",
    exact=None,
    table="search_claims c",
    number="c.number",
    columns={name: f"c.{name}" for name in ("actor", "stance", "content", "targets")},
    plain=("actor", "content", "targets"),
    fields={
        "actor": ("actor",),
        "says": ("content",),
        "stance": ("stance",),
        "target": ("targets",),
        "about": ("content", "targets"),
    },
)


def source(part: Part, level: Level) -> str:
    """The tables and conditions of a part, to be selected from; `asked` has its values."""
    letter, sql = level.table[-1], (part.sql or "1").format(key=key_of(part, level))
    if not part.match:
        return f"FROM {level.table} WHERE {sql if part.sql else '0'}"
    index = index_of(part, level)
    # a cross join goes from left to right: the index is asked first
    joined = f" CROSS JOIN {level.table} ON {letter}.id = {index}.rowid"
    needed = level.index != ARTICLES.index or f"{letter}." in sql
    return f"FROM {index}{joined if needed else ''} WHERE {index} MATCH ? AND ({sql})"


def key_of(part: Part, level: Level) -> str:
    """The number of the row that is asked about."""
    return f"{index_of(part, level)}.rowid" if part.match else f"{level.table[-1]}.id"


def index_of(part: Part, level: Level) -> str:
    """The table of FTS5 that the match of a part is asked of."""
    return level.exact if part.exact and level.exact else level.index


def asked(part: Part) -> tuple[Value, ...]:
    """The values for the marks in `source`."""
    return (part.match, *part.values) if part.match else part.values
