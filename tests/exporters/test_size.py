"""What is said of an article's length is what the window says."""

from reader.core.analysis import Actor, Claim
from reader.core.article import Edition
from reader.core.minutes import minutes_of
from reader.core.positions import panel
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.exporters.words import size_of


def test_a_minute_begun_is_a_minute() -> None:
    assert [minutes_of(words) for words in (0, 1, 200, 201, 718)] == [1, 1, 1, 2, 4]


def test_the_length_says_minutes_as_the_page_does() -> None:
    assert size_of(Edition("word " * 718, ()), ()) == "718 words · 4 min"


def test_who_is_not_named_is_no_actor() -> None:
    text = "Ann said no. It was said yes."
    ann = Actor("a", "Ann", "person", (), (Span(0, 3),))
    claims = [
        Claim(f"c{n}", actor, "states", "indirect", (), (), (Span(9 + n, 11 + n),))
        for n, actor in enumerate(("a", None))
    ]
    reading = Reading((ann,), claims=tuple(ReadClaim(claim, "suggested") for claim in claims))
    told = size_of(Edition(text, ()), panel(reading, text))
    assert told == "7 words · 1 min · 2 claims by 1 actor"
