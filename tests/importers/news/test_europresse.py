"""Europresse: the older and the newer page, and plain text."""

from pathlib import Path

from reader import importers
from reader.core.article import Imported

OLDER = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
</head><body><form><input type="button" value="Sauvegarder"></form>{}</body></html>"""
OLDER_ARTICLE = """<table><tr><td><img src="a.gif"><br>
<span class="DocPublicationName">Le Phare, no. 12</span><br><span class="DocHeader">Culture, </span>
<span class="DocHeader">lundi </span><span class="DocHeader">3 mars 2014</span>
<span class="DocHeader">, p. 7</span><br><br>
<span class="TitreArticleVisu">Le <span style="color:red">musée</span> ferme</span><br><br>
Anne Meunier<br><p></p><font>Le musée du port ferme lundi.</font><p></p>Il rouvrira en mai.<p></p>
<b><i>© 2014 Le Phare. Tous droits réservés.</i></b><p></p>
Numéro de document : news·20140303·LP·0012<br><table><tr><td>news·20140303·LP·0012</td></tr>
<tr><td>Ce certificat est émis à <b>Université</b> à des fins de visualisation.</td></tr></table>
</td></tr></table>"""
NEWER_ARTICLE = """<article><header><div class="rdp__DocPublicationName">
<span class="DocPublicationName">{name} <br></span></div>
<div><span class="DocHeader">Culture, lundi 3 mars 2014 120 mots, p. 7</span></div>
<div class="titreArticle"><p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Le
<mark>musée</mark> ferme</p></div><p class="sm-margin-bottomNews">Anne Meunier</p></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer"><p>Le <mark>musée</mark> du
port ferme lundi.</p><p>Il rouvrira en mai.</p></div></div></section>
<footer><p>© 2014 {name}. Tous droits réservés.</p><div class="publiC-lblNodoc">
news·20140303·LP·0012</div></footer></article>"""
TEXT = """Le Phare

Culture, lundi 3 mars 2014, p. 7

Le musée ferme

Anne Meunier

Le musée du port ferme lundi.

Il rouvrira en mai.

© 2014 Le Phare. Tous droits réservés.

Numéro de document : news·20140303·LP·0012

Le Phare

mardi 4 mars 2014

Rien de neuf

Rien ne se passa, et personne ne le remarqua.

© 2014 Le Phare. Tous droits réservés.

Numéro de document : news·20140304·LP·0013
"""
BODY = ("Le musée ferme", "Le musée du port ferme lundi.", "Il rouvrira en mai.")


def read(tmp_path: Path, name: str, text: str, encoding: str) -> tuple[Imported, ...]:
    path = tmp_path / name
    path.write_bytes(text.encode(encoding))
    return importers.read(path)


def check(article: Imported) -> None:
    known, text = article.metadata, article.edition.text
    assert (known.title, known.byline) == ("Le musée ferme", "Anne Meunier")
    assert (known.publisher, known.published) == ("Le Phare", "2014-03-03")
    assert known.section == "Culture, p. 7"
    assert tuple(text[b.span.start : b.span.end] for b in article.edition.blocks) == BODY


def test_the_older_page(tmp_path: Path) -> None:
    articles = read(tmp_path, "e.html", OLDER.format(OLDER_ARTICLE * 2), "iso-8859-1")
    assert [article.origin.index for article in articles] == [0, 1]
    check(articles[0])
    check(articles[1])


def test_the_newer_page(tmp_path: Path) -> None:
    page = f"<html><meta charset=utf-8><body>{NEWER_ARTICLE.format(name='Le Phare')}"
    articles = read(tmp_path, "e.HTML", page + NEWER_ARTICLE.format(name="La Digue"), "utf-8")
    check(articles[0])
    assert articles[1].metadata.publisher == "La Digue"
    assert len(articles) == 2


def test_what_stands_above_and_below_a_title_is_not_of_it(tmp_path: Path) -> None:
    above = '<div class="titreArticle"><p class="sm-margin-bottomNews">Enquête</p>'
    below = '<p class="sm-margin-TopNews rdp__subtitle">Le port se tait</p></div>'
    page = NEWER_ARTICLE.format(name="Le Phare").replace('<div class="titreArticle">', above)
    page = page.replace("</p></div><p class=", f"</p>{below}<p class=")
    article = read(tmp_path, "e.html", f"<html><meta charset=utf-8>{page}", "utf-8")[0]
    assert article.metadata.title == "Le musée ferme"
    assert article.metadata.byline == "Anne Meunier"
    kinds = [block.kind for block in article.edition.blocks]
    assert kinds == ["title", "heading", "heading", "paragraph", "paragraph"]


def test_a_text(tmp_path: Path) -> None:
    articles = read(tmp_path, "e.txt", TEXT, "utf-8")
    check(articles[0])
    assert articles[1].metadata.published == "2014-03-04"
    assert articles[1].metadata.byline is None
    assert articles[1].metadata.title == "Rien de neuf"
