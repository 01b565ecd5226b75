"""From a query to what SQLite is asked: a match of the index, conditions in SQL, or both.

Each word of a match is quoted by us, so that nothing in it is an operator of FTS5's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.library.exact import is_bare, is_indexed
from reader.library.levels import (
    ARTICLES,
    CLAIMS,
    KEY,
    NAMED,
    Level,
    Part,
    Value,
    asked,
    index_of,
    source,
)
from reader.library.query import (
    CLAIM_FIELDS,
    All,
    Any,
    Dates,
    Field,
    Near,
    Not,
    Opened,
    Query,
    Words,
    asks_for_claims,
)


def part_of(query: Query, level: Level) -> Part:
    """What is asked of the articles or the claims."""
    match query:
        case Words():
            return _words(query, level, level.plain)
        case Near(words, distance):
            inside = " ".join(map(_quoted, words))
            return Part(match=f"{_columns(level.plain)}NEAR({inside}, {distance})")
        case Field():
            return _field(query, level)
        case Dates(first, last):
            return _dates(first, last, level)
        case Opened(ever):
            return _of_article("read" if ever else "NOT read", (), level, few=ever)
        case All(parts):
            return _all(parts, level)
        case Any(parts):
            return _any([part_of(part, level) for part in parts], level)
        case Not(part):
            return _negated(part_of(part, level), level)


def claims_level(query: Query) -> Level:
    """The level of claims for a query: where the actor is named, words are what it says."""
    parts = query.parts if isinstance(query, All) else (query,)
    by_name = any(isinstance(part, Field) and part.name == "actor" for part in parts)
    return replace(CLAIMS, plain=("content", "targets")) if by_name else CLAIMS


def is_about_claims(parts: Sequence[Query]) -> bool:
    """Whether parts that hold together are to hold of one and the same claim.

    So it is as soon as they ask for a stance or a content, and for an actor with other words.
    Several actors are looked for in the article, and a NOT alone says something of the article.
    """
    asking = [part for part in parts if asks_for_claims(part) and not isinstance(part, Not)]
    actors = [part for part in asking if isinstance(part, Field) and part.name == "actor"]
    if len(asking) > len(actors):
        return True
    return len(actors) == 1 and any(
        not _is_of_articles(part) for part in parts if part not in actors
    )


def _all(parts: Sequence[Query], level: Level) -> Part:
    if level.index != ARTICLES.index or not is_about_claims(parts):
        negated = [part_of(p.part, level) for p in parts if isinstance(p, Not)]
        wanted = [part_of(p, level) for p in parts if not isinstance(p, Not)]
        return _both(wanted, negated, level)
    of_articles = [part_of(part, level) for part in parts if _is_of_articles(part)]
    of_claims = tuple(part for part in parts if not _is_of_articles(part))
    return _both([*of_articles, _with_claim(All(of_claims))], [], level)


def _both(wanted: Sequence[Part], negated: Sequence[Part], level: Level) -> Part:
    """All of the wanted and none of the negated parts."""
    exact = not any(part.match and not part.exact for part in wanted)
    asking = [part for part in wanted if part.match and part.exact == exact]
    without = [p for p in negated if asking and p.match and p.exact == exact and not p.sql]
    match = " AND ".join(f"({part.match})" for part in asking)
    if without:
        match = f"({match}) NOT ({' OR '.join(f'({part.match})' for part in without)})"
    conditions = [replace(part, match="") if part in asking else part for part in wanted]
    conditions += [_negated(part, level) for part in negated if part not in without]
    known = [_as_sql(part, level) for part in conditions if part.match or part.sql]
    return Part(match, *_conditions(known, " AND "), exact=exact and bool(match))


def _any(parts: Sequence[Part], level: Level) -> Part:
    if not any(part.sql for part in parts) and len({part.exact for part in parts}) == 1:
        match = " OR ".join(f"({part.match})" for part in parts if part.match)
        return Part(match, exact=parts[0].exact)
    return Part("", *_conditions([_as_sql(part, level) for part in parts], " OR "))


def _negated(part: Part, level: Level) -> Part:
    known = _as_sql(part, level)
    return Part("", f"NOT ({known.sql})", known.values)


def _as_sql(part: Part, level: Level) -> Part:
    """The part as a condition only."""
    if not part.match:
        return part if part.sql else Part("", "0")
    index = index_of(part, level)
    sql = f"{KEY} IN (SELECT rowid FROM {index} WHERE {index} MATCH ?)"
    both = f"({sql} AND ({part.sql}))" if part.sql else sql
    return Part("", both, (part.match, *part.values))


def _conditions(parts: Iterable[Part], joint: str) -> tuple[str, tuple[Value, ...]]:
    known = list(parts)
    sql = joint.join(f"({part.sql})" for part in known)
    return sql, tuple(value for part in known for value in part.values)


def _field(field: Field, level: Level) -> Part:
    if columns := level.fields.get(field.name):
        return _words(field.words, level, columns)
    if field.name in CLAIM_FIELDS:
        return _with_claim(field)
    if field.name in NAMED:
        values = (field.words.text, int(field.words.prefix))
        return _of_article(NAMED[field.name], values, level, few=True)
    inner = _as_sql(part_of(field, ARTICLES), ARTICLES)
    own = inner.sql.format(key="s.id")
    sql = f"{level.number} IN (SELECT s.id FROM search_articles s WHERE {own})"
    return Part("", sql, inner.values)


def _with_claim(query: Query) -> Part:
    """The articles with a claim that the query is true of."""
    level = claims_level(query)
    inner = part_of(query, level)
    return Part("", f"{KEY} IN (SELECT c.number {source(inner, level)})", asked(inner))


def _words(words: Words, level: Level, columns: tuple[str, ...]) -> Part:
    match = _columns(columns) + _quoted(words)
    if not words.exact:
        return Part(match)
    texts = ", ".join(level.columns[column] for column in columns)
    held = Part("", f"holds(?, ?, {texts})", (words.text, int(words.prefix)))
    if not is_indexed(words.text):
        return held
    if level.exact is None:
        return replace(held, match=match)
    if is_bare(words.text):
        return Part(match, exact=True)
    return replace(held, match=match, exact=True)


def _columns(columns: tuple[str, ...]) -> str:
    """FTS5's filter for columns; none where all of them are meant."""
    return "" if columns == ARTICLES.plain else f"{{{' '.join(columns)}}} : "


def _quoted(words: Words) -> str:
    doubled = words.text.replace('"', '""')
    return f'"{doubled}"' + ("*" if words.prefix else "")


def _dates(first: str, last: str, level: Level) -> Part:
    sql, values = "published IS NOT NULL", []
    if first:
        sql += " AND published >= ?"
        values.append(first)
    if last:
        sql += " AND published < ?"
        values.append(last + "~")  # a date that goes on is still in it
    return _of_article(sql, tuple(values), level)


def _of_article(sql: str, values: tuple[Value, ...], level: Level, *, few: bool = False) -> Part:
    """A condition on the article's own row, asked of each, or once where `few` fulfil it."""
    if few:
        found = "articles CROSS JOIN search_articles s ON s.article = articles.id"
        return Part("", f"{level.number} IN (SELECT s.id FROM {found} WHERE {sql})", values)
    own = f"EXISTS (SELECT 1 FROM articles WHERE id = s.article AND {sql})"
    if level.number != ARTICLES.number:
        own = f"{level.number} IN (SELECT s.id FROM search_articles s WHERE {own})"
    return Part("", own, values)


def _is_of_articles(query: Query) -> bool:
    """Whether the query can only be asked of an article, not of a claim in it."""
    match query:
        case Field(name, _):
            return name not in CLAIM_FIELDS
        case Dates() | Opened():
            return True
        case All(parts) | Any(parts):
            return all(map(_is_of_articles, parts))
        case Not(part):
            return _is_of_articles(part)
        case _:
            return False
