"""The tables that the library began with: articles, what the reader adds to them, the history."""

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
