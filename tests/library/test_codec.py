import json

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block
from reader.core.corrections import AnyCorrection
from reader.core.history import Change
from reader.core.spans import Span
from reader.library.codec import (
    blocks_from,
    blocks_json,
    changes_from,
    changes_json,
    correction_from,
    replaced_json,
    value_json,
)
from tests.core.values import actor_corrections, annotations, corrections, shelves

JUDGED = corrections() | actor_corrections()
RECORDS = st.none() | annotations() | JUDGED | shelves()
BLOCKS = st.builds(
    Block, st.sampled_from(["title", "caption"]), st.builds(Span, st.integers(), st.integers())
)


@given(st.lists(st.builds(Change, RECORDS, RECORDS), max_size=3).map(tuple))
def test_changes_come_back_from_json_as_they_were(changes: tuple[Change, ...]) -> None:
    assert changes_from(changes_json(changes)) == changes


@given(JUDGED)
def test_a_correction_comes_back_from_json_as_it_was(made: AnyCorrection) -> None:
    subject = type(made).__name__.removesuffix("Correction").lower() or "claim"
    own = {name: getattr(made, name) for name in ("id", "article", "verdict", "created")}
    assert correction_from(subject, value_json(made), replaced_json(made), own) == made


@given(st.lists(BLOCKS).map(tuple))
def test_blocks_come_back_from_json_as_they_were(blocks: tuple[Block, ...]) -> None:
    assert blocks_from(blocks_json(blocks)) == blocks


@given(annotations())
def test_the_history_of_other_versions_is_readable(annotation) -> None:
    """A key that is missing gets its default, one that is not known is passed over."""
    data = json.loads(changes_json([Change(None, annotation)]))
    data[0]["after"]["annotation"]["mood"] = "grave"
    del data[0]["after"]["annotation"]["qualifier"]
    (change,) = changes_from(json.dumps(data))
    assert change.after is not None
    assert change.after.id == annotation.id
    assert change.after.qualifier is None
