"""Prints that differ from those of the other tests: in wrapping, in language, after conversion."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from tests.importers.news import test_factiva as factiva
from tests.importers.news import test_nexis as nexis
from tests.importers.news import test_proquest as proquest

FURTHER = {
    "nl": ("Sectie:", "Lengte:", "Auteur:", "Hoofdtekst", "Laaddatum:", "Einde document"),
    "pt": ("Seção:", "Tamanho:", "Autor:", "Corpo", "Data de carregamento:", "Fim do documento"),
    "sv": ("Sektion:", "Längd:", "Byline:", "Brödtext", "Load-Date:", "Slut på dokumentet"),
}
LANGUAGES = {**nexis.NEWER, **FURTHER}
PORTUGUESE = (
    "Documento {} de 2", "Autor", "Link para o documento ProQuest", "Resumo", "Texto completo",
    "Assunto", "Título da publicação", "Páginas", "Data de publicação", "2 de janeiro de 2014",
    "Idioma da publicação", "Inglês", "URL do documento",
)  # fmt: skip


def bare(document: bytes) -> bytes:
    """A Word document without the bookmarks of Nexis, as another program saves it again."""
    with zipfile.ZipFile(BytesIO(document)) as archive:
        xml = archive.read("word/document.xml")
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        xml = xml.replace(b"Bookmark_1", b"a").replace(b'"Body"', b'"b"')
        archive.writestr("word/document.xml", xml)
    return file.getvalue()


def older_lines(language: str) -> list[str]:
    text = nexis.older(language).removeprefix("\ufeff")
    return [line.strip() for line in text.split("\n") if line.strip()]


def unicode_rtf(lines: tuple[str, ...]) -> str:
    """Lines as Factiva writes them: signs beyond ASCII by their numbers."""
    escaped = ("".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in line) for line in lines)
    return "{\\rtf1\\ansi {\\info{\\author Factiva}}" + "\\par\n".join(escaped) + "\\par}"


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch):
    def lines(language: str) -> list[str]:
        monkeypatch.setitem(nexis.NEWER, language, LANGUAGES[language])
        return nexis.newer(language)

    return lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rich_text_is_known_in_each_language(tmp_path: Path, newer, language: str) -> None:
    nexis.check(nexis.read(tmp_path, "a.rtf", nexis.rtf(newer(language))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_document_is_known_without_bookmarks(tmp_path: Path, newer, language: str) -> None:
    bold = (*LANGUAGES[language], *nexis.TITLES)
    for heavy in (bold, ()):
        document = bare(nexis.docx(newer(language), heavy))
        nexis.check(nexis.read(tmp_path, "a.docx", document))


@pytest.mark.parametrize("language", FURTHER)
def test_a_text_in_further_languages(tmp_path: Path, newer, language: str) -> None:
    nexis.check(nexis.read(tmp_path, "a.txt", "\n\n".join(newer(language)).encode()))


@pytest.mark.parametrize("language", nexis.OLDER)
def test_the_older_print_in_rich_text_and_word(tmp_path: Path, language: str) -> None:
    lines = older_lines(language)
    nexis.check(nexis.read(tmp_path, "a.rtf", nexis.rtf(lines)))
    said = nexis.OLDER[language]
    labels = (label.split(":")[0] + ":" for label in (*said["labels"], *said["below"]))
    document = bare(nexis.docx(lines, (*labels, *nexis.TITLES)))
    nexis.check(nexis.read(tmp_path, "a.docx", document))


def test_heads_of_pages_are_no_text(tmp_path: Path, newer) -> None:
    text = "\n\n".join(newer("en"))
    paged = text.replace("WARNING", f"Page 2 of 2\n\n{nexis.TITLES[0]}\n\nWARNING")
    paged = paged.replace("It was called", "Page 1 of 1\n\nIt was called")
    nexis.check(nexis.read(tmp_path, "a.txt", paged.encode()))


def test_heads_of_pages_in_a_rich_text(tmp_path: Path, newer) -> None:
    head = b"{\\header\\pard Page 1 of 2\\par " + nexis.TITLES[0].encode() + b"\\par}"
    data = nexis.rtf(newer("en")).replace(b"cpg1252 ", b"cpg1252 " + head, 1)
    nexis.check(nexis.read(tmp_path, "a.rtf", data))


@pytest.mark.parametrize(
    ("count", "word"),
    [
        ("1,024 слов", "Документ"),
        ("1,024 字", "文件"),
        ("1,024 문자", "문서"),
        ("24 words", "文書"),
    ],
)
def test_factiva_in_scripts_without_latin(tmp_path: Path, count: str, word: str) -> None:
    lines = list(factiva.LINES)
    lines[3], lines[-1] = count, lines[-1].replace("Document", word)
    factiva.check(factiva.read(tmp_path, "f.txt", "\n\n".join(lines))[0])
    factiva.check(factiva.read(tmp_path, "f.rtf", unicode_rtf(tuple(lines)))[0])


def test_codes_that_stand_on_lines_of_their_own(tmp_path: Path) -> None:
    text = "\n".join(f"{code}\n{said}" for code, said in factiva.CODES)
    factiva.check(factiva.read(tmp_path, "f.txt", text)[0])


def test_proquest_in_portuguese(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(proquest.LABELS, "pt", PORTUGUESE)
    lines = [f"{label}: {said}" if label else said for label, said in proquest.paragraphs("pt")]
    proquest.check(proquest.read(tmp_path, "p.txt", "\n\n".join(lines)))


def test_a_credit_and_a_place_are_not_of_text_and_publisher(tmp_path: Path) -> None:
    lines = [f"{label}: {said}" if label else said for label, said in proquest.paragraphs("en")]
    text = "\n\n".join(lines).replace(
        proquest.SECOND, f"{proquest.SECOND}\n\nCREDIT: By Ann Miller"
    )
    text = text.replace("title: Morning Ledger", "title: Morning Ledger; Hull (UK)")
    proquest.check(proquest.read(tmp_path, "p.txt", text))
