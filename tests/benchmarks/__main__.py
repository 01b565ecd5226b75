"""Runs the benchmarks and writes build/benchmarks.json (see README, "make benchmark").

Names of modules after the command run only those: `python -m tests.benchmarks start`. Each runs in
a process of its own, so that none pays for what another has loaded.
"""

import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parents[1] / "build" / "benchmarks.json"


def main(wanted: list[str]) -> None:
    rows: dict[str, dict[str, object]] = {}
    names = sorted(m.name for m in pkgutil.iter_modules([str(HERE)]) if m.name[0] != "_")
    for name in names:
        if not wanted or name in wanted:
            rows |= _rows(name)
    for name, row in rows.items():
        sign = "≤" if row["better"] == "lower" else "≥"
        print(f"{name:24} {row['value']:>10} {row['unit']:6} goal {sign} {row['goal']}")
    known = json.loads(RESULTS.read_text()) if RESULTS.exists() and wanted else {}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(known | rows, indent=2) + "\n")


def _rows(name: str) -> dict[str, dict[str, object]]:
    """The rows of a module."""
    code = f"import json; from tests.benchmarks.{name} import rows; print(json.dumps(rows()))"
    command = [sys.executable, "-c", code, *sys.argv[1:]]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout.splitlines()[-1])


if __name__ == "__main__":
    main(sys.argv[1:])
