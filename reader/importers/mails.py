"""Mails: one article a message, with its subject, its sender and its day."""

import re
from collections.abc import Iterator
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.utils import getaddresses

from reader.core.article import Imported, Metadata, Origin
from reader.core.errors import BadFile, Trouble
from reader.importers import dates, markup, pieces
from reader.importers.blocks import paragraphs
from reader.importers.decode import decoded
from reader.importers.pieces import Piece, line

MAIL = "a mail"
NO_WORDS = "a mail without words in it"
NO_MAILS = "a mailbox without mails in it"
# A line that begins with "From " begins a mail where a blank line, or nothing, stands before it.
ENVELOPE = re.compile(rb"(?:\A|\n\r?\n)From [^\n]*\d\d:\d\d[^\n]*\n")
QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
QUOTED = re.compile(r"^(?:>[ \t]?)+", re.MULTILINE)
# A mail's plain text may be a stub that only says where the page is.
STUB_SHARE = 0.5


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The mail in a file. Raises BadFile."""
    return (_article(message_of(data, origin.path, MAIL), origin),)


def read_box(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The mails of a mailbox, each one that has words. Raises BadFile if none has."""
    articles: list[Imported] = []
    troubles: list[str] = []
    for number, mail in enumerate(_mails(data)):
        try:
            message = message_of(mail, origin.path, MAIL)
            articles.append(_article(message, replace(origin, index=number)))
        except Trouble as trouble:
            reason = trouble.reason if isinstance(trouble, BadFile) else str(trouble)
            troubles.append(f"mail {number + 1}: {reason}")
    if not articles:
        raise BadFile(origin.path, troubles[0] if troubles else NO_MAILS)
    articles[0] = replace(articles[0], troubles=tuple(troubles))
    return tuple(articles)


def message_of(data: bytes, path: str, noun: str) -> EmailMessage:
    """The bytes as a message. Raises BadFile; the parser itself gives up on next to nothing."""
    from email.parser import BytesParser

    try:
        return BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    except Exception as error:  # what it gives up on is the file's fault
        raise BadFile(path, f"{noun} that cannot be taken apart ({error})") from error


def payload(part: EmailMessage) -> bytes:
    """The bytes of a part, unpacked; none where its packing is broken."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def header(message: EmailMessage, name: str) -> str | None:
    """A header's words on one line, decoded; None where there are none, or none to be read."""
    try:
        value = message.get(name)
    except Exception:  # the standard library's reader of headers fails in a dozen ways
        return None
    return line(pieces.written(str(value))) if value is not None else None


def _mails(data: bytes) -> Iterator[bytes]:
    places = [found.span() for found in ENVELOPE.finditer(data)]
    ends = [start for start, _ in places[1:]] + [len(data)]
    for (_, start), end in zip(places, ends, strict=False):
        yield QUOTED_FROM.sub(rb"\1", data[start:end])


def _article(message: EmailMessage, origin: Origin) -> Imported:
    metadata = Metadata(
        title=header(message, "Subject"),
        byline=_sender(header(message, "From")),
        publisher=header(message, "Organization"),
        published=dates.iso(header(message, "Date")),
        url=pieces.url((header(message, "Archived-At") or "").strip("<>")),
        language=pieces.language((header(message, "Content-Language") or "").split(",")[0]),
    )
    found = list(_body(message, origin.path))
    return pieces.article_of(found, metadata, origin, empty=NO_WORDS)


def _sender(words: str | None) -> str | None:
    """The names of those who wrote it, or their addresses where they give no name."""
    people = getaddresses([words]) if words else []
    return line(", ".join(name or address for name, address in people if name or address))


def _body(message: EmailMessage, path: str) -> list[Piece]:
    """The mail's words: its plain text, or its page where the plain text only stands for it."""
    plain = [piece for part in _inline(message, "text/plain") for piece in _plain(part, path)]
    page = [piece for part in _inline(message, "text/html") for piece in _page(part, path)]
    return plain if _letters(plain) > STUB_SHARE * _letters(page) else page


def _inline(message: EmailMessage, kind: str) -> Iterator[EmailMessage]:
    for part in message.walk():
        attached = part.get_content_disposition() == "attachment"
        if isinstance(part, EmailMessage) and part.get_content_type() == kind and not attached:
            yield part


def _plain(part: EmailMessage, path: str) -> Iterator[Piece]:
    text = _text(part, path).replace("\r\n", "\n")
    if part.get_param("format") == "flowed":
        text = re.sub(r"(?<!\n--)(?<! ) \n(?!>)", " ", text)
    for span in paragraphs(text):
        words = text[span.start : span.end]
        quoted = all(row.startswith(">") for row in words.split("\n"))
        yield ("quotation", QUOTED.sub("", words)) if quoted else ("paragraph", words)


def _page(part: EmailMessage, path: str) -> Iterator[Piece]:
    root = markup.html_of(_text(part, path))
    return iter(()) if root is None else markup.pieces_of(root)


def _text(part: EmailMessage, path: str) -> str:
    return pieces.written(decoded(payload(part), path, declared=part.get_content_charset()))


def _letters(found: list[Piece]) -> int:
    return sum(character.isalpha() for _, words in found for character in words)
