"""What the command line prints of the library: values to text that is safe to print, or to JSON."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from reader.core.analysis import Analysis, Engine
from reader.core.annotations import Annotation
from reader.core.article import Edition, Imported, Metadata, StoredArticle, shown_title
from reader.core.contract import analysis_json, metadata_json, pages_json
from reader.core.corrections import anchors_of, content_of
from reader.core.listing import ListedArticle
from reader.core.search import ArticleHit, ClaimHit, ClaimPage, SearchPage, Snippet
from reader.core.spans import words_of
from reader.core.words import JOINT, NOT_NAMED, counted, shown
from reader.desk.librarian import AddedArticle, ShownArticle

Json = dict[str, Any]

SHORT = 8  # letters of an id in a list; as many tell articles apart


def as_json(value: Json) -> str:
    """One line of JSON."""
    return json.dumps(value, ensure_ascii=False)


def added_json(added: AddedArticle) -> Json:
    """An article that is in the library now."""
    return asdict(added)


def added_text(added: AddedArticle) -> str:
    """Whether it is new, its id and its title; of a new edition, what moved to it."""
    word = "edition" if added.moved is not None else "known" if added.known else "added"
    moved = f"{added.moved} moved along" if added.moved else ""
    lost = f"{added.lost} without a place: see “reportedly show”" if added.lost else ""
    return f"{word}  {added.id[:SHORT]}  " + JOINT.join(
        filter(None, (shown(added.title), moved, lost))
    )


def listed_json(listed: ListedArticle) -> Json:
    """A line of the list."""
    return {**asdict(listed), "tags": list(listed.tags)}


def listed_text(listed: ListedArticle) -> str:
    """The id, the title and what is known about it."""
    day = (listed.published or "")[:10]
    claims = counted(listed.claims, "claim") if listed.claims else ""
    notes = counted(listed.notes, "annotation") if listed.notes else ""
    tags = ", ".join(shown(tag) for tag in listed.tags)
    like = f"one of the family {listed.family[:SHORT]}" if listed.family else ""
    known = (shown(listed.title), shown(listed.publisher or ""), day, claims, notes, tags, like)
    return f"{listed.id[:SHORT]}  " + JOINT.join(filter(None, known))


def family_json(family: Sequence[ListedArticle]) -> Json:
    """Articles that are nearly the same text."""
    return {"family": family[0].family, "articles": [listed_json(each) for each in family]}


def family_text(family: Sequence[ListedArticle]) -> str:
    """How many are nearly the same, then each."""
    alone = (replace(each, family=None) for each in family)
    every = "\n".join(f"  {listed_text(each)}" for each in alone)
    return f"{len(family)} articles are nearly the same\n{every}"


def imported_json(imported: Imported) -> Json:
    """An article as it was imported."""
    return {
        "path": imported.origin.path,
        "format": imported.origin.format,
        "index": imported.origin.index,
        "sha256": imported.origin.sha256,
        **_text_json(imported.metadata, imported.edition),
    }


def imported_text(imported: Imported) -> str:
    """Its title and what is known about it, then its text."""
    return _article_text(imported.metadata, imported.edition)


def shown_json(article: ShownArticle) -> Json:
    """All that the library has of an article, in the keys of the contract where it has them."""
    stored, reading = article.stored, article.reading
    claims = tuple(read.claim for read in reading.claims)
    found = analysis_json(
        Analysis(Engine("", "", "", ""), reading.actors, reading.entities, claims)
    )
    for claim, read in zip(found["claims"], reading.claims, strict=True):
        claim["state"] = read.state
    del found["engine"]
    return {
        "id": stored.id,
        **_text_json(stored.metadata, stored.edition),
        "origins": [asdict(origin) for origin in stored.origins],
        "added": stored.added,
        "opened": stored.opened,
        "trashed": stored.trashed,
        **found,
        "annotations": [asdict(annotation) for annotation in article.annotations],
        "lost": list(_lost(article)),
        "family": [each.id for each in article.family],
    }


def shown_text(article: ShownArticle) -> str:
    """What is known about an article, its text, then its claims and notes."""
    stored = article.stored
    lines = [_article_text(stored.metadata, stored.edition)]
    lines += _section("Claims", _claims(article))
    lines += _section("Annotations", _notes(article))
    lines += _section("Without a place", _lost(article))
    likes = (replace(each, family=None) for each in article.family if each.id != stored.id)
    lines += _section("Nearly the same", map(listed_text, likes))
    return "\n".join([*lines, *_section("From", _origins(stored))])


def articles_json(page: SearchPage) -> Iterator[Json]:
    """A line for each article that was found."""
    for hit in page.hits:
        yield {
            "article": hit.article,
            "title": hit.title.words,
            "publisher": hit.publisher,
            "published": hit.published,
            "snippets": [_snippet_json(snippet) for snippet in hit.snippets],
            "claims": [_claim_json(claim) for claim in hit.claims],
        }


def claims_json(page: ClaimPage) -> Iterator[Json]:
    """A line for each claim that was found."""
    yield from map(_claim_json, page.hits)


def page_text(page: SearchPage | ClaimPage, noun: str) -> str:
    """How many there are, then each with its snippets, what was found between asterisks."""
    more = "more than " if page.more else ""
    hits = [
        _hit_text(hit) if isinstance(hit, ArticleHit) else _claim_text(hit) for hit in page.hits
    ]
    return "\n\n".join([f"{more}{counted(page.total, noun)}", *hits])


def _text_json(metadata: Metadata, edition: Edition) -> Json:
    return {
        "text": edition.text,
        "blocks": [{"kind": block.kind, "span": list(block.span)} for block in edition.blocks],
        "article": metadata_json(metadata),
        **pages_json(edition),
    }


def _article_text(metadata: Metadata, edition: Edition) -> str:
    known = (metadata.byline, metadata.publisher, metadata.published, metadata.url)
    about = JOINT.join(shown(words) for words in known if words)
    blocks = (shown(edition.text[b.span.start : b.span.end]) for b in edition.blocks)
    title = shown(shown_title(metadata, edition))
    return "\n".join(filter(None, (title, about))) + "\n\n" + "\n\n".join(blocks) + "\n"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    known = [f"  {line}" for line in lines]
    if known:
        yield from (title, *known, "")


def _claims(article: ShownArticle) -> Iterator[str]:
    actors = {actor.id: actor for actor in article.reading.actors}
    text = article.stored.edition.text
    for read in article.reading.claims:
        speaker = actors.get(read.claim.actor or "")
        name = shown(speaker.name) if speaker else NOT_NAMED
        yield f"{name} {read.claim.stance}: {shown(words_of(text, read.claim.content))}"


def _notes(article: ShownArticle) -> Iterator[str]:
    for annotation in article.annotations:
        if annotation.anchor.span is not None:
            yield _note(annotation)


def _lost(article: ShownArticle) -> Iterator[str]:
    """What the reader added to earlier editions and this one has no place for."""
    for annotation in article.annotations:
        if annotation.anchor.span is None:
            yield _note(annotation)
    for correction in article.corrections:
        if all(anchor.span is None for anchor in anchors_of(correction)):
            yield f"{correction.verdict}: “{shown(content_of(correction))}”"


def _note(annotation: Annotation) -> str:
    body = f" — {shown(annotation.body)}" if annotation.body else ""
    return f"“{shown(annotation.anchor.quotation)}”{body}"


def _origins(stored: StoredArticle) -> Iterator[str]:
    for origin in stored.origins:
        yield f"{shown(origin.path) or 'pasted'} ({origin.format})"


def _hit_text(hit: ArticleHit) -> str:
    about = (_marked(hit.title), shown(hit.publisher or ""), (hit.published or "")[:10])
    lines = [f"{hit.article[:SHORT]}  " + JOINT.join(filter(None, about))]
    lines += [f"    {_marked(snippet)}" for snippet in hit.snippets]
    lines += [f"    {_said(claim)}" for claim in hit.claims]
    return "\n".join(lines)


def _claim_text(hit: ClaimHit) -> str:
    return f"{hit.article[:SHORT]}  {shown(hit.title)}\n    {_said(hit)}"


def _said(hit: ClaimHit) -> str:
    return f"{shown(hit.actor or NOT_NAMED)} {hit.stance}: {_marked(hit.content)}"


def _marked(snippet: Snippet) -> str:
    out, at = "", 0
    for start, end in snippet.marks:
        out += f"{snippet.words[at:start]}*{snippet.words[start:end]}*"
        at = end
    return shown(out + snippet.words[at:])


def _snippet_json(snippet: Snippet) -> Json:
    return {**asdict(replace(snippet, marks=())), "marks": [list(mark) for mark in snippet.marks]}


def _claim_json(hit: ClaimHit) -> Json:
    return {
        "article": hit.article,
        "title": hit.title,
        "claim": hit.claim,
        "actor": hit.actor,
        "stance": hit.stance,
        "content": _snippet_json(hit.content),
        "targets": list(hit.targets),
        "state": hit.state,
        "place": list(hit.place),
    }
