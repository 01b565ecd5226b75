"""Bytes as text."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import BadFile
from reader.importers.decode import decoded

ENGLISH = "It’s said that “nobody” saw the café – or its owner – again that year."
RUSSIAN = "Совет города заявил в понедельник, что гавань будет открыта весной."
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1)


@given(TEXTS)
def test_utf8_is_read_as_it_is(text):
    assert decoded(text.encode(), "x") == text.removeprefix("\ufeff")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_unicode_in_any_form_is_read(encoding):
    assert decoded(ENGLISH.encode(encoding), "x") == ENGLISH


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\0\0\xfe\xff"])
def test_a_big_endian_mark_is_understood(mark):
    encoding = "utf-16-be" if len(mark) == 2 else "utf-32-be"
    assert decoded(mark + ENGLISH.encode(encoding), "x") == ENGLISH


@pytest.mark.parametrize(("text", "encoding"), [(ENGLISH, "cp1252"), (RUSSIAN, "cp1251")])
def test_older_encodings_are_guessed(text, encoding):
    assert decoded(text.encode(encoding), "x") == text


def test_a_declared_encoding_is_believed_if_it_can_be():
    data = "Zażółć gęślą jaźń".encode("iso8859-2")
    assert decoded(data, "x", declared="ISO-8859-2") == "Zażółć gęślą jaźń"
    assert decoded("“a”".encode("cp1252"), "x", declared="latin1") == "“a”"
    assert decoded(ENGLISH.encode("cp1252"), "x", declared="no-such") == ENGLISH
    assert decoded(ENGLISH.encode(), "x", declared="cp1251") == ENGLISH


def test_damaged_utf8_keeps_all_but_the_damage():
    assert decoded((ENGLISH * 9).encode() + b"\xe2\x80", "x") == ENGLISH * 9 + "\ufffd"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (random.Random(1).randbytes(4000), "binary, not text"),
        (random.Random(2).randbytes(4000).replace(b"\0", b"a"), "binary, not text"),
        (b"\x01\x02\x03" * 50, "binary, not text"),
        (b"all is well\0", "holds a NUL character"),
        ("a\0b".encode("utf-16"), "holds a NUL character"),
        (b"a\xed\xa0\x80b", "holds half a character (a lone surrogate)"),
        (b"\xff\xfea\0\x00\xd8b\0", "holds half a character (a lone surrogate)"),
    ],
)
def test_what_is_no_text_is_refused(data, reason):
    with pytest.raises(BadFile) as caught:
        decoded(data, "some/where")
    assert str(caught.value) == f"some/where: {reason}"
