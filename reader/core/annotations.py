"""What the reader adds to a place, and how the place is known."""

import re
from dataclasses import dataclass
from typing import Literal

from reader.core.spans import Span

AnnotationKind = Literal["highlight", "note", "code"]
Qualifier = Literal["agree", "disagree"]
Subject = Literal["passage", "claim", "actor"]

CONTEXT = 32
COLOURS = (1, 2, 3, 4, 5)


@dataclass(frozen=True)
class Anchor:
    """A place in a text (W3C Web Annotation: TextPositionSelector with TextQuoteSelector).

    `prefix` and `suffix` hold up to 32 code points of context. `span` is None when the place is
    not found in the edition at hand.
    """

    span: Span | None
    quotation: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True)
class Annotation:
    """A highlight (`colour`), a note (`body`, in Markdown) or a code on one place of an article.

    A highlight may carry a body: its comment; `underline` draws it as a line. `code` names an
    entry of the codebook, `qualifier` whether the passage agrees with it. What is on a claim is
    anchored at its words, and what is on an actor at a mention of it; `about` is the actor's name.
    `created` and `modified` are ISO 8601, UTC.
    """

    id: str
    article: str
    kind: AnnotationKind
    anchor: Anchor
    colour: int | None = None
    body: str = ""
    code: str | None = None
    qualifier: Qualifier | None = None
    created: str = ""
    modified: str = ""
    underline: bool = False
    subject: Subject = "passage"
    about: str = ""


def tags_in(body: str) -> tuple[str, ...]:
    """The tags in a note: words with # before them, each once, without it."""
    return tuple(dict.fromkeys(re.findall(r"(?<!\S)#(\w[\w-]*)", body)))


def anchor_at(text: str, span: Span) -> Anchor:
    """The anchor of a span of the text."""
    return Anchor(
        span=span,
        quotation=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
