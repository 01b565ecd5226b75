"""The tables of the library, as named migrations in their order. None is ever edited later.

Imports sqlite-utils, which takes a while: import this module inside functions only.
"""

from sqlite_utils import Database, Migrations

from reader.library.first_tables import FIRST
from reader.library.search_tables import SEARCH
from reader.library.upkeep_tables import UPKEEP

migrations = Migrations("reportedly")
NAMES = (
    "first",
    "search",
    "nested_collections",
    "shelves",
    "marking",
    "upkeep",
    "orders",
    "queue",
    "redoing",
)


@migrations()
def first(db: Database) -> None:
    """The words of the house: articles, editions, analyses, what the reader adds, the history."""
    for statement in FIRST.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def search(db: Database) -> None:
    """The index of words: of articles, and of the claims in them."""
    for statement in SEARCH.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def nested_collections(db: Database) -> None:
    """A collection may stand in another one, as in the programs that collections come from."""
    db.execute(
        "ALTER TABLE collections ADD COLUMN parent TEXT REFERENCES collections (id) "
        "ON DELETE SET NULL"
    )


# What a list shows of an article stands in its own row, so that 100,000 of them are sorted in a
# moment: `number` is that of its row in the index of words, `tagged` its tags, one a line.
SHELVES = (
    "ALTER TABLE articles ADD COLUMN number INTEGER",
    "ALTER TABLE articles ADD COLUMN opening TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN tagged TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE articles ADD COLUMN notes INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE articles ADD COLUMN claims INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE articles ADD COLUMN read INTEGER NOT NULL DEFAULT 0",
    """ALTER TABLE articles ADD COLUMN shown TEXT
    GENERATED ALWAYS AS (coalesce(nullif(trim(title), ''), opening)) VIRTUAL""",
    """ALTER TABLE articles ADD COLUMN filed TEXT
    GENERATED ALWAYS AS (ltrim(coalesce(nullif(trim(title), ''), opening), ' "“‘„«(['))
    VIRTUAL""",
    """UPDATE articles SET
        number = (SELECT id FROM search_articles WHERE article = articles.id),
        opening = coalesce((SELECT opening FROM editions WHERE article = articles.id
            ORDER BY number DESC LIMIT 1), ''),
        tagged = coalesce((SELECT group_concat(word, char(10)) FROM
            (SELECT word FROM tags WHERE article = articles.id ORDER BY word)), ''),
        notes = (SELECT count(*) FROM annotations WHERE article = articles.id),
        claims = (SELECT count(*) FROM search_claims WHERE number =
            (SELECT id FROM search_articles WHERE article = articles.id)),
        read = opened IS NOT NULL""",
    """UPDATE articles SET number = (SELECT coalesce(max(number), 0) FROM articles) + nth
    FROM (SELECT id AS own, row_number() OVER (ORDER BY rowid) AS nth
        FROM articles WHERE number IS NULL)
    WHERE id = own""",
    "CREATE UNIQUE INDEX articles_by_number ON articles (number)",
    "CREATE INDEX articles_by_added ON articles (trashed, added, number)",
    "CREATE INDEX articles_by_title ON articles (trashed, filed COLLATE NOCASE, number)",
    """CREATE TRIGGER articles_new_edition AFTER INSERT ON editions WHEN new.number > 1
    BEGIN UPDATE articles SET opening = new.opening WHERE id = new.article; END""",
    *(
        f"""CREATE TRIGGER articles_{name}_notes AFTER {name} ON annotations BEGIN
        UPDATE articles SET notes = notes {sign} 1 WHERE id = {row}.article; END"""
        for name, sign, row in (("INSERT", "+", "new"), ("DELETE", "-", "old"))
    ),
    *(
        f"""CREATE TRIGGER articles_{name}_tags AFTER {name} ON tags BEGIN
        UPDATE articles SET tagged = coalesce((SELECT group_concat(word, char(10)) FROM
            (SELECT word FROM tags WHERE article = {row}.article ORDER BY word)), '')
        WHERE id = {row}.article; END"""
        for name, row in (("INSERT", "new"), ("DELETE", "old"))
    ),
    # a search that is kept is a collection as well
    "ALTER TABLE collections ADD COLUMN query TEXT",
)


@migrations()
def shelves(db: Database) -> None:
    """What lists of articles are sorted by, in the row of each article; searches that are kept."""
    for statement in SHELVES:
        db.execute(statement)


# `subject` says whether an annotation is on the passage itself, or on the claim or the actor that
# stands there; `about` is then the name of the actor.
MARKING = (
    "ALTER TABLE annotations ADD COLUMN underline INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE annotations ADD COLUMN subject TEXT NOT NULL DEFAULT 'passage' "
    "CHECK (subject IN ('passage', 'claim', 'actor'))",
    "ALTER TABLE annotations ADD COLUMN about TEXT NOT NULL DEFAULT ''",
)


@migrations()
def marking(db: Database) -> None:
    """Highlights may be lines, and annotations may be on a claim or an actor."""
    for statement in MARKING:
        db.execute(statement)


@migrations()
def upkeep(db: Database) -> None:
    """Editions are known by path or url; families of articles; what is still to be done."""
    for statement in UPKEEP:
        db.execute(statement)


# One a column of the list, each with all that a list of numbers asks for.
ORDERED = (
    "byline COLLATE NOCASE",
    "publisher COLLATE NOCASE",
    "published",
    "opened",
    "read",
    "tagged COLLATE NOCASE",
    "claims",
    "notes",
)


@migrations()
def orders(db: Database) -> None:
    """A list of 100,000 articles is put into any order by reading an index."""
    for column in ORDERED:
        name = column.split()[0]
        db.execute(f"CREATE INDEX articles_order_{name} ON articles (trashed, {column}, number)")


QUEUE = (
    """CREATE TABLE waiting_files (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        path ANY NOT NULL UNIQUE
    ) STRICT""",
    # what came of the files of the last lot
    """CREATE TABLE arrivals (
        number INTEGER PRIMARY KEY,
        path ANY NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('added', 'known', 'failed')),
        article TEXT,
        title TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX arrivals_by_state ON arrivals (state)",
    "CREATE TABLE watched_folders (path ANY PRIMARY KEY) STRICT",
)


@migrations()
def queue(db: Database) -> None:
    """Files that wait to be added, what came of the last ones, and folders that are watched."""
    for statement in QUEUE:
        db.execute(statement)


@migrations()
def redoing(db: Database) -> None:
    """In which order steps were taken back: what was taken back last is done again first."""
    db.execute("ALTER TABLE history ADD COLUMN taken_back INTEGER")
