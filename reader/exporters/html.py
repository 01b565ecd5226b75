"""The marked article with its panel as one file that needs nothing else."""

from collections.abc import Mapping, Sequence
from html import escape

from reader import __version__
from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata, shown_title
from reader.core.positions import ActorEntry, coloured, panel
from reader.core.reading import Reading
from reader.core.words import shown
from reader.exporters.html_article import Ink, article, first_title, ink_of, memo_of, words
from reader.exporters.html_panel import panel_of
from reader.exporters.style import style
from reader.exporters.words import credits_of, size_of

NO_CODES: Mapping[str, str] = {}
POLICY = "default-src 'none'; style-src 'unsafe-inline'"

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Reportedly {version}">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#panel">Go to the actors</a>
<div class="sheet">
<main>
<article>
{header}
{article}
</article>
</main>
<aside class="panel" id="panel" aria-label="Actors and their positions">
<h2>Actors</h2>
{panel}
</aside>
</div>
</body>
</html>
"""


def export(
    metadata: Metadata,
    edition: Edition,
    reading: Reading,
    annotations: Sequence[Annotation] = (),
    *,
    codes: Mapping[str, str] = NO_CODES,
    memo: str = "",
) -> str:
    """An article with its marks, the reader's highlights and notes, and the panel, as HTML.

    Light or dark as the system is; without scripts, and nothing is fetched.
    """
    entries = panel(reading, edition.text)
    tints = {key: number for number, key in enumerate(coloured(reading))}
    ink = ink_of(edition.text, reading, annotations, tints)
    header = _header(metadata, edition, ink, entries)
    body = memo_of(memo) + article(
        edition, ink, [a for a in annotations if a.body or a.code], codes
    )
    return PAGE.format(
        language=escape(metadata.language or "en"),
        policy=escape(POLICY),
        version=__version__,
        title=escape(shown(shown_title(metadata, edition))),
        style=style(),
        header=header,
        article=body,
        panel=panel_of(entries, ink),
    )


def _header(metadata: Metadata, edition: Edition, ink: Ink, entries: Sequence[ActorEntry]) -> str:
    """The title, who wrote it, how long it is. A title made of the first words is only heard."""
    block = first_title(edition)
    title = escape(shown(shown_title(metadata, edition)))
    if block:
        heading = f"<h1>{words(ink, block.span)}</h1>"
    else:
        heading = f"<h1>{title}</h1>" if metadata.title else f'<h1 class="unseen">{title}</h1>'
    by = escape(credits_of(metadata))
    lines = [heading, f'<p class="byline">{by}</p>' if by else ""]
    if metadata.url and metadata.url.startswith(("http://", "https://")):
        url = escape(metadata.url)
        lines.append(f'<p class="byline"><a href="{url}" rel="noreferrer">{url}</a></p>')
    lines.append(f'<p class="size">{escape(size_of(edition, entries))}</p>')
    return "<header>\n" + "\n".join(filter(None, lines)) + "\n</header>"
