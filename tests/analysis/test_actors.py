"""Who the actors are: names joined, nouns and pronouns resolved, and who is none."""


def test_a_surname_joins_the_full_name(see) -> None:
    seen = see("Maria Lopez met the press. Lopez said the bridge was safe.")
    assert seen.actors["Maria Lopez"].aliases == ("Lopez",)
    assert seen.only("said").actor == "Maria Lopez"
    assert len(seen.actors) == 1


def test_a_title_is_no_part_of_a_name(see) -> None:
    seen = see("Senator Maria Lopez said the bridge was safe. Sen. Lopez left.")
    assert list(seen.actors) == ["Maria Lopez"]


def test_an_acronym_in_brackets_joins_its_name(see) -> None:
    seen = see(
        "The National Bridge Authority (NBA) said the bridge was safe. The NBA denied the report."
    )
    assert seen.actors["National Bridge Authority"].aliases == ("NBA",)
    assert seen.only("denied").actor == "National Bridge Authority"


def test_a_place_stands_for_its_institution(see) -> None:
    seen = see("The Pentagon denied the report. The U.S. Department of Defense did not reply.")
    actor = seen.actors["U.S. Department of Defense"]
    assert actor.aliases == ("the Pentagon",)
    assert actor.kind == "government"
    assert seen.only("denied").actor == actor.name


def test_those_who_speak_for_somebody_are_that_somebody(see) -> None:
    seen = see("Microsoft is in court. Microsoft's lawyers denied the report.")
    assert seen.only("denied").actor == "Microsoft"


def test_officials_without_a_name_are_a_group(see) -> None:
    seen = see("U.S. officials fear a shortage. The officials said that stocks were low.")
    assert seen.actors["U.S. officials"].kind == "group"
    assert {told.actor for told in seen.claims} == {"U.S. officials"}


def test_some_are_the_group_just_named(see) -> None:
    seen = see("The memo left experts divided, with some questioning whether it was real.")
    assert seen.only("questioning").actor == "experts"


def test_a_document_speaks(see) -> None:
    seen = see("A leaked memo surfaced on Friday. The document alleges that the dam is weak.")
    assert seen.only("alleges").actor == "leaked memo"
    assert seen.actors["leaked memo"].kind == "document"


def test_pronouns_mean_the_nearest_who_fits(see) -> None:
    seen = see(
        "Susan Miller met Peter Brown. She said the talks were useful. He denied that they failed."
    )
    assert seen.only("said").actor == "Susan Miller"
    assert seen.only("denied").actor == "Peter Brown"


def test_it_is_a_document_or_a_body(see) -> None:
    seen = see("The report criticizes the mayor. It claims that money was lost.")
    assert seen.only("claims").actor == "report"


def test_the_company_is_the_one_named_before(see) -> None:
    seen = see("Microsoft lost the case. The company said it would appeal.")
    assert seen.only("said").actor == "Microsoft"


def test_i_am_the_speaker_of_the_quotation(see) -> None:
    seen = see("“I believe that the bridge is safe,” Maria Lopez said.")
    assert seen.only("believe").actor == "Maria Lopez"


def test_a_relative_pronoun_means_the_noun_before_it(see) -> None:
    seen = see("Maria Lopez, who denied that the bridge was unsafe, left the city.")
    assert seen.only("denied").actor == "Maria Lopez"


def test_terms_nationalities_and_dates_are_no_actors(see) -> None:
    seen = see(
        "Maria Lopez said in 2020 that Chinese phones have Wi-Fi, AI, iPhones and an IP address."
    )
    assert list(seen.actors) == ["Maria Lopez"]


def test_a_name_over_two_lines_has_no_line_break(see) -> None:
    seen = see("The Federal\nTrade Commission denied the report.")
    assert list(seen.actors) == ["Federal Trade Commission"]


def test_targets_are_the_others_in_the_content(see) -> None:
    seen = see("Maria Lopez accused Microsoft of lying.")
    target = seen.only("accused").claim.targets
    assert [(t.actor, t.attitude) for t in target] == [
        (seen.actors["Microsoft"].id, "unfavourable")
    ]


def test_an_actor_of_two_pieces_is_listed_once(see) -> None:
    filler = "The weather was mild and the roads were dry all the way to the sea. " * 400
    seen = see(f"Maria Lopez said the bridge was safe.\n\n{filler}\n\nLopez denied the report.")
    assert list(seen.actors) == ["Maria Lopez"]
    assert len(seen.actors["Maria Lopez"].mentions) == 2


def test_a_role_beside_a_name_is_remembered(see) -> None:
    seen = see("Mayor Peter Brown met Susan Miller. Miller left. The mayor denied the report.")
    assert seen.only("denied").actor == "Peter Brown"


def test_a_dateline_is_no_speaker(see) -> None:
    seen = see("ROME (AP) — Officials said on Monday that the dam was safe.")
    assert seen.only("said").actor == "Officials"


def test_a_place_is_no_short_form_of_what_is_called_after_it(see) -> None:
    seen = see("Rain fell in Australia. The Medical Journal of Australia said it was the worst.")
    assert list(seen.actors) == ["Medical Journal of Australia"]


def test_the_company_can_be_a_target(see) -> None:
    seen = see("Microsoft lost the case. Maria Lopez accused the company of lying.")
    target = seen.only("accused").claim.targets
    assert [t.actor for t in target] == [seen.actors["Microsoft"].id]


def test_a_short_given_name_is_the_one_whose_given_name_it_is_short_for(see) -> None:
    seen = see("Samuel Okoro and Robert Lind met. Sam said the bridge was safe. Bob denied it.")
    assert seen.only("said").actor == "Samuel Okoro"
    assert seen.only("denied").actor == "Robert Lind"


def test_a_body_is_called_by_the_first_word_of_its_name(see) -> None:
    seen = see("Norsund Air said the plane was safe. Pilots urged Norsund to mend the plane.")
    assert seen.actors["Norsund Air"].aliases == ("Norsund",)


def test_a_spokeswoman_who_adds_speaks_for_the_same_body(see) -> None:
    seen = see(
        "Tasha Bell criticized the place. A spokeswoman for Brasserie Nine declined to comment."
        " “We wish Tasha well,” she added."
    )
    assert seen.only("added").actor == "Brasserie Nine"


def test_the_role_of_a_body_is_not_the_role_of_its_head(see) -> None:
    seen = see(
        "The Transport Workers Union rejected the plan. Union president Carla Ruiz left."
        " She denied that the union was at fault."
    )
    assert "union" in {seen.text[s:e] for s, e in seen.actors["Transport Workers Union"].mentions}
