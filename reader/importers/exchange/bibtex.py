"""BibTeX and BibLaTeX: references of JabRef, Zotero and their like, with their attached files."""

import logging
import re
from pathlib import Path

from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile
from reader.importers.decode import decoded
from reader.importers.exchange.references import Reference, bundle_of, first
from reader.importers.files import contents, origin_of, shown

NOUN = "a list of references"
AND = re.compile(r"\s+and\s+", re.IGNORECASE)
BRACES = re.compile(r"[{}]")
# JabRef and Zotero: "what it is:where:its kind", several parted by semicolons.
ATTACHED = re.compile(r"(?:[^:;\\]|\\.)*:((?:[^:;\\]|\\.|:(?=[/\\]))+):[^:;]*")


def read(path: Path) -> ImportedBundle:
    """The references of a BibTeX file. Raises BadFile."""
    data = contents(path)
    origin = origin_of(shown(path), "bibtex", data)
    found = _entries(decoded(data, origin.path), origin.path)
    return bundle_of([_reference(fields) for fields in found], origin, NOUN)


def _entries(text: str, path: str) -> list[dict[str, str]]:
    """The fields of each entry by their names in small letters. Raises BadFile."""
    from bibtexparser.entrypoint import parse_string
    from bibtexparser.middlewares import LatexDecodingMiddleware

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL + 1)
    try:
        library = parse_string(text, append_middleware=[LatexDecodingMiddleware()])
        return [
            {field.key.lower(): str(field.value) for field in entry.fields}
            for entry in library.entries
        ]
    except Exception as error:  # its errors are of no one kind, and the file is a stranger's
        raise BadFile(path, f"{NOUN} that cannot be taken apart ({error})") from error


def _reference(said: dict[str, str]) -> Reference:
    def words(*names: str) -> str:
        return BRACES.sub("", first(said.get(name) for name in names))

    year, month = words("year"), words("month")
    doi = words("doi")
    return Reference(
        title=words("title"),
        authors=tuple(AND.split(words("author"))),
        publisher=words("journal", "journaltitle", "booktitle", "publisher", "organization"),
        published=words("date") or f"{words('day')} {month} {year}".strip(),
        url=words("url") or (f"https://doi.org/{doi}" if doi.startswith("10.") else ""),
        language=words("langid", "language"),
        section=words("titleaddon") if words("entrysubtype") == "newspaper" else "",
        abstract=words("abstract"),
        tags=tuple(re.split(r"\s*[,;]\s*", words("keywords"))),
        notes=tuple(filter(None, (words("annote", "annotation"), words("note")))),
        files=tuple(_files(said.get("file", ""))),
    )


def _files(words: str) -> list[str]:
    """The paths in a field for files, whichever program wrote it."""
    found = [match[1] for match in ATTACHED.finditer(words)]
    found = found or [part.strip() for part in words.split(";")]
    return [re.sub(r"\\(.)", r"\1", path) for path in found if path]
