"""What is shown of articles and claims that were found: their words, with marks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.core.search import ArticleHit, ClaimHit, Snippet, Source
from reader.core.spans import Span
from reader.library.levels import ARTICLES, CLAIMS, Level, asked, source
from reader.library.long_texts import LONG, marks_of
from reader.library.matching import claims_level, is_about_claims, part_of
from reader.library.queries import Row, rows, values_of
from reader.library.query import All, Query, Words
from reader.library.snippets import (
    CLOSE,
    OPEN,
    exact_marks,
    marks_in,
    snippets_of,
    wanted,
    whole,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

Marks = dict[int, tuple[str, ...]]

CLAIMS_EACH = 3
SOURCES: dict[str, Source] = {"text": "text", "notes": "note", "actors": "actor"}
ARTICLE = """
SELECT s.id, s.article, s.edition, articles.title, publisher, published, s.notes, s.actors, text,
    articles.opening
FROM search_articles s JOIN articles ON articles.id = s.article
    JOIN editions ON editions.digest = s.edition
WHERE s.id IN ({ids})
"""
CLAIM = """
SELECT c.*, s.article, articles.shown AS title
FROM search_claims c JOIN search_articles s ON s.id = c.number
    JOIN articles ON articles.id = s.article
WHERE c.id IN ({ids})
"""


def article_hits(db: "Database", query: Query, ids: Sequence[int]) -> tuple[ArticleHit, ...]:
    """The articles with these numbers in the index, in this order."""
    words = wanted(query)
    marks = _marks(db, words, ARTICLES, ids)
    found = {r["id"]: r for r in rows(db, ARTICLE.format(ids=_listed(ids)))}
    claims = _claims_of(db, query, ids)
    return tuple(
        _article_hit(found[number], words, marks.get(number, ()), claims.get(number, ()))
        for number in ids
    )


def claim_hits(db: "Database", query: Query, ids: Sequence[int]) -> tuple[ClaimHit, ...]:
    """The claims with these numbers in the index, in this order."""
    words = wanted(query)
    marks = _marks(db, words, CLAIMS, ids)
    found = {r["id"]: r for r in rows(db, CLAIM.format(ids=_listed(ids)))}
    return tuple(_claim_hit(found[number], words, marks.get(number, ())) for number in ids)


def _article_hit(
    found: Row, words: Sequence[Words], marked: Sequence[str], claims: tuple[ClaimHit, ...]
) -> ArticleHit:
    columns = dict(zip(ARTICLES.columns, marked, strict=False))
    title = (found["title"] or "").strip() or found["opening"]
    snippets = tuple(
        snippet
        for column, kind in SOURCES.items()
        for snippet in snippets_of(
            kind,
            found[column],
            _spans(found[column], columns.get(column, ""), words),
            start=0 if column == "text" else None,
        )
    )
    return ArticleHit(
        article=found["article"],
        title=whole("title", title, _title_spans(title, found, columns, words), start=None),
        publisher=found["publisher"],
        published=found["published"],
        snippets=snippets or (_beginning(found["text"]),),
        claims=claims,
    )


def _title_spans(
    title: str, found: Row, columns: dict[str, str], words: Sequence[Words]
) -> tuple[Span, ...]:
    """The marks of a title that is shown as it is indexed; others have none but the exact ones."""
    marked = columns.get("title", "") if title == found["title"] else ""
    return _spans(title, marked, words)


def _claim_hit(found: Row, words: Sequence[Words], marked: Sequence[str]) -> ClaimHit:
    columns = dict(zip(CLAIMS.columns, marked, strict=False))
    content = found["content"]
    spans = _spans(content, columns.get("content", ""), words)
    return ClaimHit(
        article=found["article"],
        title=found["title"],
        claim=found["claim"],
        actor=found["actor"].split("\t")[0] or None,
        stance=found["stance"],
        content=whole("claim", content, spans, start=found["content_start"]),
        targets=tuple(line.split("\t")[0] for line in found["targets"].split("\n") if line),
        state=found["state"],
        place=Span(found["start"], found["end"]),
    )


def _claims_of(db: "Database", query: Query, ids: Sequence[int]) -> dict[int, tuple[ClaimHit, ...]]:
    """For a query about claims, the first of them in each article."""
    parts = query.parts if isinstance(query, All) else (query,)
    if not ids or not is_about_claims(parts):
        return {}
    level = claims_level(query)
    part = part_of(query, level)
    sql = f"""
        SELECT id FROM (
            SELECT c.id, row_number() OVER (PARTITION BY c.number ORDER BY c.start) AS nth
            {source(part, level)} AND c.number IN ({_listed(ids)})
        ) WHERE nth <= {CLAIMS_EACH} ORDER BY id
    """
    hits = claim_hits(db, query, values_of(db, sql, asked(part)))
    numbers = {
        r["article"]: r["id"]
        for r in rows(db, f"SELECT id, article FROM search_articles WHERE id IN ({_listed(ids)})")
    }
    out: dict[int, tuple[ClaimHit, ...]] = {}
    for hit in hits:
        number = numbers[hit.article]
        out[number] = (*out.get(number, ()), hit)
    return out


def _marks(db: "Database", words: Sequence[Words], level: Level, ids: Sequence[int]) -> Marks:
    """Each column of the index with FTS5's marks, by number; exact words are marked by us."""
    folded = [word for word in words if not word.exact]
    if not folded or not ids:
        return {}
    match = _match_of(folded)
    columns = ", ".join(
        f"iif(length({column}) < {LONG}, highlight({level.index}, {number}, ?1, ?2), '')"
        for number, column in enumerate(level.columns)
    )
    sql = f"""
        SELECT rowid, {columns} FROM {level.index}
        WHERE {level.index} MATCH ?3 AND {_among(ids, folded)}
    """
    found = db.execute(sql, [OPEN, CLOSE, match]).fetchall()
    return {number: marked for number, *marked in found}


def _match_of(words: Sequence[Words]) -> str:
    """What matches any of the words that are not exact."""
    return " OR ".join(f"({part_of(word, ARTICLES).match})" for word in words if not word.exact)


def _among(ids: Sequence[int], words: Sequence[Words]) -> str:
    """The condition that a row is one of these, looked up each by itself.

    To look up the beginning of a word takes long: that is done once, for all rows between.
    """
    if any(word.prefix for word in words):
        return f"rowid BETWEEN {min(ids)} AND {max(ids)} AND +rowid IN ({_listed(ids)})"
    return f"rowid IN ({_listed(ids)})"


def _spans(text: str, marked: str, words: Sequence[Words]) -> tuple[Span, ...]:
    found = marks_in(marked, text)
    if len(text) >= LONG and (match := _match_of(words)):
        found = marks_of(text, match)
    return (*found, *exact_marks(words, text))


def _beginning(text: str) -> Snippet:
    """The beginning of a text, where nothing in it is to be marked."""
    (first,) = snippets_of("text", text, [Span(0, 1)], start=0, most=1)
    return Snippet("text", first.words, (), first.start)


def _listed(ids: Sequence[int]) -> str:
    return ", ".join(map(str, ids))
