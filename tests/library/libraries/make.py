"""Make a small library of the present version: `python -m tests.library.libraries.make NAME`.

Run once for each version whose tables differ, under the name of its last migration. What it
wrote is never made anew: it stays as readers of that version have it.
"""

import gzip
import sys
import tempfile
from pathlib import Path

from reader.core.history import Shelf
from reader.library import Library
from reader.library.opening import DATABASE
from tests.library.samples import analysis, annotation, command, correction, imported

HERE = Path(__file__).parent


def fill(library: Library) -> None:
    """An article with all that a reader can do to it, and one in the trash."""
    article = library.add(imported())
    library.add(imported(path="/papers/harbour.html"))
    library.store_analysis(library.article(article).edition.digest, analysis())
    library.mark_opened(article)
    library.set_place(article, 17)
    library.do(command(article, None, annotation(article, "n1", "in May"), "highlight"))
    library.do(command(article, None, annotation(article, "n2", body="Why?"), "note"))
    library.do(command(article, None, correction(article), "confirm claim"))
    library.undo(article)
    other = library.add(imported("Nothing to see here.", "/papers/nothing.txt", "Nothing"))
    metadata = imported(title="Nothing").metadata
    library.do(command(other, Shelf(other, metadata), Shelf(other, metadata, True), "remove"))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder)) as made:
            fill(made)
        content = (Path(folder) / DATABASE).read_bytes()
        (HERE / f"{sys.argv[1]}.db.gz").write_bytes(gzip.compress(content))
