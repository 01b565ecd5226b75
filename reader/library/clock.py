"""The time, as the library writes it."""

from datetime import UTC, datetime


def now() -> str:
    """This moment in ISO 8601, UTC, to the microsecond: as text it sorts as it does as time."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
