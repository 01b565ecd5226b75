"""One article of our own, written into each format by each program that is here, and read again.

    python -m tests.importers.real_files [FOLDER]

makes the files (in FOLDER, to be looked at) and prints for each which share of its words is read
in their order, which are too few or too many, and what of the metadata is found. A program that is
missing is left out. Not part of the suite: it starts big programs. What they wrote once stands in
`files/`, which `test_real_files.py` reads.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.real_files_made import BODY, SOURCE, chromium, mails, saved_pages

WORD = re.compile(r"\w+")
TITLE, BYLINE, DAY, LANGUAGE = "Der Fährstreik: three weeks, no end", "Ann Lee", "2024-05-03", "en"
HEAD = {TITLE, BYLINE, DAY, "3 May 2024", "May 3, 2024"}
PATIENCE = 120


def run(*command: object) -> None:
    """Run a program; what it made is looked for afterwards."""
    arguments = list(map(str, command))
    subprocess.run(arguments, timeout=PATIENCE, capture_output=True, check=False)


def pandoc(folder: Path) -> None:
    """Everything that pandoc writes, from its own Markdown."""
    source = folder / "source.md"
    kinds = {"html": "html5", "docx": "docx", "odt": "odt", "rtf": "rtf", "epub": "epub3"}
    for ending, kind in {**kinds, "txt": "plain", "md": "gfm"}.items():
        made = folder / f"pandoc.{ending}"
        run("pandoc", "-s", "-f", "markdown", "-t", kind, "-o", made, source)
    plain = re.sub(r"[^\x00-\xff‘’“”–—]+", "", source.read_text("utf-8"))  # LaTeX has no Greek here
    (folder / "latin.md").write_text(plain, "utf-8")
    run("pandoc", "-s", "-o", folder / "latex.pdf", folder / "latin.md")
    (folder / "latin.md").unlink()


def libreoffice(folder: Path) -> None:
    """What LibreOffice writes of a document that it has opened."""
    work = folder / "office"
    work.mkdir()
    shutil.copy(folder / "pandoc.odt", work / "libreoffice.odt")
    profile = f"-env:UserInstallation=file://{work / 'profile'}"
    for ending in ("docx", "rtf", "pdf", "epub", "html", "txt:Text (encoded):UTF8"):
        office = ("soffice", profile, "--headless", "--convert-to", ending, "--outdir", folder)
        run(*office, work / "libreoffice.odt")
    run("soffice", profile, "--headless", "--convert-to", "odt", "--outdir", folder,
        folder / "libreoffice.docx")  # fmt: skip
    shutil.rmtree(work)


def calibre(folder: Path) -> None:
    """What calibre converts a book into."""
    for ending in ("epub", "docx", "rtf", "pdf", "txt"):
        run("ebook-convert", folder / "pandoc.html", folder / f"calibre.{ending}")


def abiword(folder: Path) -> None:
    """What AbiWord writes."""
    for ending in ("docx", "odt", "rtf", "html", "pdf"):
        run("abiword", f"--to={ending}", "-o", folder / f"abiword.{ending}", folder / "pandoc.rtf")


MAKERS = {"pandoc": pandoc, "soffice": libreoffice, "ebook-convert": calibre, "abiword": abiword}


def made(folder: Path) -> list[Path]:
    """All files that the programs of this machine make."""
    (folder / "source.md").write_text(SOURCE, "utf-8")
    for program, make in MAKERS.items():
        if shutil.which(program):
            make(folder)
        else:
            print(f"{program} is not here")
    if shutil.which("chromium"):
        chromium(folder)
    saved_pages(folder)
    mails(folder)
    return sorted(path for path in folder.iterdir() if path.is_file())


def words_of(path: Path) -> tuple[list[str], object]:
    """The words of a file below its head, and its metadata."""
    (article, *_) = read(path)
    text = article.edition.text
    blocks = (text[b.span.start : b.span.end] for b in article.edition.blocks)
    body = (words for words in blocks if " ".join(words.split()) not in HEAD)
    return [word for words in body for word in WORD.findall(words)], article.metadata


def rows(folder: Path) -> Iterator[str]:
    """A line for each file."""
    files = made(folder)
    wanted = [WORD.findall(BODY), WORD.findall(with_note_below(BODY))]
    for path in files:
        try:
            found, known = words_of(path)
        except BadFile as trouble:
            yield f"{path.name:24} {trouble}"
            continue
        yield f"{path.name:24} {compared(wanted, found)} {told(known)}"


def with_note_below(body: str) -> str:
    """The text with its note under the paragraph that has it: in either place it is as printed."""
    *paragraphs, note = body.strip().split("\n")
    return "\n".join([*paragraphs[:2], note, *paragraphs[2:]])


def compared(wanted: list[list[str]], found: list[str]) -> str:
    """The better of two ways of printing the text."""
    return max(compared_to(each, found) for each in wanted)


def compared_to(wanted: list[str], found: list[str]) -> str:
    """The share that is the same in its order, and some of what is not."""
    match = SequenceMatcher(None, wanted, found, autojunk=False)
    same = sum(block.size for block in match.get_matching_blocks())
    codes = [code for code in match.get_opcodes() if code[0] != "equal"]
    less = " ".join(word for _, a, b, _, _ in codes for word in wanted[a:b])
    more = " ".join(word for _, _, _, a, b in codes for word in found[a:b])
    return f"{same / len(wanted):7.1%}  -[{less[:40]}] +[{more[:60]}]"


def told(known: object) -> str:
    """What of the metadata is right, wrong or not there."""
    values = {"title": TITLE, "byline": BYLINE, "published": DAY, "language": LANGUAGE}
    said = {name: getattr(known, name) or "" for name in values}
    right = {name: said[name].startswith(value) for name, value in values.items()}
    return " ".join(
        name if right[name] else f"{name}={said[name]!r}" if said[name] else f"no-{name}"
        for name in values
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        target = Path(sys.argv[1] if len(sys.argv) > 1 else temporary).absolute()
        target.mkdir(exist_ok=True)
        for each in rows(target):
            print(each, flush=True)
