"""REFI-QDA: projects as different programs write them."""

import os
import zipfile
from pathlib import Path

import pytest

from reader import importers
from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile

REAL = Path(os.environ.get("REPORTEDLY_FORMATS", Path(__file__).parents[4] / "shared" / "formats"))
TEXT = "The pier 😀 is old.\r\nThe town loves the pier.\r\n"
PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project name="Harbour" xmlns="urn:QDA-XML:project:1.0" origin="Somebody's program">
<Users><User guid="u1" name="Ann"/></Users>
<CodeBook><Codes>
<Code guid="c1" name="Places" isCodable="true" color="#AA00ff">
<Description>Where it is</Description><Code guid="c2" name="pier" isCodable="true">
<NoteRef targetGUID="n1"/></Code></Code>
</Codes></CodeBook>
<Cases><Case guid="k1" name="Old things"><SourceRef targetGUID="s1"/></Case></Cases>
<Sources>
<TextSource guid="s1" name="On the pier" plainTextPath="internal://s1.txt">
<PlainTextSelection guid="p1" creatingUser="u1" startPosition="{a}" endPosition="{b}"
 creationDateTime="2024-01-02T03:04:05Z"><Description>so small</Description>
<Coding guid="x1"><CodeRef targetGUID="c2"/></Coding>
<Coding guid="x2"><CodeRef targetGUID="c1"/></Coding></PlainTextSelection>
<PlainTextSelection guid="p2" startPosition="4" endPosition="8"><Description>a note</Description>
</PlainTextSelection>
<PlainTextSelection guid="p3" startPosition="900" endPosition="901"/>
</TextSource>
<TextSource guid="s2" name="Written inside"><PlainTextContent>Words of its own.</PlainTextContent>
<NoteRef targetGUID="n1"/></TextSource>
<TextSource guid="s3" name="Outside" plainTextPath="relative:///../../etc/passwd"/>
<PictureSource guid="s4" name="Photo" path="internal://s4.jpg"><PictureSelection guid="q"/>
</PictureSource>
</Sources>
<Notes><Note guid="n1" name="n"><PlainTextContent>About piers</PlainTextContent></Note></Notes>
<Sets><Set guid="t1" name="To read"><MemberSource targetGUID="s2"/></Set></Sets>
<Description>A study</Description></Project>"""


def project(tmp_path: Path, *, a: int, b: int, name: str = "project.qde") -> ImportedBundle:
    path = tmp_path / "study.qdpx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, PROJECT.format(a=a, b=b))
        archive.writestr("Sources/S1.txt", "\ufeff" + TEXT)
    return importers.read_bundle(path)


def counted(words: str, *, crlf: bool) -> tuple[int, int]:
    text = TEXT if crlf else TEXT.replace("\r\n", "\n")
    start = text.rindex(words)
    return start, start + len(words)


@pytest.mark.parametrize("crlf", [True, False])
@pytest.mark.parametrize("name", ["project.qde", "Harbour study.qde"])
def test_codings_stand_on_their_words(tmp_path: Path, crlf: bool, name: str) -> None:
    a, b = counted("pier", crlf=crlf)
    bundle = project(tmp_path, a=a, b=b, name=name)
    first = bundle.articles[0]
    assert first.article is not None
    assert first.article.edition.text == TEXT.replace("\r\n", "\n")
    on_pier, on_places, note = first.annotations
    assert (on_pier.kind, on_pier.code, on_pier.body) == ("code", "c2", "so small")
    assert (on_places.code, on_places.body) == ("c1", "")
    assert on_pier.anchor.quotation == on_places.anchor.quotation == "pier"
    assert on_pier.anchor.span is not None
    assert first.article.edition.text[slice(*on_pier.anchor.span)] == "pier"
    assert (on_pier.author, on_pier.created) == ("Ann", "2024-01-02T03:04:05Z")
    assert (note.kind, note.body, note.anchor.quotation) == ("note", "a note", "pier")


def test_codes_cases_sets_and_notes_come_along(tmp_path: Path) -> None:
    bundle = project(tmp_path, a=4, b=8)
    places, pier = bundle.codes
    assert (places.name, places.colour, places.memo) == ("Places", "#aa00ff", "Where it is")
    assert (pier.name, pier.parent, pier.memo) == ("pier", "c1", "About piers")
    assert [a.metadata.title for a in bundle.articles] == ["On the pier", "Written inside"]
    assert bundle.articles[0].tags == ("Old things",)
    assert bundle.articles[1].collections == ("t1",)
    assert bundle.articles[1].notes == ("About piers",)
    assert [(c.id, c.name) for c in bundle.collections] == [("t1", "To read")]
    assert bundle.memo == "A study"


def test_what_cannot_be_taken_over_is_said(tmp_path: Path) -> None:
    said = "\n".join(project(tmp_path, a=4, b=8).troubles)
    assert "a coding without a place" in said
    assert "Outside: its text is not in the project" in said
    assert "Photo" in said


def test_a_project_opens_as_articles_as_well(tmp_path: Path) -> None:
    project(tmp_path, a=4, b=8)
    assert len(importers.read(tmp_path / "study.qdpx")) == 2


@pytest.mark.parametrize(
    "content",
    [b"", b"not a zip", b"PK\x03\x04broken", b"<Project/>"],
)
def test_damaged_projects_get_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "study.qdpx"
    path.write_bytes(content)
    with pytest.raises(BadFile):
        importers.read_bundle(path)


@pytest.mark.parametrize(
    "text",
    ["<Other/>", "<Project", '<!DOCTYPE x [<!ENTITY y "z">]><Project>&y;</Project>'],
)
def test_a_strange_project_file_gets_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "study.qde"
    path.write_text(text)
    with pytest.raises(BadFile):
        importers.read_bundle(path)


def test_a_codebook_alone_is_read(tmp_path: Path) -> None:
    path = tmp_path / "codes.qdc"
    path.write_text(
        '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="a" name="One"/></Codes>'
        "</CodeBook>"
    )
    assert [code.name for code in importers.read_bundle(path).codes] == ["One"]


def test_a_real_project_has_its_codes() -> None:
    path = REAL / "nvivo.qdpx"
    if not path.exists():
        pytest.skip("nvivo.qdpx is not beside the project: it is not ours to give away")
    bundle = importers.read_bundle(path)
    assert len(bundle.codes) == 262
    assert any(code.parent for code in bundle.codes)
    assert len(bundle.troubles) == 2  # both of its sources are empty
