"""Lists of references: RIS, BibTeX, CSL-JSON."""

import json
from pathlib import Path

import pytest

from reader import importers
from reader.core.bundle import BundledArticle
from reader.core.errors import BadFile

RIS = """TY  - NEWS
TI  - The old pier
AU  - Miller, Ann
AU  - Stone, Bert
T2  - Morning Ledger
DA  - 2014/03/05/
UR  - https://example.org/pier
LA  - en
KW  - harbour
KW  - piers
N1  - read it twice
L1  - files/12/pier.txt
ER  -

TY  - JOUR
TI  - Of ferries
AB  - Ferries are slow.
JO  - Sea Studies
PY  - 2015
ER  -

TY  - JOUR
TI  - Nothing but a name
L1  - ../secret.txt
ER  -
"""
BIB = r"""@comment{a remark}
@article{miller2014,
  title = {The {Old} Pier},
  author = {Miller, Ann and Stone, Bert},
  journal = {Morning Ledger},
  date = {2014-03-05},
  url = {https://example.org/pier},
  langid = {english},
  keywords = {harbour, piers},
  note = {read it twice},
  file = {Full text:files/12/pier.txt:text/plain}
}
@misc{ferry, title = "Of ferries", abstract = {Ferries are slow.}, year = 2015,
  author = {M{\"u}ller, Eva}, publisher = {Sea Studies}}
@misc{nothing, title = {Nothing but a name}, file = {:../secret.txt:TXT}}
"""
CSL = [
    {
        "type": "article-newspaper",
        "title": "The old pier",
        "author": [{"family": "Miller", "given": "Ann"}, {"literal": "Bert Stone"}],
        "container-title": "Morning Ledger",
        "issued": {"date-parts": [["2014", 3, 5]]},
        "URL": "https://example.org/pier",
        "language": "en",
        "keyword": "harbour, piers",
        "note": "read it twice",
        "attachments": [{"path": "files/12/pier.txt"}],
    },
    {
        "type": "article",
        "title": "Of ferries",
        "abstract": "<jats:p>Ferries are slow.</jats:p>",
        "issued": {"date-parts": [[2015]]},
        "publisher": "Sea Studies",
    },
    {"type": "book", "title": "Nothing but a name", "file": "../secret.txt"},
]
LISTS = {"list.ris": RIS, "list.bib": BIB, "list.json": json.dumps(CSL)}


@pytest.fixture(params=LISTS)
def articles(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[BundledArticle, ...]:
    folder = tmp_path / "mine"
    (folder / "files" / "12").mkdir(parents=True)
    (folder / "files" / "12" / "pier.txt").write_text("The pier is old.")
    (tmp_path / "secret.txt").write_text("not for lists")
    (folder / request.param).write_text(LISTS[request.param], encoding="utf-8")
    bundle = importers.read_bundle(folder / request.param)
    assert len(bundle.troubles) == 1
    assert "Nothing but a name" in bundle.troubles[0]
    return bundle.articles


def test_what_a_reference_says(articles: tuple[BundledArticle, ...]) -> None:
    known = articles[0].metadata
    assert (known.title or "").lower() == "the old pier"
    assert known.byline == "Ann Miller, Bert Stone"
    assert (known.publisher, known.published) == ("Morning Ledger", "2014-03-05")
    assert (known.url, known.language) == ("https://example.org/pier", "en")
    assert articles[0].tags == ("harbour", "piers")
    assert articles[0].notes == ("read it twice",)


def test_an_attached_file_is_named(articles: tuple[BundledArticle, ...]) -> None:
    assert articles[0].article is None
    assert Path(articles[0].path or "").read_text() == "The pier is old."


def test_an_abstract_is_a_text(articles: tuple[BundledArticle, ...]) -> None:
    assert articles[1].article is not None
    assert articles[1].article.edition.text == "Of ferries\n\nFerries are slow."
    assert articles[1].metadata.published == "2015"
    assert articles[1].metadata.publisher == "Sea Studies"


def test_files_outside_the_folder_are_not_named(articles: tuple[BundledArticle, ...]) -> None:
    assert articles[2].path is None
    assert articles[2].article is None


def test_accents_of_latex_are_read(tmp_path: Path) -> None:
    path = tmp_path / "list.bib"
    path.write_text(BIB)
    assert importers.read_bundle(path).articles[1].metadata.byline == "Eva Müller"


def test_absolute_paths_inside_the_folder_are_found(tmp_path: Path) -> None:
    (tmp_path / "pier.txt").write_text("The pier is old.")
    path = tmp_path / "list.ris"
    path.write_text(f"TY  - NEWS\nTI  - X\nL1  - {(tmp_path / 'pier.txt').as_uri()}\nER  - \n")
    assert importers.read_bundle(path).articles[0].path == str(tmp_path / "pier.txt")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ris", "no reference at all"),
        ("a.bib", "@article{"),
        ("a.json", '[{"x": 1}]'),
        ("a.ris", "TY  - NEWS\nTI  - never ended"),
    ],
)
def test_lists_without_references_get_a_sentence(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(BadFile):
        importers.read_bundle(path)
