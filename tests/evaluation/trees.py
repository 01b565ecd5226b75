"""A small document as a `.conllu` and as an `.rs4` tree, and claims in it."""

import re

from reader.core.analysis import Analysis, Claim, Engine
from reader.core.spans import Span

NAME = "GUM_news_pier"

TEXT = (
    "Pier to close\n\nTuesday\n\nThe pier. Image: Ida Holm.\n\n"
    "The mayor said that the pier, which is old, will close. Taxes, she added, will rise.\n\n"
    "She didn't deny that the storm broke it. She praised the builders."
)

_EMPTY = "3.1\tdeny\tdeny\tVERB\tVB\t_\t_\t_\t_\tCopyOf=4"


def line(number: int, word: str, after: str) -> str:
    """A token's line; `after` is the blank that follows it, or nothing."""
    misc = "_" if after == " " else "SpaceAfter=No"
    return f"{number}\t{word}\t{word}\tX\tX\t_\t0\troot\t_\t{misc}"


def _sentence(text: str, *marks: str) -> str:
    words = list(re.finditer(r"\w+|[^\w\s]", text))
    ends = (text[m.end() : m.end() + 1] or " " for m in words)
    lines = [line(n, m[0], end) for n, (m, end) in enumerate(zip(words, ends, strict=True), 1)]
    return "\n".join((*marks, f"# text = {text}", *lines))


_DENIED = "\n".join(
    (
        "# newpar",
        '# newpar_block = sp who:::"#Mayor" (2 s) | p (2 s)',
        line(1, "She", " "),
        "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_",
        line(2, "did", ""),
        line(3, "n't", " "),
        _EMPTY,
        *(
            line(n, word, " ")
            for n, word in enumerate(["deny", "that", "the", "storm", "broke"], 4)
        ),
        line(9, "it", ""),
        line(10, ".", " "),
    )
)

CONLLU = (
    "\n\n".join(
        (
            _sentence(
                "Pier to close", f"# newdoc id = {NAME}", "# newpar", "# newpar_block = head (1 s)"
            ),
            _sentence("Tuesday"),
            _sentence(
                "The pier.",
                "# newpar",
                '# newpar_block = figure rend:::"pier" (2 s) | caption (2 s)',
            ),
            _sentence("Image: Ida Holm."),
            _sentence("The mayor said that the pier, which is old, will close.", "# newpar"),
            _sentence("Taxes, she added, will rise."),
            _DENIED,
            _sentence("She praised the builders."),
        )
    )
    + "\n\n"
)

RS4 = """<rst><header><relations>
<rel name="attribution-positive" type="rst"/><rel name="attribution-negative" type="rst"/>
<rel name="elaboration-attribute" type="rst"/><rel name="joint-list" type="multinuc"/>
<rel name="same-unit" type="multinuc"/>
</relations></header><body>
<segment id="1" parent="40" relname="joint-list">Pier to close</segment>
<segment id="2" parent="40" relname="joint-list">Tuesday</segment>
<segment id="3" parent="30" relname="span">The pier .</segment>
<segment id="4" parent="3" relname="attribution-positive">Image : Ida Holm .</segment>
<segment id="5" parent="32" relname="attribution-positive">The mayor said</segment>
<segment id="6" parent="31" relname="span">that the pier ,</segment>
<segment id="7" parent="6" relname="elaboration-attribute">which is old ,</segment>
<segment id="8" parent="32" relname="same-unit">will close .</segment>
<segment id="9" parent="34" relname="span">Taxes ,</segment>
<segment id="10" parent="9" relname="attribution-positive">she added ,</segment>
<segment id="11" parent="35" relname="same-unit">will rise .</segment>
<segment id="12" parent="13" relname="attribution-negative">She did n't deny</segment>
<segment id="13" parent="36" relname="span">that the storm broke it .</segment>
<segment id="14" parent="40" relname="joint-list">She praised the builders .</segment>
<group id="30" type="span" parent="40" relname="joint-list"/>
<group id="31" type="span" parent="32" relname="same-unit"/>
<group id="32" type="multinuc" parent="33" relname="span"/>
<group id="33" type="span" parent="40" relname="joint-list"/>
<group id="34" type="span" parent="35" relname="same-unit"/>
<group id="35" type="multinuc" parent="40" relname="joint-list"/>
<group id="36" type="span" parent="40" relname="joint-list"/>
<group id="40" type="multinuc"/>
<secedges><secedge id="1-2" source="1" target="2" relname="attribution-positive"/></secedges>
</body></rst>
"""


def _at(*words: str) -> tuple[Span, ...]:
    return tuple(Span(TEXT.index(w), TEXT.index(w) + len(w)) for w in words if w)


def claim(source: str, cue: str, *content: str) -> Claim:
    """A claim whose parts stand at the first places of the words."""
    return Claim(cue, None, "states", "indirect", _at(source), _at(cue), _at(*content))


def analysis(*claims: Claim) -> Analysis:
    """An analysis with the claims and nothing else."""
    return Analysis(Engine("a", "b", "c", "d"), claims=claims)
