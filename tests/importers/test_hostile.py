"""Files that mean harm, or nothing at all: a sentence or an article, and nothing else happens."""

import plistlib
import sys
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.core.errors import BadFile
from reader.importers import read
from reader.importers.files import origin_of
from reader.importers.table import TABLE, choose
from tests.importers.building import (
    OFFICE,
    RELATION,
    RELATIONS,
    docx_parts,
    epub_parts,
    odt_parts,
    pdf,
    word,
    zipped,
)

FILES = Path(__file__).with_name("files")
WORDS = "The council said so, once more, and on Monday, when nobody listened. " * 3
SECRET = "the secret of this machine"
LINKS = (
    '<img src="{0}"/><a href="{0}">x</a><link rel="stylesheet" href="{0}"/><object data="{0}"/>'
    '<p style="background: url({0})">' + WORDS + "</p>"
)
MAIL = "Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\nContent-Location: {0}\n\n<html>"
BLIP = (
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    f'xmlns:r="{RELATION}" r:link="r9"/></w:drawing></w:r></w:p>'
)
OUTSIDE = RELATIONS.replace('"r1"', '"r9"').replace("/officeDocument", "/image")
FRAME = (
    '<text:p><d:image xmlns:d="urn:d" xmlns:xlink="http://www.w3.org/1999/xlink" '
    f'xlink:href="{{0}}"/>{WORDS}</text:p><text:section><text:section-source {OFFICE} '
    'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{0}"/></text:section>'
)
ACTION = "/OpenAction << /S /URI /URI ({0}) >> /Names << /F ({0}) >>"


def files(address):
    """A file of each format that points to an address, in all the ways that the format has."""
    links = LINKS.format(address)
    entity = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "{address}">]>'
    outside = OUTSIDE.replace('"word/document.xml"', f'"{address}" TargetMode="External"')
    web = {"WebResourceData": links.encode(), "WebResourceURL": address}
    return {
        "a.md": f"![x]({address}) [x]({address}) <{address}> {links}\n\n[x]: {address}",
        "a.html": f"<html><body>{links}</body></html>",
        "b.xhtml": f"{entity}<html><body><p>&e; {WORDS}</p></body></html>",
        "a.mhtml": MAIL.format(address) + links,
        "a.webarchive": plistlib.dumps({"WebMainResource": web}),
        "a.eml": MAIL.format(address) + links,
        "b.eml": "Content-Type: message/external-body; access-type=local-file; "
        f'name="{address}"\n\n{WORDS}',
        "a.epub": zipped(epub_parts([links], items=f'<item id="o" href="{address}"/>')),
        "a.docx": zipped(
            docx_parts(BLIP + word(WORDS), **{"word/_rels/document.xml.rels": outside})
        ),
        "b.docx": zipped(docx_parts(word("&e;")) | {"word/styles.xml": f"{entity}<x>&e;</x>"}),
        "a.odt": zipped(odt_parts(FRAME.format(address))),
        "b.fodt": f"{entity}<x>&e;{WORDS}</x>",
        "a.rtf": r"{\rtf1 {\field{\*\fldinst{INCLUDEPICTURE "
        + f'"{address}"'
        + "}}} "
        + WORDS
        + "}",
        "a.pdf": pdf([[(40, 500, 10, WORDS[:60])]], catalog=ACTION.format(address)),
        "a.zip": zipped({address: WORDS, f"{address}.txt": WORDS}),
    }


OUTSIDE_EVENTS = {
    *("socket.connect", "socket.getaddrinfo", "socket.sendto", "urllib.Request"),
    *("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"),
}


@contextmanager
def watched():
    """What the interpreter is asked to do meanwhile: what it opens, and other things."""
    opened, others, watching = [], [], [True]

    def hook(event, arguments):
        if watching and event in OUTSIDE_EVENTS:
            others.append(event)
        elif watching and event == "open" and "__pycache__" not in str(arguments[0]):
            opened.append((str(arguments[0]), set(str(arguments[1] or ""))))

    sys.addaudithook(hook)  # cannot be taken away again; it only falls silent
    try:
        yield opened, others
    finally:
        watching.clear()


@pytest.mark.parametrize("name", list(files("x")))
@pytest.mark.parametrize("kind", ["file", "path", "http", "share", "outside"])
def test_no_address_in_a_file_is_ever_followed(tmp_path, name, kind):
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    address = {
        "file": secret.as_uri(),
        "path": str(secret),
        "http": "http://127.0.0.1:9/secret",
        "share": r"//127.0.0.1/secret",
        "outside": f"../../../../../..{secret}",
    }[kind]
    data = files(address)[name]
    path = tmp_path / "in" / name
    path.parent.mkdir()
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    with watched() as (opened, others):
        try:
            said = "".join(article.edition.text for article in read(path))
        except BadFile as trouble:
            said = str(trouble)
    assert SECRET not in said
    assert str(secret) not in {what for what, _ in opened}
    assert [what for what, mode in opened if mode & set("wax+") and not what.isdigit()] == []
    assert others == []
    assert sorted(file.name for file in tmp_path.iterdir()) == ["in", "secret"]


def test_the_watch_notices_what_it_should(tmp_path):
    import socket

    (tmp_path / "a").write_text("x")
    with watched() as (opened, others), suppress(OSError):
        (tmp_path / "a").read_text()
        (tmp_path / "b").write_text("x")
        socket.getaddrinfo("127.0.0.1", 9)
    assert (str(tmp_path / "a"), {"r"}) in opened
    assert any(what == str(tmp_path / "b") and "w" in mode for what, mode in opened)
    assert others == ["socket.getaddrinfo"]


GOOD = [path for path in sorted(FILES.iterdir()) if path.stat().st_size < 40_000]
READ = [row for row in TABLE if row.reader]
WITHIN = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def is_sound(articles):
    for article in articles:
        text, end = article.edition.text, 0
        text.encode()
        for block in article.edition.blocks:
            assert end <= block.span.start < block.span.end <= len(text)
            end = block.span.end
        starts = [page.start for page in article.edition.pages]
        assert starts == sorted(starts)
        assert all(0 <= start <= len(text) for start in starts)


@WITHIN
@given(st.sampled_from(GOOD), st.data())
def test_a_damaged_file_is_an_article_or_a_sentence(path, data):
    whole = path.read_bytes()
    broken = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(broken)))
        gone = data.draw(st.sampled_from([0, 1, 4, 200]))
        broken[place : place + gone] = data.draw(st.binary(max_size=6))
    row = choose(path, whole)
    with suppress(BadFile):
        is_sound(row.reader(bytes(broken), origin_of(path.name, row.name, bytes(broken))))


@WITHIN
@given(st.sampled_from(READ), st.binary(max_size=300))
def test_any_bytes_are_an_article_or_a_sentence(row, data):
    for start in ("", *row.magic[:1]):
        whole = (start or b"") + data
        with suppress(BadFile):
            is_sound(row.reader(whole, origin_of("a", row.name, whole)))
