"""Bundles: offsets of other programs, codebooks in order, metadata laid over each other."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Edition, Imported, Metadata, Origin
from reader.core.bundle import BundledArticle, BundledCode, codes_in_order, completed, from_utf16
from reader.core.spans import Span


@given(st.text(), st.data())
def test_utf_16_offsets_become_code_points(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    def units(words: str) -> int:
        return len(words.encode("utf-16-le", "surrogatepass")) // 2

    assert from_utf16(text, Span(units(text[:start]), units(text[:end]))) == Span(start, end)


def test_offsets_inside_a_character_or_beyond_the_end_stay_in_the_text() -> None:
    assert from_utf16("a😀b", Span(2, 99)) == Span(2, 3)
    assert from_utf16("", Span(-4, 7)) == Span(0, 0)


def test_codes_come_after_their_parents_and_circles_are_cut() -> None:
    codes = [BundledCode("c", "C", "b"), BundledCode("b", "B", "a"), BundledCode("a", "A")]
    assert [code.id for code in codes_in_order(codes)] == ["a", "b", "c"]
    circle = [BundledCode("a", "A", "b"), BundledCode("b", "B", "a"), BundledCode("d", "D", "x")]
    ordered = codes_in_order(circle)
    assert {code.id for code in ordered} == {"a", "b", "d"}
    assert ordered[0].parent is None
    assert next(code for code in ordered if code.id == "d").parent is None


def test_a_text_read_later_gets_what_the_bundle_knows() -> None:
    read = Imported(
        Metadata(title="scan_01", language="en"),
        Edition("Words", ()),
        Origin("/a/scan.pdf", "pdf", "0" * 64, 5),
    )
    bundled = BundledArticle(Metadata(title="The pier"), path="/a/scan.pdf", tags=("harbour",))
    made = completed(bundled, read)
    assert made.article is not None
    assert made.article.metadata == Metadata(title="The pier", language="en")
    assert (made.path, made.tags) == (None, ("harbour",))
