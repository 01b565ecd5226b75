"""What a page of the web says of itself, where trafilatura takes it for something else."""

import re
from dataclasses import replace
from typing import Any

from reader.core.article import Metadata
from reader.importers import pieces
from reader.importers.pieces import bare, line
from reader.importers.printed_heads import SMALL

# "Ice « Notes from the quay", "Council buys ferries | The Quay Gazette"
SIGN = re.compile(r"\s+[|«»·•‹›–—-]\s+|\s+::\s+")
SITE_WORDS = 6
DAY, META = re.compile(r"\d{4}-\d\d-\d\d"), "//meta[@name = $name]/@content"
NAME_WORDS = 7


def put_right(metadata: Metadata, tree: Any) -> Metadata:
    """The metadata with what the page's own title tells of article and site."""
    title = None if pieces.MADE_UP.fullmatch(metadata.title or "") else metadata.title
    known = replace(metadata, title=title, byline=_byline(metadata.byline))
    known = replace(known, published=_printed(tree, known.published))
    parts = [part for part in map(line, SIGN.split(tree.findtext(".//title") or "")) if part]
    if len(parts) < 2 or not known.title:
        return known
    first, last, heading = parts[0], parts[-1], bare(known.title)
    if bare(last) == heading and bare(first) in _smaller_headings(tree):
        # the name of the site stands in larger type than the title
        return replace(known, title=first, publisher=known.publisher or last)
    other = last if bare(first) == heading else first if bare(last) == heading else ""
    is_site = len(parts) == 2 and _is_site(other)
    return replace(known, publisher=known.publisher or (other if is_site else None))


def _printed(tree: Any, published: str | None) -> str | None:
    """The day that a page says, and not that on which a program made its file."""
    said = {name: "".join(tree.xpath(META, name=name)[:1])[:10] for name in ("date", "created")}
    is_file = published is not None and said["created"] == published
    return said["date"] if is_file and DAY.fullmatch(said["date"]) else published


def _smaller_headings(tree: Any) -> set[str]:
    return {bare(node.text_content()) for name in ("h2", "h3") for node in tree.iter(name)}


def _is_site(words: str) -> bool:
    """Whether these may be the name of a site: few words, written as names are."""
    return 0 < len(words.split()) <= SITE_WORDS and words[-1] not in ".?!" and not _small(words)


def _small(words: str) -> bool:
    return any(word[0].islower() and word.casefold() not in SMALL for word in words.split())


def _byline(byline: str | None) -> str | None:
    """The names in a byline; sentences about an author are none."""
    names = [name for name in (byline or "").split(", ") if not _is_sentence(name)]
    whole = len(names) == len((byline or "").split(", "))
    return byline if whole else None


def _is_sentence(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and (_small(name) or len(words) > NAME_WORDS)
