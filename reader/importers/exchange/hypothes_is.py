"""Hypothesis: annotations on pages of the web, as its client and its service write them in JSON.

The texts do not come along: an article is known by its address, a place by its quotation. The
offsets there count UTF-16 units of the page as a browser has it, which is not our text.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.core.annotations import CONTEXT, Anchor
from reader.core.article import Metadata
from reader.core.bundle import BundledAnnotation, BundledArticle, ImportedBundle
from reader.core.errors import BadFile
from reader.core.words import counted
from reader.importers import pieces
from reader.importers.exchange.json_files import listed, mapping, words
from reader.importers.exchange.json_files import read as read_json
from reader.importers.files import shown

NOUN = "annotations of Hypothesis"


def read(path: Path) -> ImportedBundle:
    """The annotations of a file, by the pages that they are on. Raises BadFile."""
    rows = [mapping(row) for row in _rows(read_json(path, NOUN))]
    rows = [row for row in rows if _address(row)]
    if not rows:
        raise BadFile(shown(path), f"{NOUN} without a page that they are on")
    replies = _replies(rows)
    pages: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if not row.get("references"):
            pages.setdefault(_address(row), []).append(row)
    orphans = len(rows) - sum(map(len, pages.values())) - sum(map(len, replies.values()))
    said = f"{counted(orphans, 'answer')} to annotations that are not in the file"
    articles = tuple(_article(address, found, replies) for address, found in pages.items())
    return ImportedBundle(articles, troubles=(said,) if orphans > 0 else ())


def _rows(value: Any) -> list[Any]:
    """The annotations in what the client, the service or a list of lines hands out."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, dict):
        return listed(value.get("annotations", value.get("rows", value)))
    return listed(value)


def _address(row: dict[str, Any]) -> str:
    targets = listed(row.get("target"))
    source = mapping(targets[0]).get("source") if targets else None
    return words(row.get("uri") or source)


def _replies(rows: Iterable[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The answers in the file, by the id of the annotation that began the talk."""
    rows = list(rows)
    ids = {words(row.get("id")) for row in rows if not row.get("references")}
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        root = words(next(iter(listed(row.get("references"))), ""))
        if root in ids and row.get("references"):
            found.setdefault(root, []).append(row)
    return found


def _article(
    address: str, rows: list[dict[str, Any]], replies: dict[str, list[dict[str, Any]]]
) -> BundledArticle:
    notes, annotations = [], []
    for row in sorted(rows, key=_place):
        body = "\n\n".join(
            [words(row.get("text")), *map(_reply, replies.get(_id(row), []))]
        ).strip()
        anchor = _anchor(row)
        if anchor:
            annotations.append(_annotation(row, anchor, body))
        elif body:
            notes.append(body)
    titles = (mapping(row.get("document")).get("title") for row in rows)
    title = next((words(found) for title in titles for found in listed(title)), "")
    metadata = Metadata(title=pieces.line(title), url=pieces.url(address))
    return BundledArticle(metadata, notes=tuple(notes), annotations=tuple(annotations))


def _annotation(row: dict[str, Any], anchor: Anchor, body: str) -> BundledAnnotation:
    return BundledAnnotation(
        kind="note" if body else "highlight",
        anchor=anchor,
        body=body,
        tags=tuple(filter(None, map(words, listed(row.get("tags"))))),
        created=words(row.get("created")),
        author=_author(row),
    )


def _author(row: dict[str, Any]) -> str:
    """The name that is shown, or that of the account: "acct:ann@hypothes.is" is ann's."""
    shown_name = words(mapping(row.get("user_info")).get("display_name"))
    return shown_name or words(row.get("user")).removeprefix("acct:").split("@")[0]


def _reply(row: dict[str, Any]) -> str:
    return f"{_author(row) or 'Somebody'}: {words(row.get('text'))}"


def _id(row: dict[str, Any]) -> str:
    return words(row.get("id"))


def _selectors(row: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found = (
        mapping(s) for t in listed(row.get("target")) for s in listed(mapping(t).get("selector"))
    )
    return {words(selector.get("type")): selector for selector in found}


def _anchor(row: dict[str, Any]) -> Anchor | None:
    """The quotation with its context; None for a note on the whole page."""
    quote = _selectors(row).get("TextQuoteSelector", {})
    exact = quote.get("exact")
    if not isinstance(exact, str) or not exact.strip():
        return None
    prefix, suffix = (str(quote.get(name) or "") for name in ("prefix", "suffix"))
    return Anchor(None, exact, prefix[-CONTEXT:], suffix[:CONTEXT])


def _place(row: dict[str, Any]) -> tuple[int, str]:
    start = _selectors(row).get("TextPositionSelector", {}).get("start")
    return (start if isinstance(start, int) else 0), words(row.get("created"))
