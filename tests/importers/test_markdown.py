"""Markdown, with what stands above it."""

import pytest

from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.building import blocks

FRONT = """---
title: "Harbour plan: divided"
author:
  - "[[Ann Lee]]"
  - Bo Chen
source: https://ledger.example/harbour
site: The Evening Ledger
published: 2024-05-03
tags: [clippings, "harbour"]
lang: en
---
"""
TEXT = """The council said *so*, on **Monday**, in [the hall](https://x.example "x").\\
It was `late`.

## What it means

- One point
- Another, with
  1. an inner one

> Nobody asked us.

| Year | Cost |
| ---- | ---- |
| 2024 | 3.1  |

```
as it
  stands
```

<div onclick="x">A piece of <b>HTML</b> &copy;</div> <script>alert(1)</script>

![a picture](file:///etc/passwd) [[The mayor|Jo Reed]] went home.
"""


@pytest.fixture
def article(tmp_path):
    def _article(text):
        path = tmp_path / "a.md"
        path.write_bytes(text.encode())
        (found,) = read(path)
        return found

    return _article


def test_the_words_stand_without_the_marks(article):
    assert blocks(article(TEXT)) == [
        ("paragraph", "The council said so, on Monday, in the hall.\nIt was late."),
        ("heading", "What it means"),
        ("list item", "One point"),
        ("list item", "Another, with"),
        ("list item", "an inner one"),
        ("quotation", "Nobody asked us."),
        ("paragraph", "Year | Cost"),
        ("paragraph", "2024 | 3.1"),
        ("paragraph", "as it\nstands"),
        ("paragraph", "A piece of HTML ©"),
        ("paragraph", "Jo Reed went home."),
    ]


def test_the_front_matter_is_the_metadata(article):
    found = article(FRONT + TEXT)
    known = found.metadata
    assert (known.title, known.byline) == ("Harbour plan: divided", "Ann Lee, Bo Chen")
    assert (known.publisher, known.published) == ("The Evening Ledger", "2024-05-03")
    assert (known.url, known.language) == ("https://ledger.example/harbour", "en")
    assert blocks(found)[0] == ("title", "Harbour plan: divided")
    assert "clippings" not in found.edition.text


def test_pandocs_lines_and_a_heading_above_all_give_the_title(article):
    known = article("% On harbours\n% Ann Lee\n% May 3, 2024\n\nWords.\n").metadata
    assert (known.title, known.byline, known.published) == ("On harbours", "Ann Lee", "2024-05-03")
    found = article("# On harbours\n\nWords.\n")
    assert (found.metadata.title, blocks(found)[0][0]) == ("On harbours", "title")
    assert article("Words.\n\n# On harbours\n").metadata.title is None


def test_a_title_that_the_text_says_again_stands_once(article):
    assert blocks(article("---\ntitle: On harbours\n---\n# On harbours\n\nWords.\n")) == [
        ("title", "On harbours"),
        ("paragraph", "Words."),
    ]


@pytest.mark.parametrize("text", ["---\n---\n", "<!-- only a remark -->", "***"])
def test_a_text_without_words_is_empty(article, text):
    with pytest.raises(BadFile, match="empty"):
        article(text)


def test_notes_stand_at_the_end_without_their_marks(tmp_path):
    text = "It was agreed.[^why] Nobody came.[^2]\n\n[^why]: Never printed,\n    nor seen.\n"
    path = tmp_path / "notes.md"
    path.write_text(f"{text}[^2]: Not even we.\n\nThe end.\n")
    (article,) = read(path)
    assert [words for _, words in blocks(article)] == [
        "It was agreed. Nobody came.",
        "The end.",
        "Never printed, nor seen.",
        "Not even we.",
    ]
