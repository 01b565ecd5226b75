"""The tables of the search index."""

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
