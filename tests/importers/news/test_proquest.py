"""ProQuest: web page, plain text and rich text, in several languages."""

from pathlib import Path

import pytest

from reader import importers
from reader.core.article import Imported

LABELS = {
    "en": (
        "Document {} of 2", "Author", "ProQuest document link", "Abstract", "Full text",
        "Subject", "Publication title", "Pages", "Publication date", "Jan 2, 2014",
        "Language of publication", "English", "Document URL",
    ),
    "fr": (
        "Document {} sur 2", "Auteur", "Lien vers le document ProQuest", "Résumé",
        "Texte intégral", "Sujet", "Titre de la publication", "Pages", "Date de publication",
        "2 janvier 2014", "Langue de publication", "Anglais", "URL du document",
    ),
    "es": (
        "Documento {} de 2", "Autor", "Enlace de documentos de ProQuest", "Resumen",
        "Texto completo", "Materia", "Título de publicación", "Páginas", "Fecha de publicación",
        "2 de enero de 2014", "Idioma de la publicación", "Inglés", "URL del documento",
    ),
    "de": (
        "Dokument {} von 2", "Autor", "ProQuest-Dokumentlink", "Zusammenfassung", "Volltext",
        "Thema", "Publikationstitel", "Seiten", "Publikationsdatum", "2. Januar 2014",
        "Publikationssprache", "Englisch", "Dokument-URL",
    ),
}  # fmt: skip
RULE = "_" * 60
FIRST = "The town voted for a pier."
SECOND = "Source: nobody knew better, said the mayor."


def paragraphs(language: str) -> list[tuple[str, str]]:
    """The labels of an article and what they say; an empty label is a line without one."""
    (count, author, link, abstract, full, subject, publication, pages, date, day, spoken, tongue,
     address) = LABELS[language]  # fmt: skip
    found: list[tuple[str, str]] = []
    for number, title in ((1, "Town wants a pier"), (2, "Town has a pier")):
        found += [("", RULE), ("", count.format(number)), ("", title), (author, "Miller, Ann.")]
        found += [("", link), (abstract, "A summary."), (full, FIRST), ("", SECOND)]
        found += [(subject, "Harbours; Piers"), (publication, "Morning Ledger"), (pages, "10")]
        found += [(date, day), (spoken, tongue), (address, "https://example.org/d/1")]
        found += [("Copyright", "(Copyright, 2014)")]
    return found


def read(tmp_path: Path, name: str, text: str) -> tuple[Imported, ...]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return importers.read(path)


def check(articles: tuple[Imported, ...]) -> None:
    titles = ["Town wants a pier", "Town has a pier"]
    assert [article.metadata.title for article in articles] == titles
    for article, title in zip(articles, titles, strict=True):
        known, text = article.metadata, article.edition.text
        assert (known.publisher, known.published) == ("Morning Ledger", "2014-01-02")
        assert (known.byline, known.language) == ("Miller, Ann", "en")
        assert (known.section, known.url) == ("p. 10", "https://example.org/d/1")
        blocks = [text[b.span.start : b.span.end] for b in article.edition.blocks]
        assert blocks == [title, FIRST, SECOND]


@pytest.mark.parametrize("language", LABELS)
def test_a_text(tmp_path: Path, language: str) -> None:
    lines = [f"{label}: {said}" if label else said for label, said in paragraphs(language)]
    check(read(tmp_path, "p.txt", "\n\n".join(lines)))


@pytest.mark.parametrize("language", LABELS)
def test_a_page(tmp_path: Path, language: str) -> None:
    lines = [
        f"<p><strong>{label}: </strong>{said.replace('pier', '<b>pier</b>')}</p>"
        if label
        else f"<p>{said}</p>"
        for label, said in paragraphs(language)
        if said != RULE
    ]
    check(read(tmp_path, "p.html", f"<html><meta charset=utf-8>{''.join(lines)}</html>"))


def test_a_rich_text_whose_articles_only_links_tell_apart(tmp_path: Path) -> None:
    article = (
        "{title}\\par Miller, Ann.  Morning Ledger ; Hull (UK). 02 Jan 2014: 10.\\par "
        "ProQuest document link\\par FULL TEXT\\par " + FIRST + "\\par " + SECOND + "\\par "
        "DETAILS\\par Subject: Piers\\par Publication title: Morning Ledger\\par Pages: 10\\par "
        "Publication date: Jan 2, 2014\\par Language of publication: English\\par "
        "Document URL: https://example.org/d/1\\par "
    )
    text = article.replace("{title}", "Town wants a pier") + article.replace(
        "{title}", "Town has a pier"
    )
    check(read(tmp_path, "p.rtf", "{\\rtf1\\ansi " + text + "}"))
