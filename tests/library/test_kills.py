"""A kill at any moment loses nothing that was confirmed."""

import gzip
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.desk.librarian import add_paths
from reader.library import Library, backups
from reader.library.beside import DATABASE
from tests.conftest import ROOT
from tests.library.samples import annotation, command, imported

WRITER = """
import sys
from pathlib import Path
from reader.library import Library
from tests.library.samples import annotation, command, imported

with Library.open(Path(sys.argv[1])) as library:
    article = library.add(imported())
    number = len(library.annotations(article))
    print(f"ready\\narticle {article}", flush=True)  # at once, so that no kill comes between
    while True:
        made = annotation(article, f"n{number}", body="What next? " * (number % 40))
        library.do(command(article, None, made))
        print(made.id, flush=True)
        number += 1
"""


BUSY = """
import itertools, sys
from pathlib import Path
from reader.library import Library
from tests.library.samples import TEXT, analysis, annotation, command, edition, imported

print("ready", flush=True)
with Library.open(Path(sys.argv[1])) as library:
    home = library.add(imported())
    print("article", home, flush=True)
    for number in itertools.count(library.annotations(home).__len__()):
        texts = [f"Report {number} and {n}: the harbour is open." for n in range(20)]
        for added in library.add_many(imported(text, f"/{text}") for text in texts):
            print("article", added.article, flush=True)
        library.do(command(home, None, annotation(home, f"n{number}", body="lighthouse")))
        print("note", f"n{number}", flush=True)
        library.store_analysis(edition().digest, analysis(str(number)))
        library.search("harbour lighthouse")
        edited = imported(TEXT + f" Edition {number} of it.", "/papers/harbour.txt")
        print("article", library.add(edited), flush=True)
        library.undo(home)
        library.redo(home)
        library.families.look(20)
        library.write_changed(20)
        if number % 3 == 0:
            print("backup", library.back_up(keep=2), flush=True)
"""

RESTORER = """
import sys
from pathlib import Path
from reader.library import backups

print("ready", flush=True)
while True:
    folder = Path(sys.argv[1])
    backups.restore(folder, backups.backups(folder)[0])
    print("restored", flush=True)
"""

ADDER = """
import itertools, sys
from pathlib import Path
from reader.desk.librarian import add_paths
from reader.library import Library

print("ready", flush=True)
with Library.open(Path(sys.argv[1])) as library:
    for result in add_paths(library, [Path(sys.argv[1]) / "papers"], analyse=True):
        print("article", result.id, flush=True)
"""


OPENER = """
import sys
from pathlib import Path
from reader.library import Library

import sqlite_utils.migrations

print("ready", flush=True)
Library.open(Path(sys.argv[1])).close()
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


@pytest.mark.skipif(sys.platform == "win32", reason="a kill by signal")
def test_a_kill_while_it_adds_indexes_or_backs_up_loses_nothing(tmp_path: Path) -> None:
    busy_until_killed(tmp_path, times=3)


@pytest.mark.skipif(sys.platform == "win32", reason="a kill by signal")
def test_a_kill_while_it_migrates_loses_nothing(tmp_path: Path) -> None:
    migrated_until_killed(tmp_path, times=3)


@pytest.mark.skipif(sys.platform == "win32", reason="a kill by signal")
def test_a_kill_while_it_restores_loses_nothing(tmp_path: Path) -> None:
    restored_until_killed(tmp_path, times=3)


@pytest.mark.skipif(sys.platform == "win32", reason="a kill by signal")
def test_a_kill_while_it_adds_and_analyses_goes_on_where_it_stopped(tmp_path: Path) -> None:
    added_until_killed(tmp_path, times=2)


def restored_until_killed(folder: Path, *, times: int) -> None:
    """Kill a restorer so many times; the library opens with what is in the backup, and what was
    there before is set aside."""
    with Library.open(folder) as library:
        key = library.add(imported())
        library.do(command(key, None, annotation(key, body="in the backup")))
        library.back_up()
        later = library.add(imported("The crane fell.", "/crane.txt"))
    for _ in range(times):
        killed(RESTORER, folder, 1.2)
        with Library.open(folder) as library:
            assert [note.body for note in library.annotations(key)] == ["in the backup"]
            assert library.complaints() == ()
    aside = sorted((folder / backups.ASIDE).glob("*"))
    with Library.open(folder) as library:
        here = {article.id for article in library.articles()}
    assert later in here | {key for place in aside for key in articles_in(place)}


def articles_in(folder: Path) -> set[str]:
    if not (folder / DATABASE).exists():
        return set()
    with Library.open(folder) as library:
        return {article.id for article in library.articles()}


def added_until_killed(folder: Path, *, times: int) -> None:
    """Kill `add` so many times; what it told of is there, and at last all is there, analysed."""
    papers = folder / "papers"
    papers.mkdir(exist_ok=True)
    for number in range(40):
        text = f"Report {number}\n\nThe mayor said that crane {number} fell. The union denied it.\n"
        (papers / f"{number}.txt").write_text(text)
    told: set[str] = set()
    for _ in range(times):
        lines = [line.split(" ", 1) for line in killed(ADDER, folder, 3.0)]
        told |= {each[1] for each in lines if len(each) == 2 and each[0] == "article"}
        with Library.open(folder) as library:
            assert told <= {article.id for article in library.articles()}
            assert library.complaints() == ()
    with Library.open(folder) as library:
        assert len([*add_paths(library, [papers], analyse=True)]) == 40
        keys = [article.id for article in library.articles()]
        assert len(keys) == 40
        assert all(library.reading(key).claims for key in keys)


def busy_until_killed(folder: Path, *, times: int) -> None:
    """Kill a busy writer so many times; after each, all that was told is there and sound."""
    told: set[tuple[str, ...]] = set()
    for _ in range(times):
        told |= {tuple(line.split(" ", 1)) for line in killed(BUSY, folder, 0.7)}
        with Library.open(folder) as library:
            listed = library.articles()
            articles = {article.id for article in listed}
            notes = {note.id for article in listed for note in library.annotations(article.id)}
            assert {key for kind, key in told if kind == "article"} <= articles
            assert {key for kind, key in told if kind == "note"} <= notes
            assert library.complaints() == ()
            assert library.search("lighthouse").total == bool(notes)
            assert library.search("harbour", limit=1).total == min(len(articles), 5000)
            assert library.families.look(10**6) == library.write_changed(10**6) == 0
    for backup in backups.backups(folder):
        backups.check(backup)


def migrated_until_killed(folder: Path, *, times: int) -> None:
    """Kill the opening of an old library so many times; then it opens with all that was in it."""
    old = Path(__file__).parent / "libraries" / "first.db.gz"
    (folder / DATABASE).write_bytes(gzip.decompress(old.read_bytes()))
    for _ in range(times):
        killed(OPENER, folder, 0.3)
    with Library.open(folder) as library:
        (entry,) = library.articles()
        assert len(library.annotations(entry.id)) == 2
        assert library.complaints() == ()
    for backup in backups.backups(folder):
        backups.check(backup)


def killed(program: str, folder: Path, seconds: float) -> list[str]:
    """The lines that a program printed until it was killed, some time after it was ready."""
    arguments = [sys.executable, "-c", program, str(folder)]
    writer = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert writer.stdout is not None
    with writer:
        assert writer.stdout.readline() == "ready\n"
        time.sleep(random.uniform(0, seconds))
        writer.kill()
        return [line.strip() for line in writer.stdout if line.endswith("\n")]


def written_until_killed(folder: Path) -> tuple[str, list[str]]:
    article, *ids = killed(WRITER, folder, 0.3)
    return article.split()[1], ids
