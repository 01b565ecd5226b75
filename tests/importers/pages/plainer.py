"""Pages as they were made before there were frameworks, and by people who make their own."""

from tests.importers.pages.news import FOOTER, NAV, _page
from tests.importers.pages.words import FERRY, LIGHTHOUSE, paragraphs


def breaks() -> tuple[str, list[str]]:
    """Paragraphs that are no elements, but parted by two breaks."""
    text = "<br>\n<br>\n".join(FERRY)
    body = f"""<table width="760"><tr><td width="140"><a href="/">Home</a><br><a href="/n">News</a>
    <br><a href="/l">Letters</a></td><td><font size="5"><b>Council buys idle ferries</b></font>
    <br><br>{text}</td></tr></table><center><a href="/top">Top</a> | <a href="/m">Mail</a></center>
    """
    return _page(body, title="Council buys idle ferries"), FERRY


def bare_divs() -> tuple[str, list[str]]:
    """No paragraphs at all, only boxes in boxes."""
    text = "".join(f'<div class="t1"><div class="t2">{words}</div></div>' for words in LIGHTHOUSE)
    body = f"""<div class="menu"><a href="/">Start</a> <a href="/about">About</a></div>
    <div class="wrap"><div class="col"><div class="h">The keeper who counted birds</div>{text}</div>
    </div><div class="bottom">Made with love on the island</div>"""
    return _page(body, title="The keeper who counted birds"), LIGHTHOUSE


def short_note() -> tuple[str, list[str]]:
    """A note of two paragraphs among much furniture."""
    body = f"""{NAV}<div class="content"><h1>Children travel free</h1>{paragraphs(FERRY[6:])}</div>
    <div class="sidebar"><h3>Most read</h3><ol><li><a href="/1">Ice on the strait</a></li>
    <li><a href="/2">The mail on foot</a></li><li><a href="/3">A tower in red</a></li></ol></div>
    {FOOTER}"""
    return _page(body, title="Children travel free"), FERRY[6:]


def without_furniture() -> tuple[str, list[str]]:
    """A page with nothing but its text."""
    body = f"<h1>In pencil</h1>{paragraphs(LIGHTHOUSE)}"
    page = f"<html><head><title>In pencil</title></head><body>{body}</body></html>"
    return page, LIGHTHOUSE


def blog() -> tuple[str, list[str]]:
    """A home page of a blog's post, with a list of months and an author's box."""
    body = f"""<div id="header"><h1><a href="/">Notes from the quay</a></h1></div>
    <div id="main"><div class="post hentry"><h2 class="entry-title">Ice</h2>
    <div class="entry">{paragraphs(FERRY[4:])}</div>
    <p class="postmetadata">Posted in <a href="/c">Boats</a> | <a href="#r">12 comments</a></p>
    </div><div class="author-box"><p>Ann writes about boats, and sometimes about birds.</p></div>
    </div><div id="sidebar"><h3>Archives</h3><ul><li><a href="/1">May</a></li><li><a href="/2">April
    </a></li><li><a href="/3">March</a></li></ul></div><div id="footer">Powered by a small server
    </div>"""
    return _page(body, title="Ice « Notes from the quay"), FERRY[4:]


PAGES = (breaks, bare_divs, short_note, without_furniture, blog)
