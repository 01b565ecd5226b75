"""Where the program starts: the window at once, or the command line with its options."""

import sys
from pathlib import Path


def main() -> None:
    """The console script. A window that is simply opened does not wait for the option parser."""
    match sys.argv[1:]:
        case [] | ["open"]:
            _show(None)
        case ["open", name] if not name.startswith("-"):
            _show(Path(name))
    from reader.cli import door

    door()


def _show(file: Path | None) -> None:
    """Open the window, and leave with its exit code; do nothing where there is no display."""
    from reader.app import has_display, run

    if has_display():
        sys.exit(run(file))


if __name__ == "__main__":
    main()
