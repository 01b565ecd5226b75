"""What must hold of a library and of what is seen, wherever a random walk stands."""

from collections.abc import Callable, Mapping
from pathlib import Path

from reader.core.errors import LibraryTrouble
from reader.core.reading import overlay
from reader.desk.sitting import Sitting
from reader.library import Library

LOST = ("a note has lost its place", "a verdict has lost its place")
Held = tuple[dict[str, object], ...]


def held(library: Library) -> Held:
    """All that the reader has written and arranged."""
    articles = [article.id for article in (*library.articles(), *library.articles(trashed=True))]
    return (
        {key: _sorted(library.annotations(key)) for key in articles},
        {key: _sorted(library.corrections(key)) for key in articles},
        {key: (library.article(key).metadata, library.article(key).trashed) for key in articles},
        {key: library.tags(key) for key in articles},
        library.notebook.codes(),
        {noted.id: noted.record for noted in library.notebook.all_memos()},
        _sorted(library.notebook.taught_names()),
        {each.id: library.collections.members(each.id) for each in library.collections.all()},
    )


def _sorted(records: tuple[object, ...]) -> dict[str, object]:
    return {record.id: record for record in records}


def is_sound(library: Library) -> None:
    """Nothing is damaged, and the counts are those of what is there."""
    found = [c for c in library.complaints() if not any(lost in c for lost in LOST)]
    assert found == []
    articles = [article.id for article in library.articles()]  # the trash is left out
    annotations = [a for article in articles for a in library.annotations(article)]
    coded = [a.code for a in annotations if a.code]
    counts = {code: coded.count(code) for code in set(coded)}
    assert {k: n for k, n in library.notebook.counts().items() if n} == counts


def seen_is_kept(sitting: Sitting, library: Library, codes: object) -> None:
    """What the desk shows is what the library holds, and the reading is both laid together."""
    _same("annotations", sitting.annotations, _sorted(library.annotations(sitting.article)))
    _same("corrections", sitting.corrections, _sorted(library.corrections(sitting.article)))
    _same("taught names", sitting.taught, _sorted(library.notebook.taught_names()))
    _same("codes", codes, library.notebook.codes())
    if sitting.analysis is not None:
        made, taught = tuple(sitting.corrections.values()), tuple(sitting.taught.values())
        again = overlay(sitting.analysis, made, taught, text=sitting.text)
        assert (sitting.reading, sitting.unplaced) == again, "the reading is an old one"


def _same(what: str, seen: Mapping[str, object], kept: Mapping[str, object]) -> None:
    """Raises where two lots of records are not the same."""
    differ = {key for key in {*seen, *kept} if seen.get(key) != kept.get(key)}
    told = [f"{seen.get(key)} instead of {kept.get(key)}" for key in sorted(differ)]
    assert not differ, f"{what}: {told[:3]}"


def leads_back_and_forth(library: Library) -> tuple[int, int]:
    """Redo all, undo as far as it goes, and redo it all again: the same is held.

    The number of steps, and of those that stay because something else was done to the same.
    """
    _all_steps(library.notebook.redo)
    before = held(library)
    back, stay = _all_steps(library.notebook.undo)
    forth, stay_too = _all_steps(library.notebook.redo)
    if not stay and not stay_too:
        assert back == forth
        for part, (was, now) in enumerate(zip(before, held(library), strict=True)):
            _same(f"part {part} of what is held", now, was)
    return back, stay + stay_too


def _all_steps(step: Callable[[], object]) -> tuple[int, int]:
    taken = stay = 0
    while True:
        try:
            if step() is None:
                return taken, stay
            taken += 1
        except LibraryTrouble:
            stay += 1


def look_through(folder: Path, tell: Callable[[str], None] = lambda _: None) -> None:
    """Open a library that a walk has left, and check all of it."""
    with Library.open(folder) as library:
        is_sound(library)
        back, stay = leads_back_and_forth(library)
        is_sound(library)
        tell(f"the library is sound; {back} steps taken back and done again, {stay} stay")
