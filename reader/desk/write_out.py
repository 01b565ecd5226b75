"""The article on the desk on its way into a file: asked for, gathered, written aside, and told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from reader.desk import exporting
from reader.desk.keeper import Post
from reader.desk.state import DeskState


def write_out(state: DeskState, form: str, path: Path, post: Post) -> None:
    """Write the article on the desk into a file, in a format of the exporters' table.

    Its memo is asked of the library; the file is written in a thread of its own.
    """
    sitting, row = state.sitting, exporting.FORMATS[form]
    if sitting is None:
        return
    exported = exporting.of_sitting(sitting, state.codes)

    def told(trouble: str | None) -> None:
        if trouble is None:
            state.say(f"The article is in {path}.")
        else:
            state.say(f"{path} could not be written: {trouble}.", "trouble")

    def begin(memo: str) -> None:
        whole = replace(exported, memo=memo)
        exporting.write_aside(whole, row, path, lambda trouble: post(lambda: told(trouble)))

    ask_memo(state, begin)


def ask_memo(state: DeskState, then: Callable[[str], None]) -> None:
    """The memos on the article on the desk; "" where nothing keeps them."""
    sitting = state.sitting
    if sitting is not None:
        state.keeper.run(
            lambda library: exporting.memo_of(library, sitting.article), then, lambda _: then("")
        )
