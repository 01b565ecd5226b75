"""Marks that overlap come out as a tree that covers the text once."""

from hypothesis import given
from hypothesis import strategies as st

from reader.core.spans import Span
from reader.exporters.nesting import DEEPEST, Layer

LENGTH = 30
SPANS = st.tuples(st.integers(0, LENGTH), st.integers(0, LENGTH)).map(lambda p: Span(*sorted(p)))


def leaves(pieces, above=()):
    """The pieces without pieces in them, each with the marks that it lies under."""
    for piece in pieces:
        under = above if piece.of is None else (*above, piece.of)
        if piece.inside:
            yield from leaves(piece.inside, under)
        else:
            yield piece.span, under


@given(st.lists(SPANS, max_size=12), SPANS)
def test_each_code_point_comes_once_and_under_its_marks(spans, within):
    layer = Layer((span, None) for span in spans)
    place = within.start
    for span, under in leaves(layer.pieces(within)):
        assert span.start == place < span.end
        place = span.end
        for point in range(span.start, span.end):
            truth = [i for i, s in enumerate(layer.spans) if s.start <= point < s.end]
            assert sorted(under) == truth
    assert place == within.end


@given(st.lists(SPANS, max_size=12))
def test_marks_that_nest_already_are_not_cut(spans):
    nesting = []
    for span in spans:
        if span.end > span.start and all(
            s.end <= span.start
            or span.end <= s.start
            or (s.start <= span.start and span.end <= s.end)
            or (span.start <= s.start and s.end <= span.end)
            for s in nesting
        ):
            nesting.append(span)
    layer = Layer((span, None) for span in nesting)

    def count(pieces):
        return sum((piece.of is not None) + count(piece.inside) for piece in pieces)

    assert count(layer.pieces(Span(0, LENGTH))) == len(nesting)


def test_of_two_that_cross_the_later_is_cut():
    layer = Layer([(Span(0, 6), "a"), (Span(4, 9), "b")])
    first, second, rest = layer.pieces(Span(0, 10))
    assert (first.span, layer.values[first.of]) == (Span(0, 6), "a")
    assert [piece.span for piece in first.inside] == [Span(0, 4), Span(4, 6)]
    assert (second.span, layer.values[second.of]) == (Span(6, 9), "b")
    assert (rest.span, rest.of) == (Span(9, 10), None)


def test_marks_that_lie_too_deep_are_left_out():
    layer = Layer((Span(0, 3000 - n), None) for n in range(1500))
    found = list(leaves(layer.pieces(Span(0, 3000))))
    assert max(len(under) for _, under in found) == DEEPEST
    assert sum(span.end - span.start for span, _ in found) == 3000
