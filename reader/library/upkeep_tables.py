"""The tables of the migration `upkeep`; as all of a migration, never edited later.

What is still to be done behind a change is noted with it, so that a kill forgets nothing:
`unsketched` are articles to be compared with all others, `unwritten` those whose annotations are
to be written beside the database. `sketches`, `bands` and `families` are derived; a family is
named by the article that was in it first.
"""

UPKEEP = (
    "CREATE INDEX origins_by_path ON origins (path)",
    "CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL",
    "CREATE TABLE unsketched (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    "CREATE TABLE unwritten (article TEXT PRIMARY KEY) STRICT, WITHOUT ROWID",
    """
    CREATE TABLE sketches (
        id INTEGER PRIMARY KEY,
        article TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
        edition TEXT NOT NULL,
        size INTEGER NOT NULL,
        sketch BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE bands (
        band INTEGER NOT NULL,
        sketch INTEGER NOT NULL REFERENCES sketches (id) ON DELETE CASCADE,
        PRIMARY KEY (band, sketch)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE families (
        article TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        family TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX families_by_family ON families (family)",
    "INSERT INTO unsketched SELECT id FROM articles",
    """
    INSERT INTO unwritten SELECT id FROM articles
    WHERE id IN (SELECT article FROM history WHERE article IS NOT NULL)
    """,
    *(
        f"CREATE TRIGGER unsketched_by_{change.split()[0].lower()} AFTER {change} ON editions "
        "BEGIN INSERT OR IGNORE INTO unsketched VALUES (NEW.article); END"
        for change in ("INSERT", "UPDATE OF number, text")
    ),
    *(
        f"CREATE TRIGGER {table}_by_{change.lower()} AFTER {change} ON {table} "
        f"BEGIN INSERT OR IGNORE INTO unwritten VALUES ({state}.article); END"
        for table in ("annotations", "corrections", "tags")
        for change, state in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ),
    "CREATE TRIGGER articles_by_change "
    "AFTER UPDATE OF title, byline, publisher, published, url, language, section, trashed "
    "ON articles BEGIN INSERT OR IGNORE INTO unwritten VALUES (NEW.id); END",
)
