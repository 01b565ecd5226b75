"""Many kills, on demand: `python -m tests.library.harm 200`.

A kill at a random moment of adding, annotating, indexing, analysing, backing up, migrating and
restoring. Ends with an error where anything that was confirmed is lost, or a library not sound.
"""

import sys
import tempfile
from pathlib import Path

from tests.library import test_kills as kills


def main(times: int) -> None:
    """Spread so many kills over all that is done to a library."""
    shares = {
        "adding, annotating, indexing, editions, families, backups": (
            kills.busy_until_killed,
            times * 40 // 100,
        ),
        "migrating": (kills.migrated_until_killed, times * 20 // 100),
        "restoring": (kills.restored_until_killed, times * 20 // 100),
        "adding and analysing": (kills.added_until_killed, times * 20 // 100),
    }
    for what, (harm, number) in shares.items():
        with tempfile.TemporaryDirectory() as folder:
            harm(Path(folder), times=number)
        print(f"{number} kills while {what}: nothing lost, sound", flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
