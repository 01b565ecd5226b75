"""Near-duplicates: found by sketches, kept as families."""

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.listing import Listing
from reader.core.spans import Span
from reader.library import Library
from reader.library.sketching import FEWEST, RUN, WORD, are_near, bands_of, sketch_of

RANDOM = random.Random(7)
WORDS = [f"{a}{b}{c}" for a in "bdfghklmprst" for b in "aeiou" for c in "nrstx"]


def text(words: int = 300) -> str:
    return " ".join(RANDOM.choice(WORDS) for _ in range(words))


def edited(words: str, share: float) -> str:
    """The words with such a share of them replaced, in one stretch, and a word added."""
    known = words.split()
    count = round(len(known) * share)
    at = RANDOM.randrange(len(known) - count + 1)
    return " ".join([*known[:at], *text(count).split(), *known[at + count :], "agency"])


def article(words: str, path: str, **known: str) -> Imported:
    whole = Edition(words, (Block("paragraph", Span(0, len(words))),))
    return Imported(Metadata(**known), whole, Origin(path, "txt", "ab" * 32, len(words)))


def look(library: Library) -> None:
    while library.families.look(3):
        pass


def ids(family) -> set[str]:
    return {each.id for each in family}


@pytest.mark.parametrize("share", [0.0, 0.05, 0.15, 0.25])
def test_copies_with_small_changes_are_near(share: float) -> None:
    for _ in range(30):
        one = text()
        assert are_near(sketch_of(one), sketch_of(edited(one, share)))


def test_a_copy_cut_to_its_half_is_near() -> None:
    for _ in range(30):
        one = text(600)
        assert are_near(sketch_of(one), sketch_of(" ".join(one.split()[:320])))


@pytest.mark.parametrize("share", [0.7, 1.0])
def test_other_texts_are_not_near(share: float) -> None:
    for _ in range(30):
        one = text()
        assert not are_near(sketch_of(one), sketch_of(edited(one, share)))


def test_candidates_share_a_band() -> None:
    missed = 0
    for _ in range(200):
        one = text()
        missed += not set(bands_of(sketch_of(one))) & set(bands_of(sketch_of(edited(one, 0.25))))
    assert missed <= 4


@given(st.text())
def test_any_text_has_a_sketch_that_is_always_the_same(words: str) -> None:
    sketch = sketch_of(words)
    assert sketch == sketch_of(words)
    assert len(sketch.numbers) == 96 * 4
    assert sketch.size <= max(1, len(WORD.findall(words.casefold())))
    assert bool(bands_of(sketch)) == (sketch.size >= FEWEST)


def test_a_sketch_estimates_the_share_of_common_runs() -> None:
    def runs(words: str) -> set[tuple[str, ...]]:
        known = words.split()
        return {tuple(known[at : at + RUN]) for at in range(len(known) - RUN + 1)}

    import numpy as np

    gaps = []
    for share in (0.1, 0.3, 0.5, 0.7) * 10:
        one = text(400)
        other = edited(one, share)
        true = len(runs(one) & runs(other)) / len(runs(one) | runs(other))
        numbers = [np.frombuffer(sketch_of(each).numbers, np.uint32) for each in (one, other)]
        gaps.append(float((numbers[0] == numbers[1]).mean()) - true)
    assert abs(sum(gaps) / len(gaps)) < 0.03
    assert max(map(abs, gaps)) < 0.2


def test_agency_copy_is_one_family(library: Library) -> None:
    copy = text()
    papers = [article(edited(copy, 0.1), f"/{n}.txt", publisher=f"Paper {n}") for n in range(7)]
    added = [library.add(each) for each in papers]
    alone = library.add(article(text(), "/alone.txt"))
    look(library)
    (family,) = library.families.all()
    assert ids(family) == set(added)
    assert library.families.of(alone) == ()
    assert ids(library.families.of(added[3])) == set(added)
    assert {each.family for each in library.articles()} == {None, family[0].family}
    library.remove(added[0])
    assert len(library.families.of(added[1])) == 6


def test_two_families_become_one_by_what_is_between_them(library: Library) -> None:
    first, second = text(200), text(200)
    for n, words in enumerate((first, first + " agency", second, second + " agency")):
        library.add(article(words, f"/{n}.txt"))
    look(library)
    assert sorted(map(len, library.families.all())) == [2, 2]
    library.add(article(f"{first} {second}", "/both.txt"))
    look(library)
    assert [len(family) for family in library.families.all()] == [5]


def test_a_new_edition_leaves_its_family(library: Library) -> None:
    copy = text()
    one = library.add(article(copy, "/one.txt", title="Report"))
    library.add(article(copy + " agency", "/two.txt"))
    look(library)
    assert len(library.families.of(one)) == 2
    assert library.add(article(text(), "/one.txt", title="Report")) == one
    look(library)
    assert library.families.of(one) == ()
    assert list(library.families.all()) == []


def test_short_texts_are_alike_by_chance(library: Library) -> None:
    for n in range(3):
        library.add(article(f"The weather will be fine today {n}.", f"/{n}.txt"))
    look(library)
    assert list(library.families.all()) == []


def test_a_formula_in_all_papers_makes_no_family(library: Library) -> None:
    formula = text(30)
    for n in range(20):
        library.add(article(f"{text(200)} {formula}", f"/{n}.txt"))
    look(library)
    assert list(library.families.all()) == []


def test_what_was_not_compared_is_compared_after_the_next_opening(library: Library) -> None:
    copy = text()
    one = library.add(article(copy, "/one.txt"))
    library.add(replace(article(copy + " agency", "/two.txt")))
    library.close()
    with Library.open(library.folder) as again:
        look(again)
        assert len(again.families.of(one)) == 2


def test_a_list_has_a_family_in_the_row_of_its_first(library: Library) -> None:
    words = text()
    copies = [library.add(article(edited(words, 0.05), f"/{n}.txt")) for n in range(3)]
    library.add(article(text(), "/other.txt"))
    assert library.lists.folded(Listing()).likes == {}
    look(library)
    for backwards in (False, True):
        asked = Listing(column="added", backwards=backwards)
        every, found = library.lists.numbers(asked), library.lists.folded(asked)
        assert found.articles == len(every) == len(copies) + 1
        kept = [n for n in every if n in found.leads]
        assert list(found.leads) == kept
        ((lead, others),) = found.likes.items()
        members = [n for n in every if n == lead or n in others]
        assert [lead, *others] == members, "in the order of the list"
        assert set(library.lists.ids(members)) == set(copies)
