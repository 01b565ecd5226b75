"""DNA, the Discourse Network Analyzer: the CSV of its statements.

A statement says who (person, organization) holds which concept, and whether they agree. The texts
do not come along: an article is known by its title, a place by the words of the statement.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from reader.core.annotations import Anchor, Qualifier
from reader.core.article import Metadata
from reader.core.bundle import BundledAnnotation, BundledArticle, BundledCode, ImportedBundle
from reader.core.errors import BadFile
from reader.importers import pieces
from reader.importers.decode import decoded
from reader.importers.exchange.references import day_of
from reader.importers.files import contents, shown

NOUN = "statements of DNA"
NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("id", "statementid", "statement"),
    "time": ("time", "date", "datetime", "documentdate"),
    "document": ("docid", "documentid", "document"),
    "title": ("doctitle", "documenttitle", "title", "articletitle"),
    "author": ("docauthor", "documentauthor", "author"),
    "source": ("docsource", "documentsource", "source"),
    "section": ("docsection", "documentsection", "section"),
    "type": ("doctype", "documenttype", "type"),
    "text": ("text", "selection", "selectedtext", "statementtext", "quote", "textportion"),
    "start": ("start", "startposition", "startcaret"),
    "stop": ("stop", "end", "endposition", "stopcaret"),
    "coder": ("coder", "codername", "coderid"),
    "notes": ("docnotes", "documentnotes", "notes"),
}
CONCEPTS = ("concept", "category", "claim", "belief", "topic")
AGREEMENTS = ("agreement", "agree", "qualifier", "support")
YES, NO = ("1", "true", "yes", "agree", "agreement"), ("0", "false", "no", "disagree", "-1")
FORMULA = re.compile(r"^'(?=[=+\-@\t\r])")

Row = dict[str, str]


def read(path: Path) -> ImportedBundle:
    """The documents of the statements, each statement a code on a place. Raises BadFile."""
    text = decoded(contents(path), shown(path))
    rows = list(_rows(text, shown(path)))
    concept = next((name for name in CONCEPTS if rows and name in rows[0]), None)
    if not rows or concept is None or not {"title", "document"} & rows[0].keys():
        raise BadFile(shown(path), f"a table that does not hold {NOUN}")
    documents: dict[str, list[Row]] = {}
    for row in rows:
        documents.setdefault(row.get("document") or row.get("title", ""), []).append(row)
    concepts = dict.fromkeys(row[concept].strip() for row in rows if row[concept].strip())
    return ImportedBundle(
        articles=tuple(_article(found, concept) for found in documents.values()),
        codes=tuple(BundledCode(name, name) for name in concepts),
    )


def _rows(text: str, path: str) -> Iterator[Row]:
    """The rows by the names of their columns: ours for those that DNA always has."""
    first = text.split("\n", 1)[0]
    delimiter = max(";,\t", key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=False)
        names = [_name(column) for column in next(reader, [])]
        for cells in reader:
            if any(cells):
                cells += [""] * (len(names) - len(cells))
                yield {n: FORMULA.sub("", c) for n, c in zip(names, cells, strict=False)}
    except csv.Error as error:
        raise BadFile(path, f"a table that cannot be taken apart ({error})") from error


def _name(column: str) -> str:
    bare = re.sub(r"[^a-z]", "", column.casefold())
    return next((name for name, known in NAMES.items() if bare in known), bare)


def _article(rows: list[Row], concept: str) -> BundledArticle:
    said = rows[0]
    metadata = Metadata(
        title=pieces.line(said.get("title")),
        byline=pieces.line(said.get("author")),
        publisher=pieces.line(said.get("source")),
        published=day_of(said.get("time", "")),
        section=pieces.line(said.get("section")),
    )
    return BundledArticle(
        metadata,
        tags=tuple(filter(None, [said.get("type", "").strip()])),
        notes=tuple(filter(None, [said.get("notes", "").strip()])),
        annotations=tuple(_annotation(row, concept) for row in rows if row[concept].strip()),
    )


def _annotation(row: Row, concept: str) -> BundledAnnotation:
    variables = {k: v.strip() for k, v in row.items() if k not in NAMES and k and v.strip()}
    agreement = next((variables.pop(name) for name in AGREEMENTS if name in variables), "")
    code = variables.pop(concept)
    return BundledAnnotation(
        kind="code",
        anchor=Anchor(None, row.get("text", "").strip()),
        body="\n".join(f"{name}: {value}" for name, value in variables.items()),
        code=code,
        qualifier=_qualifier(agreement),
        author=row.get("coder", "").strip(),
    )


def _qualifier(agreement: str) -> Qualifier | None:
    word = agreement.casefold()
    return "agree" if word in YES else "disagree" if word in NO else None
