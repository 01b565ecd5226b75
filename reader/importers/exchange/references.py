"""References: what is known of articles, and the files and abstracts that have their texts."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from reader.core.article import Metadata, Origin
from reader.core.bundle import BundledArticle, ImportedBundle
from reader.core.errors import BadFile
from reader.importers import pieces
from reader.importers.news.dates import iso_date
from reader.importers.news.labels import language_of

YEAR = re.compile(r"\b(1[4-9]\d\d|20\d\d)\b")
SLASHED = re.compile(r"(\d{4})(?:/(\d{1,2})?)?(?:/(\d{1,2})?)?")
TAG = re.compile(r"</?[a-zA-Z][^<>]{0,200}>")
NO_TEXT = "no text: neither a file nor an abstract"


@dataclass(frozen=True)
class Reference:
    """What a list of references says of one article; `files` are as they stand there."""

    title: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    section: str = ""
    abstract: str = ""
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def bundle_of(references: Sequence[Reference], origin: Origin, noun: str) -> ImportedBundle:
    """The articles of a list of references. Raises BadFile if the list is empty."""
    if not references:
        raise BadFile(origin.path, f"{noun} without a reference in it")
    articles, troubles = [], []
    for number, reference in enumerate(references):
        try:
            article = article_of(reference, replace(origin, index=number))
            articles.append(article)
            if article.article is None and article.path is None:
                troubles.append(f"{reference.title or 'a reference'}: {NO_TEXT}")
        except BadFile as trouble:
            troubles.append(f"{reference.title or 'a reference'}: {trouble.reason}")
    return ImportedBundle(tuple(articles), troubles=tuple(troubles))


def article_of(reference: Reference, origin: Origin) -> BundledArticle:
    """The article of a reference: its file, else its abstract, else neither."""
    metadata = metadata_of(reference)
    folder = Path(origin.path).parent
    paths = (attached(folder, name) for name in reference.files)
    path = next(filter(None, paths), None)
    abstract = TAG.sub("", reference.abstract).strip()
    text = None
    if path is None and abstract:
        paragraphs = [
            ("paragraph", " ".join(part.split())) for part in re.split(r"\n\s*\n", abstract)
        ]
        kept = [piece for piece in paragraphs if piece[1]]
        text = pieces.article_of(kept, metadata, origin, empty=NO_TEXT)  # type: ignore[arg-type]
    return BundledArticle(
        metadata,
        article=text,
        path=str(path) if path else None,
        tags=tuple(dict.fromkeys(filter(None, (tag.strip() for tag in reference.tags)))),
        notes=tuple(note.strip() for note in reference.notes if note.strip()),
    )


def metadata_of(reference: Reference) -> Metadata:
    """The metadata that a reference says."""
    return Metadata(
        title=pieces.line(TAG.sub("", reference.title)),
        byline=pieces.line(", ".join(filter(None, map(name_of, reference.authors)))),
        publisher=pieces.line(reference.publisher),
        published=day_of(reference.published),
        url=pieces.url(reference.url),
        language=language_of(reference.language) if reference.language.strip() else None,
        section=pieces.line(reference.section),
    )


def name_of(author: str) -> str:
    """An author as a byline has them: "Miller, Ann" is Ann Miller."""
    family, comma, given = " ".join(author.split()).partition(",")
    given, _, suffix = given.strip().partition(",")
    whole = f"{given.strip()} {family}".strip() if comma else family
    return f"{whole}, {suffix.strip()}" if suffix.strip() else whole


def day_of(words: str) -> str | None:
    """A date as references write it ("2014/03/05/", "2014-03", "March 2014") in ISO 8601."""
    words = words.strip()
    slashed = SLASHED.match(words)
    if slashed and "/" in words:
        parts = [int(part) for part in slashed.groups() if part]
        words = "-".join(f"{part:02d}" for part in parts)
    if re.fullmatch(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?", words):
        return words
    found = iso_date(words)
    year = YEAR.search(words)
    return found or (year[1] if year else None)


def attached(folder: Path, name: str) -> Path | None:
    """An attached file by the name that a list gives it: inside the list's own folder only."""
    name = name.strip()
    if name.startswith("file:"):
        name = unquote(urlsplit(name).path)
    name = re.sub(r"^internal-pdf://", "", name).replace("\\", "/")
    try:
        root = folder.resolve()
        found = (root / name).resolve()
        inside = found.is_relative_to(root) and found.is_file()
    except (OSError, ValueError, RuntimeError):
        return None
    return found if name and inside else None


def first(values: Iterable[str | None]) -> str:
    """The first of some words that says something."""
    return next((value.strip() for value in values if value and value.strip()), "")
