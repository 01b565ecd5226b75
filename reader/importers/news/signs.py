"""By what an export of a news database is known among other files of its kind.

Each function takes the bytes of a file, or at least its first 64 KB, and says whether it is one.
They are asked for every file that is opened: no imports that take time, no search without bounds.
"""

import re

SAMPLE = 400_000
COUNTED = re.compile(
    r"^[^\S\n]*(?:\d{1,6} (?:of|sur|von|de|di|van|af|av) \d{1,6} [^\W\d]{0,3}do[ck]um[^\W\d]{0,8})"
    r"[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
ENDED = re.compile(
    r"^[^\S\n]*(?:end of document|fin du document|ende des dokument[es]{1,2}|dokumentende|"
    r"fin(?:e)? del documento|einde (?:van )?(?:het )?document|fim do documento)[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
LENGTH = re.compile(
    r"^[^\S\n]*(?:length|longueur|länge|longitud|extensión|lunghezza|lengte|comprimento|load-date|"
    r"date de chargement|ladedatum|fecha de carga|data di caricamento|laaddatum)\s?:",
    re.MULTILINE | re.IGNORECASE,
)
FACTIVA_NUMBER = re.compile(
    r"^[^\S\n]*(?:AN\s+)?[^\W\d_]{2,12} [A-Z][A-Z0-9_]{2,9}\d{8}[A-Za-z0-9]{6,14}[^\S\n]*$",
    re.MULTILINE,
)
EUROPRESSE_NUMBER = re.compile(r"\b[a-z]{3,9}[·•]\d{8}[·•][A-Z0-9-]{1,12}[·•]")
NUMBERED = re.compile(
    r"(?:^|>)[^\S\n]*do[ck]um[^\W\d]{0,8} \d{1,6} (?:of|sur|von|de|di|van) \d{1,6}[^\S\n]*(?:$|<)",
    re.MULTILINE | re.IGNORECASE,
)
LINKED = re.compile(
    r"ProQuest[^\n]{0,12}(?:document|dokument)[^\n]{0,3}link|"
    r"(?:lien|enlace|collegamento|koppeling|link)[^\n]{0,30}ProQuest",
    re.IGNORECASE,
)
DOCX_ENDED = re.compile(rb">\s{0,4}(?:End of Document|Fin du document|Ende des Dokuments)\s{0,4}<")
DOCX_LABELLED = re.compile(
    rb">\s{0,4}(?:Length|Load-Date|Longueur|Date de chargement|L\xc3\xa4nge|Ladedatum)\s{0,2}:"
)
BODY_MARK = re.compile(rb"bkmkstart Body(?:_\d+)?\}")
RTF_NUMBER = re.compile(rb"[A-Za-z]{2,12} [A-Z][A-Z0-9_]{2,9}\d{8}[A-Za-z0-9]{6,14}\b")


def _text(data: bytes) -> str:
    """The beginning as text, near enough for a look: accents in Latin-1 or in UTF-8."""
    sample = data[:SAMPLE]
    if sample[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = sample[: len(sample) & ~1].decode("utf-16", "replace")
    else:
        text = sample.decode("utf-8", "replace")
        text = sample.decode("latin-1") if text.count("\ufffd") > 5 else text
    return text.replace("\r\n", "\n")


def nexis_text(data: bytes) -> bool:
    """Counted documents, or an end of document with a length or a date of loading."""
    text = _text(data)
    numbered = NUMBERED.search(text) and "ProQuest" not in text
    ended = numbered or ENDED.search(text)
    return bool(COUNTED.search(text) or (ended and LENGTH.search(text)))


def nexis_html(data: bytes) -> bool:
    """The comments and the names that LexisNexis writes into its pages."""
    sample = data[:SAMPLE]
    named = b"<!-- LXNComment" in sample or b"<DOCFULL>" in sample
    return named or (b"DOC_ID_" in sample and b"<DOC NUMBER" in sample)


def nexis_docx(data: bytes) -> bool:
    """The bookmarks of Nexis, or the lines in which it ends a document."""
    from reader.importers.news.word import document_of

    document = document_of(data)
    if b'w:name="Bookmark_1"' in document and b'w:name="Body' in document:
        return True
    return bool(DOCX_ENDED.search(document) and DOCX_LABELLED.search(document))


def nexis_rtf(data: bytes) -> bool:
    """The bookmarks of Nexis, or its name and the end of a document."""
    ended = b"End of Document" in data and (b"Load-Date" in data or b"Length:" in data)
    return BODY_MARK.search(data) is not None or ended


def factiva_html(data: bytes) -> bool:
    """The classes of Factiva's pages."""
    return b"articleParagraph" in data and re.search(rb'class="article\b', data) is not None


def factiva_text(data: bytes) -> bool:
    """A line with the number of a document, below lines in Factiva's order or with its codes."""
    text = _text(data)
    return FACTIVA_NUMBER.search(text) is not None and (
        re.search(r"^\s{0,4}(?:HD|SN)\s", text, re.MULTILINE) is not None
        or re.search(r"^\s{0,4}\d[\d.,\u00a0 ]{0,8} ?[^\W\d]{1,12}\s*$", text, re.MULTILINE)
        is not None
    )


def factiva_rtf(data: bytes) -> bool:
    """Its name and the number of a document."""
    return b"Factiva" in data and RTF_NUMBER.search(data) is not None


def europresse_html(data: bytes) -> bool:
    """The classes of Europresse's pages."""
    return b"DocPublicationName" in data and b"itreArticle" in data


def europresse_text(data: bytes) -> bool:
    """A line with the number of a document."""
    return EUROPRESSE_NUMBER.search(_text(data)) is not None


def proquest(data: bytes) -> bool:
    """Its name, and documents that are counted or linked, in a text of whatever markup."""
    text = _text(data)
    return "ProQuest" in text and bool(NUMBERED.search(text) or LINKED.search(text))
