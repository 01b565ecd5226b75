from hypothesis import given

from reader.core.annotations import CONTEXT, anchor_at
from reader.core.spans import Span
from tests.core.values import TEXT, spans


@given(spans(shortest=0))
def test_an_anchor_holds_the_words_and_what_stands_around_them(span: Span) -> None:
    anchor = anchor_at(TEXT, span)
    whole = anchor.prefix + anchor.quotation + anchor.suffix
    assert anchor.span == span
    assert TEXT[span.start - len(anchor.prefix) :].startswith(whole)
    assert len(anchor.prefix) == min(CONTEXT, span.start)
    assert len(anchor.suffix) == min(CONTEXT, len(TEXT) - span.end)
