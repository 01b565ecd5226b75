"""LexisNexis and Nexis in both prints, in several languages and wrappings."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from reader import importers
from reader.core.article import Imported

OLDER = {
    "en": {
        "count": "{} of 2 DOCUMENTS",
        "date": "March 3, 2014 Monday",
        "labels": ("BYLINE: By Ann Miller", "SECTION: NEWS; Pg. 4", "LENGTH: 40 words"),
        "below": ("LOAD-DATE: March 4, 2014", "LANGUAGE: ENGLISH", "PUBLICATION-TYPE: Newspaper"),
        "owner": "Copyright 2014 Morning Ledger Ltd.",
    },
    "fr": {
        "count": "{} sur 2 DOCUMENTS",
        "date": "lundi 3 mars 2014",
        "labels": ("AUTEUR: Ann Miller", "RUBRIQUE: NEWS; Pg. 4", "LONGUEUR: 40 mots"),
        "below": ("DATE-CHARGEMENT: 4 mars 2014", "LANGUE: FRENCH; FRANÇAIS", "SUJET: PORTS (90%)"),
        "owner": "Copyright 2014 Société du Matin\nTous Droits Réservés",
    },
    "de": {
        "count": "{} von 2 DOKUMENTEN",
        "date": "3. März 2014 Montag",
        "labels": ("AUTOR: Ann Miller", "RUBRIK: NEWS; Pg. 4", "LÄNGE: 40 Wörter"),
        "below": ("UPDATE: 4. März 2014", "SPRACHE: GERMAN; DEUTSCH", "PUBLICATION-TYPE: Zeitung"),
        "owner": "Copyright 2014 Morgenblatt GmbH\nAlle Rechte Vorbehalten",
    },
    "es": {
        "count": "{} de 2 DOCUMENTOS",
        "date": "3 de marzo de 2014 lunes",
        "labels": ("AUTOR: Ann Miller", "SECCIÓN: NEWS; Pg. 4", "LONGITUD: 40 palabras"),
        "below": ("FECHA-CARGA: 4 de marzo de 2014", "IDIOMA: SPANISH; ESPAÑOL"),
        "owner": "Copyright 2014 Diario SA\nTodos los Derechos Reservados",
    },
    "nl": {
        "count": "{} van 2 DOCUMENTEN",
        "date": "3 maart 2014 maandag",
        "labels": ("AUTEUR: Ann Miller", "SECTIE: NEWS; Pg. 4", "LENGTE: 40 woorden"),
        "below": ("LAADDATUM: 4 maart 2014", "TAAL: DUTCH", "ONDERWERP: HAVENS (90%)"),
        "owner": "Copyright 2014 Ochtendblad B.V.\nAll Rights Reserved",
    },
}
NEWER = {
    "en": ("Section:", "Length:", "Byline:", "Body", "Load-Date:", "End of Document"),
    "fr": ("Rubrique:", "Longueur:", "Auteur:", "Corps", "Date de chargement:", "Fin du document"),
    "de": ("Rubrik:", "Länge:", "Autor:", "Textkörper", "Ladedatum:", "Ende des Dokuments"),
    "es": ("Sección:", "Longitud:", "Autor:", "Cuerpo", "Fecha de carga:", "Fin del documento"),
    "it": ("Sezione:", "Lunghezza:", "Autore:", "Corpo", "Data di caricamento:", "Fine documento"),
}
BODIES = (
    (
        "The council of Harbour voted for a longer pier.",
        "WARNING: nobody asked the sea.",
    ),
    ("Nobody came to the second meeting.", "It was called off after an hour of silence."),
)
TITLES = ("Harbour wants a longer pier", "A meeting without members")


def older(language: str) -> str:
    """Two articles as the older print has them in a plain text."""
    said = OLDER[language]
    text = "\ufeff\n\nDownload Request: Selected Items: 1-2\nTerms: (harbour and pier)\n\n\n"
    for number, (title, body) in enumerate(zip(TITLES, BODIES, strict=True), 1):
        text += f"{said['count'].format(number):>48}\n\n\n\n{'Morning Ledger':>47}\n\n"
        text += f"{said['date']:>50}\n{'Late Edition':>46}\n\n{title}\n\n"
        text += "\n\n".join((*said["labels"], *body, *said["below"])) + "\n\n\n"
        text += "\n".join(" " * 20 + line for line in str(said["owner"]).split("\n")) + "\n\n"
    return text


def newer(language: str) -> list[str]:
    """The lines of two articles in the newer print, below a cover with a list of contents."""
    section, length, byline, body, loaded, end = NEWER[language]
    lines = ["User Name: Somebody", "Date and Time: Friday, 5. July 2019 09:31:00 CEST"]
    for number, title in enumerate(TITLES, 1):
        lines += [f"{number}. {title}", "Client/Matter: -None-", "Search Terms: harbour", ""]
    for number, title in enumerate(TITLES):
        lines += ["", title, "Morning Ledger (London)", "3 March 2014 Monday 9:20 AM GMT", ""]
        lines += ["Copyright 2014 Morning Ledger Ltd. All Rights Reserved", ""]
        lines += [f"{section} NEWS; Pg. 4", f"{length} 40 words", f"{byline} Ann Miller", body, ""]
        lines += [*BODIES[number], f"{loaded} March 4, 2014", end]
    return lines


def rtf(lines: list[str]) -> bytes:
    escaped = (
        "".join(c if ord(c) < 128 else f"\\'{c.encode('cp1252').hex()}" for c in line)
        for line in lines
    )
    return ("{\\rtf1\\ansi\\ansicpg1252 " + "\\par\n".join(escaped) + "\\par }").encode("ascii")


def docx(lines: list[str], bold: tuple[str, ...]) -> bytes:
    """The lines as a Word document; those that are, or begin with, words of `bold` have them so."""

    def paragraph(line: str) -> str:
        heavy = next((words for words in bold if line.startswith(words)), "")
        runs = f"<w:r><w:rPr><w:b/></w:rPr><w:t>{heavy}</w:t></w:r>" if heavy else ""
        rest = line[len(heavy) :]
        runs += f'<w:r><w:t xml:space="preserve">{rest}</w:t></w:r>' if rest else ""
        mark = '<w:bookmarkStart w:id="1" w:name="Bookmark_1"/>' if line == TITLES[0] else ""
        mark += '<w:bookmarkStart w:id="2" w:name="Body"/>' if line in bold[3:4] else ""
        return f"<w:p>{mark}{runs}</w:p>"

    name = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(map(paragraph, lines))
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        xml = f'<w:document xmlns:w="{name}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", xml)
    return file.getvalue()


def read(tmp_path: Path, name: str, data: bytes) -> tuple[Imported, ...]:
    path = tmp_path / name
    path.write_bytes(data)
    return importers.read(path)


def blocks(article: Imported) -> tuple[str, ...]:
    text = article.edition.text
    return tuple(text[block.span.start : block.span.end] for block in article.edition.blocks)


def check(articles: tuple[Imported, ...]) -> None:
    assert [article.metadata.title for article in articles] == list(TITLES)
    assert [blocks(article) for article in articles] == [
        (title, *body) for title, body in zip(TITLES, BODIES, strict=True)
    ]
    assert [article.origin.index for article in articles] == [0, 1]
    for article in articles:
        known = article.metadata
        assert (known.publisher or "").startswith("Morning Ledger")
        assert known.published == "2014-03-03"
        assert known.byline == "Ann Miller"
        assert known.section == "NEWS; Pg. 4"


@pytest.mark.parametrize("language", OLDER)
def test_the_older_print_as_plain_text(tmp_path: Path, language: str) -> None:
    articles = read(tmp_path, "export.txt", older(language).replace("\n", "\r\n").encode())
    check(articles)
    assert {article.metadata.language for article in articles} == {language}
    assert {article.origin.format for article in articles} == {"nexis-txt"}


def test_the_older_print_in_utf_16(tmp_path: Path) -> None:
    check(read(tmp_path, "export.txt", older("de").removeprefix("\ufeff").encode("utf-16")))


def test_the_older_print_as_a_web_page(tmp_path: Path) -> None:
    said = OLDER["fr"]
    page = "<html><head><style>.c7 { font-size: 14pt; font-weight: bold; }\n"
    page += ".c8 { font-weight: bold; color: #000000 }</style></head><body><!-- LXNComment 1 -->"
    for number, (title, body) in enumerate(zip(TITLES, BODIES, strict=True), 1):
        page += f"<div><p>{said['count'].format(number)}</p></div><div><p>Morning Ledger</p></div>"
        page += "<div><p><span class=c4>3</span> mars 2014<br>Corrigé</p></div>"
        page += f'<div><p><span class="c7">{title}</span></p></div>'
        for label in (*said["labels"], None, *said["below"]):
            name, _, rest = (label or "").partition(": ")
            words = "".join(f"<p>{paragraph}</p>" for paragraph in body)
            line = f'<p><span class="c8">{name}: </span><span>{rest}</span></p>' if label else words
            page += f"<div>{line}</div>".replace("pier", '<span class="c4">pier</span>')
        page += "<div><p>Copyright 2014<br>Tous Droits Réservés</p></div>"
    articles = read(tmp_path, "export.html", (page + "</body></html>").encode())
    check(articles)


@pytest.mark.parametrize("language", NEWER)
def test_the_newer_print_as_a_word_document(tmp_path: Path, language: str) -> None:
    section, length, byline, body, loaded, end = NEWER[language]
    bold = (section, length, byline, body, loaded, end, *TITLES, "Date and Time:", "User Name:")
    articles = read(tmp_path, "export.docx", docx(newer(language), bold))
    check(articles)
    assert articles[0].origin.format == "nexis-docx"


def test_a_word_document_in_a_language_that_we_do_not_know(tmp_path: Path) -> None:
    known = NEWER["en"]
    strange = ("Sekcija:", "Dolzina:", "Byline:", "Besedilo", "Datum-nalaganja:", "Konec zapisa")
    lines = newer("en")
    for one, other in zip(known, strange, strict=True):
        lines = [line.replace(one, other) if line.startswith(one) else line for line in lines]
    articles = read(tmp_path, "export.docx", docx(lines, (*strange, *TITLES)))
    assert [article.metadata.title for article in articles] == list(TITLES)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
def test_the_newer_print_as_plain_text(tmp_path: Path, language: str) -> None:
    check(read(tmp_path, "export.txt", "\n\n".join(newer(language)).encode("utf-8")))


def test_the_newer_print_as_a_rich_text(tmp_path: Path) -> None:
    data = rtf(newer("en")).replace(
        b"Harbour wants a longer pier\\par\nMorning",
        b'{\\field{\\*\\fldinst{HYPERLINK "https://a.org"}}{\\fldrslt Harbour wants a longer'
        b" pier}}\\par\nMorning",
    )
    articles = read(tmp_path, "export.rtf", data)
    check(articles)
    assert articles[0].origin.format == "nexis-rtf"


def test_what_printing_broke_is_joined(tmp_path: Path) -> None:
    wrapped = ["The council of Harbour met for the ninth time this year and", "came to no end."]
    wrapped += ["A member left the hall in the middle of the night, saying that", "nothing at all"]
    wrapped += ["would ever come of it while the chair sat in the same place and", "the sea rose."]
    lines = newer("en")
    place = lines.index(BODIES[0][0])
    lines[place : place + 2] = wrapped
    bold = (*NEWER["en"], *TITLES)
    article = read(tmp_path, "export.docx", docx(lines, bold))[0]
    assert blocks(article)[1:] == (" ".join(wrapped[:2]), " ".join(wrapped[2:]))


def test_other_documents_keep_their_own_readers(tmp_path: Path) -> None:
    plain = "Notes on exports\n\nLength: it varies. This is no end of document, only words.\n"
    assert read(tmp_path, "notes.txt", plain.encode())[0].origin.format == "txt"
    assert (
        read(tmp_path, "page.html", b"<html><p>End of Document, said the page to us all.</p>")[
            0
        ].origin.format
        == "html"
    )


@pytest.mark.parametrize("language", ["de", "fr"])
def test_counts_that_begin_with_the_word_for_document(tmp_path: Path, language: str) -> None:
    count = {"de": "Dokument {} von 2", "fr": "Document {} de 2"}[language]
    text = older(language)
    for number in (1, 2):
        old = OLDER[language]["count"].format(number)
        text = text.replace(old, count.format(number))
    check(read(tmp_path, "export.txt", text.encode()))


def test_what_an_article_says_like_a_label_is_its_own(tmp_path: Path) -> None:
    said = "HARBOUR: The council met.", "SOURCE: the mayor told us so.", "It went on till dawn."
    text = older("en").replace(BODIES[0][0], "\n\n".join(said))
    assert blocks(read(tmp_path, "export.txt", text.encode())[0])[1:4] == said


def test_an_interview_with_names_in_bold_is_kept(tmp_path: Path) -> None:
    talk = ["Q: Who built the pier?", "A: Nobody knows.", "Q: Who paid?", "A: We did."]
    lines = newer("en")
    place = lines.index(BODIES[0][0])
    lines[place : place + 2] = talk
    article = read(tmp_path, "export.docx", docx(lines, (*NEWER["en"], *TITLES, "Q:", "A:")))[0]
    assert blocks(article)[1:] == tuple(talk)


def test_a_document_that_only_looks_like_an_export_is_read_as_what_it_is(tmp_path: Path) -> None:
    data = docx(["Minutes", "Length: two hours", "We met.", "End of Document"], ("Length:",))
    article = read(tmp_path, "minutes.docx", data)[0]
    assert article.origin.format == "docx"
    assert "We met." in article.edition.text
