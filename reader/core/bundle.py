"""What other programs hand over besides articles: annotations, codes, collections, tags, memos."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import accumulate

from reader.core.annotations import Anchor, AnnotationKind, Qualifier
from reader.core.article import Imported, Metadata
from reader.core.spans import Span


@dataclass(frozen=True)
class BundledCode:
    """An entry of a codebook. `id` and `parent` are those of the bundle, `colour` is #rrggbb."""

    id: str
    name: str
    parent: str | None = None
    colour: str | None = None
    memo: str = ""


@dataclass(frozen=True)
class BundledCollection:
    """A set of articles. `id` and `parent` are those of the bundle."""

    id: str
    name: str
    parent: str | None = None


@dataclass(frozen=True)
class BundledAnnotation:
    """An annotation on an article of the bundle; `code` is the id of one of its codes.

    An anchor without a span is to be found by its quotation. `colour` is #rrggbb as the other
    program has it, `created` ISO 8601, `author` a name.
    """

    kind: AnnotationKind
    anchor: Anchor
    body: str = ""
    code: str | None = None
    qualifier: Qualifier | None = None
    colour: str | None = None
    tags: tuple[str, ...] = ()
    created: str = ""
    author: str = ""


@dataclass(frozen=True)
class BundledArticle:
    """An article as a bundle knows it, and what was added to it there.

    Its text comes along in `article`, or is in the file at `path`, or is not there at all: then it
    is known by its metadata only (its url, its title). `collections` are ids of the bundle,
    `notes` words in Markdown.
    """

    metadata: Metadata
    article: Imported | None = None
    path: str | None = None
    tags: tuple[str, ...] = ()
    collections: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    annotations: tuple[BundledAnnotation, ...] = ()


@dataclass(frozen=True)
class ImportedBundle:
    """What an importer makes of the work of another program.

    `memo` is on the whole of it; `troubles` are sentences on what could not be taken over.
    """

    articles: tuple[BundledArticle, ...] = ()
    codes: tuple[BundledCode, ...] = ()
    collections: tuple[BundledCollection, ...] = ()
    memo: str = ""
    troubles: tuple[str, ...] = ()

    @property
    def texts(self) -> tuple[Imported, ...]:
        """The articles whose texts came along."""
        return tuple(each.article for each in self.articles if each.article)


def completed(bundled: BundledArticle, article: Imported) -> BundledArticle:
    """The bundled article with a text that was read for it; what the bundle knows of it counts."""
    return replace(
        bundled,
        article=replace(article, metadata=laid_over(bundled.metadata, article.metadata)),
        metadata=laid_over(bundled.metadata, article.metadata),
        path=None,
    )


def laid_over(upper: Metadata, lower: Metadata) -> Metadata:
    """The upper metadata, and of the lower what the upper does not know."""
    names = Metadata.__dataclass_fields__
    return Metadata(**{name: getattr(upper, name) or getattr(lower, name) for name in names})


def from_utf16(text: str, units: Span) -> Span:
    """A span that counts UTF-16 units of the text (as JavaScript does) as code points.

    An offset inside a character, or beyond the end, moves on to its end.
    """
    starts = [0, *accumulate(1 + (ord(letter) > 0xFFFF) for letter in text)]
    start, end = (min(bisect_left(starts, max(0, unit)), len(text)) for unit in units)
    return Span(start, max(start, end))


def codes_in_order(codes: Iterable[BundledCode]) -> tuple[BundledCode, ...]:
    """Parents before their children. A parent that is unknown, or a descendant, is none."""
    left = list({code.id: code for code in codes}.values())
    known = {code.id for code in left}
    left = [code if code.parent in known else replace(code, parent=None) for code in left]
    ordered: dict[str, BundledCode] = {}
    while left:
        before = len(ordered)
        for code in left:
            if code.parent is None or code.parent in ordered:
                ordered[code.id] = code
        left = [code for code in left if code.id not in ordered]
        if left and len(ordered) == before:
            left[0] = replace(left[0], parent=None)
    return tuple(ordered.values())
