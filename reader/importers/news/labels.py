"""What the labels of news databases mean, in the languages of their interfaces."""

import re
from collections.abc import Mapping
from functools import cache

from reader.importers.news.dates import folded

# Of the labels above and below an article, those that we read; "end" are
# those below it that stand there only, "below" those that an article may say itself.
FIELDS: Mapping[str, str] = {
    "byline": """byline, by line, author, authors, auteur, auteurs, signature, autor, autoren,
        autorin, verfasser, autores, autore, autori, forfatter, firma, naamregel, par, reporter,
        credit, von""",
    "section": """section, rubrique, rubrik, seccion, sezione, rubriek, sectie, secao, seccao,
        sektion, ressort, sectienaam, caderno""",
    "length": """length, longueur, lange, laenge, longitud, extension, lunghezza, lengte,
        comprimento, tamanho, tamano, langd, laengde, word count, wortzahl, umfang""",
    "title": """headline, title, titre, titel, titulo, titular, titolo, uberschrift, ueberschrift,
        schlagzeile, manchete, kop, encabezado""",
    "lead": """highlight, encart, chapeau, abstract, lead, zusammenfassung, resume, resumen,
        resumo, kurzfassung, samenvatting, sommario, vorspann, abstract (abstract), destacado,
        surtitre, subtitle, subheadline, sous-titre, untertitel, entradilla, hoofdpunt""",
    "language": """language, langue, sprache, idioma, lengua, lenguaje, lingua, taal, sprak,
        sprog, language of publication, langue de publication, sprache der publikation,
        publikationssprache, idioma de la publicacion, lingua della pubblicazione,
        idioma da publicacao, idioma de publicacao, idioma de publicacion,
        taal van publicatie""",
    "publisher": """publication title, titre de la publication, publikationstitel,
        titel der publikation, titulo de publicacion, titulo de la publicacion,
        titulo da publicacao, titolo pubblicazione, titolo della pubblicazione,
        titel van publicatie, source, quelle, fuente, fonte, bron, publication, journal,
        zeitung, periodico""",
    "date": """publication date, date de publication, publikationsdatum, erscheinungsdatum,
        veroffentlichungsdatum, fecha de publicacion, data de publicacao, data di pubblicazione,
        data pubblicazione, publicatiedatum, date, datum, fecha, data""",
    "info": """publication info, publication information, informations de publication,
        infos sur la publication, publikationsinformationen, informacion de publicacion,
        informacoes da publicacao, informazioni pubblicazione, publicatie-informatie""",
    "page": "page, pages, seite, seiten, pagina, paginas, pagine, first page, start page",
    "url": """document url, url du document, dokument-url, url del documento, url do documento,
        url documento, document-url, url""",
    "body": """body, corps, corps de l'article, text, texte, textkorper, haupttext, hauptteil,
        inhalt, cuerpo, cuerpo del texto, corpo, corpo del testo, corpo do texto, testo, texto,
        hoofdtekst, tekst, broodtekst, body text, brodtext, full text, texte integral,
        texte complet, volltext, texto completo, testo completo, volledige tekst, texto integral,
        contenu, bodytext""",
    "dateline": """dateline, lieu, ort, lugar, luogo, plaats, datelinea, datum- und ortszeile,
        origine""",
    "end": """load-date, load date, loaddate, date-chargement, date de chargement, ladedatum,
        fecha de carga, fecha-carga, data di caricamento, data de carregamento, laaddatum,
        updated, update, aktualisiert, subject, sujet, schlagworte, thema, themen, betreff,
        tema, temas, asunto, materia, argomento, onderwerp, soggetto, assunto,
        publication-type, publication type, type-publication, type de publication,
        zeitungstyp, publikationsart, publikationstyp, publikation-typ, tipo de publicacion,
        tipo-publicacion, tipo di pubblicazione, tipo de publicacao, publicatietype,
        type publicatie, graphic, graphics, graphique, grafik, grafico, illustration, illustrations,
        abbildung, grafiek, correction-date, correction date, classification, klassifizierung,
        klassifikation, clasificacion, classificazione, classificatie, classificacao,
        document-type, document type, type de document, dokumenttyp, tipo de documento,
        tipo di documento, documenttype, journal code, acc-no, accession number, dokument-id,
        document id, proquest document id, id de document proquest, proquest-dokument-id,
        id del documento de proquest, proquest document-id, last updated, derniere mise a jour,
        zuletzt aktualisiert, letzte aktualisierung, ultima actualizacion, ultimo aggiornamento,
        localisation-geo, symbole-boursier, secteur-activite, company / organization,
        identifier / keyword, publication year, publication subject, country of publication,
        place of publication, source type, dateline-date, pub-type""",
    "below": """correction, berichtigung, company, companies, societe, unternehmen,
        firma-organisation, empresa, azienda, bedrijf,
        organization, organisation, organizacion, organizzazione, organisatie, ticker,
        borsenkurzel, industry, branche, sector, settore,
        person, people, personne, persona, personen, persoon, personas,
        geographic, geographie, geografie, geografico, geografia, location,
        city, state, country, pays, land, pais, paese, region, ville, stadt, notes, note, series,
        serie, copyright, database, base de donnees, datenbank, base de datos, links, liens,
        enlaces, publisher, editeur, verlag, editorial, editor, isbn, issn, issue, volume,
        number of pages, content type, distribution, headnote, credit line, edition, keywords,
        mots-cles, stichworte, palabras clave, parole chiave, trefwoorden, contact, web-url,
        sources, rights""",
}
# A label without its own line of ours, in a text that has no bold.
SHOUTED = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ/&' -]{2,30}):(?=\s|\Z)")
LABEL = re.compile(r"([^\W\d_][^:\n.!?]{1,40}?)\s?:(?=\s|\Z)")
LABELLED = re.compile(rf"{SHOUTED.pattern}|[A-ZÀ-Þ][\w'’ -]{{2,24}}:\s")


def _listed(words: str) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in words.split(","))


ENDS = _listed("""end of document, fin du document, fin de document, ende des dokuments,
    dokumentende, ende des dokumentes, fin del documento, fin de documento, fine del documento,
    fine documento, einde van document, einde van het document, einde document,
    fim do documento, slut pa dokument, slutet av dokumentet, dokumentets slut, slut pa dokumentet,
    slut pa dokumentet, slutten av dokumentet, documenteinde, fi del document""")
CLASSES = _listed("""classification, klassifizierung, klassifikation, clasificacion,
    classificazione, classificatie, classificacao, klassificering, graphic, grafik, graphique,
    grafico, grafiek, notes, correction, correction-date""")
COPYRIGHT = re.compile(
    r"\s*(?:copyright\b|\(c\)|©|all rights reserved|tous droits r|alle rechte|todos los derechos|"
    r"tutti i diritti|todos os direitos|derechos reservados|diritti riservati|urheberrecht)",
    re.IGNORECASE,
)
LENGTH = re.compile(r"\d[\d.,' \u00a0]*\s?[^\W\d]{1,12}\.?")


@cache
def _fields() -> dict[str, str]:
    return {
        " ".join(folded(label).split()): field
        for field, labels in FIELDS.items()
        for label in labels.split(",")
    }


def field_of(label: str) -> str | None:
    """Which field a label names, its colon left out; None for an unknown one."""
    return _fields().get(plain(label))


def plain(words: str) -> str:
    """The words for comparing: folded, on one line, without a colon at their end."""
    return " ".join(folded(words.replace("’", "'")).split()).rstrip(": ")


def is_end(words: str) -> bool:
    """Whether the words say that a document ends here."""
    return plain(words) in ENDS


LANGUAGES: Mapping[str, str] = {
    "en": "english, anglais, englisch, ingles, inglese, engels, engelska, engelsk",
    "fr": "french, francais, franzosisch, frances, francese, frans, franska, fransk",
    "de": "german, allemand, deutsch, aleman, tedesco, duits, tyska, alemao, tysk",
    "es": "spanish, espagnol, spanisch, espanol, castellano, spagnolo, spaans, spanska, espanhol",
    "it": "italian, italien, italienisch, italiano, italiaans, italienska",
    "nl": "dutch, neerlandais, niederlandisch, neerlandes, holandes, olandese, nederlands, holland",
    "pt": "portuguese, portugais, portugiesisch, portugues, portoghese, portugees",
    "da": "danish, danois, danisch, danes, danese, deens, dansk",
    "sv": "swedish, suedois, schwedisch, sueco, svedese, zweeds, svenska",
    "nb": "norwegian, norvegien, norwegisch, noruego, norvegese, noors, norsk",
    "fi": "finnish, finnois, finnisch, finlandes, finlandese, fins, suomi",
    "pl": "polish, polonais, polnisch, polaco, polacco, pools, polski",
    "ru": "russian, russe, russisch, ruso, russo, русскии",
    "zh": "chinese, chinois, chinesisch, chino, cinese, chinees, chinese (simplified)",
    "ja": "japanese, japonais, japanisch, japones, giapponese, japans",
    "ar": "arabic, arabe, arabisch, arabo",
    "tr": "turkish, turc, turkisch, turco, turks, turkce",
    "ca": "catalan, katalanisch, catalano",
}


def language_of(words: str) -> str | None:
    """The BCP 47 tag of a language by its name or its code; of several the first."""
    first = plain(re.split(r"[;,|/]", words, maxsplit=1)[0])
    code = re.fullmatch(r"([a-z]{2})(?:[-_]([a-z]{2}))?", first)
    if code:
        return f"{code[1]}-{code[2].upper()}" if code[2] else code[1]
    return next((tag for tag, names in LANGUAGES.items() if first in names.split(", ")), None)
