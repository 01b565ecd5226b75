"""brat: stand-off annotations (.ann) beside their text (.txt)."""

import re
from collections.abc import Iterator
from pathlib import Path

from reader.core.bundle import BundledAnnotation, BundledArticle, BundledCode, ImportedBundle
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.core.words import counted
from reader.importers.decode import decoded
from reader.importers.exchange.texts import Places, article_of
from reader.importers.files import contents, origin_of, shown

MENTION = re.compile(r"(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|\Z)")
REMARK = re.compile(r"#\d*\t\S+ (\S+)\t(.+)")
TRAIT = re.compile(r"[AM]\d+\t(\S+) (\S+)(?: (.+))?")
LINK = re.compile(r"(?:[RE]\d+|\*)\t")
ANNOTATION, TEXT = ".ann", ".txt"


def read(path: Path) -> ImportedBundle:
    """The text beside a file of annotations, with a code for each type of them. Raises BadFile."""
    lines = decoded(contents(path), shown(path)).splitlines()
    beside = path.with_suffix(TEXT)
    data = contents(beside)
    origin = origin_of(shown(beside), "txt", data)
    text = decoded(data, origin.path)
    mentions = [match for line in lines if (match := MENTION.match(line))]
    if not mentions and not any(LINK.match(line) for line in lines) and any(lines):
        raise BadFile(shown(path), "no annotations of brat, though it is named like them")
    places = Places(text, [span for match in mentions for span in _spans(match[3])])
    said = _said(lines)
    annotations, lost = [], 0
    for match in mentions:
        for span in _spans(match[3]):
            anchor = places.anchor(span)
            lost += anchor is None
            if anchor:
                body = "\n\n".join(said.get(match[1], []))
                annotations.append(BundledAnnotation("code", anchor, body, match[2]))
    article = article_of(text, None, origin)
    codes = dict.fromkeys(match[2] for match in mentions)
    return ImportedBundle(
        articles=(BundledArticle(article.metadata, article, annotations=tuple(annotations)),),
        codes=tuple(BundledCode(name, name.replace("_", " ")) for name in codes),
        troubles=tuple(_troubles(lines, lost)),
    )


def _spans(places: str) -> list[Span]:
    """The parts of a mention, which need not stand together."""
    pairs = (part.split() for part in places.split(";"))
    return [Span(int(start), int(end)) for start, end in pairs]


def _said(lines: list[str]) -> dict[str, list[str]]:
    """Remarks and traits, by the mention that they are about."""
    said: dict[str, list[str]] = {}
    for line in lines:
        if remark := REMARK.match(line):
            said.setdefault(remark[1], []).append(remark[2].strip())
        elif trait := TRAIT.match(line):
            value = f": {trait[3].strip()}" if trait[3] else ""
            said.setdefault(trait[2], []).append(f"{trait[1]}{value}")
    return said


def _troubles(lines: list[str], lost: int) -> Iterator[str]:
    links = sum(bool(LINK.match(line)) for line in lines)
    if links:
        yield f"{counted(links, 'link')} between annotations, for which there is no place here"
    if lost:
        yield f"{counted(lost, 'annotation')} without a place in the text"
