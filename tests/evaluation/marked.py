"""Articles with their attributions marked in line, and the files that are made of them.

`{s3 Police} {c3 said} {x3 nobody was hurt}`: source, cue and content of attribution 3. A source
of two is `{s3,4 …}`; an attribution inside the content of number 3 is 3a, 3b, …; braces nest.
`python tests/evaluation/marked.py` makes `text/`, `attributions/` and `nested.json` anew.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path

ARTICLES = Path(__file__).parent / "articles"
ROLES = {"s": "Source", "c": "Cue", "x": "Content"}

_OPENING = re.compile(r"\{([scx])((?:\d+[a-z]*,?)+) ")
_PART = re.compile(r"\{[scx][\da-z,]+ |\}")

Pairs = list[tuple[int, int]]
Attributions = dict[str, dict[str, Pairs]]


def read(marked: str) -> tuple[str, Attributions]:
    """The bare text, and for each attribution's key the spans of its roles, in code points."""
    found: Attributions = defaultdict(lambda: defaultdict(list))
    opened: list[tuple[str, list[str], int]] = []
    text, last = "", 0
    for part in _PART.finditer(marked):
        text += marked[last : part.start()]
        last = part.end()
        opening = _OPENING.fullmatch(part[0])
        if opening:
            opened.append((opening[1], opening[2].split(","), len(text)))
            continue
        role, keys, start = opened.pop()
        for key in keys:
            found[key][ROLES[role]].append((start, len(text)))
    if opened:
        raise ValueError(f"never closed: {opened}")
    return text + marked[last:], found


def is_inner(key: str) -> bool:
    """Whether the key names an attribution inside another."""
    return not key.isdigit()


def standoff(text: str, attributions: Attributions) -> str:
    """The outer attributions as brat writes them."""
    lines, numbers = [], count(1)
    for key in sorted((k for k in attributions if not is_inner(k)), key=int):
        roles = attributions[key]
        trigger = roles.get("Cue") or roles["Content"]
        parts = []
        for role, spans in (*sorted(roles.items()), ("Attribution", trigger)):
            number = next(numbers)
            lines.append(_line(f"T{number}\t{role}", text, sorted(spans)))
            parts.append(f"{role}:T{number}")
        lines.append(f"E{key}\t" + " ".join((parts[-1], *parts[:-1])))
    return "".join(f"{line}\n" for line in lines)


def _line(head: str, text: str, spans: Pairs) -> str:
    places = ";".join(f"{start} {end}" for start, end in spans)
    words = " ".join(" ".join(text[start:end].split()) for start, end in spans)
    return f"{head} {places}\t{words}"


def inner(article: str, attributions: Attributions) -> list[dict[str, object]]:
    """The attributions inside others; `inside` names an event of the article's `.ann`."""
    return [
        {
            "article": article,
            "id": f"E{key}",
            "inside": f"E{key[:-1]}",
            **{role.lower(): sorted(roles.get(role, [])) for role in ROLES.values()},
        }
        for key, roles in sorted(attributions.items())
        if is_inner(key)
    ]


def made(marked: Mapping[str, str]) -> dict[str, str]:
    """All files by their paths under the folder of articles, from the marked articles by name."""
    files, nested = {}, []
    for name, source in sorted(marked.items()):
        text, attributions = read(source)
        files[f"text/{name}.txt"] = text
        files[f"attributions/{name}_first.ann"] = standoff(text, attributions)
        nested += inner(name, attributions)
    return files | {"nested.json": _json_lines(nested)}


def _json_lines(entries: Iterable[object]) -> str:
    return "[\n" + ",\n".join(json.dumps(entry, ensure_ascii=False) for entry in entries) + "\n]\n"


def sources() -> dict[str, str]:
    """The marked articles by name."""
    return {
        path.stem: path.read_bytes().decode("utf-8")
        for path in sorted((ARTICLES / "marked").glob("*.txt"))
    }


if __name__ == "__main__":
    for place, content in made(sources()).items():
        target = ARTICLES / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode("utf-8"))
