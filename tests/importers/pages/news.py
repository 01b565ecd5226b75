"""Pages of newspapers and agencies."""

from tests.importers.pages.words import FERRY, GERMAN, LIGHTHOUSE, paragraphs

NAV = """<nav class="main-nav"><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li>
<li><a href="/politics">Politics</a></li><li><a href="/sport">Sport</a></li>
<li><a href="/culture">Culture</a></li><li><a href="/weather">Weather</a></li></ul></nav>"""
COOKIES = """<div id="cookie-banner" class="cookie-consent" role="dialog"><h2>We value your privacy
</h2><p>We and our 214 partners store and access information on your device, such as cookies, to
show you advertisements that match what you like. You can accept or decline.</p>
<button>Accept all</button><button>Decline</button></div>"""
RELATED = """<aside class="related"><h3>More on this</h3><ul>
<li><a href="/a">Tram line to the coast opens a year late</a></li>
<li><a href="/b">What the harbour master earns, and why nobody says so</a></li>
<li><a href="/c">In pictures: the longest night of the year</a></li></ul></aside>"""
COMMENTS = """<section id="comments" class="comments"><h3>Comments (3)</h3>
<div class="comment"><span class="user">seabird77</span><p>They should have done this years ago, if
you ask me, and not a day later.</p></div>
<div class="comment"><span class="user">Olga</span><p>And who pays? We do, as always, and nobody
ever asks us whether we want to.</p></div></section>"""
FOOTER = """<footer class="site-footer"><p>© The Quay Gazette. All rights reserved.</p>
<ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul>
<form><label>Sign up for our newsletter</label><input name="mail"></form></footer>"""


def _page(body: str, *, title: str, head: str = "", language: str = "en") -> str:
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}<script>var ads = [];</script></head><body>{body}</body></html>"
    )


def newspaper() -> tuple[str, list[str]]:
    """Everything around an article that a newspaper puts around it."""
    body = f"""{COOKIES}<header class="site-header"><a href="/">The Quay Gazette</a>{NAV}</header>
    <main><article class="article"><h1>Council buys idle ferries</h1>
    <div class="byline">By <a rel="author" href="/p">Ann Lee</a> <time datetime="2024-05-03">3 May
    2024</time></div><div class="share"><a href="#">Share</a> <a href="#">Tweet</a></div>
    <div class="article-body">{paragraphs(FERRY[:4])}
    <div class="ad"><span>Advertisement</span></div>{paragraphs(FERRY[4:])}</div>
    </article>{RELATED}{COMMENTS}</main>{FOOTER}"""
    return _page(body, title="Council buys idle ferries | The Quay Gazette"), FERRY


def live_blog() -> tuple[str, list[str]]:
    """Entries with their times, the latest first."""
    entries = "".join(
        f'<div class="block" id="block-{n}"><p class="block-time"><time>{18 - n}:2{n}</time></p>'
        f'<h2 class="block-title">{head}</h2><div class="block-elements">{paragraphs(texts)}</div>'
        "</div>"
        for n, (head, texts) in enumerate(
            (
                ("Court to hear both sides", FERRY[5:7]),
                ("Price is disputed", FERRY[4:5] + FERRY[7:]),
                ("Company calls the vote unlawful", FERRY[2:4]),
                ("Council votes", FERRY[:2]),
            )
        )
    )
    body = f"""{NAV}<main><article><h1>Ferry dispute: as it happened</h1>
    <div class="live-blog">{entries}</div></article>{RELATED}</main>{FOOTER}"""
    gold = [
        *("Court to hear both sides", *FERRY[5:7], "Price is disputed", *FERRY[4:5], *FERRY[7:]),
        *("Company calls the vote unlawful", *FERRY[2:4], "Council votes", *FERRY[:2]),
    ]
    return _page(body, title="Ferry dispute: as it happened"), gold


def german_paper() -> tuple[str, list[str]]:
    """A page in another language, with a box in the middle of the text."""
    box = """<div class="infobox teaser"><h4>Lesen Sie auch</h4><a href="/x">Warum der Brunnen kein
    Wasser mehr führt</a></div>"""
    body = f"""<nav><a href="/">Startseite</a><a href="/abo">Abo</a></nav><div id="content">
    <div class="article"><h1>Markthalle bleibt stehen</h1><p class="lead">{GERMAN[0]}</p>
    {paragraphs(GERMAN[1:3])}{box}<h3>Händler fürchten um ihre Kundschaft</h3>
    {paragraphs(GERMAN[3:])}</div></div>
    <div class="kommentare"><h3>Kommentare</h3><p>Endlich mal eine gute Nachricht aus dem
    Rathaus!</p></div><footer><a href="/impressum">Impressum</a></footer>"""
    gold = [*GERMAN[:3], "Händler fürchten um ihre Kundschaft", *GERMAN[3:]]
    return _page(body, title="Markthalle bleibt stehen", language="de"), gold


def captions() -> tuple[str, list[str]]:
    """Pictures with their captions, which belong to the article, between the paragraphs."""
    caption = "The northern light in the winter of the ice, seen from the pilot boat."
    figure = f'<figure><img src="a.jpg" alt=""><figcaption>{caption}</figcaption></figure>'
    body = f"""{NAV}<article><h1>The keeper who counted birds</h1>{paragraphs(LIGHTHOUSE[:2])}
    {figure}{paragraphs(LIGHTHOUSE[2:])}</article>{RELATED}{FOOTER}"""
    gold = [*LIGHTHOUSE[:2], caption, *LIGHTHOUSE[2:]]
    return _page(body, title="The keeper who counted birds"), gold


def paywall() -> tuple[str, list[str]]:
    """The beginning of an article, and an offer."""
    body = f"""{NAV}<article><h1>Council buys idle ferries</h1><div class="story">
    {paragraphs(FERRY[:3])}</div><div class="paywall"><h2>Read on with a subscription</h2>
    <p>You have read your last free article of this month. Subscribe now for one euro a week and
    cancel at any time.</p><a class="button" href="/abo">Subscribe</a></div></article>{FOOTER}"""
    return _page(body, title="Council buys idle ferries"), FERRY[:3]


def amp() -> tuple[str, list[str]]:
    """A page for telephones."""
    body = f"""<header class="header"><a href="/">Quay</a></header><article class="amp-wp-article">
    <header><h1 class="amp-wp-title">The keeper who counted birds</h1></header>
    <div class="amp-wp-article-content">{paragraphs(LIGHTHOUSE[:3])}
    <amp-ad width="300" height="250" type="x"></amp-ad>{paragraphs(LIGHTHOUSE[3:])}</div>
    <footer class="amp-wp-article-footer"><div>Categories: <a href="/n">Nature</a></div></footer>
    </article><footer class="amp-wp-footer"><p>Back to top</p></footer>"""
    head = '<style amp-boilerplate>body{}</style><link rel="canonical" href="https://q.example/b">'
    page = _page(body, title="The keeper who counted birds", head=head)
    return page.replace("<html ", "<html amp "), LIGHTHOUSE


PAGES = (newspaper, live_blog, german_paper, captions, paywall, amp)
