"""The style of an exported page: the themes' colours as variables, and one sheet for both."""

import json
from collections.abc import Mapping
from typing import Any

from reader.paths import resources

SHEET = """
*{box-sizing:border-box}
html{background:var(--ground);color:var(--ink);scroll-behavior:smooth;scroll-padding:4rem}
body{margin:0;font:15px/1.5 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
a:hover{text-decoration-color:currentcolor}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:1rem;z-index:1;padding:.4rem .8rem;background:var(--page)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{display:grid;grid-template-columns:minmax(0,1fr) 25rem;min-height:100vh}
main{background:var(--page);padding:4rem 2rem 6rem}
article{max-width:38rem;margin:0 auto;font:19px/1.62 "EB Garamond","Iowan Old Style",
"Palatino Linotype",Palatino,"URW Palladio L",P052,Charter,Georgia,"Noto Serif",serif;
hyphens:auto;overflow-wrap:break-word;font-variant-numeric:oldstyle-nums}
h1{font-size:2.05em;line-height:1.18;font-weight:400;margin:0 0 .5em;text-wrap:balance;
hyphens:manual}
article h2{font-size:1.25em;line-height:1.3;font-weight:600;margin:1.8em 0 .4em;hyphens:manual}
article p,article ul,blockquote,figcaption{margin:0 0 1em}
article ul{padding-left:1.2em}
blockquote{padding-left:1.2em;border-left:1px solid var(--line);font-style:italic}
figcaption{color:var(--muted);font-size:.9em}
.byline,.size{font:.875rem/1.5 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
color:var(--muted);margin:0!important;font-variant-numeric:normal;hyphens:manual}
header{margin-bottom:2em}
mark{color:inherit;background:none;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.claim{background:var(--wash);padding:.12em .18em .12em .26em;border-radius:2px;
box-shadow:inset 3px 0 0 var(--bar)}
.claim.on{padding-left:0;box-shadow:none}
.claim:target,.claim:has(:target){outline:2px solid var(--bar);outline-offset:1px}
.highlight{color:var(--highlight-ink);padding:.1em 0}
.highlight.noted{color:inherit;border-bottom:2px dotted var(--accent)}
.highlight.underlined{background:none;color:inherit;border-bottom:3px solid var(--accent)}
.code{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;
font-weight:600}
.note.memo{float:none;width:auto;margin:0 0 1.5rem}
.entity{text-decoration:underline 1px var(--muted);text-underline-offset:.22em;
text-decoration-skip-ink:auto}
.government{text-decoration-style:dashed}.person{text-decoration-style:double}
.group,.document,.unnamed,.place{text-decoration-style:dotted}
.ref{font:600 .625rem/1 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
vertical-align:.55em;color:var(--deep);text-decoration:none;padding:.2em .15em;font-style:normal;
user-select:none}
.note{float:right;clear:right;width:12rem;margin:.3rem -14.5rem 1rem 0;padding:.55rem .7rem;
background:var(--ground);border-left:3px solid var(--accent);white-space:pre-line;hyphens:manual;
font:.8125rem/1.5 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.panel{background:var(--panel);border-left:1px solid var(--line);padding:1.6rem 1.2rem 3rem;
font-size:.875rem}
@media(min-width:62.01rem){.panel{position:sticky;top:0;height:100vh;overflow-y:auto}}
.panel h2{font-size:.8125rem;font-weight:600;margin:0 0 1rem;letter-spacing:.01em}
.panel h3{display:flex;align-items:baseline;gap:.45rem;font-size:.875rem;font-weight:600;
margin:1.5rem 0 .45rem}
.actor:first-of-type h3{margin-top:0}
.actor h3::before{content:"";flex:none;width:.6rem;height:.6rem;border-radius:50%;
background:var(--bar)}
.name{flex:none;max-width:75%}
.about{color:var(--muted);font-size:.8125rem;font-weight:400}
h3 .about{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;min-width:0}
.count{margin-left:auto;color:var(--muted);font-weight:400;font-variant-numeric:tabular-nums}
.panel ol,.panel ul{list-style:none;margin:0;padding:0}
.panel ol{padding-left:1.05rem}
.position{background:var(--page);border:1px solid var(--line);border-radius:5px;
padding:.5rem .65rem;margin-bottom:.4rem;scroll-margin:5rem}
.position:has(:target){border-color:var(--bar);background:var(--chosen)}
.position p{margin:0}
.said a:not(.ref){text-decoration:none}.said a:hover{text-decoration:underline}
.badge{display:inline-block;border:1px solid var(--bar);border-radius:1rem;color:var(--deep);
padding:0 .5rem;margin-right:.2rem;font-size:.75rem;font-weight:600;line-height:1.45}
.position .about{display:flex;gap:.8rem;margin-top:.15rem}
.state{margin-left:auto;font-style:italic}
.said .state{float:right;margin-left:.8rem;color:var(--muted);font-size:.8125rem}
.legend{margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--muted);
font-size:.8125rem;line-height:1.9}
.legend .entity{margin-right:.7em}
.quiet{color:var(--muted)}
@media(min-width:88.01rem){main:has(.note){padding-right:16rem}}
@media(max-width:88rem){.note{float:none;width:auto;margin:0 0 1rem}}
@media(max-width:62rem){.sheet{display:block}.panel{border-left:0;border-top:1px solid var(--line)}
main{padding:2.5rem 1.2rem}}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{.sheet{display:block}.skip{display:none}html,main,.panel{background:none}
main{padding:0}article{font-size:11.5pt;max-width:none}.panel{border:0;padding:0;break-before:page;
position:static}.position{break-inside:avoid}.note{float:none;width:auto;margin:0 0 1rem}
mark,.badge,.actor h3::before{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
"""


def style() -> str:
    """The whole style sheet, without anything that is fetched from elsewhere."""
    themes = json.loads((resources() / "themes" / "themes.json").read_text("utf-8"))
    light, dark = (_colours(themes[name]) for name in ("light", "dark"))
    return (
        f":root{{color-scheme:light dark}}{light}"
        f"@media screen and (prefers-color-scheme:dark){{{dark}}}{SHEET}"
    )


def _colours(theme: Mapping[str, Any]) -> str:
    """A theme as variables; the actors' colours hang on the classes c0 to c5, the last is grey.

    Small words in an actor's colour take some of the ink's: the bare colour is too pale for them.
    """
    plain = "".join(f"--{key.replace('_', '-')}:{v};" for key, v in theme.items() if _is_one(v))
    actors = "".join(
        f".c{number}{{--bar:{bar};--wash:{wash};"
        f"--deep:color-mix(in srgb,{bar} 75%,{theme['ink']})}}"
        for number, (bar, wash) in enumerate(zip(theme["bars"], theme["washes"], strict=True))
    )
    highlights = "".join(
        f".highlight.h{number}{{background:{colour}}}.note.h{number}{{border-color:{colour}}}"
        f".highlight.underlined.h{number}{{background:none;border-color:{colour}}}"
        for number, colour in enumerate(theme["highlights"], 1)
    )
    return f":root{{{plain}}}{actors}{highlights}"


def _is_one(value: object) -> bool:
    return isinstance(value, str) and value.startswith("#")
