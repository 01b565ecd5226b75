"""Word documents, OpenDocument texts and rich texts."""

import pytest

from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.building import HEAD, W, blocks, docx_parts, odt_parts, word, zipped

CORE = """<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title>
<dc:creator>Ann Lee;Bo Chen</dc:creator><dcterms:created>2024-05-03T10:00:00Z</dcterms:created>
<dc:language>en-GB</dc:language></cp:coreProperties>"""
STYLES = f"""{HEAD}<w:styles {W}>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style></w:styles>"""
BODY = (
    word("A harbour for nobody", "T")
    + word("The council said so.")
    + word("Was zu sagen ist", "berschrift1")
    + word("Nobody asked us.", "Zitat")
    + word("Figure 1. The harbour", "C")
    + "<w:tbl><w:tr><w:tc>"
    + word("Year")
    + "</w:tc><w:tc>"
    + word("Cost")
    + "</w:tc></w:tr></w:tbl>"
)


@pytest.fixture
def article(tmp_path):
    def _article(data, name):
        path = tmp_path / name
        path.write_bytes(data)
        (found,) = read(path)
        return found

    return _article


def test_a_word_document_keeps_the_kinds_of_its_styles(article):
    relations = {"word/styles.xml": STYLES, "docProps/core.xml": CORE.format(title="Document1")}
    found = article(zipped(docx_parts(BODY, **relations)), "a.docx")
    assert blocks(found) == [
        ("title", "A harbour for nobody"),
        ("paragraph", "The council said so."),
        ("heading", "Was zu sagen ist"),
        ("quotation", "Nobody asked us."),
        ("caption", "Figure 1. The harbour"),
        ("paragraph", "Year | Cost"),
    ]
    known = found.metadata
    assert (known.title, known.byline) == ("A harbour for nobody", "Ann Lee, Bo Chen")
    assert (known.published, known.language) == ("2024-05-03", "en-GB")


def test_the_title_of_the_properties_counts_where_the_text_says_it_or_none(article):
    said = zipped(
        docx_parts(
            word("On harbours") + word("Words."),
            **{"docProps/core.xml": CORE.format(title="On harbours")},
        )
    )
    assert blocks(article(said, "a.docx"))[0] == ("title", "On harbours")
    unsaid = zipped(
        docx_parts(word("Words."), **{"docProps/core.xml": CORE.format(title="On harbours")})
    )
    found = article(unsaid, "a.docx")
    assert (found.metadata.title, found.edition.text) == ("On harbours", "Words.")
    made_up = zipped(
        docx_parts(word("Words."), **{"docProps/core.xml": CORE.format(title="Document1")})
    )
    assert article(made_up, "a.docx").metadata.title is None


def test_a_line_in_bold_is_a_heading_and_a_sentence_in_bold_is_none(article):
    bold = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>"
    body = bold.format("On harbours") + word("Words.") + bold.format("We deny this.")
    assert blocks(article(zipped(docx_parts(body)), "a.docx")) == [
        ("title", "On harbours"),
        ("paragraph", "Words."),
        ("paragraph", "We deny this."),
    ]


def test_notes_and_deleted_words_of_a_document(article):
    body = (
        '<w:p><w:r><w:t>The council said so.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
        "<w:del><w:r><w:delText>Not this.</w:delText></w:r></w:del></w:p>"
    )
    note = f'<w:footnote w:id="2">{word("In May.")}</w:footnote>'
    notes = f"<w:footnotes {W}>{note}</w:footnotes>"
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r2" Target="footnotes.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    parts = docx_parts(
        body, **{"word/footnotes.xml": notes, "word/_rels/document.xml.rels": relations}
    )
    assert blocks(article(zipped(parts), "a.docx")) == [
        ("paragraph", "The council said so.[1]"),
        ("list item", "In May."),
    ]


def test_a_document_whose_name_lost_its_ending_is_known_by_its_parts(article):
    assert article(zipped(docx_parts(word("Words."))), "a.zip").edition.text == "Words."
    assert article(zipped(docx_parts(word("Words."))), "letter").origin.format == "zip"


ODT = (
    '<text:p text:style-name="P1">A harbour for nobody</text:p>'
    '<text:p>The <text:span>council</text:span><text:s text:c="3"/>said<text:line-break/>so.'
    "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>In May.</text:p>"
    "</text:note-body></text:note> Really.</text:p>"
    '<text:h text:outline-level="1">What it means</text:h>'
    "<text:list><text:list-item><text:p>One point</text:p><text:list><text:list-item>"
    "<text:p>An inner one</text:p></text:list-item></text:list></text:list-item></text:list>"
    '<text:p text:style-name="Quotations">Nobody asked us.</text:p>'
    "<text:tracked-changes><text:p>Not this.</text:p></text:tracked-changes>"
    "<table:table><table:table-row><table:table-cell><text:p>Year</text:p></table:table-cell>"
    "<table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table>"
)
P1 = '<style:style style:name="P1" style:parent-style-name="Title"/>'


def test_an_opendocument_text_keeps_kinds_notes_and_tables(article):
    assert blocks(article(zipped(odt_parts(ODT, styles=P1)), "a.odt")) == [
        ("title", "A harbour for nobody"),
        ("paragraph", "The council said\nso. Really."),
        ("paragraph", "In May."),
        ("heading", "What it means"),
        ("list item", "One point"),
        ("list item", "An inner one"),
        ("quotation", "Nobody asked us."),
        ("paragraph", "Year | Cost"),
    ]


def test_what_an_opendocument_text_says_of_itself(article):
    about = (
        '<o:document-meta xmlns:o="urn:o" xmlns:m="urn:m" xmlns:dc="urn:dc"><dc:title>On harbours'
        "</dc:title><m:initial-creator>Ann Lee</m:initial-creator><dc:creator>Bo Chen</dc:creator>"
        "<m:creation-date>2024-05-03T10:00:00</m:creation-date></o:document-meta>"
    )
    language = (
        '<style:default-style><style:text-properties xmlns:fo="urn:fo" fo:language="de" '
        'fo:country="AT"/></style:default-style>'
    )
    known = article(
        zipped(odt_parts("<text:p>Words.</text:p>", styles=language, **{"meta.xml": about})),
        "a.odt",
    ).metadata
    assert (known.title, known.byline) == ("On harbours", "Ann Lee")
    assert (known.published, known.language) == ("2024-05-03", "de-AT")


@pytest.mark.parametrize("manifest", ['<m xmlns="urn:m"><encryption-data/></m>'])
def test_a_locked_text_says_so(article, manifest):
    with pytest.raises(BadFile, match="an OpenDocument text that is locked with a password"):
        article(zipped(odt_parts("", **{"META-INF/manifest.xml": manifest})), "a.odt")


RTF = r"""{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\stylesheet{\s0 Normal;}
{\s1\b\sbasedon0 heading 1;}{\s2\qc Title;}{\s3\li720 Quote;}}
{\info{\title The caf\'e9 papers}{\author Ann Lee}{\creatim\yr2024\mo5\dy3\hr10\min0}}
\pard\plain\s2 The caf\'e9 papers\par
\pard\plain\lang2057 The council \u8220 ?said\u8221 ? so \u55357 ?\u56836 ?, on
 {\field{\*\fldinst{HYPERLINK "http://x.example"}}{\fldrslt{Monday}}}.\par
\pard\plain\s1 What it means\par
\pard\plain\s3 Nobody asked us.\par
\pard It was so.{\super\chftn}{\footnote \chftn  In \'d6ster May.} Really.\par
\pard{\listtext\'95\tab}A first point\par
\trowd Year\cell Cost\cell\row
{\pict\pngblip 89504e470d0a}\par}"""


def test_a_rich_text_keeps_styles_signs_and_properties(article):
    found = article(RTF.encode("latin-1"), "a.rtf")
    assert blocks(found) == [
        ("title", "The café papers"),
        ("paragraph", "The council “said” so 😄, on Monday."),
        ("heading", "What it means"),
        ("quotation", "Nobody asked us."),
        ("paragraph", "It was so. Really."),
        ("paragraph", "In Öster May."),
        ("list item", "A first point"),
        ("paragraph", "Year|Cost"),
    ]
    known = found.metadata
    assert known.language == "en-GB"
    assert (known.title, known.byline, known.published) == (
        "The café papers",
        "Ann Lee",
        "2024-05-03",
    )


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"no archive", "a Word document that is damaged"),
        ("a.docx", zipped({"x.xml": "<x/>"}), "a Word document that cannot be taken apart"),
        ("a.docx", zipped(docx_parts("")), "a Word document without words in it"),
        ("a.odt", zipped({"x": "y"}), "an OpenDocument text that has no content.xml in it"),
        ("a.odt", zipped(odt_parts("")), "an OpenDocument text without words in it"),
        ("a.fodt", b"<?xml version='1.0'?><a>", "an OpenDocument text that cannot be taken apart"),
        ("a.rtf", rb"{\rtf1 }", "a rich text without words in it"),
        ("a.rtf", rb"{\rtf1 \u-99999999 ?}", "a rich text that cannot be taken apart"),
    ],
)
def test_a_document_that_is_none_says_so(article, name, data, reason):
    with pytest.raises(BadFile) as caught:
        article(data, name)
    assert caught.value.reason.startswith(reason)
