"""The exported page: whole, safe, and true to the text."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.analysis import Actor, Claim
from reader.core.article import Metadata
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.exporters import html
from reader.exporters.style import style

VOID = {"meta", "br", "link", "img"}


class Page(HTMLParser):
    """Reads a page strictly: every element closed, in order; keeps what the tests ask for."""

    def __init__(self, source):
        super().__init__()
        self.open, self.ids, self.links, self.elements = [], [], [], []
        self.words = {}
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        known = dict(attributes)
        assert len(known) == len(attributes)
        self.elements.append((tag, known))
        self.ids += [known["id"]] if "id" in known else []
        self.links += [known["href"]] if "href" in known else []
        if tag not in VOID:
            self.open.append((tag, known))

    def handle_endtag(self, tag):
        assert self.open[-1][0] == tag
        self.open.pop()

    def handle_data(self, data):
        if not any(known.get("class") == "ref" for _, known in self.open):
            for tag, _ in self.open:
                self.words[tag] = self.words.get(tag, "") + data

    def having(self, name):
        return [k for _, k in self.elements if name in (k.get("class") or "").split()]


def page(exported, **changes):
    values = {
        "metadata": exported.metadata,
        "edition": exported.edition,
        "reading": exported.reading,
        "annotations": exported.annotations,
        **changes,
    }
    return html.export(**values)


def test_the_page_is_whole_and_its_links_lead_somewhere(exported):
    found = Page(page(exported))
    assert len(set(found.ids)) == len(found.ids)
    inside = [link[1:] for link in found.links if link.startswith("#")]
    assert set(inside) <= set(found.ids)
    assert {"claim-1", "claim-2", "claim-3", "position-1"} <= set(found.ids)
    assert [k for tag, k in found.elements if tag == "html"] == [{"lang": "en"}]
    landmarks = [tag for tag, _ in found.elements]
    assert landmarks.count("main") == landmarks.count("h1") == landmarks.count("article") == 1


def test_nothing_is_fetched_and_nothing_runs(exported):
    source = page(exported)
    found = Page(source)
    policy = [k["content"] for tag, k in found.elements if "http-equiv" in k]
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]
    assert not {"script", "img", "iframe", "link"} & {tag for tag, _ in found.elements}
    assert "url(" not in source
    assert "@import" not in source
    assert [x for x in found.links if not x.startswith("#")] == ["https://l.example/?a=1&b=2"]


def test_the_words_of_the_text_are_all_there_and_only_they(exported):
    found = Page(page(exported, annotations=()))
    texts = [exported.edition.text[b.span.start : b.span.end] for b in exported.edition.blocks]
    assert found.words["h1"] == texts[0]
    assert found.words["p"].count(texts[1]) == 1
    assert found.words["blockquote"] == texts[2]
    assert found.words["title"] == texts[0]


def test_claims_nest_with_their_actors_colours(exported):
    source = page(exported, annotations=())
    outer = source.index('id="claim-1"')
    inner = source.index('id="claim-2"')
    assert outer < inner < source.index('<a class="ref" href="#position-1"')
    colours = {
        k["id"]: k["class"]
        for _, k in Page(source).elements
        if "claim" in k.get("class", "").split() and "id" in k
    }
    assert colours == {"claim-1": "claim c1", "claim-2": "claim c0", "claim-3": "claim c0"}


def test_entities_are_underlined_by_their_kind(exported):
    found = Page(page(exported, annotations=()))
    kinds = [k["class"] for k in found.having("entity")]
    assert kinds[:3] == ["entity place", "entity organization", "entity organization"]


def test_highlights_and_notes_are_shown(exported):
    source = page(exported)
    assert '<mark class="highlight h2">' in source
    assert '<mark class="highlight noted">' in source
    assert '<aside class="note h2" aria-label="Note">Which &lt;report&gt;?</aside>' in source
    assert ">Two\nlines</aside>" in source


def test_the_panel_has_the_actors_by_weight_and_what_belongs_to_a_position(exported):
    source = page(exported)
    panel = source[source.index('id="panel"') :]
    names = re.findall(r'<span class="name">(.*?)</span>', panel)
    assert names == ["Blue Coast", "Jo Reed", "Not named in the text"]
    assert re.findall(r'<span class="badge">(.*?)</span>', panel) == [
        "warns",
        "praises",
        "denies",
        "questions",
    ]
    assert "←\u00a0The Ledger" in panel
    assert 'aria-label="favourable">▴' in panel
    assert 'aria-label="unfavourable">▾' in panel
    assert panel.count('<span class="state">suggested</span>') == 4
    assert "Experts <span" in panel[panel.index("Also mentioned") :]
    assert '<span class="ref">4</span>' in panel


HOSTILE = "</style><script>alert(1)</script>\u202e\"'&amp;<b>\x1b[31m"


def test_everything_foreign_is_escaped(exported):
    actors = tuple(
        Actor(f'"{a.id}', HOSTILE + a.name, a.kind, (HOSTILE,), a.mentions)
        for a in exported.reading.actors
    )
    claims = tuple(
        ReadClaim(
            Claim(
                f'"{r.claim.id}', f'"{r.claim.actor}', "states", "direct", (), (), r.claim.content
            )
        )
        for r in exported.reading.claims
    )
    source = page(
        exported,
        metadata=Metadata(HOSTILE, HOSTILE, HOSTILE, HOSTILE, "javascript:alert(1)", '"><b>'),
        reading=Reading(actors, exported.reading.entities, claims),
    )
    found = Page(source)
    assert not {"script", "b"} & {tag for tag, _ in found.elements}
    assert "javascript:" not in source
    assert "\u202e" not in source
    assert "\x1b" not in source


def test_an_article_without_a_title_has_one_that_is_only_heard(exported):
    kinds = tuple(type(b)("paragraph", b.span) for b in exported.edition.blocks)
    edition = type(exported.edition)(exported.edition.text, kinds)
    source = page(exported, metadata=Metadata(), edition=edition)
    assert '<h1 class="unseen">Harbour plan divides the council</h1>' in source
    assert '<html lang="en">' in source


def test_an_article_without_claims_says_so(exported):
    assert "No claims were found" in page(exported, reading=Reading())


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=8))
def test_any_claims_leave_the_page_whole(spans):
    from tests.exporters.conftest import METADATA, TEXT, edition_of

    claims = tuple(
        ReadClaim(Claim(str(n), None, "states", "direct", (), (), (Span(*sorted(s)),)))
        for n, s in enumerate(spans)
    )
    found = Page(html.export(METADATA, edition_of(TEXT), Reading((), (), claims)))
    assert {link[1:] for link in found.links if link.startswith("#")} <= set(found.ids)


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(colour, ink, share):
    pairs = [(int(colour[i : i + 2], 16), int(ink[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


@pytest.mark.parametrize("which", [0, 1])
def test_all_words_can_be_read(which):
    sheet = style()
    sheet = sheet.split("@media screen")[which]
    one = dict(re.findall(r"--([a-z_-]+):(#[0-9a-f]{6});", sheet.split("}.c0")[0]))
    for ground in ("page", "panel"):
        assert contrast(one["ink"], one[ground]) >= 7
        assert contrast(one["muted"], one[ground]) >= 4.5
    actors = re.findall(
        r"\.c\d\{--bar:(#\w{6});--wash:(#\w{6});--deep:color-mix\(in srgb,#\w{6} 75%", sheet
    )
    assert len(actors) == 6
    for bar, wash in actors:
        deep = mixed(bar, one["ink"], 0.75)
        assert contrast(one["ink"], wash) >= 7
        for ground in (wash, one["page"], one["panel"]):
            assert contrast(deep, ground) >= 4.5
    highlights = re.findall(r"\.highlight\.h\d\{background:(#\w{6})\}", sheet)
    assert len(highlights) == 5
    assert all(contrast(one["highlight-ink"], colour) >= 4.5 for colour in highlights)
