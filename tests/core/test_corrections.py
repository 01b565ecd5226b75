from hypothesis import given

from reader.core.analysis import Actor, Analysis, Claim
from reader.core.corrections import MENTIONS, Correction, anchors_of, claim_value
from reader.core.spans import Span
from tests.core.values import TEXT, analyses


@given(analyses())
def test_a_value_holds_all_that_the_reader_sees_of_a_claim(analysis: Analysis) -> None:
    actors = {actor.id: actor for actor in analysis.actors}
    for claim in analysis.claims:
        value = claim_value(TEXT, claim, actors)
        assert (value.stance, value.quotation) == (claim.stance, claim.quotation)
        assert tuple(a.span for a in value.content) == claim.content
        assert [a.name for a in value.chain] == [actors[key].name for key in claim.chain]
        assert [t.attitude for t in value.targets] == [t.attitude for t in claim.targets]
        if value.actor:
            assert tuple(m.span for m in value.actor.mentions) == actors[claim.actor].mentions
        correction = Correction("k", "article", "rejected", None, value)
        spans = [anchor.span for anchor in anchors_of(correction)]
        assert spans == [*claim.source, *claim.cue, *claim.content]


def test_of_many_mentions_the_nearest_are_kept() -> None:
    mentions = tuple(Span(n, n + 1) for n in range(100))
    actor = Actor("a1", "Ann", "person", (), mentions)
    claim = Claim("c1", "a1", "states", "direct", (), (), (Span(50, 60),))
    value = claim_value(TEXT, claim, {"a1": actor})
    assert value.actor is not None
    kept = [mention.span for mention in value.actor.mentions]
    assert len(kept) == MENTIONS
    assert kept == sorted(kept)
    assert all(span is not None and abs(span.start - 50) <= MENTIONS / 2 for span in kept)
