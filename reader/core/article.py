"""Articles, as the words of the house have them: metadata, origins and editions."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from reader.core.spans import Span

BlockKind = Literal["title", "heading", "paragraph", "list item", "quotation", "caption"]

TITLE_WORDS = 9


@dataclass(frozen=True)
class Block:
    """A part of an edition's text that is set as one piece; the blank between blocks is in none."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True)
class Metadata:
    """What is known of an article besides its text. `published` is ISO 8601, `language` BCP 47.

    `section` is the part of the publication that it stood in, with the page where that is named.
    """

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None


@dataclass(frozen=True)
class Origin:
    """A file that an article came from: `sha256` of its bytes, `index` of the article in it.

    An article pasted or typed has the path "".
    """

    path: str
    format: str
    sha256: str
    size: int
    index: int = 0


class Page(NamedTuple):
    """A page of a printed original: what is printed on it as its number, where its text begins."""

    label: str
    start: int


@dataclass(frozen=True)
class Edition:
    """One immutable text with its blocks, in order and apart from each other.

    `pages` are those of an original that has some, in their order; most have none.
    """

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the text as UTF-8, in hexadecimal: the key of everything derived from it."""
        from hashlib import sha256

        return sha256(self.text.encode("utf-8")).hexdigest()


@dataclass(frozen=True)
class Imported:
    """What an importer makes of a file: one article.

    `troubles` are sentences on what else of the file could not be read; the first article of a
    file carries them.
    """

    metadata: Metadata
    edition: Edition
    origin: Origin
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True)
class StoredArticle:
    """An article as the library keeps it; `edition` is its latest, `origins` the oldest first.

    `added` and `opened` are ISO 8601, UTC; `opened` is None until the article is first opened.
    """

    id: str
    metadata: Metadata
    edition: Edition
    origins: tuple[Origin, ...]
    added: str
    opened: str | None = None
    trashed: bool = False


@dataclass(frozen=True)
class RecentArticle:
    """A line of the list of articles: the title as shown, and the path of the last origin."""

    id: str
    title: str
    opened: str | None
    path: str


def shown_title(metadata: Metadata, edition: Edition) -> str:
    """The title, or the article's first words where it has none."""
    if metadata.title and metadata.title.strip():
        return metadata.title.strip()
    blocks = (edition.text[b.span.start : b.span.end] for b in edition.blocks)
    first = next((block for block in blocks if block.strip()), edition.text)
    words = first.split(maxsplit=TITLE_WORDS)
    shown = " ".join(words[:TITLE_WORDS])
    return shown.rstrip(".,;:") + "…" if len(words) > TITLE_WORDS else shown


def page_at(edition: Edition, offset: int) -> str | None:
    """The number of the page that an offset of the text stands on; None where there are none."""
    begun = bisect_right(edition.pages, offset, key=lambda page: page.start)
    return edition.pages[begun - 1].label if begun else None
