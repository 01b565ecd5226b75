"""Links between what the reader writes and what it is about: how they are written and read."""

import re
from dataclasses import dataclass
from typing import Literal

from reader.core.markdown import escaped
from reader.core.spans import Span

LinkKind = Literal["note", "claim", "article", "code"]

LINK = re.compile(
    r"(?P<kind>note|article|code):(?P<id>[0-9a-zA-Z-]{1,64})"
    r"|claim:(?P<article>[0-9a-zA-Z-]{1,64})/(?P<start>\d{1,9})-(?P<end>\d{1,9})"
)
WORDS = 60


@dataclass(frozen=True)
class Linked:
    """Where a link leads: `id` is that of the note, the article or the code, and of the article
    in which a claim stands, at `place`."""

    kind: LinkKind
    id: str
    place: Span | None = None


@dataclass(frozen=True)
class Linkable:
    """What a link can lead to: its words, and the title of the article that it stands in."""

    to: Linked
    words: str
    title: str = ""


def linked(link: str) -> Linked | None:
    """Where a link of our own leads; None for any other address."""
    found = LINK.fullmatch(link)
    if found is None:
        return None
    if found["article"]:
        return Linked("claim", found["article"], Span(int(found["start"]), int(found["end"])))
    kinds: dict[str, LinkKind] = {"note": "note", "article": "article", "code": "code"}
    return Linked(kinds[found["kind"]], found["id"])


def written(to: Linked) -> str:
    """The link as it is written."""
    if to.place is not None:
        return f"claim:{to.id}/{to.place.start}-{to.place.end}"
    return f"{to.kind}:{to.id}"


def in_markdown(words: str, to: Linked) -> str:
    """The first words with the link, as it stands in a note."""
    line = " ".join(words.split())
    cut = line if len(line) <= WORDS else line[:WORDS].rsplit(" ", 1)[0] + "…"
    return f"[{escaped(cut)}]({written(to)})"
