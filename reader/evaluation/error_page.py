"""What was found beside what people marked, article by article, as one page of HTML.

The articles with most errors come first, so that ten minutes with the page teach most.
"""

from collections.abc import Iterator, Sequence
from html import escape

from reader.analysis.attribution_model.gold import Attributed
from reader.analysis.attribution_model.matching import same_source
from reader.core.spans import Span, words_of
from reader.evaluation.attribution import Compared, Evaluation
from reader.evaluation.reliability import bins, calibration_error, plot

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 76rem; padding: 0 1rem;
  color: #1d1d1f; background: #fff }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 2rem }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem; border-top: 1px solid #ddd }
td.figure { text-align: right; font-variant-numeric: tabular-nums }
b { color: #7a4a00 } i { color: #0b5c8a; font-style: normal; font-weight: 600 }
tr.right td:first-child { color: #2c6e2f }
tr.missed td:first-child, tr.invented td:first-child { color: #a3242b }
tr.source td:first-child, tr.extent td:first-child { color: #8a5a00 }
summary { cursor: pointer; font-weight: 600; padding: .3rem 0 }
"""

_KINDS = {
    "missed": "missed",
    "invented": "invented",
    "source": "another source",
    "extent": "another extent",
    "right": "right",
}

Row = tuple[str, Attributed | None, Attributed | None]


def error_page(evaluation: Evaluation, *, title: str = "Attribution") -> str:
    """The page; it needs nothing from elsewhere and runs no script."""
    order = sorted(evaluation.articles, key=lambda one: (-one.errors, one.article.name))
    body = "".join(_article(one) for one in order)
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style>\n<h1>{escape(title)}</h1>\n"
        "<p>Sources <b>so</b>, cues <i>so</i>, contents plain; gold on the left, found on the"
        " right.</p>\n" + _figures(evaluation) + _reliability(evaluation) + body + "</html>\n"
    )


def _reliability(evaluation: Evaluation) -> str:
    found = bins(evaluation.articles)
    error = calibration_error(found)
    return (
        f"<h2>How sure and how often right</h2><p>Calibration error {error:.3f}.</p>{plot(found)}\n"
    )


def _figures(evaluation: Evaluation) -> str:
    rows = "".join(
        f"<tr><td>{escape(name)}</td>"
        + "".join(f'<td class="figure">{value:.1f}</td>' for value in values)
        + "</tr>"
        for name, *values in evaluation.rows()
    )
    head = "<tr><th>figure</th><th>precision</th><th>recall</th><th>F1</th></tr>"
    return f"<table>{head}{rows}</table>\n"


def _article(one: Compared) -> str:
    rows = "".join(_row(one, row) for row in sorted(_rows(one), key=_place))
    head = "<tr><th></th><th>gold</th><th>found</th></tr>"
    told = f"{escape(one.article.name)}: {one.errors} errors, {len(one.gold)} in the gold"
    opened = " open" if one.errors else ""
    return f"<details{opened}><summary>{told}</summary>\n<table>{head}{rows}</table></details>\n"


def _rows(one: Compared) -> Iterator[Row]:
    gold = one.article.versions[0]
    for i, j in one.matched:
        if not same_source(one.gold[i], one.found[j]):
            kind = "source"
        else:
            kind = "right" if one.gold[i].content == one.found[j].content else "extent"
        yield kind, gold[i], one.said[j]
    met = {i for i, _ in one.matched}, {j for _, j in one.matched}
    yield from (("missed", g, None) for i, g in enumerate(gold) if i not in met[0])
    yield from (("invented", None, f) for j, f in enumerate(one.said) if j not in met[1])


def _place(row: Row) -> tuple[int, str]:
    kind, gold, found = row
    shown = gold or found
    spans = [*shown.content, *shown.cue] if shown else []
    return min(span.start for span in spans), kind


def _row(one: Compared, row: Row) -> str:
    kind, gold, found = row
    cells = _cell(one.article.text, gold), _cell(one.text, found)
    told = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr class="{kind}"><td>{_KINDS[kind]}</td>{told}</tr>\n'


def _cell(text: str, attributed: Attributed | None) -> str:
    if attributed is None:
        return ""
    parts = [
        ("<b>", attributed.source, "</b> "),
        ("<i>", attributed.cue, "</i> "),
        ("", attributed.content, ""),
    ]
    return "".join(start + _words(text, spans) + end for start, spans, end in parts if spans)


def _words(text: str, spans: Sequence[Span]) -> str:
    return escape(words_of(text, spans))
