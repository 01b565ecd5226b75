from reader.analysis.attribution_model.agreement import agreed, continued, inside, quotation
from reader.analysis.attribution_model.decoding import Draft, Run
from reader.analysis.attribution_model.words import Words

from .conftest import words_in


def draft(cue: Run, *content: Run, source: tuple[Run, ...] = (), confidence: float = 0.9) -> Draft:
    return Draft(source, cue, content, (1.0,), confidence)


def place(words: Words, wanted: str) -> int:
    return next(i for i in range(len(words)) if words.word(i) == wanted)


def test_of_two_that_clash_the_surer_stays() -> None:
    sure, doubtful = draft((2, 3), (3, 9)), draft((10, 11), (5, 9), confidence=0.6)
    assert agreed([doubtful, sure], 0.5) == [sure]


def test_a_claim_within_a_content_does_not_clash() -> None:
    outer, inner = draft((2, 3), (3, 12)), draft((5, 6), (7, 12), confidence=0.6)
    assert agreed([inner, outer], 0.5) == [outer, inner]
    assert inside([outer, inner]) == [None, 0]


def test_the_same_source_does_not_say_the_same_twice() -> None:
    wrote = draft((2, 3), (3, 12), source=((0, 2),))
    urging = draft((3, 4), (4, 12), source=((0, 2),), confidence=0.6)
    assert agreed([wrote, urging], 0.5) == [wrote]


def test_claims_below_the_threshold_are_left_out() -> None:
    assert agreed([draft((0, 1), (1, 3), confidence=0.3)], 0.5) == []


def test_the_smallest_content_holds() -> None:
    rings = [draft((0, 1), (1, 20)), draft((2, 3), (3, 20)), draft((5, 6), (6, 20))]
    assert inside(rings) == [None, 0, 1]


def test_a_quotation_over_three_paragraphs_is_one_content() -> None:
    words = words_in(
        "“The harbour is closed,” said Ines Alder. “We lost the crane.\n"
        "“We lost the pier as well.\n"
        "“We will rebuild.”\n"
        "“Nobody was hurt,” the mayor said."
    )
    said, mayor = place(words, "said"), place(words, "mayor") + 1
    first = draft((said, said + 1), (0, said), (said + 4, said + 10))
    other = draft((mayor, mayor + 1), (mayor - 8, mayor - 2))
    cut = draft((said, said + 1), (0, said), (said + 4, said + 12))
    assert continued(words, [cut, other])[0] == continued(words, [first, other])[0]
    one, two = continued(words, [first, other])
    told = [" ".join(words.word(i) for i in range(*run)) for run in one.content]
    assert told[2:] == ["“ We lost the pier as well .", "“ We will rebuild . ”"]
    assert two == other


def test_a_closed_quotation_does_not_go_on() -> None:
    words = words_in("He said “we won.”\n“We lost,” another sign said.")
    one = draft((1, 2), (2, 7))
    assert continued(words, [one]) == [one]


def test_direct_indirect_and_mixed_are_told_apart() -> None:
    words = words_in("He said “we won today.” She said that it was “a dark day” for all.")
    kinds = [quotation(words, [run]) for run in ((2, 8), (10, 19), (10, 13))]
    assert kinds == ["direct", "mixed", "indirect"]
