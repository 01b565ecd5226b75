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
    r"^[^\S\n]*(?:end of document|fin d[ue] document|ende des dokument[es]{1,2}|dokumentende|"
    r"fine? (?:del |de )?documento|einde (?:van )?(?:het )?document|documenteinde|"
    r"fim do documento|slut på dokument(?:et)?|slutten av dokumentet|slutet av dokumentet|"
    r"dokumentets slut|fi del document)[^\S\n]*$",
    re.MULTILINE | re.IGNORECASE,
)
LENGTH = re.compile(
    r"^[^\S\n]*(?:length|longueur|länge|laenge|longitud|extensión|lunghezza|lengte|comprimento|"
    r"tamanho|längd|længde|lengde|load-date|date[ -]de[ -]chargement|date-chargement|ladedatum|"
    r"fecha de carga|fecha-carga|data di caricamento|data de carregamento|laaddatum)\s?:",
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
# In a Word document and in a rich text: what ends a line, and what is no text.
DOCX_LINE, TAG = re.compile(r"</w:p>|<w:br\b[^>]{0,40}>"), re.compile(r"<[^>]{0,2000}>")
RTF_WORD = re.compile(
    r"(?P<line>\\(?:par|line|sect|page|row|cell)(?![a-z0-9]) ?)|\\'(?P<byte>[0-9a-fA-F]{2})|"
    r"\\u(?P<code>-?\d{1,6})[ ?]?|\\[a-z]{1,32}-?\d{0,10} ?|[{}]|\r?\n"
)
WRAPPED = 3_000_000
BODY_MARK = re.compile(rb"bkmkstart Body(?:_\d+)?\}")
RTF_NUMBER = re.compile(rb"(?<![A-Za-z0-9_])[A-Z][A-Z0-9_]{2,9}\d{8}[A-Za-z0-9]{6,14}\b")


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
    return _is_nexis(_text(data))


def _is_nexis(text: str) -> bool:
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
    text = DOCX_LINE.sub("\n", document[:WRAPPED].decode("utf-8", "replace"))
    return _is_nexis(TAG.sub("", text))


def nexis_rtf(data: bytes) -> bool:
    """The bookmarks of Nexis, or what a text of it has."""
    return BODY_MARK.search(data) is not None or _is_nexis(_words_of_rtf(data))


def _words_of_rtf(data: bytes) -> str:
    """The words of a rich text, near enough for a look."""
    return RTF_WORD.sub(_said, data[:WRAPPED].decode("latin-1"))


def _said(found: re.Match[str]) -> str:
    """What a word of the markup puts into the text."""
    if found["line"]:
        return "\n"
    if found["byte"]:
        return bytes.fromhex(found["byte"]).decode("cp1252", "replace")
    return chr(int(found["code"]) % 0x10000) if found["code"] else ""


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
