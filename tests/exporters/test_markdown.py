"""Positions and notes as Markdown: true to the words, and nothing in them is taken for Markdown."""

import json
from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.core.words import shown
from reader.exporters.markdown import plain
from reader.exporters.table import TABLE

FORMATS = {row.name: row for row in TABLE}


def words_in(source):
    """The text that a reader of the rendered page sees, and the kinds of its parts."""
    tokens = MarkdownIt("commonmark").parse(source)
    inner = [child for token in tokens for child in token.children or ()]
    text = "".join("\n" if c.type == "softbreak" else c.content for c in inner)
    return text, {token.type for token in (*tokens, *inner)}


@given(st.text())
@example("1. a list")
@example("- a list")
@example("    code")
@example("# heading")
@example("<script>alert(1)</script>")
@example("[x](javascript:y) ![p](q) `c` **b** ~~s~~ &amp; https://a.example")
@example("===")
@example("+ a")
def test_whatever_the_words_are_they_are_shown_as_they_are(words):
    text, kinds = words_in("> " + plain(words))
    assert text == shown(words).strip()
    assert kinds <= {"blockquote_open", "blockquote_close", "paragraph_open", "inline"} | {
        "paragraph_close",
        "text",
        "text_special",
    }


def test_positions_and_annotations_stand_under_each_other(exported):
    source = FORMATS["markdown"].write(exported)
    assert source.startswith("# Harbour plan divides the council\n")
    assert "- **denies** that the report by Blue Coast warns of \\<floods\\> \\& ruin" in source
    assert "about Jo Reed (favourable), experts (unfavourable)" in source
    assert "> report by Blue\n\nWhich \\<report>?" in source
    assert "*highlight in green*" in source
    assert source.index("## Positions") < source.index("### Blue Coast") < source.index("> report")


def test_html_in_a_note_is_shown_and_not_run(exported):
    evil = replace(exported.annotations[0], body="**bold** <script>x</script>\n<!-- gone -->")
    source = FORMATS["markdown"].write(replace(exported, annotations=(evil,)))
    text, kinds = words_in(source)
    assert "html_inline" not in kinds
    assert "html_block" not in kinds
    assert "<script>x</script>" in text
    assert "strong_open" in kinds


def test_codes_memos_and_what_a_note_is_about_are_written(exported):
    first, second = exported.annotations
    made = (
        replace(first, kind="code", code="k1", qualifier="disagree", body=""),
        replace(second, subject="actor", about="Jo Reed", underline=True),
    )
    whole = replace(exported, annotations=made, codes={"k1": "Blame › City"}, memo="Read *twice*.")
    source = FORMATS["markdown"].write(whole)
    assert source.index("## Memo\n\nRead *twice*.") < source.index("## Positions")
    assert "*code in green · Blame › City · disagrees*" in source
    assert "*underline · on the actor Jo Reed*" in source
    page = FORMATS["html"].write(whole)
    assert '<span class="code">Blame › City · disagrees</span>' in page
    assert "Read *twice*." in page
    assert "highlight noted underlined" in page
    rows = FORMATS["annotations"].write(whole)
    assert "Blame › City" in rows
    assert "actor,Jo Reed" in rows
    items = json.loads(FORMATS["jsonld"].write(whole))["items"]
    assert [body["value"] for body in items[1]["body"]] == [
        "Two\nlines",
        "underline",
        "actor Jo Reed",
    ]
