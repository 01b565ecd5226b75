"""Machine and reader side by side, as JSON: what a model may be trained on again.

An object an article: its text, what the machine found in it (`machine`) and what stands after the
reader's corrections (`reader`), both in the keys of the contract, and each correction by itself.
Places are `[start, end)` code points of `text`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reader.core.analysis import Analysis, Engine
from reader.core.annotations import Anchor
from reader.core.contract import analysis_json, metadata_json
from reader.core.corrections import ActorCorrection, ActorValue, AnyCorrection, ClaimValue
from reader.core.reading import Reading, overlay
from reader.core.taught import TaughtName

if TYPE_CHECKING:
    from reader.library import Library

Json = dict[str, Any]

SCHEMA = "reportedly/corrections/1"
NOTHING = Analysis(Engine("", "", "", ""))


def corrected(library: "Library", named: Iterable[str]) -> Iterator[Json]:
    """The corrections of articles by their ids, or of all that have some."""
    taught = library.notebook.taught_names()
    for article in tuple(named) or library.notebook.corrected():
        yield corrected_article(library, article, taught)


def corrected_article(library: "Library", article: str, taught: tuple[TaughtName, ...]) -> Json:
    """One article with its corrections. Raises `LibraryTrouble`."""
    stored = library.article(article)
    text, made = stored.edition.text, library.corrections(article)
    found = library.notebook.analysis(stored.edition.digest) or NOTHING
    reading, unplaced = overlay(found, made, taught, text=text)
    lost = {correction.id for correction in unplaced}
    return {
        "schema": SCHEMA,
        "id": article,
        "text": text,
        "blocks": [{"kind": b.kind, "span": list(b.span)} for b in stored.edition.blocks],
        "article": metadata_json(stored.metadata),
        "machine": analysis_json(found),
        "reader": _reading_json(reading, found.engine),
        "corrections": [_correction(c, placed=c.id not in lost) for c in made],
        "taught_names": [asdict(name) for name in taught],
    }


def corrected_text(article: Json) -> str:
    """The corrections of an article in lines: the machine's word, then the reader's."""
    title = article["article"]["title"] or article["text"].split("\n", 1)[0][:80]
    lines = [f"{article['id'][:8]}  {' '.join(title.split())}"]
    for made in article["corrections"]:
        words = f"{_words(made['machine'])} → {_words(made['reader'])}"
        lost = "" if made["placed"] else "  (without a place)"
        lines.append(f"    {made['verdict']}: {words}{lost}")
    return "\n".join(lines)


def _reading_json(reading: Reading, engine: Engine) -> Json:
    claims = tuple(read.claim for read in (*reading.claims, *reading.hidden))
    every = analysis_json(Analysis(engine, reading.actors, reading.entities, claims))
    reads = (*reading.claims, *reading.hidden)
    for claim, read in zip(every["claims"], reads, strict=True):
        claim.update(state=read.state, correction=read.correction)
    return {key: value for key, value in every.items() if key != "engine"}


def _correction(made: AnyCorrection, *, placed: bool) -> Json:
    own = {"id": made.id, "verdict": made.verdict, "created": made.created, "placed": placed}
    if isinstance(made, ActorCorrection):
        return {
            **own,
            "subject": "actor",
            "machine": [_actor(actor) for actor in made.replaced],
            "reader": _actor(made.value) if made.value else None,
            "moved": _places(made.moved),
        }
    before, after = made.replaced, made.value
    return {
        **own,
        "subject": "claim",
        "machine": _claim(before) if before else None,
        "reader": _claim(after) if after else None,
    }


def _claim(value: ClaimValue) -> Json:
    return {
        "actor": _actor(value.actor) if value.actor else None,
        "stance": value.stance,
        "quotation": value.quotation,
        "source": _places(value.source),
        "cue": _places(value.cue),
        "content": _places(value.content),
        "words": " … ".join(anchor.quotation for anchor in value.content or value.cue),
        "chain": [_actor(actor) for actor in value.chain],
        "targets": [{"actor": _actor(t.actor), "attitude": t.attitude} for t in value.targets],
        "answers": {
            "cue": _places(value.answers.cue),
            "content": _places(value.answers.content),
        }
        if value.answers
        else None,
    }


def _actor(value: ActorValue) -> Json:
    return {"name": value.name, "kind": value.kind, "mentions": _places(value.mentions)}


def _places(anchors: Iterable[Anchor]) -> list[list[int]]:
    return [list(anchor.span) for anchor in anchors if anchor.span is not None]


def _words(value: Json | list[Json] | None) -> str:
    """A value in a few words, for a line."""
    if isinstance(value, list):
        return ", ".join(map(_words, value)) or "nothing"
    if value is None:
        return "nothing"
    if "name" in value:
        return f"{' '.join(value['name'].split())} ({value['kind']})"
    who = value["actor"]["name"] if value["actor"] else "somebody not named"
    return " ".join(f"{who} {value['stance']}: {value['words']}".split())
