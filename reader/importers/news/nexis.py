"""LexisNexis, Nexis, Lexis Advance and Nexis Uni: Word, rich text, web page and plain text.

They print an article in one of two ways. The older one counts ("3 of 74 DOCUMENTS") and names
publication, date and title in this order; the newer one begins with the title, names the text
("Body") and says where it ends ("End of Document").
"""

import re
from collections.abc import Iterator, Sequence

from reader.core.article import Imported, Origin
from reader.importers.decode import decoded
from reader.importers.news import markup, rich, word
from reader.importers.news.heads import is_date
from reader.importers.news.labels import LABELLED
from reader.importers.news.lines import Line, text_lines
from reader.importers.news.nexis_newer import newer
from reader.importers.news.nexis_older import is_count, older
from reader.importers.news.parts import all_imported

NOUN = "an export of LexisNexis"
# The head of each page, with the title under it, where another program has put it into the text.
PAGE = re.compile(r"(?:page|seite|página|pagina) \d{1,4} (?:of|sur|von|de|di|van) \d{1,4}", re.I)
BOLD = re.compile(rb"\.(\w+)\s*\{[^}]{0,400}font-weight:\s*bold")


def read_text(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as plain text. Raises BadFile."""
    return _articles(text_lines(decoded(data, origin.path), labelled=LABELLED), origin)


def read_html(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a web page. Raises BadFile."""
    bold = frozenset(name.decode("ascii") for name in BOLD.findall(data[:20_000]))
    tree = markup.tree_of(data, origin.path)
    return _articles(markup.lines_of(tree, bold=bold), origin)


def read_docx(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a Word document. Raises BadFile."""
    return _articles(word.lines_of(data, origin.path), origin)


def read_rtf(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a rich text. Raises BadFile."""
    return _articles(rich.lines_of(data, origin.path), origin)


def _articles(printed: Sequence[Line], origin: Origin) -> tuple[Imported, ...]:
    lines = list(_without_heads(printed))
    found = older(lines) if any(map(is_count, lines)) else newer(lines)
    return all_imported(found, origin, NOUN)


def _without_heads(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines without heads of pages, and titles that were said before and stand under one."""
    said: set[str] = set()
    under = False
    for number, line in enumerate(lines):
        if PAGE.fullmatch(line.words):
            under = True
            continue
        again = under and line.words in said and not any(map(is_date, lines[number : number + 4]))
        under = False
        said.add(line.words)
        if not again:
            yield line
