"""The reader's values as JSON and back. Keys that are not known are passed over, and keys that
are missing get their default, so that the history of an older library stays readable.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any, TypeVar

from reader.core.annotations import Anchor, Annotation
from reader.core.article import Block, Metadata, Page
from reader.core.codes import Code
from reader.core.corrections import (
    ActorCorrection,
    ActorValue,
    AnyCorrection,
    ClaimPlace,
    ClaimValue,
    Correction,
    TargetValue,
)
from reader.core.history import (
    Change,
    CollectionRecord,
    Membership,
    ReadState,
    Record,
    Shelf,
    Tags,
)
from reader.core.memos import Memo
from reader.core.spans import Span
from reader.core.taught import TaughtName

Json = Mapping[str, Any]
T = TypeVar("T")


def changes_json(changes: Sequence[Change]) -> str:
    """Changes as JSON, each record under the name of its kind."""
    return dumps([{"before": _tagged(c.before), "after": _tagged(c.after)} for c in changes])


def changes_from(text: str) -> tuple[Change, ...]:
    """The inverse of `changes_json`."""
    return tuple(Change(_untagged(c["before"]), _untagged(c["after"])) for c in json.loads(text))


def value_json(correction: AnyCorrection) -> str | None:
    """What holds from now on, as JSON; None where nothing does."""
    if isinstance(correction, Correction):
        return None if correction.value is None else dumps(asdict(correction.value))
    actor = None if correction.value is None else asdict(correction.value)
    return dumps({"actor": actor, "moved": [asdict(anchor) for anchor in correction.moved]})


def replaced_json(correction: AnyCorrection) -> str | None:
    """What a correction replaced, as JSON; None where it replaced nothing."""
    if isinstance(correction, Correction):
        return None if correction.replaced is None else dumps(asdict(correction.replaced))
    return dumps([asdict(actor) for actor in correction.replaced])


def correction_from(
    subject: str, value: str | None, replaced: str | None, own: Json
) -> AnyCorrection:
    """A correction from both; `own` are its other fields by their names."""
    read = _maybe(json.loads)
    if subject == "claim":
        return _correction({**own, "value": read(value), "replaced": read(replaced)})
    known: Json = read(value) or {}
    actors = read(replaced) or []
    moved = known.get("moved", [])
    return _actor_correction(
        {**own, "value": known.get("actor"), "replaced": actors, "moved": moved}
    )


def blocks_json(blocks: Sequence[Block]) -> str:
    """Blocks as JSON: `[[kind, start, end], …]`."""
    return dumps([[block.kind, *block.span] for block in blocks])


def blocks_from(text: str) -> tuple[Block, ...]:
    """The inverse of `blocks_json`."""
    return tuple(Block(kind, Span(start, end)) for kind, start, end in json.loads(text))


def pages_json(pages: Sequence[Page]) -> str:
    """Pages as JSON: `[[label, start], …]`."""
    return dumps([list(page) for page in pages])


def pages_from(text: str) -> tuple[Page, ...]:
    """The inverse of `pages_json`."""
    return tuple(Page(label, start) for label, start in json.loads(text))


def dumps(value: object) -> str:
    """Compact JSON in ASCII."""
    return json.dumps(value, separators=(",", ":"))


def _tagged(record: Record | None) -> dict[str, Any] | None:
    return None if record is None else {type(record).__name__.lower(): asdict(record)}


def _untagged(data: Json | None) -> Record | None:
    if data is None:
        return None
    ((kind, values),) = data.items()
    return RECORDS[kind](values)


def _annotation(data: Json) -> Annotation:
    return _built(Annotation, data, anchor=_anchor)


def _correction(data: Json) -> Correction:
    return _built(Correction, data, value=_maybe(_claim), replaced=_maybe(_claim))


def _actor_correction(data: Json) -> ActorCorrection:
    return _built(
        ActorCorrection, data, value=_maybe(_actor), replaced=_each(_actor), moved=_each(_anchor)
    )


def _shelf(data: Json) -> Shelf:
    return _built(Shelf, data, metadata=lambda d: _built(Metadata, d))


def _claim(data: Json) -> ClaimValue:
    return _built(
        ClaimValue,
        data,
        actor=_maybe(_actor),
        source=_each(_anchor),
        cue=_each(_anchor),
        content=_each(_anchor),
        chain=_each(_actor),
        targets=_each(lambda d: _built(TargetValue, d, actor=_actor)),
        answers=_maybe(lambda d: _built(ClaimPlace, d, cue=_each(_anchor), content=_each(_anchor))),
    )


def _actor(data: Json) -> ActorValue:
    return _built(ActorValue, data, mentions=_each(_anchor))


def _anchor(data: Json) -> Anchor:
    return _built(Anchor, data, span=_maybe(lambda pair: Span(*pair)))


def _built(kind: type[T], data: Json, **parts: Callable[[Any], Any]) -> T:
    """A dataclass from the keys it has fields for, each made by its part where one is given."""
    names = {field.name for field in fields(kind)} & data.keys()  # type: ignore[arg-type]
    return kind(**{n: parts[n](data[n]) if n in parts else data[n] for n in names})


def _each(part: Callable[[Any], T]) -> Callable[[Sequence[Any]], tuple[T, ...]]:
    return lambda items: tuple(part(item) for item in items)


def _maybe(part: Callable[[Any], T]) -> Callable[[Any], T | None]:
    return lambda item: None if item is None else part(item)


def _tags(data: Json) -> Tags:
    return _built(Tags, data, words=tuple)


RECORDS: Mapping[str, Callable[[Json], Record]] = {
    "annotation": _annotation,
    "correction": _correction,
    "actorcorrection": _actor_correction,
    "taughtname": lambda data: _built(TaughtName, data),
    "shelf": _shelf,
    "code": lambda data: _built(Code, data),
    "memo": lambda data: _built(Memo, data),
    "tags": _tags,
    "readstate": lambda data: _built(ReadState, data),
    "membership": lambda data: _built(Membership, data),
    "collectionrecord": lambda data: _built(CollectionRecord, data),
}
