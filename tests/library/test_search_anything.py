"""Whatever is typed is a search, and what stands between quotation marks is found exactly."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library import Library
from tests.core.values import TEXT
from tests.library.samples import analysis, edition, imported

HARSH = "\"'“”„()*:-=+#^{}[]<>,.\\|/&~!?\0\x01\x02\x03 \n\t"
WORDS = (
    "AND OR NOT NEAR( NEAR harbour C++ O'Brien AI-driven é 🚢 東京 2024..2025 unread rank rowid "
    ";-- % actor: says: stance: date: is: tag: note: title: code: text: \u0301 \ud800"
)
PIECES = st.sampled_from([*HARSH, *WORDS.split()])
TYPED = st.lists(PIECES | st.text(max_size=3), max_size=14).map("".join) | st.text(max_size=40)
OTHERS = (
    "The plant closed; the unions said nothing is settled. A memo warned of loss.",
    "Café society: “C++ is settled,” O’Brien said — the workers' worst fear, 50% of it.",
    "Λόγος και πλοίο. Заявил министр: порт закрыт. 東京港の労働者 🚢🚩 naïve cafe\u0301.",
)


@pytest.fixture(scope="module")
def shelves() -> Iterator[Library]:
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        library.add(imported())
        library.store_analysis(edition().digest, analysis())
        for number, text in enumerate((TEXT, *OTHERS)):
            library.add(imported(text, f"/{number}.txt"))
        yield library


@settings(max_examples=1500)
@given(TYPED)
def test_whatever_is_typed_is_a_search(shelves: Library, typed: str) -> None:
    page = shelves.search(typed, limit=3)
    assert page.total >= len(page.hits)
    shelves.search_claims(typed, limit=3)


@settings(max_examples=500)
@given(TYPED)
def test_whatever_is_quoted_finds_no_article_without_it(shelves: Library, typed: str) -> None:
    words = re.sub('["“”„\0]', " ", typed.encode("utf-8", "replace").decode())
    for hit in shelves.search(f'"{words}"', limit=9).hits:
        stored = shelves.article(hit.article)
        assert plain(words) in plain(f"{stored.edition.text} {stored.metadata.title}")


@st.composite
def passages(draw: st.DrawFn) -> tuple[int, str]:
    """Whole words of one of the texts, with all that stands between them."""
    number = draw(st.integers(0, len(OTHERS)))
    text = (TEXT, *OTHERS)[number]
    words = [match.span() for match in re.finditer(r"[\w\u0301]+|[^\w\s\"“”„]", text)]
    first = draw(st.integers(0, len(words) - 1))
    last = draw(st.integers(first, min(first + 6, len(words) - 1)))
    return number, text[words[first][0] : words[last][1]]


@settings(max_examples=500)
@given(passages())
def test_what_is_quoted_from_an_article_finds_it(
    shelves: Library, passage: tuple[int, str]
) -> None:
    number, words = passage
    pieces = [piece for piece in re.split('["“”„]', words) if piece.strip()]
    query = " ".join(f'"{piece}"' for piece in pieces)
    found = {shelves.article(hit.article).origins[0].path for hit in shelves.search(query).hits}
    assert f"/{number}.txt" in found


def plain(text: str) -> str:
    """As `exact` understands it: case, white space and kinds of quotation marks make no odds."""
    from unicodedata import normalize

    folded = normalize("NFC", text.casefold()).replace("’", "'").replace("‘", "'")
    return " ".join(re.sub("[“”„]", '"', folded).split())
