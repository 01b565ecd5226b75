"""The part of train that is set aside: the design, the settings and the calibration come of it."""

from hashlib import sha256

SHARE = 14


def set_aside(name: str) -> bool:
    """Whether an article is set aside: one in `SHARE`, told by its name."""
    return int(sha256(name.encode()).hexdigest()[:8], 16) % SHARE == 0
