"""What the reader's corrections say, each in one line."""

from reader.core.corrections import ActorCorrection, AnyCorrection, Correction
from reader.core.words import shown
from reader.ui.language import tr


def line_of(correction: AnyCorrection) -> str:
    """A correction in a line, in the words that it was given on."""
    if isinstance(correction, Correction):
        known = correction.value or correction.replaced
        words = " … ".join(anchor.quotation for anchor in known.content) if known else ""
        return tr("{verdict}: “{words}”", verdict=tr(correction.verdict), words=shown(words))
    return _of_actor(correction) if correction.value else _of_nobody(correction)


def _of_actor(correction: ActorCorrection) -> str:
    value, before = correction.value, correction.replaced
    name = shown(value.name)
    words = ", ".join(shown(anchor.quotation) for anchor in correction.moved)
    if correction.verdict == "added":
        return tr("New actor: {name}", name=name)
    if correction.moved:
        return tr("“{words}” means {name}", words=words, name=name)
    if len(before) > 1:
        others = ", ".join(shown(actor.name) for actor in before if actor.name != value.name)
        return tr("{others}: the same as {name}", others=others or name, name=name)
    old = shown(before[0].name)
    if old != name:
        return tr("{old} is called {name}", old=old, name=name)
    return tr("{name}: {kind}", name=name, kind=tr(value.kind))


def _of_nobody(correction: ActorCorrection) -> str:
    if correction.replaced:
        names = ", ".join(shown(actor.name) for actor in correction.replaced)
        return tr("{names}: not an actor", names=names)
    words = ", ".join(shown(anchor.quotation) for anchor in correction.moved)
    return tr("“{words}” means nobody", words=words)
