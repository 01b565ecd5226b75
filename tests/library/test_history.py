from dataclasses import replace

import pytest

from reader.core.history import Change, Command, Shelf, inverse
from reader.library import Library
from tests.library.samples import (
    TEXT,
    analysis,
    annotation,
    command,
    correction,
    imported,
    span_of,
    steps,
)


@pytest.fixture
def article(library: Library) -> str:
    return library.add(imported())


def test_a_command_is_applied_undone_and_done_again(library: Library, article: str) -> None:
    made = command(article, None, annotation(article), "highlight")
    library.do(made)
    assert library.annotations(article) == (annotation(article),)
    assert steps(library, article) == ("highlight", None)
    assert library.undo(article) == inverse(made)
    assert library.annotations(article) == ()
    assert steps(library, article) == (None, "highlight")
    assert library.redo(article) == made
    assert library.annotations(article) == (annotation(article),)
    assert library.undo(article) is not None
    assert library.undo(article) is None


def test_a_correction_is_kept_whole(library: Library, article: str) -> None:
    made = correction(article)
    library.do(command(article, None, made))
    assert library.corrections(article) == (made,)
    rejected = replace(made, verdict="rejected", value=None)
    library.do(command(article, made, rejected))
    assert library.corrections(article) == (rejected,)
    library.undo(article)
    assert library.corrections(article) == (made,)


def test_a_command_of_many_changes_is_one_step(library: Library, article: str) -> None:
    one, two = annotation(article, "n1"), annotation(article, "n2", "in May")
    changed = replace(one, colour=4)
    library.do(
        Command("two", article, (Change(None, one), Change(None, two), Change(one, changed)))
    )
    assert library.annotations(article) == (changed, two)
    library.undo(article)
    assert library.annotations(article) == ()


def test_a_record_can_be_replaced_by_another(library: Library, article: str) -> None:
    first, second = correction(article, "k1"), correction(article, "k2")
    library.do(command(article, None, first))
    library.do(command(article, first, second))
    assert library.corrections(article) == (second,)
    library.undo(article)
    assert library.corrections(article) == (first,)


def test_a_new_command_abandons_what_was_undone(library: Library, article: str) -> None:
    for n in range(3):
        library.do(command(article, None, annotation(article, f"n{n}"), f"step {n}"))
    library.undo(article)
    library.undo(article)
    library.do(command(article, None, annotation(article, "n9"), "other"))
    assert library.redo(article) is None
    assert [(e.label, e.state) for e in library.history(article)] == [
        ("step 0", "done"),
        ("step 1", "abandoned"),
        ("step 2", "abandoned"),
        ("other", "done"),
    ]


def test_each_article_has_its_own_history(library: Library, article: str) -> None:
    other = library.add(imported("Other words."))
    library.do(command(article, None, annotation(article), "here"))
    library.do(command(other, None, annotation(other, "n2"), "there"))
    assert library.undo(article).label == "here"
    assert steps(library, other) == ("there", None)
    assert [e.label for e in library.history(other)] == ["there"]
    assert [(e.label, e.article) for e in library.history()] == [
        ("here", article),
        ("there", other),
    ]


def test_what_does_not_fit_changes_nothing(library: Library, article: str) -> None:
    kept, other = annotation(article), library.add(imported("Other words."))
    library.do(command(article, None, kept))
    changed = replace(kept, body="Really?")
    metadata = imported().metadata
    for changes in (
        (Change(None, kept),),
        (Change(changed, None),),
        (Change(annotation(article, "n2"), None),),
        (Change(kept, changed), Change(kept, None)),
        (Change(kept, replace(changed, id="n2", article=other)),),
        (Change(None, annotation(other, "n3")),),
        (Change(kept, correction(article)),),
        (Change(kept, changed), Change(None, None)),
        (Change(None, Shelf(article, metadata)),),
        (Change(Shelf(article, metadata), None),),
        (Change(Shelf(article, replace(metadata, title="?")), Shelf(article, metadata)),),
        (Change(kept, changed), Change(None, replace(annotation(article, "n4"), code="no code"))),
        (Change(kept, replace(kept, body="\ud83d")),),
    ):
        with pytest.raises(ValueError, match=r"."):
            library.do(Command("does not fit", article, changes))
        assert library.annotations(article) == (kept,)
        assert library.corrections(article) == ()
        assert library.article(article).metadata == metadata
        assert [e.label for e in library.history()] == ["change"]
    with pytest.raises(ValueError, match="no article"):
        library.do(command("unknown", None, annotation("unknown")))


def test_a_command_that_changes_nothing_leaves_no_trace(library: Library, article: str) -> None:
    library.do(command(article, None, annotation(article)))
    library.undo(article)
    library.do(Command("nothing", article, ()))
    library.do(command(article, annotation(article), annotation(article)))
    assert steps(library, article) == (None, "change")


def test_annotations_stand_in_the_order_of_the_text(library: Library, article: str) -> None:
    words = ["in May", "harbour 🚢", "Harbour", "harbour 🚢 would", "Fishermen"]
    for n, passage in enumerate(words):
        library.do(command(article, None, annotation(article, f"n{n}", passage)))
    lost = annotation(article, "lost")
    lost = replace(lost, anchor=replace(lost.anchor, span=None))
    library.do(command(article, None, lost))
    found = library.annotations(article)
    expected = sorted(words, key=lambda w: span_of(w, TEXT))
    assert [a.anchor.quotation for a in found] == [*expected, lost.anchor.quotation]
    assert found[-1] == lost


def test_what_the_machine_finds_is_no_history(library: Library, article: str) -> None:
    library.store_analysis(library.article(article).edition.digest, analysis())
    assert library.history() == ()


def test_redo_in_the_whole_library_begins_with_what_was_taken_back_last(
    library: Library, article: str
) -> None:
    other = library.add(imported("Other words."))
    library.do(command(article, None, annotation(article), "on Monday"))
    library.undo(article)
    library.do(command(other, None, annotation(other, "n2"), "on Tuesday"))
    assert library.notebook.redo() is None, "what was taken back on Monday waits in its article"
    assert library.notebook.undo().label == "on Tuesday"
    assert library.notebook.redo().label == "on Tuesday"
    assert library.redo(article).label == "on Monday"
    for label in ("on Tuesday", "on Monday"):
        assert library.notebook.undo().label == label
    for label in ("on Monday", "on Tuesday"):
        assert library.notebook.redo().label == label
