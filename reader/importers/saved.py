"""Web pages as browsers save them, whole: MHTML and Safari's web archive."""

import plistlib
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile
from reader.importers import html, pieces
from reader.importers.decode import decoded
from reader.importers.mails import message_of, payload

PAGE = ("text/html", "application/xhtml+xml")
MHTML = "a web archive"
NO_PAGE = "a web archive without a page in it"


def read_mhtml(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article of a page that Chrome, Edge or Internet Explorer saved as one file."""
    message = message_of(data, origin.path, MHTML)
    part = _main_part(message)
    if part is None:
        raise BadFile(origin.path, NO_PAGE)
    page = _page(payload(part), part.get_content_charset(), origin.path)
    address = message.get("Snapshot-Content-Location") or part.get("Content-Location")
    return (html.article(page, origin, address=pieces.url(str(address or ""))),)


def read_webarchive(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article of a page that Safari saved."""
    main = _main_resource(data, origin.path)
    page = main.get("WebResourceData")
    if not isinstance(page, bytes) or not page:
        raise BadFile(origin.path, NO_PAGE)
    encoding = main.get("WebResourceTextEncodingName")
    text = _page(page, encoding if isinstance(encoding, str) else None, origin.path)
    address = main.get("WebResourceURL")
    known = pieces.url(address) if isinstance(address, str) else None
    return (html.article(text, origin, address=known),)


def _main_part(message: EmailMessage) -> EmailMessage | None:
    """The part that the archive says is its page, else the first page in it."""
    parts = [part for part in _parts(message) if part.get_content_type() in PAGE]
    start = message.get_param("start")
    named = [part for part in parts if start and part.get("Content-ID") == start]
    return next(iter(named or parts), None)


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.walk():
        if isinstance(part, EmailMessage) and not part.is_multipart():
            yield part


def _main_resource(data: bytes, path: str) -> dict[str, Any]:
    try:
        archive = plistlib.loads(data)
    except Exception as error:  # a damaged list fails in many ways; all are the file's fault
        raise BadFile(path, f"a web archive that is damaged ({error})") from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    return main if isinstance(main, dict) else {}


def _page(data: bytes, charset: str | None, path: str) -> str:
    return decoded(data, path, declared=charset or html.declared(data))
