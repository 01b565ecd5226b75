"""The items of a Zotero library as articles."""

from collections import defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.core.annotations import Anchor
from reader.core.article import Origin
from reader.core.bundle import (
    BundledAnnotation,
    BundledArticle,
    BundledCollection,
    ImportedBundle,
)
from reader.core.errors import BadFile
from reader.importers import markup
from reader.importers.exchange.references import NO_TEXT, Reference, article_of
from reader.importers.files import shown

NOUN = "a Zotero library"
STORED = "storage:"
SKIPPED = ("attachment", "note", "annotation")
PUBLISHERS = (
    "publicationTitle",
    "websiteTitle",
    "blogTitle",
    "forumTitle",
    "bookTitle",
    "publisher",
    "institution",
    "university",
)
# The kinds of files that have a text, the likeliest first; an item may have pictures besides.
KINDS_OF_FILES = ("application/pdf", "application/epub+zip", "text/html", "text/plain", "")


@dataclass
class Rows:
    """What the tables say, by the number of the item; `kinds` are the type and the key of each."""

    kinds: dict[int, tuple[str, str]]
    fields: defaultdict[int, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    creators: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    tags: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    notes: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    members: defaultdict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    files: defaultdict[int, list[tuple[int, str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    marks: defaultdict[int, list[tuple[str, str, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    collections: tuple[BundledCollection, ...] = ()


def bundle_of(rows: Rows, path: Path) -> ImportedBundle:
    """The items of a library. Raises BadFile if it has none."""
    origin = Origin(shown(path), "zotero", "", 0)
    articles: list[BundledArticle] = []
    troubles: list[str] = []
    for item in [item for item in rows.kinds if _is_own(rows, item)]:
        try:
            articles.append(_article(rows, item, replace(origin, index=len(articles)), troubles))
        except BadFile as trouble:
            troubles.append(f"{_title(rows, item)}: {trouble.reason}")
    if not articles:
        raise BadFile(origin.path, f"{NOUN} without an item in it")
    return ImportedBundle(tuple(articles), collections=rows.collections, troubles=tuple(troubles))


def _is_own(rows: Rows, item: int) -> bool:
    """Whether an item is one of its own, or a file or a note that stands alone."""
    if rows.kinds[item][0] not in SKIPPED:
        return True
    alone = any(own == item for own, _, _ in rows.files.get(item, ()))
    return alone or (rows.kinds[item][0] == "note" and item in rows.notes)


def _title(rows: Rows, item: int) -> str:
    return rows.fields[item].get("title") or "an item without a title"


def _article(rows: Rows, item: int, origin: Origin, troubles: list[str]) -> BundledArticle:
    files = sorted(rows.files.get(item, ()), key=_rank)
    stored = [_stored(rows, own, path) for own, path, _ in files]
    made = article_of(_reference(rows, item, stored), origin)
    if made.path is None and files:
        troubles.append(f"{_title(rows, item)}: its file is not in Zotero's own folder")
    elif made.path is None and made.article is None:
        troubles.append(f"{_title(rows, item)}: {NO_TEXT}")
    marks = [mark for own, _, _ in files for mark in rows.marks.get(own, ())]
    return replace(
        made,
        notes=tuple(filter(None, map(_plain, rows.notes.get(item, ())))),
        collections=tuple(rows.members.get(item, ())),
        annotations=tuple(_annotation(*mark) for mark in marks if mark[0] or mark[1]),
    )


def _rank(file: tuple[int, str, str]) -> int:
    kind = file[2]
    return KINDS_OF_FILES.index(kind) if kind in KINDS_OF_FILES else len(KINDS_OF_FILES)


def _stored(rows: Rows, own: int, path: str) -> str:
    """Where a file lies from Zotero's folder; a linked one stays what it is."""
    name = path.removeprefix(STORED)
    return f"storage/{rows.kinds[own][1]}/{name}" if path.startswith(STORED) else path


def _reference(rows: Rows, item: int, files: list[str]) -> Reference:
    said = rows.fields[item]
    doi = said.get("DOI", "")
    return Reference(
        title=said.get("title") or said.get("caseName", "") or said.get("nameOfAct", ""),
        authors=tuple(rows.creators.get(item, ())),
        publisher=next((said[name] for name in PUBLISHERS if said.get(name)), ""),
        published=said.get("date", "").split(" ")[0].replace("-00", ""),
        url=said.get("url", "") or (f"https://doi.org/{doi}" if doi.startswith("10.") else ""),
        language=said.get("language", ""),
        section=said.get("section", ""),
        abstract=said.get("abstractNote", ""),
        tags=tuple(rows.tags.get(item, ())),
        files=tuple(files),
    )


def _plain(note: str) -> str:
    """The words of a note, which Zotero keeps as HTML."""
    if "<" not in note:
        return note.strip()
    root = markup.html_of(note)
    return "\n\n".join(text for _, text in markup.pieces_of(root)) if root is not None else ""


def _annotation(text: str, comment: str, colour: str) -> BundledAnnotation:
    """A highlight or a note of Zotero's own reader, to be found by its words."""
    return BundledAnnotation(
        kind="note" if comment else "highlight",
        anchor=Anchor(None, text),
        body=comment,
        colour=colour.lower() if len(colour) == 7 else None,
    )
