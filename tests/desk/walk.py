"""A long random walk at the desk, on demand: `python -m tests.desk.walk 20000 --seed 1`.

Without a window, so that the library can answer as late as chance wants it. Ends with the
way to what went wrong, if anything did; with --shrink, the shortest, which takes minutes.
"""

import argparse

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.desk.test_walk import DeskWalk

AT_A_TIME = 50


def main() -> None:
    """Read how many steps and which seed, and walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shrink", action="store_true", help="look for the shortest way")
    asked = parser.parse_args()
    many = settings(
        max_examples=max(1, asked.steps // AT_A_TIME),
        stateful_step_count=AT_A_TIME,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink] if asked.shrink else [Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(seed(asked.seed)(DeskWalk), settings=many)
    print(f"seed {asked.seed}: what is seen is what is kept, and every step leads back and forth")


if __name__ == "__main__":
    main()
