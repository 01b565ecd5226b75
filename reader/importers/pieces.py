"""An article put together from its pieces: what all formats but plain text have in common."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reader.core.article import (
    Block,
    BlockKind,
    Edition,
    Imported,
    Metadata,
    Origin,
    Page,
)
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.importers.decode import checked
from reader.importers.printed_heads import head_of

Piece = tuple[BlockKind, str]
"""A text and the kind of its block."""

PageMark = tuple[str, int, int]
"""A page: its label, the number of the piece that it begins in, and the offset in that piece."""

APART = "\n\n"
# How far into the body its title and its byline are said again.
TOP = 4
# Two characters that no text has, around the number of a page that begins there.
PAGE = "\ufdd0\ufdd1"
MARK = re.compile(f"{PAGE[0]}([^{PAGE}]*){PAGE[1]}")
BLANKS = re.compile(r"[ \t\n\r\f\v]+")
URL = re.compile(r"https?://[^\s<>\"]+")
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
# Titles that programs make up.
MADE_UP = re.compile(
    r"(?:untitled|unbenannt|sans titre|document|dokument|unknown|slide|presentation|scan|doc)"
    r"[\s_-]*\d*|microsoft word - .*|abiword html document|"
    r".*\.(?:docx?|odt|rtf|pdf|indd|qxd|html?|tex|dvi|pages|txt)",
    re.IGNORECASE,
)
# Control characters and halves of characters, which no text has; some PDF files do.
UNWRITTEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def line(words: str | None) -> str | None:
    """The words on one line, or None if there are none."""
    return BLANKS.sub(" ", words).strip() or None if words else None


def language(tag: str | None) -> str | None:
    """A tag as BCP 47 has it ("en_GB" means en-GB), or None if it is not one."""
    tag = (tag or "").strip().replace("_", "-")
    return tag if LANGUAGE.fullmatch(tag) and tag.lower() not in ("und", "zxx", "x-none") else None


def url(words: str | None) -> str | None:
    """The words, if they are an address in the web and nothing else; never one of this machine."""
    words = (words or "").strip()
    return words if URL.fullmatch(words) else None


def written(text: str) -> str:
    """The text without characters that cannot be part of one, its line ends LF."""
    return UNWRITTEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def whole(text: str) -> str:
    """The text with its halves of characters joined where two make one, and without soft hyphens.

    PDF and RTF write an emoji as two; a soft hyphen is of the page and not of the word.
    """
    paired = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")
    return paired.replace("\u00ad", "")


def edition_of(pieces: Iterable[Piece], marks: Iterable[PageMark] = ()) -> Edition:
    """The pieces as one text, a blank line between them, and the pages that begin in it.

    Pages are given by `marks`, or stand in the pieces as `page_mark` writes them.
    """
    blocks: list[Block] = []
    pages: list[Page] = []
    parts, place = [], 0
    for kind, marked in pieces:
        words, inside = _unmarked(marked)
        pages += [Page(label, place + offset) for label, offset in inside]
        if words:
            blocks.append(Block(kind, Span(place, place + len(words))))
            parts.append(words)
            place += len(words) + len(APART)
    given = [Page(label, blocks[piece].span.start + place) for label, piece, place in marks]
    text = APART.join(parts)
    known = tuple(page for page in given or pages if page.start < len(text))
    return Edition(text, tuple(blocks), known)


def page_mark(label: str) -> str:
    """A mark in a piece's words where a page with that number begins."""
    return f"{PAGE[0]}{label.translate(dict.fromkeys(map(ord, PAGE)))}{PAGE[1]}"


def _unmarked(words: str) -> tuple[str, list[tuple[str, int]]]:
    """The words without the marks of pages, and where in them each page begins."""
    if PAGE[0] not in words:
        return words, []
    text, pages, end = "", [], 0
    for found in MARK.finditer(words):
        text = _joined(text, words[end : found.start()])
        pages.append((found[1], len(text)))
        end = found.end()
    return _joined(text, words[end:]).rstrip(), pages


def _joined(text: str, more: str) -> str:
    """The text with more behind it, and no two blanks between them."""
    return text + (more if text and not text[-1].isspace() else more.lstrip())


def article_of(
    pieces: Sequence[Piece], metadata: Metadata, origin: Origin, *, empty: str
) -> Imported:
    """An article whose title stands above its pieces. Raises BadFile(`empty`) without words."""
    pieces = without_head(pieces, metadata)
    if not has_words(pieces):
        raise BadFile(origin.path, empty)
    if metadata.title:
        pieces.insert(0, ("title", metadata.title))
    edition = edition_of(pieces)
    checked(edition.text, origin.path)
    return Imported(metadata, edition, origin)


def document_of(
    pieces: Sequence[Piece],
    metadata: Metadata,
    origin: Origin,
    *,
    empty: str,
    marks: Iterable[PageMark] = (),
) -> Imported:
    """An article from an office program, whose title is what its page says, if it says one.

    The title in the metadata there is often that of a template; it counts where the text has
    none. A day that is printed below the title counts more than that of the file. Raises
    BadFile(`empty`) without words.
    """
    if not has_words(pieces):
        raise BadFile(origin.path, empty)
    head = head_of(pieces, title_among(pieces, metadata.title))
    number = head.title
    metadata = replace(
        metadata,
        byline=metadata.byline or head.byline,
        published=head.published or metadata.published,
    )
    if number is None:
        known = metadata.title if not MADE_UP.fullmatch(metadata.title or "") else None
        metadata = replace(metadata, title=known)
    else:
        pieces = [*pieces[:number], ("title", pieces[number][1]), *pieces[number + 1 :]]
        metadata = replace(metadata, title=line(pieces[number][1]))
    edition = edition_of(pieces, marks)
    checked(edition.text, origin.path)
    return Imported(metadata, edition, origin)


def title_among(pieces: Sequence[Piece], declared: str | None) -> int | None:
    """Which piece is the title: one of that kind, the one declared, or a heading above all."""
    top = [(number, kind, bare(words)) for number, (kind, words) in enumerate(pieces[: TOP + 2])]
    said = bare(declared) if declared else None
    by_kind = [number for number, kind, _ in top if kind == "title"]
    by_words = [number for number, _, words in top if words == said]
    by_both = [number for number in by_words if pieces[number][0] == "heading"]
    above = [0] if pieces and pieces[0][0] == "heading" else []
    return next(iter((*by_kind, *by_both, *by_words, *above)), None)


def has_words(pieces: Iterable[Piece]) -> bool:
    """Whether there is a letter or a digit in the pieces."""
    return any(character.isalnum() for _, text in pieces for character in text)


def without_head(pieces: Sequence[Piece], metadata: Metadata) -> list[Piece]:
    """The pieces without those at the top that only say the title or the byline again."""
    said = {bare(words) for words in (metadata.title, metadata.byline) if words}
    return [p for number, p in enumerate(pieces) if number >= TOP or bare(p[1]) not in said]


def bare(words: str) -> str:
    """The words alone, for comparing: no signs, no capitals, no "By" before them."""
    plain = " ".join(words.casefold().split())
    return re.sub(r"\W+", " ", plain.removeprefix("by ")).strip()
