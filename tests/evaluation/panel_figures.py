"""Figures of whole panels: actors, kinds, speakers, stances, targets with attitude, chains.

Actors are matched one to one by the number of mentions that agree (Dice of characters at least
0.5), claims by their contents (the same). Claims inside claims count like all others.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.core.analysis import Actor, Analysis, Claim
from reader.evaluation.attribution import Rate
from tests.evaluation.panel_marks import GoldActor, GoldClaim, Panel

SAME = 0.5

Spans = Sequence[tuple[int, int]]


@dataclass
class Figures:
    """`actors`, `targets` (of all claims) and `met_targets` (of claims found) are rates; the other
    numbers are (right, of how many)."""

    actors: Rate = field(default_factory=Rate)
    claims: Rate = field(default_factory=Rate)
    kinds: tuple[int, int] = (0, 0)
    speakers: tuple[int, int] = (0, 0)
    stances: tuple[int, int] = (0, 0)
    chains: tuple[int, int] = (0, 0)
    targets: Rate = field(default_factory=Rate)
    met_targets: Rate = field(default_factory=Rate)

    def rows(self) -> dict[str, float]:
        """All figures in percent."""
        shares = {name: getattr(self, name) for name in ("kinds", "speakers", "stances", "chains")}
        rates = {name: getattr(self, name).f1 for name in ("actors", "claims")}
        both = {"targets": self.met_targets.f1, "targets of all claims": self.targets.f1}
        return rates | {k: 100 * a / max(1, b) for k, (a, b) in shares.items()} | both


def figures(found: Iterable[tuple[Panel, Analysis]]) -> Figures:
    """The figures over all panels."""
    out = Figures()
    for panel, analysis in found:
        _add(out, panel, analysis)
    return out


def _add(out: Figures, panel: Panel, analysis: Analysis) -> None:
    keys = matched(panel, analysis)
    asked = [a for a in panel.actors.values() if not a.optional]
    right = [keys[a.id] for a in analysis.actors if a.id in keys]
    aside = [key for key in right if panel.actors[key].optional]
    out.actors.add(len(right) - len(aside), len(analysis.actors) - len(aside), len(asked))
    for actor in analysis.actors:
        gold = panel.actors.get(keys.get(actor.id, ""))
        if gold is not None and not gold.optional:
            out.kinds = _plus(out.kinds, actor.kind in gold.kinds)
    met = claims(panel, analysis)
    out.claims.add(len(met), len(analysis.claims), len(panel.claims))
    for gold_claim, claim in met:
        out.stances = _plus(out.stances, claim.stance in gold_claim.stances)
        said = keys.get(claim.actor or "")
        out.speakers = _plus(out.speakers, said == gold_claim.speaker)
        chain = tuple(keys.get(key, "?") for key in claim.chain)
        if gold_claim.chain or chain:
            out.chains = _plus(out.chains, chain == gold_claim.chain)
    _add_targets(out, panel, analysis, keys, met)


def _plus(counts: tuple[int, int], hit: bool) -> tuple[int, int]:
    return counts[0] + hit, counts[1] + 1


def _add_targets(
    out: Figures,
    panel: Panel,
    analysis: Analysis,
    keys: dict[str, str],
    met: Sequence[tuple[GoldClaim, Claim]],
) -> None:
    """Targets of all claims, and of those that are met; optional actors count neither way."""
    optional = {a.key for a in panel.actors.values() if a.optional}
    wanted = {
        (c.key, k, how) for c in panel.claims for k, how in c.targets.items() if k not in optional
    }
    named = {claim.id: gold.key for gold, claim in met}
    told = {
        (named.get(c.id, c.id), keys.get(t.actor, t.actor), t.attitude)
        for c in analysis.claims
        for t in c.targets
        if keys.get(t.actor) not in optional
    }
    keyed = {gold.key for gold, _ in met}
    out.targets.add(len(wanted & told), len(told), len(wanted))
    some = [{one for one in side if one[0] in keyed} for side in (wanted, told)]
    out.met_targets.add(len(some[0] & some[1]), len(some[1]), len(some[0]))


def matched(panel: Panel, analysis: Analysis) -> dict[str, str]:
    """The key of the gold actor for each id of a found one."""
    pairs = sorted(
        (
            (count, gold.key, actor.id)
            for actor in analysis.actors
            for gold in panel.actors.values()
            if (count := _agreeing(actor, gold))
        ),
        key=lambda one: (-one[0], one[1], one[2]),
    )
    out: dict[str, str] = {}
    for _, key, actor_id in pairs:
        if actor_id not in out and key not in out.values():
            out[actor_id] = key
    return out


def _agreeing(actor: Actor, gold: GoldActor) -> int:
    return sum(any(alike([m], [g]) >= SAME for g in gold.mentions) for m in actor.mentions)


def claims(panel: Panel, analysis: Analysis) -> list[tuple[GoldClaim, Claim]]:
    """Gold and found claims with the same content, the likest first, one to one."""
    pairs = sorted(
        (
            (alike(gold.content, claim.content), alike(gold.cue, claim.cue), i, j)
            for i, gold in enumerate(panel.claims)
            for j, claim in enumerate(analysis.claims)
        ),
        reverse=True,
    )
    out: dict[int, int] = {}
    for like, _, i, j in pairs:
        if like >= SAME and i not in out and j not in out.values():
            out[i] = j
    return [(panel.claims[i], analysis.claims[j]) for i, j in out.items()]


def alike(one: Spans, other: Spans) -> float:
    """Dice's coefficient of the characters of two lists of spans."""
    left = {i for start, end in one for i in range(start, end)}
    right = {i for start, end in other for i in range(start, end)}
    return 2 * len(left & right) / (len(left) + len(right)) if left or right else 0.0
