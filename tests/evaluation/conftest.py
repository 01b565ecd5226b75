"""A folder in PolNeAR's layout with two small articles."""

from pathlib import Path

import pytest

FIRST = "The mayor said the bridge is safe.\n\n“It will hold,” added Ms. Ferro.\n"
SECOND = "Nothing was said by anyone here.\n"

NOTES = [
    "T1\tSource 0 9\tThe mayor",
    "T2\tCue 10 14\tsaid",
    "T3\tContent 15 33\tthe bridge is safe",
    "E1\tAttribution:T9 Source:T1 Cue:T2 Content:T3",
    "a malformed line",
    "T4\tContent 36 51\t“It will hold,”",
    "T5\tCue 52 57\tadded",
    "T6\tSource 58 67\tMs. Ferro",
    "E2\tAttribution:T9 Source1:T6 Cue1:T5 Content1:T4",
    "E3\tAttribution:T9 Cue:T5",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("text", "attributions"):
        (tmp_path / name).mkdir()
    (tmp_path / "text" / "first.txt").write_text(FIRST, "utf-8")
    (tmp_path / "text" / "second.txt").write_text(SECOND, "utf-8")
    (tmp_path / "text" / "unmarked.txt").write_text(SECOND, "utf-8")
    (tmp_path / "attributions" / "first_ann.ann").write_text("\n".join(NOTES) + "\n", "utf-8")
    (tmp_path / "attributions" / "first_bob.ann").write_text("", "utf-8")
    (tmp_path / "attributions" / "second_ann.ann").write_text("", "utf-8")
    return tmp_path
