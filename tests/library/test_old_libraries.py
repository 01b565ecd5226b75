"""A library of every old version still opens, with all that its reader wrote."""

import gzip
from pathlib import Path

import pytest

from reader.library import Library
from reader.library.migrations import NAMES
from reader.library.opening import DATABASE
from tests.library.samples import TEXT, analysis, annotation, correction, edition, imported, steps

LIBRARIES = sorted((Path(__file__).parent / "libraries").glob("*.db.gz"))


@pytest.mark.parametrize("kept", LIBRARIES, ids=lambda path: path.name)
def test_an_old_library_opens_with_all_that_is_in_it(kept: Path, tmp_path: Path) -> None:
    (tmp_path / DATABASE).write_bytes(gzip.decompress(kept.read_bytes()))
    with Library.open(tmp_path) as library:
        (entry,) = library.recent(9)
        assert (entry.title, entry.path) == ("Harbour reopens", "/papers/harbour.html")
        article = library.article(entry.id)
        assert article.edition == edition(TEXT)
        assert article.metadata == imported().metadata
        assert len(article.origins) == 2
        assert library.place(entry.id) == 17
        assert library.analysis(article.edition.digest, "1") == analysis()
        assert library.annotations(entry.id) == (
            annotation(entry.id, "n2", body="Why?"),
            annotation(entry.id, "n1", "in May"),
        )
        assert steps(library, entry.id) == ("note", "confirm claim")
        library.redo(entry.id)
        assert library.corrections(entry.id) == (correction(entry.id),)
        assert [e.label for e in library.history()][-1] == "remove"


def test_a_library_of_every_version_is_kept() -> None:
    assert {path.name.removesuffix(".db.gz") for path in LIBRARIES} == set(NAMES)
