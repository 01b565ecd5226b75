"""The marked articles: the files are those the marks make, and the marks are sound."""

import json
import re
from itertools import pairwise

import pytest

from reader.analysis.attribution_model.gold import articles
from tests.evaluation.marked import ARTICLES, is_inner, made, read, sources, standoff

MARKED = sources()


@pytest.mark.parametrize("place", made(MARKED))
def test_the_file_is_the_one_that_the_marks_make(place: str) -> None:
    assert (ARTICLES / place).read_bytes().decode("utf-8") == made(MARKED)[place]


def test_no_file_is_left_over() -> None:
    there = {str(p.relative_to(ARTICLES)) for p in ARTICLES.rglob("*.*") if p.parent != ARTICLES}
    marked = {f"marked/{name}.txt" for name in MARKED}
    assert there == (set(made(MARKED)) | marked) - {"nested.json"}


@pytest.mark.parametrize("name", MARKED)
def test_marks_are_whole_words_and_roles_lie_apart(name: str) -> None:
    text, attributions = read(MARKED[name])
    assert "{" not in text
    assert "}" not in text
    for key, roles in attributions.items():
        spans = sorted(span for role in roles.values() for span in role)
        assert roles["Content"], key
        assert all(text[s:e] == text[s:e].strip() != "" for s, e in spans), key
        assert all(end <= start for (_, end), (start, _) in pairwise(spans))
        for start, end in spans:
            assert not re.fullmatch(r"\w\w", text[start - 1 : start + 1] if start else ""), key
            assert not re.fullmatch(r"\w\w", text[end - 1 : end + 1]), key


@pytest.mark.parametrize("name", MARKED)
def test_an_inner_attribution_lies_in_the_content_of_the_outer(name: str) -> None:
    _, attributions = read(MARKED[name])
    for key in filter(is_inner, attributions):
        room = attributions[key[:-1]]["Content"]
        for span in (span for role in attributions[key].values() for span in role):
            assert any(s <= span[0] and span[1] <= e for s, e in room), key


@pytest.mark.parametrize("name", MARKED)
def test_the_length_is_that_of_a_short_article(name: str) -> None:
    assert 120 <= len(read(MARKED[name])[0].split()) <= 300


def test_the_set_is_as_large_as_was_asked() -> None:
    sizes = [len([k for k in read(marked)[1] if not is_inner(k)]) for marked in MARKED.values()]
    assert len(sizes) == 20
    assert sizes.count(0) == 1
    assert 130 <= sum(sizes) <= 240


def test_the_gold_is_read_as_it_is_marked() -> None:
    for article in articles(ARTICLES):
        text, attributions = read(MARKED[article.name])
        assert article.text == text
        outer = [attributions[k] for k in sorted(filter(str.isdigit, attributions), key=int)]
        assert [
            (sorted(a.source), sorted(a.cue), sorted(a.content)) for a in article.versions[0]
        ] == [tuple(sorted(a.get(r, [])) for r in ("Source", "Cue", "Content")) for a in outer]


def test_every_inner_attribution_names_an_event() -> None:
    for entry in json.loads((ARTICLES / "nested.json").read_text("utf-8")):
        notes = (ARTICLES / "attributions" / f"{entry['article']}_first.ann").read_text("utf-8")
        assert re.search(rf"^{entry['inside']}\t", notes, re.M)
        assert entry["content"]


def test_marks_are_read_in_code_points_and_parts_are_kept_apart() -> None:
    text, found = read("😀 {x1 “{s1a She} {c1a said} {x1a no},”} {s1,2 Bo} {c1 said}. {x1 “Ha.”}")
    assert text == "😀 “She said no,” Bo said. “Ha.”"
    assert found["1"]["Content"] == [(2, 16), (26, 31)]
    assert found["1"]["Source"] == found["2"]["Source"] == [(17, 19)]
    notes = standoff(text, {"1": found["1"]})
    assert notes.split("\n")[0] == "T1\tContent 2 16;26 31\t“She said no,” “Ha.”"


def test_a_mark_that_is_never_closed_is_an_error() -> None:
    with pytest.raises(ValueError, match="never closed"):
        read("{x1 never")
