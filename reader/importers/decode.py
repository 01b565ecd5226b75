"""Bytes as text: UTF-8 first, then what a byte order mark says, then a guess."""

import codecs
import re
from functools import partial

from reader.core.errors import BadFile

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
BINARY = "binary, not text"
NUL = "holds a NUL character"
SURROGATE = "holds half a character (a lone surrogate)"

# Control characters that no text has; form feed, vertical tab and escape do occur.
NOISE = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
NOISE_SHARE = 0.01
# Encodings in which nobody saves a text, but that short western ones are taken for.
MAINFRAME = ["cp037", "cp273", "cp424", "cp500", "cp875", "cp1026", "cp1140"]
# A damaged UTF-8 file still has many whole characters of several bytes; other encodings have none.
WHOLE = 20


def decoded(data: bytes, path: str, *, declared: str | None = None) -> str:
    """The text of the bytes, without a byte order mark, line ends untouched. Raises BadFile.

    `declared` names the encoding that the file itself claims; it is believed if it can be.
    """
    return checked(_decoded(data, path, declared), path)


def checked(text: str, path: str) -> str:
    """The text itself, if nothing in it would break the library or the analysis. Raises BadFile."""
    noise = len(NOISE.findall(text))
    if noise > NOISE_SHARE * len(text):
        raise BadFile(path, BINARY)
    if "\0" in text:
        raise BadFile(path, NUL if noise + text.count("\0") <= 1 + len(text) / 100 else BINARY)
    if any("\ud800" <= letter <= "\udfff" for letter in set(text)):
        raise BadFile(path, SURROGATE)
    return text


def _decoded(data: bytes, path: str, declared: str | None) -> str:
    data = data.removeprefix(codecs.BOM_UTF8)
    claimed = partial(_claimed, encoding=declared)
    attempts = (_marked, _utf8, _unmarked_utf16, claimed, _damaged_utf8, _guessed)
    for attempt in attempts:
        text = attempt(data)
        if text is not None:
            return text
    raise BadFile(path, BINARY)


def _strictly(data: bytes, encoding: str) -> str | None:
    """The text, lone surrogates and all: they get a reason of their own. None if it is not so."""
    try:
        return data.decode(encoding, "surrogatepass")
    except UnicodeDecodeError:
        return None


def _claimed(data: bytes, *, encoding: str | None) -> str | None:
    """The text in the encoding that the file claims; who says Latin-1 means Windows' superset."""
    try:
        name = codecs.lookup(encoding or "").name
        return data.decode("cp1252" if name in ("iso8859-1", "ascii") else name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None


def _marked(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    return None


def _utf8(data: bytes) -> str | None:
    return _strictly(data, "utf-8") if b"\0" not in data or not _halves(data) else None


def _unmarked_utf16(data: bytes) -> str | None:
    encoding = _halves(data)
    return _strictly(data, encoding) if encoding else None


def _halves(data: bytes) -> str | None:
    """The UTF-16 that the bytes look like: every other byte of western text in it is NUL."""
    sample = data[:4096]
    most = 0.4 * (len(sample) // 2)
    if not sample or len(data) % 2:
        return None
    if sample[1::2].count(0) > most and not sample[::2].count(0):
        return "utf-16-le"
    if sample[::2].count(0) > most and not sample[1::2].count(0):
        return "utf-16-be"
    return None


def _damaged_utf8(data: bytes) -> str | None:
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    return text if sum(letter > "\x7f" for letter in text) - lost >= WHOLE * lost else None


def _guessed(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_exclusion=MAINFRAME).best()
    return str(best) if best else None
