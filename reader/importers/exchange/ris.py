"""RIS: references of EndNote, Zotero, Mendeley and databases, with their attached files."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile
from reader.importers.decode import decoded
from reader.importers.exchange.json_files import listed, words
from reader.importers.exchange.references import Reference, bundle_of, first
from reader.importers.files import contents, origin_of, shown

NOUN = "a list of references"
AUTHORS = ("first_authors", "authors")
TITLES = ("primary_title", "title", "short_title")
PUBLISHERS = (
    "journal_name",
    "alternate_title3",
    "secondary_title",
    "alternate_title2",
    "publisher",
)


def read(path: Path) -> ImportedBundle:
    """The references of an RIS file. Raises BadFile."""
    import rispy  # type: ignore[import-untyped]

    data = contents(path)
    origin = origin_of(shown(path), "ris", data)
    text = decoded(data, origin.path)
    try:
        found = rispy.loads(text, skip_unknown_tags=True)
    except Exception as error:  # its errors are of no one kind, and the file is a stranger's
        raise BadFile(origin.path, f"{NOUN} that cannot be taken apart ({error})") from error
    return bundle_of([_reference(each) for each in found], origin, NOUN)


def _reference(said: Mapping[str, Any]) -> Reference:
    def all_of(*names: str) -> tuple[str, ...]:
        return tuple(words(value) for name in names for value in listed(said.get(name)))

    return Reference(
        title=first(all_of(*TITLES)),
        authors=all_of(*AUTHORS),
        publisher=first(all_of(*PUBLISHERS)),
        published=first(all_of("date", "publication_year", "year")),
        url=first(all_of("urls")) or _doi(first(all_of("doi"))),
        language=first(all_of("language")),
        section=first(all_of("section")),
        abstract=first(all_of("abstract", "notes_abstract")),
        tags=all_of("keywords"),
        notes=all_of("notes", "research_notes"),
        files=all_of("file_attachments1", "file_attachments2", "figure"),
    )


def _doi(name: str) -> str:
    return f"https://doi.org/{name}" if name.startswith("10.") else ""
