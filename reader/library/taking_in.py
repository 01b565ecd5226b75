"""The work of another program coming into the library: articles with all that was added to them.

What is taken in twice is there once. The annotations of an article and its tags are one command,
so one undo takes them back.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4, uuid5

from reader.anchoring import find
from reader.core.annotations import Anchor, Annotation
from reader.core.bundle import (
    BundledAnnotation,
    BundledArticle,
    BundledCode,
    BundledCollection,
    ImportedBundle,
    codes_in_order,
)
from reader.core.errors import BadFile
from reader.core.history import Change, Command, Tags
from reader.core.listing import TakenIn
from reader.library import adding, articles, collecting, past
from reader.library.arranged import tags
from reader.library.clock import now
from reader.library.indexing import note_stale
from reader.library.queries import insert, row

if TYPE_CHECKING:
    from sqlite_utils import Database

OURS = UUID("6b1f6d0e-9a57-4a5c-8f0e-2f6f1f1d3c52")  # the space of names for annotations taken in
HIGHLIGHTS = ("ffeb6b", "c0ed72", "add8ff", "ffb0ca", "d9b2ff")


@dataclass
class _Taking:
    """What is known while a bundle is taken in: our ids for those of the bundle, and the count."""

    codes: dict[str, str] = field(default_factory=dict)
    collections: dict[str, str] = field(default_factory=dict)
    articles: list[str] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    annotations: int = 0
    new_codes: int = 0
    troubles: list[str] = field(default_factory=list)


def take_in(db: "Database", bundle: ImportedBundle) -> TakenIn:
    """Take a bundle in, all of it in one transaction.

    An article without a text is looked for in the library by its url, or else by its title. An
    annotation whose passage is not in the text is kept without a place, and told.
    """
    taking = _Taking(troubles=list(bundle.troubles))
    with db.atomic():
        for code in codes_in_order(bundle.codes):
            _take_code(db, taking, code)
        for collection in _in_order(bundle.collections):
            parent = taking.collections.get(collection.parent or "")
            taking.collections[collection.id] = collecting.make(db, _clean(collection.name), parent)
        for article in bundle.articles:
            _take_article(db, taking, article)
        _take_memo(db, "library", "", bundle.memo)
    return TakenIn(
        articles=tuple(dict.fromkeys(taking.articles)),
        known=frozenset(taking.known),
        annotations=taking.annotations,
        codes=taking.new_codes,
        troubles=tuple(taking.troubles),
    )


def _take_code(db: "Database", taking: _Taking, code: BundledCode) -> None:
    """A code of the same name under the same parent is the same code."""
    parent, name = taking.codes.get(code.parent or ""), _clean(code.name)
    known = row(db, "SELECT id FROM codes WHERE name = ? AND parent IS ?", [name, parent])
    key = known["id"] if known else uuid4().hex
    if known is None:
        colour = _clean(code.colour) if code.colour else None
        values = {"name": name, "colour": colour, "memo": _clean(code.memo)}
        insert(db, "codes", {"id": key, "parent": parent, **values})
        taking.new_codes += 1
    taking.codes[code.id] = key


def _in_order(collections: Iterable[BundledCollection]) -> list[BundledCollection]:
    """Parents before their children, by the same rule as codes."""
    known = {each.id: each for each in collections}
    as_codes = (BundledCode(each.id, each.name, each.parent) for each in known.values())
    return [BundledCollection(c.id, c.name, c.parent) for c in codes_in_order(as_codes)]


def _take_article(db: "Database", taking: _Taking, bundled: BundledArticle) -> None:
    article = _article_of(db, taking, bundled)
    if article is None:
        return
    taking.articles.append(article)
    for key in bundled.collections:
        if key in taking.collections:
            collecting.put(db, taking.collections[key], [article])
    for note in bundled.notes:
        _take_memo(db, "article", article, note)
    text = articles.read(db, article).edition.text
    changes = [_tagging(db, article, bundled.tags)]
    made: dict[str, Annotation] = {}
    for each in bundled.annotations:
        annotation = _annotation(taking, each, article, text)
        if row(db, "SELECT id FROM annotations WHERE id = ?", [annotation.id]) is None:
            made[annotation.id] = annotation
    changes += [Change(None, annotation) for annotation in made.values()]
    taking.annotations += len(made)
    taking.troubles += [_lost(each) for each in made.values() if each.anchor.span is None]
    past.do(db, Command("import annotations", article, tuple(changes)))
    note_stale(db, article)


def _article_of(db: "Database", taking: _Taking, bundled: BundledArticle) -> str | None:
    """The article in the library; None, and a sentence, where there is none."""
    if bundled.article is not None:
        try:
            added = adding.add(db, bundled.article)
        except BadFile as trouble:
            taking.troubles.append(str(trouble))
            return None
        if added.known:
            taking.known.add(added.article)
        return added.article
    for column, value in (("url", bundled.metadata.url), ("title", bundled.metadata.title)):
        found = value and row(db, f"SELECT id FROM articles WHERE {column} = ?", [value])
        if found:
            taking.known.add(found["id"])
            return str(found["id"])
    name = bundled.metadata.title or bundled.metadata.url or bundled.path or "an article"
    taking.troubles.append(f"“{name}” came without its text and is not in the library.")
    return None


def _tagging(db: "Database", article: str, words: Iterable[str]) -> Change:
    before = tags(db, article)
    clean = {" ".join(_clean(word).split()) for word in words} - {""}
    return Change(before, Tags(article, tuple(sorted({*before.words, *clean}))))


def _annotation(taking: _Taking, bundled: BundledAnnotation, article: str, text: str) -> Annotation:
    """Our annotation; its id comes from what it says, so that it comes again as the same."""
    anchor = _clean_anchor(bundled.anchor)
    code = taking.codes.get(bundled.code or "")
    words = (bundled.body, " ".join(f"#{tag}" for tag in bundled.tags))
    body = _clean("\n\n".join(filter(None, words)))
    kind = "note" if bundled.kind == "code" and code is None else bundled.kind
    said = (article, kind, anchor.quotation, str(anchor.span), body, code or "", bundled.created)
    at = bundled.created or now()
    return Annotation(
        id=uuid5(OURS, "\x1f".join(said)).hex,
        article=article,
        kind=kind,
        anchor=find(anchor, text) or Anchor(None, anchor.quotation, anchor.prefix, anchor.suffix),
        colour=_nearest(bundled.colour) if kind == "highlight" else None,
        body=body,
        code=code,
        qualifier=bundled.qualifier,
        created=at,
        modified=at,
    )


def _clean(words: str) -> str:
    """The words without NUL and halves of characters, which no text of the library may hold."""
    return words.replace("\0", "").encode("utf-8", "replace").decode("utf-8")


def _clean_anchor(anchor: Anchor) -> Anchor:
    quotation, prefix, suffix = map(_clean, (anchor.quotation, anchor.prefix, anchor.suffix))
    return Anchor(anchor.span, quotation, prefix, suffix)


def _nearest(colour: str | None) -> int:
    """The one of our five colours that is nearest to another; the first for none."""
    wanted = _rgb(colour or HIGHLIGHTS[0])
    distances = [
        sum((one - other) ** 2 for one, other in zip(_rgb(ours), wanted, strict=True))
        for ours in HIGHLIGHTS
    ]
    return 1 + distances.index(min(distances))


def _rgb(colour: str) -> tuple[int, ...]:
    digits = colour.lstrip("#")
    try:
        return tuple(bytes.fromhex(digits)) if len(digits) == 6 else _rgb(HIGHLIGHTS[0])
    except ValueError:
        return _rgb(HIGHLIGHTS[0])


def _take_memo(db: "Database", subject: str, about: str, body: str) -> None:
    body, known = _clean(body), "SELECT id FROM memos WHERE subject = ? AND about = ? AND body = ?"
    if not body.strip() or row(db, known, [subject, about, body]):
        return
    at = now()
    values = {"subject": subject, "about": about, "body": body, "created": at, "modified": at}
    insert(db, "memos", {"id": uuid4().hex, **values})


def _lost(annotation: Annotation) -> str:
    words = f" ({annotation.body})" if annotation.body else ""
    return f"A passage is not in its article: “{annotation.anchor.quotation}”{words}."
