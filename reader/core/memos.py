"""Memos: words on an article, an actor, a code, or the whole library."""

from dataclasses import dataclass
from typing import Literal

MemoSubject = Literal["article", "actor", "code", "library"]


@dataclass(frozen=True)
class Memo:
    """Words in Markdown. `about` is the id of the article or code, or the name of the actor, and
    empty for the library. `created` and `modified` are ISO 8601, UTC.
    """

    id: str
    subject: MemoSubject
    about: str
    body: str
    created: str = ""
    modified: str = ""
