"""The tables of the library, as named migrations in their order. None is ever edited later.

Imports sqlite-utils, which takes a while: import this module inside functions only.
"""

from sqlite_utils import Database, Migrations

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

FIRST = """
CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    title TEXT,
    byline TEXT,
    publisher TEXT,
    published TEXT,
    url TEXT,
    language TEXT,
    added TEXT NOT NULL,
    opened TEXT,
    place INTEGER NOT NULL DEFAULT 0 CHECK (place >= 0),
    trashed INTEGER NOT NULL DEFAULT 0 CHECK (trashed IN (0, 1))
) STRICT;
CREATE INDEX articles_by_opened ON articles (opened);

-- Immutable. `digest` is the SHA-256 of the text, `opening` its first words, for lists.
CREATE TABLE editions (
    digest TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    opening TEXT NOT NULL,
    added TEXT NOT NULL,
    blocks TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (article, number)
) STRICT;

-- A path is text, or bytes where it cannot be encoded.
CREATE TABLE origins (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    path ANY NOT NULL,
    format TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    "index" INTEGER NOT NULL,
    added TEXT NOT NULL
) STRICT;
CREATE INDEX origins_by_article ON origins (article);

-- Derived, and made anew at will: by the text and the version of the engine.
CREATE TABLE analyses (
    edition TEXT NOT NULL REFERENCES editions (digest) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    made TEXT NOT NULL,
    analysis TEXT NOT NULL,
    PRIMARY KEY (edition, engine)
) STRICT;

CREATE TABLE codes (
    id TEXT PRIMARY KEY,
    parent TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    colour TEXT,
    memo TEXT NOT NULL DEFAULT '',
    shortcut TEXT
) STRICT;
CREATE INDEX codes_by_parent ON codes (parent);

CREATE TABLE annotations (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    edition TEXT NOT NULL REFERENCES editions (digest) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('highlight', 'note', 'code')),
    start INTEGER,
    "end" INTEGER,
    quotation TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    colour INTEGER,
    body TEXT NOT NULL,
    code TEXT REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED,
    qualifier TEXT CHECK (qualifier IN ('agree', 'disagree')),
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX annotations_by_article ON annotations (article, start);
CREATE INDEX annotations_by_code ON annotations (code);

-- `start` is where the passage stands in the text; `value` and `replaced` are JSON.
CREATE TABLE corrections (
    id TEXT PRIMARY KEY,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    edition TEXT NOT NULL REFERENCES editions (digest) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('claim', 'actor')),
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'corrected', 'rejected', 'added')),
    start INTEGER,
    value TEXT,
    replaced TEXT,
    created TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_by_article ON corrections (article, start);

-- `name` is a name of the actor called `actor`.
CREATE TABLE taught_names (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    PRIMARY KEY (article, word)
) STRICT;
CREATE INDEX tags_by_word ON tags (word);

-- `about` is the id of the article or code, or the name of the actor; empty for the library.
CREATE TABLE memos (
    id TEXT PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('article', 'actor', 'code', 'library')),
    about TEXT NOT NULL,
    body TEXT NOT NULL,
    created TEXT NOT NULL,
    modified TEXT NOT NULL
) STRICT;
CREATE INDEX memos_by_subject ON memos (subject, about);

CREATE TABLE collections (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    created TEXT NOT NULL
) STRICT;

CREATE TABLE memberships (
    collection TEXT NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (collection, article)
) STRICT;
CREATE INDEX memberships_by_article ON memberships (article);

-- Commands in their order; the places in `changes` (JSON) are places of `edition`. A command on
-- no article (the codebook, a collection) leaves both empty.
CREATE TABLE history (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    article TEXT REFERENCES articles (id) ON DELETE CASCADE,
    edition TEXT REFERENCES editions (digest) ON DELETE CASCADE,
    at TEXT NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
    changes TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_article ON history (article, state, number);
"""


@migrations()
def first(db: Database) -> None:
    """The words of the house: articles, editions, analyses, what the reader adds, the history."""
    for statement in FIRST.split(";\n"):
        if statement.strip():
            db.execute(statement)


# Derived, like the analyses: made anew from articles, annotations and readings. `day` is when an
# article was published, or else added; `search_stale` names the articles that wait to be indexed.
SEARCH = """
CREATE TABLE search_articles (
    id INTEGER PRIMARY KEY,
    article TEXT NOT NULL UNIQUE,
    edition TEXT NOT NULL,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    notes TEXT NOT NULL,
    actors TEXT NOT NULL
) STRICT;
CREATE INDEX search_articles_by_day ON search_articles (id, day);

CREATE VIEW search_texts AS
    SELECT s.id, s.title, editions.text, s.notes, s.actors
    FROM search_articles s JOIN editions ON editions.digest = s.edition;

CREATE VIRTUAL TABLE search_words USING fts5 (
    title, text, notes, actors,
    content = 'search_texts', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

-- The same words as they are written, with their accents and endings.
CREATE VIRTUAL TABLE search_exact USING fts5 (
    title, text, notes, actors,
    content = 'search_texts', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE search_claims (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL,
    claim TEXT NOT NULL,
    actor TEXT NOT NULL,
    stance TEXT NOT NULL,
    content TEXT NOT NULL,
    targets TEXT NOT NULL,
    state TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    content_start INTEGER NOT NULL
) STRICT;
CREATE INDEX search_claims_by_number ON search_claims (number);

CREATE VIRTUAL TABLE search_claim_words USING fts5 (
    actor, stance, content, targets,
    content = 'search_claims', content_rowid = 'id',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE search_stale (article TEXT PRIMARY KEY) STRICT;
INSERT INTO search_stale SELECT id FROM articles;

ALTER TABLE articles ADD COLUMN section TEXT;
-- `[[label, start], …]`, the pages of a printed original
ALTER TABLE editions ADD COLUMN pages TEXT NOT NULL DEFAULT '[]';

CREATE INDEX articles_by_publisher ON articles (publisher);
CREATE INDEX articles_by_published ON articles (published);
"""


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
