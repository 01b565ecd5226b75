"""Web pages as browsers save them."""

import plistlib

import pytest

from reader.core.errors import BadFile
from reader.importers import read

SENTENCE = "The council said so, once more, and on Monday, when nobody in the hall listened. "
PAGE = (
    '<html><head><meta charset="utf-8"><title>Harbour plan divides the council</title></head>'
    f"<body><nav><a href='/x'>Sport</a></nav><article><p>{SENTENCE * 3}</p><p>{SENTENCE * 2}</p>"
    '<img src="file:///etc/passwd"></article></body></html>'
)
URL = "https://ledger.example/harbour"
SINGLE = (
    f"<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: {URL} \n saved date: Fri\n-->"
)
CHROME = f"<!-- saved from url=(0030){URL} -->\n<html>"
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: {url}
Subject: =?utf-8?Q?Harbour?=
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"; start="{start}"

--b
Content-Type: text/html
Content-ID: <first>
Content-Transfer-Encoding: quoted-printable

<html><body><p>An advertisement</p></body></html>
--b
Content-Type: text/html; charset=iso-8859-1
Content-ID: <second>
Content-Transfer-Encoding: quoted-printable

{page}
--b
Content-Type: image/png
Content-Transfer-Encoding: base64

AAAA
--b--
"""


@pytest.fixture
def article(tmp_path):
    def _article(name, data):
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        (found,) = read(path)
        return found

    return _article


@pytest.mark.parametrize("top", [SINGLE, CHROME])
def test_a_saved_page_knows_where_it_is_from(article, top):
    found = article("a.html", PAGE.replace("<html>", top))
    assert found.metadata.url == URL
    assert found.metadata.title == "Harbour plan divides the council"
    assert "Sport" not in found.edition.text


def test_a_picture_inside_the_page_is_passed_over(article):
    picture = f'<img src="data:image/png;base64,{"A" * 5_000_000}">'
    assert (
        "council"
        in article("a.html", PAGE.replace("<article>", f"<article>{picture}")).edition.text
    )


def test_the_page_of_an_mhtml_file_is_the_one_it_names(article):
    page = PAGE.replace("=", "=3D").replace('<meta charset=3D"utf-8">', "")
    page = page.replace("The council", "Der Stadtrat f=FCr H=E4fen")
    found = article("a.mhtml", MHTML.format(url=URL, start="<second>", page=page))
    assert found.edition.text.split("\n\n")[1].startswith("Der Stadtrat für Häfen said so")
    assert found.metadata.url == URL
    assert found.origin.format == "mhtml"


def test_an_address_of_this_machine_is_left_out(article):
    page = PAGE.replace("=", "=3D")
    found = article("a.mht", MHTML.format(url="file:///C:/a.html", start="<second>", page=page))
    assert found.metadata.url is None


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_that_safari_saved(article, kind):
    resource = {
        "WebResourceData": PAGE.encode("utf-16"),
        "WebResourceTextEncodingName": "UTF-16",
        "WebResourceURL": URL,
    }
    data = plistlib.dumps({"WebMainResource": resource, "WebSubresources": []}, fmt=kind)
    found = article("a.webarchive", data)
    assert "council said so" in found.edition.text
    assert (found.metadata.url, found.origin.format) == (URL, "webarchive")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.mhtml", "no headers", "a web archive without a page in it"),
        ("a.mhtml", MHTML.replace("text/html", "text/css"), "a web archive without a page in it"),
        (
            "a.mhtml",
            MHTML.format(url="", start="<second>", page=""),
            "a web page without an article in it",
        ),
        ("a.webarchive", b"bplist00" + b"\xff" * 60, "a web archive that is damaged"),
        ("a.webarchive", plistlib.dumps([1]), "a web archive without a page in it"),
        ("a.webarchive", plistlib.dumps({"WebMainResource": 1}), "a web archive without a page"),
    ],
)
def test_an_archive_that_is_none_says_so(article, name, data, reason):
    with pytest.raises(BadFile) as caught:
        article(name, data)
    assert caught.value.reason.startswith(reason)
