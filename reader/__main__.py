"""Where the program starts: the window at once, or the command line with its options."""

import sys
from pathlib import Path


def main() -> None:
    """The console script. A window that is simply opened does not wait for the option parser."""
    match sys.argv[1:]:
        case [] | ["open"]:
            file = None
        case ["open", name] if not name.startswith("-"):
            file = Path(name)
        case _:
            from reader.cli import door

            door()
            return
    from reader.app import run

    sys.exit(run(file))


if __name__ == "__main__":
    main()
