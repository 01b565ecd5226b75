"""Pages of magazines, blogs and reference works."""

from tests.importers.pages.news import COMMENTS, FOOTER, NAV, RELATED, _page
from tests.importers.pages.words import FERRY, LIGHTHOUSE, paragraphs

QUESTIONS = [
    "What did you think when you opened the first notebook?",
    "How do you know that she did not make any of it up?",
    "Will the lamp be changed once more?",
]
ANSWERS = [
    "That somebody had spilt tea on it. Then I saw the dates, and I sat down on the floor of the "
    "store room and did not get up before it was dark.",
    "We compared her nights with the log of the pilots, who wrote down fog and wind. Where she has "
    "many birds, they have fog. Nobody could invent that for nine winters.",
    "That is for the ministry to say. I would ask for a lamp that turns off when no ship is near; "
    "the technique is there, and it costs less than the paint of the tower.",
]


def interview() -> tuple[str, list[str]]:
    """Questions in bold, answers below them."""
    talk = "".join(
        f"<p><strong>{question}</strong></p><p>{answer}</p>"
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
    )
    body = f"""{NAV}<article><h1>“She wrote in pencil”</h1><p class="intro">{LIGHTHOUSE[0]}</p>
    {talk}</article>{RELATED}{COMMENTS}{FOOTER}"""
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    return _page(body, title="She wrote in pencil"), [
        LIGHTHOUSE[0],
        *(part for pair in pairs for part in pair),
    ]


def listed() -> tuple[str, list[str]]:
    """An article that is mostly a list."""
    items = [
        "Bring warm clothes, for the deck is open and the wind is colder than on the quay.",
        "Buy the ticket on land: on board nobody sells any, and the fine is twice the fare.",
        "Sit on the left on the way out, where the seals lie on the rocks behind the light.",
        "Take the first boat of the day, which is half empty even in the last week of July.",
    ]
    rows = "".join(f"<li>{item}</li>" for item in items)
    body = f"""{NAV}<div class="post"><h1>Four things to know before the crossing</h1>
    <div class="entry-content"><p>{FERRY[6]}</p><h2>What to know</h2><ol>{rows}</ol>
    <p>{FERRY[7]}</p><p>{FERRY[3]}</p></div><div class="tags">Filed under:
    <a href="/t">travel</a></div></div>{COMMENTS}{FOOTER}"""
    gold = [FERRY[6], "What to know", *items, FERRY[7], FERRY[3]]
    return _page(body, title="Four things to know before the crossing"), gold


def with_table() -> tuple[str, list[str]]:
    """A table of figures in the middle of the text."""
    cells = [("Winter", "Birds", "Kinds"), ("first", "1,204", "38"), ("fifth", "1,377", "41")]
    cells += [("ninth", "611", "29")]
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in cells)
    body = f"""{NAV}<main><article><h1>What the notebooks say</h1>{paragraphs(LIGHTHOUSE[:3])}
    <table>{rows}</table>{paragraphs(LIGHTHOUSE[3:])}</article></main>{FOOTER}"""
    gold = [*LIGHTHOUSE[:3], *(" | ".join(row) for row in cells), *LIGHTHOUSE[3:]]
    return _page(body, title="What the notebooks say"), gold


def declared() -> tuple[str, list[str]]:
    """A page that says what it is in three ways: JSON-LD, OpenGraph and microdata."""
    head = """<meta property="og:title" content="Council buys idle ferries">
    <meta property="og:site_name" content="The Quay Gazette">
    <meta property="article:published_time" content="2024-05-03T10:00:00Z">
    <link rel="canonical" href="https://gazette.example/ferries">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Council buys idle ferries", "datePublished": "2024-05-03T10:00:00Z",
    "author": {"@type": "Person", "name": "Ann Lee"}, "publisher": {"@type": "Organization",
    "name": "The Quay Gazette"}}</script>"""
    body = f"""{NAV}<div itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline">Council buys idle ferries</h1>
    <div itemprop="articleBody">{paragraphs(FERRY)}</div></div>{RELATED}{FOOTER}"""
    return _page(body, title="Ferries", head=head), FERRY


def quoted() -> tuple[str, list[str]]:
    """Quotations set apart, headings between, a note at the end."""
    quotation = "The lamp drew them in like snow; at four I stopped counting and only wept."
    note = "The notebooks are kept in the museum of the island, box seven."
    body = f"""{NAV}<article><header><h1>In pencil</h1></header>
    <section>{paragraphs(LIGHTHOUSE[:2])}<blockquote><p>{quotation}</p></blockquote></section>
    <section><h2>Doubts</h2>{paragraphs(LIGHTHOUSE[3:])}</section>
    <section class="footnotes"><hr><p>{note}</p></section></article>{FOOTER}"""
    gold = [*LIGHTHOUSE[:2], quotation, "Doubts", *LIGHTHOUSE[3:], note]
    return _page(body, title="In pencil"), gold


PAGES = (interview, listed, with_table, declared, quoted)
