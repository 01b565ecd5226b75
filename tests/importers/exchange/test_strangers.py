"""Whatever a file holds, it is a bundle or a sentence."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader import importers
from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.importers.exchange.texts import Places

SEEDS = {
    ".ris": "TY  - NEWS\nTI  - x\nDA  - 2014//\nL1  - \\\\host\\x\nER  - \n",
    ".bib": "@article{a, title = {x}, file = {a:b:c;:d:}, author = {and and and}}\n",
    ".json": '[{"type": "x", "issued": {"date-parts": [[null]]}, "author": [{"given": 3}], "x": [',
    ".ann": "T1\tX 0 4;4 2\ty\n#1\tN T1\tz\nR1\t\n",
    ".csv": 'concept;title;text\n"x";"=y";-1\n;;;;;;\n',
    ".qde": '<Project><Code guid="a"><Code guid="a"/></Code><TextSource/></Project>',
}


def opened(path: Path) -> None:
    try:
        assert isinstance(importers.read_bundle(path), ImportedBundle)
    except BadFile:
        return


@pytest.mark.parametrize("ending", SEEDS)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_no_file_is_an_accident(tmp_path: Path, ending: str, data: st.DataObject) -> None:
    seed = SEEDS[ending]
    cut = data.draw(st.integers(0, len(seed)))
    text = seed[:cut] + data.draw(st.text(max_size=30)) + seed[cut:]
    path = tmp_path / f"file{ending}"
    path.write_bytes(text.encode("utf-8", "surrogatepass") or b" ")
    (tmp_path / "file.txt").write_text("Some words, and others.")
    opened(path)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=200))
def test_no_project_is_an_accident(tmp_path: Path, inside: str) -> None:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.qde", inside.encode("utf-8", "surrogatepass"))
    path = tmp_path / "file.qdpx"
    path.write_bytes(file.getvalue())
    opened(path)


@given(st.lists(st.sampled_from(["one", "two 😀", "\r\n", " ", "\n"]), max_size=12), st.data())
def test_places_count_a_crlf_as_two(parts: list[str], data: st.DataObject) -> None:
    text = "".join(parts)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if text[:start].endswith("\r") or text[:end].endswith("\r"):
        return
    anchor = Places(text, []).anchor(Span(start, end))
    quoted = text[start:end].replace("\r\n", "\n")
    assert (anchor.quotation if anchor else "") == quoted
