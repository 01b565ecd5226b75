"""A kill at any moment loses nothing that was confirmed."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library
from tests.conftest import ROOT

WRITER = """
import sys
from pathlib import Path
from reader.library import Library
from tests.library.samples import annotation, command, imported

with Library.open(Path(sys.argv[1])) as library:
    article = library.add(imported())
    number = len(library.annotations(article))
    print("article", article, flush=True)
    while True:
        made = annotation(article, f"n{number}", body="What next? " * (number % 40))
        library.do(command(article, None, made))
        print(made.id, flush=True)
        number += 1
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a kill by signal")
def test_what_was_confirmed_is_there_after_a_kill(tmp_path: Path) -> None:
    confirmed: list[str] = []
    for _ in range(3):
        article, ids = written_until_killed(tmp_path)
        confirmed += ids
        with Library.open(tmp_path) as library:
            found = {annotation.id for annotation in library.annotations(article)}
            assert set(confirmed) <= found
            assert len(found) <= len(confirmed) + 1  # the last one may not have been told any more
            assert len(library.history(article)) == len(found)
            assert library._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            confirmed = sorted(found)


def written_until_killed(folder: Path) -> tuple[str, list[str]]:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert writer.stdout is not None
    with writer:
        article = writer.stdout.readline().split()[1]
        time.sleep(random.uniform(0.05, 0.3))
        writer.kill()
        ids = [line.strip() for line in writer.stdout if line.endswith("\n")]
    assert ids
    return article, ids
