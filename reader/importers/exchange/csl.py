"""CSL-JSON: references of Zotero, Mendeley and citation processors."""

from pathlib import Path
from typing import Any

from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile
from reader.importers.exchange.json_files import listed, mapping, words
from reader.importers.exchange.json_files import read as read_json
from reader.importers.exchange.references import Reference, bundle_of
from reader.importers.files import contents, origin_of, shown

NOUN = "a list of references"


def read(path: Path) -> ImportedBundle:
    """The references of a file of CSL-JSON. Raises BadFile."""
    origin = origin_of(shown(path), "csl-json", contents(path))
    value = read_json(path, NOUN)
    items = mapping(value).get("items", value)
    found = [mapping(item) for item in listed(items)]
    found = [item for item in found if "type" in item or "title" in item]
    if not found:
        raise BadFile(origin.path, "JSON that is neither references nor annotations")
    return bundle_of([_reference(item) for item in found], origin, NOUN)


def _reference(item: dict[str, Any]) -> Reference:
    attachments = (mapping(each).get("path") for each in listed(item.get("attachments")))
    tags = words(item.get("keyword")).replace(";", ",").split(",")
    doi = words(item.get("DOI"))
    return Reference(
        title=words(item.get("title")),
        authors=tuple(_name(mapping(author)) for author in listed(item.get("author"))),
        publisher=words(item.get("container-title")) or words(item.get("publisher")),
        published=_date(mapping(item.get("issued"))),
        url=words(item.get("URL")) or (f"https://doi.org/{doi}" if doi.startswith("10.") else ""),
        language=words(item.get("language")),
        section=words(item.get("section")),
        abstract=words(item.get("abstract")),
        tags=tuple(tags),
        notes=tuple(filter(None, [words(item.get("note")), words(item.get("annote"))])),
        files=tuple(filter(None, map(words, [*attachments, item.get("file")]))),
    )


def _name(author: dict[str, Any]) -> str:
    family = f"{words(author.get('non-dropping-particle'))} {words(author.get('family'))}".strip()
    given = words(author.get("given"))
    return words(author.get("literal")) or (f"{family}, {given}" if given else family)


def _date(issued: dict[str, Any]) -> str:
    parts = next(iter(listed(issued.get("date-parts"))), None)
    numbers = [words(part) for part in listed(parts)]
    if numbers and all(number.isdigit() for number in numbers):
        return "-".join(number.zfill(2) for number in numbers[:3])
    return words(issued.get("raw")) or words(issued.get("literal"))
