"""Originals are kept, and a lost library is made anew from what stands beside it."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reader import settings_file
from reader.cli import cli
from reader.core.annotations import Annotation, anchor_at
from reader.core.codes import Code
from reader.core.corrections import Correction, claim_value
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.library import Library, originals

FERRY = "The union denied that the ferry was late.\n"
CRANE = "The crane by the harbour fell.\n\nNobody was hurt, and the mayor said nothing.\n"
AT = "2026-01-02T03:04:05+00:00"


def typed(*arguments: object, library: Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments), "--library", str(library)])


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    from tests.importers.building import zipped

    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY)
    (folder / "more.zip").write_bytes(zipped({"a/crane.txt": CRANE, "b.txt": "A quay.\n"}))
    return folder


@pytest.fixture
def lost(tmp_path: Path, papers: Path) -> Path:
    """A library in which somebody has worked."""
    folder = tmp_path / "lost"
    settings_file.save(folder, {**settings_file.load(folder), "keep_originals": True})
    assert typed("add", papers, library=folder).exit_code == 0
    with Library.open(folder) as library:
        write(library)
        library.write_changed(10**6)
    return folder


def write(library: Library) -> None:
    keys = {library.article(each.id).edition.text: each.id for each in library.articles()}
    ferry, crane = keys[FERRY], keys[CRANE]
    library.do(Command("code", "", (Change(None, Code("c1", "Delay", colour="#2f6f9f")),)))
    coded = Annotation(
        "n1", ferry, "code", anchor_at(FERRY, Span(10, 16)), code="c1", created=AT, modified=AT
    )
    library.do(Command("code", ferry, (Change(None, coded),)))
    note = replace(coded, id="n2", article=crane, kind="note", code=None, body="Who says so?")
    note = replace(note, anchor=anchor_at(CRANE, Span(4, 9)))
    library.do(Command("note", crane, (Change(None, note),)))
    reading = library.reading(ferry)
    actors = {actor.id: actor for actor in reading.actors}
    value = claim_value(FERRY, reading.claims[0].claim, actors)
    verdict = Correction("k1", ferry, "confirmed", value, value, AT)
    library.do(Command("confirm", ferry, (Change(None, verdict),)))
    library.set_tags(crane, ["port"])
    shelf = library.collections.make("Harbour")
    library.collections.put(shelf, [crane])


def work(folder: Path) -> dict[str, object]:
    """All that somebody did in a library, without ids of articles."""
    with Library.open(folder) as library:
        found: dict[str, object] = {}
        for each in library.articles():
            stored = library.article(each.id)
            found[stored.edition.text] = (
                [replace(a, article="") for a in library.annotations(each.id)],
                [replace(c, article="") for c in library.corrections(each.id)],
                each.tags,
                stored.metadata,
                [(origin.path, origin.sha256) for origin in stored.origins],
            )
        for shelf in library.collections.all():
            members = library.collections.members(shelf.id)
            found[shelf.name] = [library.article(key).edition.text for key in members]
        found["codes"] = library.notebook.codes()
        assert library.complaints() == ()
        return found


def test_a_lost_library_is_made_anew(lost: Path, papers: Path, tmp_path: Path) -> None:
    before = work(lost)
    for path in papers.iterdir():
        path.unlink()
    (lost / "library.db").write_bytes(b"rubbish")
    new = tmp_path / "new"
    result = typed("rebuild", lost, library=new)
    assert (result.exit_code, result.stderr) == (0, "")
    assert work(new) == before
    again = typed("rebuild", lost, library=new)
    assert again.exit_code == 0
    assert work(new) == before


def test_without_originals_the_files_are_looked_for_where_they_were(
    lost: Path, papers: Path, tmp_path: Path
) -> None:
    before = work(lost)
    for path in (lost / originals.FOLDER).rglob("*"):
        if path.is_file():
            path.unlink()
    result = typed("rebuild", lost, library=tmp_path / "new")
    assert result.exit_code == 0
    found = work(tmp_path / "new")
    assert found[FERRY] == before[FERRY]
    assert found[CRANE] == before[CRANE]
    (papers / "ferry.txt").unlink()
    result = typed("rebuild", lost, library=tmp_path / "other")
    assert result.exit_code == 2
    assert "its text is nowhere" in result.stderr
    assert work(tmp_path / "other")[CRANE] == before[CRANE]


def test_originals_are_kept_once_and_checked(lost: Path, papers: Path) -> None:
    kept = dict(originals.every(lost))
    assert {Path(name).name for name in kept.values()} == {"ferry.txt", "more.zip"}
    typed("add", papers, library=lost)
    assert dict(originals.every(lost)) == kept
    ferry = next(path for path, name in kept.items() if name.endswith("ferry.txt"))
    ferry.write_text("Something else.\n")
    checked = typed("check", library=lost)
    assert checked.exit_code == 2
    assert "ferry.txt is damaged" in checked.stderr


def test_no_originals_are_kept_unless_asked_for(papers: Path, tmp_path: Path) -> None:
    typed("add", papers, library=tmp_path / "plain")
    assert not (tmp_path / "plain" / originals.FOLDER).exists()


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"reportedly": {"schema": "other"}}', '{"reportedly": 3}']
)
def test_what_is_none_of_ours_is_a_sentence(lost: Path, tmp_path: Path, content: str) -> None:
    (lost / "annotations" / "bad.jsonld").write_text(content)
    (lost / "annotations" / "codebook.json").write_text(content or "3")
    result = typed("rebuild", lost, library=tmp_path / "new")
    assert result.exit_code == 2
    assert "bad.jsonld: not what Reportedly writes beside a library" in result.stderr
    assert "Traceback" not in result.stderr
    codes = work(tmp_path / "new")["codes"]
    assert [code.name for code in codes.values()] == ["Delay"]


def test_a_folder_with_nothing_to_take_says_so(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = typed("rebuild", tmp_path / "empty", library=tmp_path / "new")
    assert result.exit_code == 2
    assert "no originals and no annotations" in result.stderr
    assert not (tmp_path / "new").exists()
    assert typed("rebuild", tmp_path / "none", library=tmp_path / "new").exit_code == 2
    assert not (tmp_path / "new").exists()


def test_what_is_written_is_json_ld_that_others_read(lost: Path) -> None:
    for path in (lost / "annotations").glob("*.jsonld"):
        page = json.loads(path.read_text("utf-8"))
        assert page["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
        assert page["type"] == "AnnotationPage"
        for item in page["items"]:
            assert {"id", "type", "motivation", "target"} <= item.keys()
