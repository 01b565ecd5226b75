from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.parsing import MOST_TOKENS, parse
from reader.library.query import All, Any, Dates, Field, Near, Not, Opened, Query, Words

A, B, C = Words("a"), Words("b"), Words("c")


def leaves(query: Query | None) -> Iterator[Query]:
    """What a query asks for, without the operators; each of those must join or turn something."""
    match query:
        case All(parts) | Any(parts):
            assert len(parts) > 1
            for part in parts:
                assert part is not None
                yield from leaves(part)
        case Not(part):
            assert part is not None
            yield from leaves(part)
        case None:
            return
        case _:
            yield query


def asks(leaf: Query) -> bool:
    match leaf:
        case Words(text):
            return bool(text.strip()) and "\0" not in text
        case Field(_, words):
            return asks(words)
        case Near(words, distance):
            return len(words) > 1 and all(map(asks, words)) and distance >= 0
        case Dates(first, last):
            return bool(first or last)
        case _:
            return isinstance(leaf, Opened)


@pytest.mark.parametrize(
    ("typed", "query"),
    [
        ("a b", All((A, B))),
        ("a AND b", All((A, B))),
        ("a OR b c", Any((A, All((B, C))))),
        ("(a OR b) c", All((Any((A, B)), C))),
        ("a NOT b", All((A, Not(B)))),
        ("a -b", All((A, Not(B)))),
        ("NOT NOT a", A),
        ("a and b", All((A, Words("and"), B))),
        ("harb*", Words("harb", prefix=True)),
        ("a*", A),
        ('"old harbour"', Words("old harbour", exact=True)),
        ("“old harbour”", Words("old harbour", exact=True)),
        ('"old harb"*', Words("old harb", exact=True, prefix=True)),
        ('="harbour"', Words("harbour", exact=True)),
        ("=harbour", Words("harbour", exact=True)),
        ("AI-driven O'Brien", All((Words("AI-driven"), Words("O'Brien")))),
        ("C++", Words("C++", exact=True)),
        ("NEAR(a b, 5)", Near((A, B), 5)),
        ("NEAR(a b)", Near((A, B), 10)),
        ("NEAR(a)", A),
        ("actor:Alibaba", Field("actor", Words("Alibaba"))),
        ("Actor:Alibaba", Field("actor", Words("Alibaba"))),
        ('stance:"calls for"', Field("stance", Words("calls for", exact=True))),
        ("actor:(a OR b)", Any((Field("actor", A), Field("actor", B)))),
        ("actor:(a NOT b)", All((Field("actor", A), Not(Field("actor", B))))),
        ("-tag:a", Not(Field("tag", A))),
        ("date:2024..2025", Dates("2024", "2025")),
        ("date:2024-05..", Dates("2024-05", "")),
        ("date:..2025", Dates("", "2025")),
        ("date:2024-05-01", Dates("2024-05-01", "2024-05-01")),
        ("date:soon", Words("date:soon")),
        ("is:unread", Opened(False)),
        ("is:read", Opened(True)),
        ("is:blue", Words("is:blue")),
        ("see: a", All((Words("see:"), A))),
    ],
)
def test_what_is_typed_is_this_query(typed: str, query: object) -> None:
    assert parse(typed) == query


@pytest.mark.parametrize(
    "typed", ["", "  ", '""', '"', "(", "((()))", "AND", "OR OR", "NOT", "—", "-"]
)
def test_where_nothing_is_asked_there_is_no_query(typed: str) -> None:
    assert parse(typed) is None


@pytest.mark.parametrize(
    "typed", ["a OR", "AND a", "(a", "a)", "((a))", "a AND AND NOT", "OR (a) )", "a (", "— a"]
)
def test_what_has_no_meaning_where_it_stands_is_passed_over(typed: str) -> None:
    assert parse(typed) == A


@given(st.text(alphabet=st.sampled_from('ab ()"*:-=+,ANDORT.“”\0\ud800'), max_size=60))
def test_everything_is_a_query_that_asks_for_something(typed: str) -> None:
    assert all(map(asks, leaves(parse(typed))))


@pytest.mark.parametrize("piece", ["(", "NOT ", "a OR ", '"', "-", "actor:", "NEAR(", "*"])
def test_a_long_one_is_one_too(piece: str) -> None:
    assert len(list(leaves(parse(piece * 20_000 + "a")))) <= MOST_TOKENS
