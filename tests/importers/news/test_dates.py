"""Dates in the languages of the interfaces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importers.news.dates import iso_date


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("July 1, 2019 Monday 9:20 AM GMT", "2019-07-01"),
        ("May 2, 2002, Thursday,, FINAL EDITION", "2002-05-02"),
        ("12 April 2013 Tuesday", "2013-04-12"),
        ("jeudi 5 octobre 2013", "2013-10-05"),
        ("mercredi 1er août 2012", "2012-08-01"),
        ("samedi 14 fevr. 2015, p. 5", "2015-02-14"),
        ("Mittwoch 13. März 2013", "2013-03-13"),
        ("martes 5 de mayo de 2014", "2014-05-05"),
        ("lunedì 3 febbraio 2014", "2014-02-03"),
        ("12 januari 2014 zondag", "2014-01-12"),
        ("14 de março de 2011", "2011-03-14"),
        ("2012-01-09T01:35:58Z", "2012-01-09"),
        ("09.01.2012", "2012-01-09"),
        ("12/25/2012", "2012-12-25"),
        ("2015年3月11日", "2015-03-11"),
        ("02 Jan 2014: 10.", "2014-01-02"),
        ("May 2004", "2004-05"),
        ("30 February 2010 and 3 March 2010", "2010-03-03"),
    ],
)
def test_a_date_is_found_in_any_language(words: str, expected: str) -> None:
    assert iso_date(words) == expected


@pytest.mark.parametrize("words", ["", "Section 5; Part 2; Page 16", "1 of 2010 DOCUMENTS", "may"])
def test_what_is_no_date_is_none(words: str) -> None:
    assert iso_date(words) is None


@given(st.text(max_size=60))
def test_no_words_are_an_error(words: str) -> None:
    found = iso_date(words)
    assert found is None or len(found) in (7, 10)
