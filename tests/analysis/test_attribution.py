"""Who says what: each construction that the rules know, in sentences of our own."""

import pytest

CASES = [
    ("Ann Lee said that the bridge was safe.", "said", "Ann Lee", "that the bridge was safe"),
    ("Maria Lopez said the bridge was safe.", "said", "Maria Lopez", "the bridge was safe"),
    ("The bridge was safe, Maria Lopez said.", "said", "Maria Lopez", "The bridge was safe"),
    ("In the spring of last year the bridge was safe, Maria Lopez said.", "said", "Maria Lopez",
     "In the spring of last year the bridge was safe"),
    ("“The bridge is safe,” said Maria Lopez.", "said", "Maria Lopez", "“The bridge is safe,”"),
    ('"The bridge is safe," Maria Lopez said.', "said", "Maria Lopez", '"The bridge is safe,"'),
    ("‘The bridge is perfectly safe,’ Maria Lopez said.", "said", "Maria Lopez",
     "‘The bridge is perfectly safe,’"),
    ("Maria Lopez said: “The bridge is safe.”", "said", "Maria Lopez", "“The bridge is safe.”"),
    ("“The bridge is safe,” Maria Lopez said. “We tested it twice.”", "said", "Maria Lopez",
     "“The bridge is safe,” … “We tested it twice.”"),
    ("Maria Lopez, the mayor of Springfield, denied any wrongdoing.", "denied",
     "Maria Lopez, the mayor of Springfield", "any wrongdoing"),
    ("Maria Lopez vowed to rebuild the bridge.", "vowed", "Maria Lopez", "to rebuild the bridge"),
    ("Maria Lopez called for a new bridge.", "called", "Maria Lopez", "a new bridge"),
    ("According to Maria Lopez, the bridge was safe.", "According", "Maria Lopez",
     "the bridge was safe"),
    ("The bridge was safe, according to Maria Lopez.", "according", "Maria Lopez",
     "The bridge was safe"),
    ("Residents rejected Maria Lopez's claim that the bridge was safe.", "claim", "Maria Lopez's",
     "that the bridge was safe"),
    ("The mayor was criticized by residents.", "criticized", "residents", "The mayor"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "source", "content"), CASES)
def test_a_construction(see, text, cue, source, content) -> None:
    told = see(text).only(cue)
    assert (told.source, told.content) == (source, content)


def test_a_participle_has_the_subject_of_its_sentence(see) -> None:
    told = see("Maria Lopez visited the site, adding that the bridge was safe.").only("adding")
    assert (told.actor, told.content) == ("Maria Lopez", "that the bridge was safe")


def test_two_verbs_share_a_subject(see) -> None:
    seen = see("Maria Lopez denied the report and accused the builders of lying.")
    assert seen.only("denied").actor == seen.only("accused").actor == "Maria Lopez"


def test_the_kinds_of_quotation(see) -> None:
    text = (
        "“It is safe,” Maria Lopez said.\n\nMaria Lopez claimed that it was “safe as houses” now."
        "\n\nMaria Lopez denied that it had failed."
    )
    seen = see(text)
    kinds = [seen.only(cue).claim.quotation for cue in ("said", "claimed", "denied")]
    assert kinds == ["direct", "mixed", "indirect"]


def test_a_quotation_over_two_paragraphs_is_one_content(see) -> None:
    seen = see("“It is safe,” Maria Lopez said. “We tested it.\n\n“We will test it again.”")
    assert seen.only("said").content.endswith("“We will test it again.”")


def test_a_word_in_quotation_marks_is_no_speech_of_its_own(see) -> None:
    seen = see("Maria Lopez denied that the so-called “safe” bridge had failed.")
    assert len(seen.claims) == 1


def test_an_attribution_inside_another_names_it(see) -> None:
    seen = see("The Herald reported that officials fear that the bridge will fail.")
    outer, inner = seen.only("reported"), seen.only("fear")
    assert inner.claim.inside == outer.claim.id
    assert inner.chain == ("Herald",)
    assert inner.actor == "officials"
    assert outer.claim.inside is None
    assert outer.chain == ()


def test_a_document_came_through_whoever_got_it(see) -> None:
    seen = see("The bridge is unsafe, according to a secret memo obtained by the Morning Herald.")
    told = seen.only("according")
    assert (told.actor, told.chain) == ("secret memo", ("Morning Herald",))


def test_nothing_is_said_where_nobody_speaks(see) -> None:
    assert see("The bridge stood in the rain. Cars crossed it all day.").claims == []


def test_a_quotation_over_three_paragraphs_is_one_claim(see) -> None:
    seen = see(
        "Maria Lopez told the council: “The bridge is safe.\n\n“It was tested twice in May.\n\n"
        "“Nobody in this town needs to worry about it.”\n\nThe council went home."
    )
    (told,) = [told for told in seen.claims if "tested" in told.content]
    assert told.actor == "Maria Lopez"
    assert "bridge" in told.content
    assert "worry" in told.content


def test_a_name_and_a_colon_open_a_statement(see) -> None:
    told = see("Maria Lopez: We will rebuild the bridge").only(":")
    assert (told.actor, told.content) == ("Maria Lopez", "We will rebuild the bridge")
    assert see("Price: 20 dollars for a ticket").claims == []
