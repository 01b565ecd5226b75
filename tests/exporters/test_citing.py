"""References as the style guides have them, for what is known and for what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Edition, Metadata, Page
from reader.core.spans import Span
from reader.exporters.citing import STYLES, Name, cite, names_of, quoted

URL = "https://ledger.example/harbour"
KNOWN = Metadata("Who pays for the crane?", "By Ann Lee", "The Ledger", "2024-05-03", URL)
TEXT = "The crane fell. “Nobody paid,” said the mayor."
EDITION = Edition(TEXT, (), (Page("11", 0), Page("12", 16)))


def reference(style: str, **changes: str | None) -> str:
    known = {**KNOWN.__dict__, **changes}
    return cite(Metadata(**known), EDITION, style=style)


def test_each_style_sets_what_is_known() -> None:
    assert reference("apa") == ("Lee, A. (2024, May 3). Who pays for the crane? The Ledger. " + URL)
    assert reference("chicago") == (
        "Ann Lee, “Who pays for the crane?” The Ledger, May 3, 2024, " + URL + "."
    )
    assert reference("mla") == (
        "Lee, Ann. “Who pays for the crane?” The Ledger, 3 May 2024, ledger.example/harbour."
    )


def test_what_is_not_known_leaves_no_gap() -> None:
    bare = dict.fromkeys(("byline", "publisher", "published", "url"))
    assert reference("apa", **bare) == "Who pays for the crane? (n.d.)."
    assert reference("chicago", title="Cranes", **bare) == "“Cranes.”"
    assert reference("mla", title="Cranes", **bare) == "“Cranes.”"


@pytest.mark.parametrize(
    ("byline", "apa", "mla"),
    [
        ("Ann Lee and Bo Chan", "Lee, A., & Chan, B.", "Lee, Ann, and Bo Chan."),
        ("Ann Lee, Bo Chan & Cy Mo", "Lee, A., Chan, B., & Mo, C.", "Lee, Ann, et al."),
        ("Jean-Luc van der Meer", "van der Meer, J.-L.", "van der Meer, Jean-Luc."),
        ("The Editorial Board", "The Editorial Board.", "The Editorial Board."),
        ("Ann Lee, Science Correspondent", "Lee, A.", "Lee, Ann."),
        ("Reuters", "Reuters.", "Reuters."),
    ],
)
def test_a_byline_in_its_names(byline: str, apa: str, mla: str) -> None:
    assert reference("apa", byline=byline).startswith(f"{apa} (2024")
    assert reference("mla", byline=byline).startswith(f"{mla} “")


def test_dates_as_far_as_they_are_known() -> None:
    assert "(2024)." in reference("apa", published="2024")
    assert "(2024, May)." in reference("apa", published="2024-05")
    assert ", 2024, http" in reference("chicago", published="2024")
    assert "(n.d.)" in reference("apa", published="last week")
    assert "(2024)." in reference("apa", published="2024-13-45")


def test_a_quotation_knows_its_page() -> None:
    start = TEXT.index("“Nobody")
    found = quoted(KNOWN, EDITION, Span(start, len(TEXT)), style="apa")
    assert found.plain.splitlines()[0] == "“‘Nobody paid,’ said the mayor.”"
    assert "The Ledger, p. 12." in found.plain
    assert found.html.startswith("<blockquote><p>“‘Nobody paid")


def test_html_of_a_quotation_runs_nothing() -> None:
    evil = Metadata("<script>x</script>", None, None, None, None)
    assert "<script>" not in quoted(evil, EDITION, Span(0, 5), style="mla").html


@given(st.text(), st.text(), st.text(), st.sampled_from(sorted(STYLES)))
def test_whatever_is_known_the_reference_is_one_line(title, byline, when, style) -> None:
    known = Metadata(title, byline, None, when, None)
    assert "\n" not in cite(known, EDITION, style=style)


def test_names_apart() -> None:
    assert names_of("") == ()
    assert names_of("by ann lee") == (Name("ann", "lee"),)
