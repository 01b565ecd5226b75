"""Why a claim is read as it is."""

from reader.core.analysis import Actor, Claim
from reader.core.explaining import explain
from reader.core.reading import ReadClaim
from reader.core.spans import Span

TEXT = (
    "The Harbour Ministry’s secret memo warns of delays. The memo was seen by the Gazette. "
    "It also blames Northline. Northline’s lawyers call it a lie."
)


def at(words: str, after: str = "") -> Span:
    start = TEXT.index(words, TEXT.index(after) if after else 0)
    return Span(start, start + len(words))


MINISTRY = Actor("a1", "Harbour Ministry", "government", (), (at("Harbour Ministry"),))
MEMO = Actor(
    "a2", "secret memo", "document", (), (at("secret memo"), at("memo", "The memo"), at("It"))
)
LINE = Actor(
    "a3", "Northline", "organization", (), (at("Northline"), at("Northline", "Northline’s"))
)
ACTORS = {actor.id: actor for actor in (MINISTRY, MEMO, LINE)}


def steps(actor: str | None, *source: Span) -> list[str]:
    claim = Claim("c", actor, "accuses", "indirect", source, (at("blames"),), ())
    return [step.words for step in explain(ReadClaim(claim), ACTORS, TEXT).steps]


def test_a_pronoun_leads_to_the_words_before_the_name_and_the_owner() -> None:
    assert steps("a2", at("It")) == ["It", "The memo", "secret memo", "of The Harbour Ministry"]


def test_a_source_that_names_its_actor_needs_no_steps() -> None:
    lawyers = at("Northline’s lawyers")
    assert steps("a3", lawyers) == ["Northline’s lawyers"]


def test_an_owner_in_the_source_is_not_said_twice() -> None:
    whole = at("The Harbour Ministry’s secret memo")
    assert steps("a2", whole)[0] == "The Harbour Ministry’s secret memo"


def test_without_an_actor_the_words_stand_alone_or_nothing_does() -> None:
    assert steps(None, at("lawyers")) == ["lawyers"]
    assert steps(None) == []
    assert steps("a3") == ["Northline"]


def test_cue_evidence_and_the_whole_passage() -> None:
    claim = Claim(
        "c",
        "a2",
        "accuses",
        "indirect",
        (at("It"),),
        (at("also blames"),),
        (at("Northline"),),
        evidence=(at("blames"), at("blames")),
    )
    made = explain(ReadClaim(claim), ACTORS, TEXT)
    assert (made.cue, made.evidence) == ("also blames", ("blames",))
    assert TEXT[made.excerpt.start : made.excerpt.end] == "It also blames Northline"
