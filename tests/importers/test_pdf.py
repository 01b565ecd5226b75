"""PDF files: built here letter by letter, so that each trap of the page stands alone."""

import random

import pytest

from reader.core.article import page_at
from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.building import blocks, pdf

LEFT = [
    "The council said on Monday that the harbour",
    "would be rebuilt by next spring, although the",
    "engineers had warned of the consequences and",
    "the ministry had not been asked about it yet.",
    "Nobody in the town hall could remember a deci-",
    "sion that had been taken in so short a time.",
]
RIGHT = [
    "The opposition denied this and called for an",
    "independent investigation of the whole affair,",
    "which it described as the worst of the decade.",
    "Its chairwoman accused the mayor of hiding the",
    "first estimate, which a well-known newspaper",
    "had published in the spring before.",
]


@pytest.fixture
def article(tmp_path):
    def _article(pages, **about):
        path = tmp_path / "a.pdf"
        path.write_bytes(pages if isinstance(pages, bytes) else pdf(pages, **about))
        (found,) = read(path)
        return found

    return _article


def column(lines, x=40, top=500, size=10, leading=12):
    return [(x, top - number * leading, size, words) for number, words in enumerate(lines)]


def words(lines):
    return " ".join(lines).replace("deci- sion", "decision")


def test_lines_become_paragraphs_and_broken_words_whole(article):
    found = article([column([*LEFT, "A short line."]) + column(RIGHT, top=500 - 8 * 12)])
    assert blocks(found) == [
        ("paragraph", words(LEFT)),
        ("paragraph", "A short line."),
        ("paragraph", words(RIGHT)),
    ]


@pytest.mark.parametrize("seed", range(4))
def test_columns_are_read_one_after_the_other_in_whatever_order_they_are_drawn(article, seed):
    title = (40, 540, 18, "A harbour nobody had asked for")
    page = [title, *column(LEFT, x=40), *column(RIGHT, x=255)]
    random.Random(seed).shuffle(page)
    found = article([page], size=(480, 595))
    assert blocks(found) == [
        ("title", "A harbour nobody had asked for"),
        ("paragraph", words(LEFT)),
        ("paragraph", words(RIGHT)),
    ]


def test_what_spans_the_columns_parts_them_into_bands(article):
    page = [*column(LEFT, top=520), *column(RIGHT, x=255, top=520)]
    page += [(40, 430, 14, "What the engineers had said in the winter about the breakwater")]
    page += [*column(RIGHT, top=400), *column(LEFT, x=255, top=400)]
    found = [text[:11] for _, text in blocks(article([page], size=(480, 595)))]
    columns = ["The council", "The opposit"]
    assert found == [*columns, "What the en", *reversed(columns)]


def test_two_stories_on_a_page_may_have_their_own_columns(article):
    page = [(40, 560, 24, "A harbour that nobody had ever asked for at all")]
    page += [*column(LEFT, top=530), *column(RIGHT, x=360, top=530)]
    page += [(40, 430, 18, "Fishermen reject what the council has said of them")]
    page += [*column(RIGHT, top=400), *column(LEFT, x=262, top=400), *column(RIGHT, x=484, top=400)]
    found = [text[:5] for _, text in blocks(article([page], size=(740, 595)))]
    assert found == ["A har", "The c", "The o", "Fishe", "The o", "The c", "The o"]


def test_a_paragraph_may_begin_with_a_large_letter(article):
    first, second, *rest = LEFT
    page = [(40, 489, 26, "T"), (62, 500, 10, first[1:]), (62, 488, 10, second)]
    assert blocks(article([[*page, *column(rest, top=476)]])) == [("paragraph", words(LEFT))]


def test_three_columns_and_a_table_that_is_none(article):
    page = [*column(LEFT), *column(RIGHT, x=255), *column(LEFT, x=470)]
    text = article([page], size=(700, 595)).edition.text
    assert text.index("The opposition") < text.rindex("The council") != text.index("The council")
    rows = [("Year", "Cost"), ("2023", "3.1"), ("2024", "4.5"), ("2025", "11.0"), ("2026", "12.2")]
    table = [
        cell
        for n, (a, b) in enumerate(rows)
        for cell in [(40, 400 - 14 * n, 10, a), (200, 400 - 14 * n, 10, b)]
    ]
    assert "2024 4.5" in article([column(LEFT) + table]).edition.text


def test_running_heads_feet_and_page_numbers_are_no_text(article):
    def page(number):
        lines = LEFT if number % 2 else RIGHT
        head = (40, 560, 8, "The Island Review" if number % 2 else "Harbour plans")
        body = [f"{words} {'iii' if words.endswith('.') else ''}" for words in lines]
        return [head, *column(body), (200, 30, 9, str(number))]

    found = article([page(number) for number in range(117, 125)])
    assert "Island Review" not in found.edition.text
    assert "Harbour plans" not in found.edition.text
    assert "118" not in found.edition.text
    assert [page.label for page in found.edition.pages] == [str(n) for n in range(117, 125)]


def test_a_paragraph_goes_on_over_the_page_and_its_halves_are_cited_by_their_own(article):
    first, second = [*LEFT[:4], *LEFT[4:5]], [LEFT[5], *RIGHT]
    note = (40, 60, 7, "1 The minutes of the meeting are in the archive of the town.")
    found = article(
        [[*column(first, top=400), note, (200, 20, 9, "1")], [*column(second), (200, 20, 9, "2")]]
    )
    text = found.edition.text
    assert blocks(found) == [
        ("paragraph", words(LEFT)),
        ("paragraph", "1 The minutes of the meeting are in the archive of the town."),
        ("paragraph", words(RIGHT)),
    ]
    assert page_at(found.edition, text.index("deci")) == "1"
    assert page_at(found.edition, text.index("sion that")) == "2"


def test_a_line_that_stands_alone_at_the_foot_is_text_unless_it_is_numbered(article):
    def page(number):
        body = column([f"{LEFT[number]}.", *RIGHT])
        return [*body, (40, 60, 10, f"{LEFT[-number]} {'abcde'[number]}")]

    text = article([page(number) for number in range(5)]).edition.text
    assert all(f"{LEFT[-number]} {'abcde'[number]}" in text for number in range(5))
    chapters = ["ON HARBOURS", "ON HARBOURS", "ON SHIPS", "ON FISH", "ON NETS"]
    numbered = [
        [(40, 560, 9, f"{12 + number}   {head}"), *column([f"{LEFT[number]}.", *RIGHT])]
        for number, head in enumerate(chapters)
    ]
    found = article(numbered).edition
    assert "ON " not in found.text
    assert [page.label for page in found.pages] == ["12", "13", "14", "15", "16"]


def test_the_small_number_of_a_note_stands_before_its_words(article):
    row = "BT /F1 6 Tf 1 0 0 1 40 503 Tm (12) Tj /F1 9 Tf 1 0 0 1 46 500 Tm (Minutes of May.) Tj ET"
    assert article([row]).edition.text == "12 Minutes of May."


def test_a_hyphen_stays_where_the_word_has_one(article):
    lines = [
        "It was a well-documented case, and a well-",
        "documented one stays so; the co-",
        "operative of the fishermen said in the Franco-",
        "German talks that the cooperative and the year 2020-",
        "21 were the same to them, and that no re-",
        "consideration was planned at that time.",
    ]
    assert blocks(article([column(lines)])) == [
        (
            "paragraph",
            "It was a well-documented case, and a well-documented one stays so; the cooperative of "
            "the fishermen said in the Franco-German talks that the cooperative and the year "
            "2020-21 were the same to them, and that no reconsideration was planned at that time.",
        )
    ]


def test_headings_lists_captions_and_quotations_keep_their_kinds(article):
    page = [(40, 540, 18, "A harbour for nobody"), *column(LEFT, top=510)]
    page += [(40, 420, 13, "What was said"), (46, 400, 10, "\x95 A first point of the list.")]
    page += [
        (46, 388, 10, "\x95 A second point of it."),
        (40, 360, 9, "Figure 2. The harbour in 1910."),
    ]
    page += [(40, 330, -10, "A bold line above"), *column(RIGHT, top=310)]
    page += [
        (70, 220 - 12 * n, 10, w)
        for n, w in enumerate(
            ["We have nothing to hide", "at all, and everybody", "in the town knows it."]
        )
    ]
    found = blocks(article([page]))
    assert [kind for kind, _ in found] == [
        *("title", "paragraph", "heading", "list item", "list item", "caption", "heading"),
        *("paragraph", "quotation"),
    ]
    assert found[3] == ("list item", "A first point of the list.")


def test_indents_begin_paragraphs_and_a_hanging_line_does_not(article):
    page = [(52, 500, 10, LEFT[0]), *column(LEFT[1:], top=488)]
    page += [(52, 428, 10, RIGHT[0]), *column(RIGHT[1:], top=416)]
    assert [text for _, text in blocks(article([page]))] == [words(LEFT), words(RIGHT)]


def test_a_turned_page_is_read_and_a_stamp_at_its_side_is_not(article):
    turn = "\n".join(
        f"BT /F1 10 Tf 0 1 -1 0 {100 + 12 * n} 40 Tm ({line}) Tj ET" for n, line in enumerate(LEFT)
    )
    assert blocks(article([turn])) == [("paragraph", words(LEFT))]
    upright = "\n".join(
        f"BT /F1 10 Tf 1 0 0 1 40 {500 - 12 * n} Tm ({line}) Tj ET" for n, line in enumerate(LEFT)
    )
    stamp = "BT /F1 10 Tf 0 1 -1 0 20 100 Tm (arXiv 2401.01) Tj ET"
    assert blocks(article([f"{stamp}\n{upright}"])) == [("paragraph", words(LEFT))]


def test_ligatures_and_signs_without_letters_do_no_harm(article):
    found = article(
        [column(["An official said that the ofﬁce was \x01closed for the day.".replace("ﬁ", "fi")])]
    )
    assert found.edition.text == "An official said that the office was closed for the day."


def test_what_the_file_says_of_itself(article):
    info = (
        "/Title (A harbour for nobody) /Author (Ann Lee; Bo Chen) /CreationDate (D:20240503101112Z)"
    )
    known = article([column(LEFT)], info=info, catalog="/Lang (en-GB)").metadata
    assert (known.title, known.byline) == ("A harbour for nobody", "Ann Lee, Bo Chen")
    assert (known.published, known.language) == ("2024-05-03", "en-GB")


@pytest.mark.parametrize("title", ["Microsoft Word - report.doc", "untitled", "harbour.indd"])
def test_a_title_that_a_program_made_up_is_none(article, title):
    assert article([column(LEFT)], info=f"/Title ({title})").metadata.title is None


def test_the_packet_of_a_publisher_counts_more(article):
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/" xmlns:r="urn:r" xmlns:dc="urn:d" xmlns:p="urn:p">'
        "<r:RDF>"
        "<dc:creator><r:Seq><r:li>Ann Lee</r:li><r:li>Bo Chen</r:li></r:Seq></dc:creator>"
        "<p:publicationName>The Island Review</p:publicationName>"
        "<p:publicationDate>2024-05-03</p:publicationDate></r:RDF></x:xmpmeta>"
    )
    file = pdf([column(LEFT)], info="/Author (scanner)") + xmp.encode()
    known = article(file).metadata
    assert (known.byline, known.publisher) == ("Ann Lee, Bo Chen", "The Island Review")
    assert known.published == "2024-05-03"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7 nothing", "a PDF file that is damaged"),
        (pdf([[]]), "a PDF file without text"),
        (pdf([]), "a PDF file that is damaged"),
        (
            pdf([column(LEFT)]).replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
            "a PDF file that is damaged (page 1)",
        ),
        (pdf(["BT /F1 12 Tf .7 .7 -.7 .7 200 50 Tm (Aslant) Tj ET"]), "a PDF file without text"),
    ],
)
def test_a_file_without_words_says_so(article, data, reason):
    with pytest.raises(BadFile) as caught:
        article(data)
    assert caught.value.reason == reason
