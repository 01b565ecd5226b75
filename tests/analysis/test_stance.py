"""What a source does with the content."""

import pytest

CASES = [
    ("The company denied the report.", "denies"),
    ("The company did not deny the report.", "states"),
    ("The company never denied that the tests had failed.", "states"),
    ("The company confirmed the report.", "confirms"),
    ("The minister supported the plan.", "supports"),
    ("The minister did not support the plan.", "opposes"),
    ("The minister opposed the plan.", "opposes"),
    ("The minister criticized the plan.", "accuses"),
    ("The minister praised the plan.", "praises"),
    ("The minister called for new elections.", "calls for"),
    ("The minister warned that the dam would break.", "warns"),
    ("The minister vowed to fight the plan.", "promises"),
    ("The minister predicted that the dam would break.", "predicts"),
    ("The minister believes that the dam is safe.", "believes"),
    ("The minister questioned whether the dam is safe.", "questions"),
    ("The minister declined to comment.", "declines"),
    ("The minister would not say whether the dam is safe.", "declines"),
    ("The minister alleged that the builders had lied.", "alleges"),
    ("The minister said that the dam is new.", "states"),
    ("The minister said that the builders must repair the dam.", "calls for"),
    ("“We will repair the dam,” the minister said.", "promises"),
    ("The minister said that the builders are liars.", "accuses"),
]


@pytest.mark.parametrize(("text", "stance"), CASES)
def test_the_stance_of_a_claim(see, text, stance) -> None:
    assert [told.stance for told in see(text).claims][:1] == [stance]


def test_reportedly_makes_an_allegation(see) -> None:
    told = see("The ministry has reportedly hidden a report.").only("reportedly")
    assert (told.actor, told.stance) == (None, "alleges"), "whose report it is, nobody says"


def test_the_evidence_is_the_words_that_decided(see) -> None:
    seen = see("The company did not deny the report.")
    evidence = seen.claims[0].claim.evidence
    assert [seen.text[s:e] for s, e in evidence] == ["not deny"]
