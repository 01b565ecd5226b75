"""The body of a page of the web is found at least as well as trafilatura finds it alone."""

import re
from collections import Counter

import pytest

from reader.core.article import Origin
from reader.importers import html
from tests.importers.pages import PAGES

WORD = re.compile(r"\w+")
ORIGIN = Origin("/saved/page.html", "html", "0" * 64, 0)
LEAST = 0.85  # the offer of a paywall looks like any other paragraph


def agreement(found: str, gold: str) -> float:
    """F1 of the words, each as often as it stands there."""
    one, two = Counter(WORD.findall(found)), Counter(WORD.findall(gold))
    shared = sum((one & two).values())
    return 2 * shared / max(1, sum(one.values()) + sum(two.values()))


def figures(name: str) -> tuple[float, float]:
    """How well our importer, and trafilatura alone, find the body of a page."""
    import trafilatura

    page, body = PAGES[name]()
    (article,) = html.read(page.encode(), ORIGIN)
    text = article.edition.text
    own = "\n".join(
        text[block.span.start : block.span.end]
        for block in article.edition.blocks
        if block.kind != "title"
    )
    alone = trafilatura.extract(page) or ""
    gold = "\n".join(body)
    return agreement(own, gold), agreement(alone, gold)


def test_captions_stay_where_their_pictures_stand() -> None:
    page, body = PAGES["captions"]()
    (article,) = html.read(page.encode(), ORIGIN)
    text = article.edition.text
    found = [(b.kind, text[b.span.start : b.span.end]) for b in article.edition.blocks]
    assert [words for kind, words in found if kind != "title"] == body
    assert [words for kind, words in found if kind == "caption"] == [body[2]]


@pytest.mark.parametrize("name", PAGES)
def test_a_body_is_found_not_worse_than_by_trafilatura_alone(name: str) -> None:
    own, alone = figures(name)
    assert own >= alone, f"{own:.3f} and {alone:.3f}"
    assert own >= LEAST


if __name__ == "__main__":
    for each in PAGES:
        print(f"{each:20}", *(f"{figure:.3f}" for figure in figures(each)))
