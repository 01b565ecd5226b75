"""Word documents: mammoth makes a page of the document, its properties say who wrote it."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from reader.core.article import Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import dates, markup, pieces
from reader.importers.archive import Archive
from reader.importers.pieces import Piece, line
from reader.importers.xml import elements, first, parsed, refuse_entities

NOUN = "a Word document"
EMPTY = "a Word document without words in it"
# Compound files: what Word makes of a document that it locks.
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
CORE, PROGRAM, STYLES = "docProps/core.xml", "docProps/app.xml", "word/styles.xml"
HEADING = 150
PARTS = (".xml", ".rels")
STYLE_MAP = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p:fresh
p[style-name='Quote'] => blockquote:fresh
p[style-name='Intense Quote'] => blockquote:fresh
p[style-name='Quotations'] => blockquote:fresh
p[style-name='Block Text'] => blockquote:fresh
p[style-name='caption'] => figcaption:fresh
p[style-name='Caption'] => figcaption:fresh
p[style-name='Image Caption'] => figcaption:fresh
p[style-name='Table Caption'] => figcaption:fresh
br[type='page'] =>
"""


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The document as one article. Raises BadFile."""
    if data.startswith(COMPOUND):
        raise BadFile(origin.path, f"{NOUN} that is locked with a password")
    return (document(Archive(data, origin.path, NOUN), origin),)


def document(archive: Archive, origin: Origin) -> Imported:
    """The document in an archive. Raises BadFile."""
    root = markup.html_of(page(archive, origin.path))
    found = [] if root is None else list(_pieces(root))
    return pieces.document_of(found, _metadata(archive, origin.path), origin, empty=EMPTY)


def _pieces(root: Any) -> Iterator[Piece]:
    """The pieces of mammoth's page, a row of a table on one line, bold lines as headings."""
    for paragraph in root.xpath("//*[self::td or self::th][count(*) = 1]/p"):
        paragraph.drop_tag()
    for paragraph in root.xpath("/html/body/p[count(*) = 1 and strong]"):
        words = paragraph.text_content().strip()
        if words == paragraph[0].text_content().strip() and _is_heading(words):
            paragraph.tag = "h3"
    return markup.pieces_of(root)


def _is_heading(words: str) -> bool:
    return 0 < len(words) <= HEADING and not words.endswith((".", ",", ";", ":"))


def page(archive: Archive, path: str) -> str:
    """The document as HTML, without its pictures. Raises BadFile."""
    import mammoth

    try:
        made = mammoth.convert_to_html(
            _copied(archive, path),
            style_map=STYLE_MAP,
            include_embedded_style_map=False,
            convert_image=lambda _: [],
            external_file_access=False,
        )
    except BadFile:
        raise
    except Exception as error:  # a crooked document is the file's fault, wherever mammoth trips
        raise BadFile(path, f"{NOUN} that cannot be taken apart ({error})") from error
    return str(made.value)


def _copied(archive: Archive, path: str) -> BytesIO:
    """The parts that are text as an archive of their own: counted, and without entities."""
    copy = BytesIO()
    with ZipFile(copy, "w") as file:
        for name in archive.names:
            if name.lower().endswith(PARTS):
                part = archive.read(name)
                refuse_entities(part, path, NOUN)
                file.writestr(name, part)
    copy.seek(0)
    return copy


def _metadata(archive: Archive, path: str) -> Metadata:
    core = _part(archive, CORE, path)
    if core is None:
        return Metadata()
    program = _part(archive, PROGRAM, path)
    return Metadata(
        title=first(core, "title"),
        byline=line((first(core, "creator") or "").replace(";", ", ")),
        publisher=first(program, "company") if program is not None else None,
        published=dates.iso(first(core, "created")) or dates.iso(first(core, "modified")),
        language=pieces.language(first(core, "language") or _language(archive, path)),
    )


def _language(archive: Archive, path: str) -> str | None:
    """The language that the document's own style is in."""
    styles = _part(archive, STYLES, path)
    defaults = elements(styles, "docdefaults") if styles is not None else []
    found = (
        value for node in defaults for lang in elements(node, "lang") for value in _first(lang)
    )
    return next(found, None)


def _first(node: Any) -> list[str]:
    return [str(value) for key, value in node.attrib.items() if key.endswith("}val")]


def _part(archive: Archive, name: str, path: str) -> Any:
    """A part's root, or None where the document has none or it is damaged: it is not the text."""
    try:
        return parsed(archive.read(name), path, NOUN) if name in archive else None
    except BadFile:
        return None
