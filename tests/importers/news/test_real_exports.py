"""Exports that the databases really wrote; they are kept beside the project, never in it."""

import os
import re
from pathlib import Path

import pytest

from reader import importers
from reader.core.article import Imported

FOLDER = Path(
    os.environ.get("REPORTEDLY_FORMATS", Path(__file__).parents[4] / "shared" / "formats")
)
COUNTS = {
    "nexis-uni-sample.docx": 10,
    "nexis-guardian.docx": 2,
    "nexis-usa-today.docx": 7,
    "lexisnexis-sample.txt": 10,
    "lexisnexis-en.html": 2,
    "lexisnexis-fr.html": 3,
    "nexis-2013.html": 74,
    "factiva-test.html": 2,
    "factiva-test.xml": 3,
    "factiva-2017.html": 44,
    "europresse-1.html": 3,
}
# Words of the printing programs, which no article says.
FURNITURE = re.compile(
    r"DOCUMENTS|LOAD-DATE|Load-Date:|LENGTH:|LONGUEUR|Search Terms|Client/Matter|End of Document|"
    r"Numéro de document|Ce certificat|PUBLICATION-TYPE|Job Number|Tous droits|<b>|</"
)


def articles(name: str) -> tuple[Imported, ...]:
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the project: it is not ours to give away")
    return importers.read(path)


@pytest.mark.parametrize("name", COUNTS)
def test_each_article_once_with_what_is_known_of_it(name: str) -> None:
    found = articles(name)
    assert len(found) == COUNTS[name]
    assert [article.origin.index for article in found] == list(range(len(found)))
    for article in found:
        known = article.metadata
        assert known.title
        assert known.publisher
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", known.published or "")
        assert len(article.edition.blocks) > 1
        assert not FURNITURE.search(article.edition.text)
