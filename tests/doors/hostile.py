"""Forty files that mean harm, of all the kinds that have broken others."""

import io
import sqlite3
import stat
import struct
import tempfile
import zipfile
import zlib
from pathlib import Path

from tests.importers.building import docx_parts, epub_parts, odt_parts, pdf, word, zipped

WORDS = "The union denied on Monday that the ferry was late, and the mayor said nothing. " * 4
Files = dict[str, bytes]


def hostile_files(address: str) -> Files:
    """The files by their names; those that point anywhere point to the address."""
    kinds = (_texts(), _pages(address), _documents(address), _archives(), _exchange(address))
    return {name: data for files in kinds for name, data in files.items()}


def _texts() -> Files:
    return {
        "parentheses.txt": b"(" * 20_000,
        "tokens.txt": b"a-b-" * 80_000,
        "long.txt": WORDS.encode() * 4000,
        "no blank.txt": b"a" * 300_000,
        "newlines.txt": b"\n" * 1_000_000,
        "nul.txt": b"The union\0denied it.",
        "surrogate.txt": b"The union \xed\xa0\x80 denied it.",
        "utf16 cut.txt": "The union denied it.".encode("utf-16")[:-1],
        "directions.txt": "The \u202euninom\u202c de\u200bnied \u2066it.".encode(),
        "empty.txt": b"",
        "noise.txt": bytes(range(256)) * 40,
        "-rf.txt": b"A name like an option.",
        "\u202etxt.exe.txt": b"A name that turns round.",
        "many notes.md": b"[x]: http://a\n" * 20_000 + b"> " * 2000 + WORDS.encode(),
    }


def _pages(address: str) -> Files:
    links = (
        f'<img src="{address}/i"><iframe src="{address}/f"></iframe><script src="{address}/s">'
        f'</script><link rel=stylesheet href="{address}/c"><style>@import "{address}/m";</style>'
        f'<img src="//{address.partition("//")[2]}/p"><img src="file:///etc/passwd">'
        '<img src="\\\\127.0.0.1\\share\\x"><a href="javascript:alert(1)">x</a>'
        f'<a href="data:text/html,x">y</a><meta http-equiv=refresh content="0;url={address}/r">'
    )
    laughs = "".join(
        f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol" * 9}">' for n in range(12)
    )
    return {
        "links.html": f"<html><body>{links}<p>{WORDS}</p></body></html>".encode(),
        "deep.html": b"<div>" * 50_000 + WORDS.encode(),
        "tables.html": b"<table><tr><td>" * 200 + WORDS.encode(),
        "unclosed.html": b"<html><<<" + b"<b>" * 9000,
        "laughs.xml": f"<!DOCTYPE x [{laughs}]><x>&l11;</x>".encode(),
        "entity.xhtml": (
            '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
            f"<html><body><p>&e; {WORDS}</p></body></html>"
        ).encode(),
        "cut.mhtml": b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n",
        "cut.webarchive": b"bplist00" + b"\xff" * 60,
    }


def _documents(address: str) -> Files:
    bomb = zlib.compress(b" " * 200_000_000, 9)
    stream = f"<< /Length {len(bomb)} /Filter /FlateDecode >>".encode()
    return {
        "bomb.pdf": b"%PDF-1.4\n1 0 obj" + stream + b"stream\n" + bomb + b"\nendstream\nendobj\n",
        "no pages.pdf": b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n",
        "locked.pdf": pdf([[(40, 500, 10, WORDS[:60])]])[:-60] + b"/Encrypt 9 0 R>>\n%%EOF",
        "action.pdf": pdf(
            [[(40, 500, 10, WORDS[:60])]], catalog=f"/OpenAction << /S /URI /URI ({address}) >>"
        ),
        "cut.docx": zipped(docx_parts(word(WORDS)))[:-40],
        "no body.docx": zipped({"[Content_Types].xml": "<x/>"}),
        "spine.epub": zipped(
            epub_parts([WORDS], items='<item id="o" href="../../../../etc/passwd"/>')
        ),
        "cut.odt": zipped(odt_parts(f"<text:p>{WORDS}</text:p>"))[:200],
        "groups.rtf": b"{\\rtf1 " + b"{" * 100_000 + WORDS.encode(),
    }


def _archives() -> Files:
    lying = bytearray(zipped({"a.txt": WORDS}))
    at = lying.rindex(b"PK\x01\x02")
    lying[at + 24 : at + 28] = struct.pack("<I", 7)
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(link, "/etc/passwd")
        archive.writestr("../../outside.txt", WORDS)
        archive.writestr("/absolute.txt", WORDS)
        archive.writestr("C:\\windows.txt", WORDS)
    many = io.BytesIO()
    with zipfile.ZipFile(many, "w") as archive:
        for number in range(100_000):
            archive.writestr(f"{number}", "")
    inside = zipped({"b.zip": zipped({"c.zip": zipped({"d.zip": zipped({"e.txt": WORDS})})})})
    return {
        "bomb.zip": zipped({"bomb.txt": "0" * 300_000_000}),
        "lying.zip": bytes(lying),
        "paths.zip": made.getvalue(),
        "many.zip": many.getvalue(),
        "inside.zip": inside,
    }


def _exchange(address: str) -> Files:
    return {
        "trigger.sqlite.zip": zipped({"zotero.sqlite": _database().decode("latin-1")}),
        "entity.qdpx": zipped(
            {"project.qde": f'<!DOCTYPE x [<!ENTITY e SYSTEM "{address}">]><Project>&e;</Project>'}
        ),
        "files.ris": f"TY  - NEWS\nTI  - x\nL1  - {address}/x.pdf\nL1  - ../../x\n".encode(),
        "deep.bib": b"@article{x, title = {" + b"{" * 5000 + b"}",
    }


def _database() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.sqlite"
        with sqlite3.connect(path) as db:
            db.execute("CREATE TABLE items (a)")
            db.execute("CREATE TRIGGER t AFTER INSERT ON items BEGIN DELETE FROM items; END")
        db.close()
        return path.read_bytes()
