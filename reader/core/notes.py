"""Everything that the reader wrote, wherever it stands in the library."""

from dataclasses import dataclass

from reader.core.annotations import Annotation
from reader.core.memos import Memo


@dataclass(frozen=True)
class Noted:
    """An annotation or a memo with the title, as shown, of the article that it is about.

    A memo on an actor, a code or the library has no article: `article` and `title` are empty.
    """

    record: Annotation | Memo
    article: str = ""
    title: str = ""

    @property
    def id(self) -> str:
        """That of what was written."""
        return self.record.id
