"""Archives: many files in one, good and hostile. Nothing is ever unpacked onto the disk."""

import io
import stat
import struct
import warnings
import zipfile

import pytest

from reader.core.errors import BadFile
from reader.importers import archive, bundle, read
from tests.importers.building import docx_parts, epub_parts, odt_parts, word, zipped

WORDS = "The council said so, once more, and on Monday."


@pytest.fixture
def articles(tmp_path):
    def _articles(data, name="a.zip"):
        path = tmp_path / name
        path.write_bytes(data)
        found = read(path)
        assert [file.name for file in tmp_path.iterdir()] == [name]
        return found

    return _articles


def reason(articles, data, name="a.zip"):
    with pytest.raises(BadFile) as caught:
        articles(data, name)
    return caught.value.reason


def test_each_readable_file_is_an_article_and_the_others_are_named(articles):
    found = articles(
        zipped(
            {
                "b/two.txt": "Two.",
                "a.md": "# One\n\nWords.",
                "c.pdf": b"%PDF-1.7 nothing",
                "d.docx": zipped(docx_parts(word("Three."))),
                "e.png": "x",
                ".hidden.txt": "no",
                "__MACOSX/b.txt": "no",
                "f.txt": "",
            }
        )
    )
    assert [article.edition.text for article in found] == ["One\n\nWords.", "Two.", "Three."]
    assert [article.origin.index for article in found] == [0, 1, 2]
    assert {article.origin.format for article in found} == {"zip"}
    assert len({article.origin.sha256 for article in found}) == 1
    assert found[0].troubles == ("c.pdf: a PDF file that is damaged", "f.txt: empty")
    assert found[1].troubles == ()


def test_archives_in_archives_are_read_but_not_for_ever(articles):
    data = zipped({"deep.txt": WORDS})
    for _ in range(2):
        data = zipped({"inner.zip": data})
    assert articles(data)[0].edition.text == WORDS
    for _ in range(3):
        data = zipped({"inner.zip": data})
    assert bundle.TOO_DEEP in reason(articles, data)


@pytest.mark.parametrize(
    ("parts", "text"),
    [
        (docx_parts(word("Words.")), "Words."),
        (odt_parts("<text:p>Words.</text:p>", **{"META-INF/manifest.xml": "<m/>"}), "Words."),
        (epub_parts(["<p>Words.</p>"]), "The long winter\n\nWords."),
    ],
)
def test_an_archive_that_is_a_document_is_read_as_one(articles, parts, text):
    assert [article.edition.text for article in articles(zipped(parts))] == [text]


def test_names_that_lead_outside_and_links_do_no_harm(articles):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as file:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(link, "/etc/passwd")
        file.writestr("../../../evil.txt", WORDS)
        file.writestr("/etc/evil.txt", WORDS + " Twice.")
    texts = [article.edition.text for article in articles(data.getvalue())]
    assert texts == [WORDS, WORDS + " Twice."]


def test_of_two_files_with_one_name_the_last_counts(articles):
    data = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(data, "w") as file:
        warnings.simplefilter("ignore")
        file.writestr("a.txt", "First.")
        file.writestr("a.txt", "Last.")
    assert [article.edition.text for article in articles(data.getvalue())] == ["Last."]


def test_what_unpacks_to_too_much_is_stopped(articles, monkeypatch):
    monkeypatch.setattr(archive, "LARGEST", 10_000)
    monkeypatch.setattr(archive, "LARGEST_IN_ALL", 15_000)
    big = "unpacks to more than this program opens"
    assert big in reason(articles, zipped({"a.txt": "a " * 5_001}))
    found = articles(zipped({"a.txt": "a " * 4_000, "b.txt": "b " * 4_000, "c.txt": "c"}))
    assert len(found) == 1
    assert [big in trouble for trouble in found[0].troubles] == [True, True]
    for parts, name in (
        (docx_parts(word("a " * 6_000)), "a.docx"),
        (epub_parts(["a " * 6_000]), "a.epub"),
        (odt_parts("a " * 6_000), "a.odt"),
    ):
        assert big in reason(articles, zipped(parts), name)


def test_too_many_files_are_not_begun(articles, monkeypatch):
    monkeypatch.setattr(archive, "MOST_FILES", 10)
    assert reason(articles, zipped({f"{n}.txt": "x" for n in range(11)})) == (
        "an archive that holds more than 10 files"
    )


def changed(data, place, values):
    """The archive with bytes of its first entry in the list of contents changed."""
    out = bytearray(data)
    start = out.find(b"PK\x01\x02") + place
    out[start : start + len(values)] = values
    return bytes(out)


@pytest.mark.parametrize(
    ("place", "values", "said"),
    [
        (8, b"\x01", "locked with a password"),
        (10, b"\x63", "is damaged"),
        (24, struct.pack("<I", 10), "is damaged"),
        (42, struct.pack("<I", 0x7FFFFFF0), "is damaged"),
    ],
)
def test_lies_and_locks_cost_only_their_own_file(articles, place, values, said):
    data = changed(zipped({"a.txt": WORDS * 20, "b.txt": WORDS}), place, values)
    found = articles(data)
    assert [article.edition.text for article in found] == [WORDS]
    assert said in found[0].troubles[0]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 and nothing", "an archive that is damaged"),
        (zipped({}), "an archive without readable files"),
        (zipped({"a.png": "x"}), "an archive without readable files"),
        (zipped({"a.txt": ""}), "an archive of which nothing can be read (a.txt: empty)"),
        (zipped({"a.txt": WORDS})[:60], "an archive that is damaged"),
    ],
)
def test_an_archive_without_articles_says_so(articles, data, said):
    assert reason(articles, data).startswith(said)


def test_when_time_runs_out_what_was_read_is_handed_on(articles, monkeypatch):
    moments = iter([0.0, 1.0, 8.0])
    monkeypatch.setattr(bundle, "monotonic", lambda: next(moments))
    found = articles(zipped({"a.txt": "One.", "b.txt": "Two.", "c.txt": "Three."}))
    assert len(found) == 1
    assert found[0].troubles == ("2 more files were not read: unpack it, and add the folder",)


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY e SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    ("parts", "name", "part"),
    [
        (docx_parts(word("&a;&e;")), "a.docx", "word/document.xml"),
        (odt_parts("<text:p>&a;&e;</text:p>"), "a.odt", "content.xml"),
        (epub_parts([WORDS]), "a.epub", "OEBPS/book.opf"),
        (epub_parts([WORDS]), "a.epub", "META-INF/container.xml"),
    ],
)
def test_entities_are_never_put_in(articles, parts, name, part):
    evil = {**parts, part: parts[part].replace("?>", f"?>{ENTITIES}", 1)}
    assert "declares entities, which are not opened" in reason(articles, zipped(evil), name)
    hidden = {**evil, part: evil[part].replace("UTF-8", "UTF-16", 1).encode("utf-16")}
    with pytest.raises(BadFile):
        articles(zipped(hidden), name)
