"""Near-duplicates held against each other; runs on the library's thread."""

from typing import TYPE_CHECKING

from reader.desk.chores import compare_all
from reader.desk.events import Compared, NothingLike

if TYPE_CHECKING:
    from reader.library import Library


def compared(library: "Library", article: str, other: str = "") -> Compared | NothingLike:
    """An article beside another one of its family: the one that is named, or the nearest day's."""
    from reader.anchoring.comparing import compare

    if library.can_write:
        compare_all(library)
    family = library.families.of(article)
    others = [each.id for each in family if each.id != article]
    if not others:
        return NothingLike()
    one = library.article(article)
    two = library.article(other if other in others else others[0])
    return Compared(one, two, compare(one.edition.text, two.edition.text), family)
