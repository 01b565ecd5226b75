"""The analysis as JSON, schema `reportedly/analysis/1` (DESIGN: "The analysis as JSON").

The same object is printed by `reportedly analyze`, stored in the library and exported.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from reader.core.analysis import Actor, Analysis, Claim, Engine, Entity, Target
from reader.core.article import Edition, Metadata
from reader.core.spans import Span

SCHEMA = "reportedly/analysis/1"

Json = dict[str, Any]


def article_json(
    *, key: str, path: str, metadata: Metadata, edition: Edition, analysis: Analysis
) -> Json:
    """One article with its analysis, as one object of the contract."""
    return {
        "schema": SCHEMA,
        "id": key,
        "path": path,
        "text": edition.text,
        "blocks": [{"kind": b.kind, "span": list(b.span)} for b in edition.blocks],
        "article": metadata_json(metadata),
        **pages_json(edition),
        **analysis_json(analysis),
    }


def metadata_json(metadata: Metadata) -> Json:
    """The metadata under their names; the section only where one is known."""
    known = asdict(metadata)
    return known if metadata.section else {k: v for k, v in known.items() if k != "section"}


def pages_json(edition: Edition) -> Json:
    """The pages of an edition under their key; nothing at all where it has none."""
    pages = [{"label": page.label, "start": page.start} for page in edition.pages]
    return {"pages": pages} if pages else {}


def analysis_json(analysis: Analysis) -> Json:
    """The part of the contract that the machine found."""
    return {
        "engine": asdict(analysis.engine),
        "actors": [_actor(actor) for actor in analysis.actors],
        "entities": [
            {"span": list(e.span), "label": e.label, "actor": e.actor} for e in analysis.entities
        ],
        "claims": [_claim(claim) for claim in analysis.claims],
    }


def analysis_from(data: Mapping[str, Any]) -> Analysis:
    """The inverse of `analysis_json`; keys it does not know are passed over."""
    return Analysis(
        engine=Engine(**{k: data["engine"][k] for k in Engine.__dataclass_fields__}),
        actors=tuple(
            Actor(a["id"], a["name"], a["kind"], tuple(a["aliases"]), _spans(a["mentions"]))
            for a in data["actors"]
        ),
        entities=tuple(Entity(Span(*e["span"]), e["label"], e["actor"]) for e in data["entities"]),
        claims=tuple(_claim_from(c) for c in data["claims"]),
    )


def _actor(actor: Actor) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "kind": actor.kind,
        "aliases": list(actor.aliases),
        "mentions": _pairs(actor.mentions),
    }


def _claim(claim: Claim) -> Json:
    return {
        "id": claim.id,
        "actor": claim.actor,
        "stance": claim.stance,
        "quotation": claim.quotation,
        "source": _pairs(claim.source),
        "cue": _pairs(claim.cue),
        "content": _pairs(claim.content),
        "chain": list(claim.chain),
        "inside": claim.inside,
        "targets": [{"actor": t.actor, "attitude": t.attitude} for t in claim.targets],
        "answers": claim.answers,
        "evidence": _pairs(claim.evidence),
        "confidence": round(claim.confidence, 2),
    }


def _claim_from(data: Mapping[str, Any]) -> Claim:
    return Claim(
        id=data["id"],
        actor=data["actor"],
        stance=data["stance"],
        quotation=data["quotation"],
        source=_spans(data["source"]),
        cue=_spans(data["cue"]),
        content=_spans(data["content"]),
        chain=tuple(data["chain"]),
        inside=data["inside"],
        targets=tuple(Target(t["actor"], t["attitude"]) for t in data["targets"]),
        answers=data["answers"],
        evidence=_spans(data["evidence"]),
        confidence=data["confidence"],
    )


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [list(span) for span in spans]


def _spans(pairs: Iterable[Iterable[int]]) -> tuple[Span, ...]:
    return tuple(Span(*pair) for pair in pairs)
