"""The order in which a reader looks through what the machine suggests."""

from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span


def doubtful(reading: Reading) -> tuple[ReadClaim, ...]:
    """The claims that nobody has judged, the least certain first, of equals the text's first."""
    fresh = (read for read in reading.claims if read.state == "suggested")
    return tuple(sorted(fresh, key=doubt))


def doubt(read: ReadClaim) -> tuple[float, int, str]:
    """How early a claim is looked at: by its confidence, then by its place."""
    claim = read.claim
    start = min((*claim.content, *claim.cue), default=Span(0, 0)).start
    return claim.confidence, start, claim.id


def neighbour(reading: Reading, current: ReadClaim | None, way: int) -> ReadClaim | None:
    """The next (1) or previous (-1) doubtful claim, around the ends; None when none is left.

    `current` need not be doubtful any more: it counts from where it stood.
    """
    queue = doubtful(reading)
    if not queue:
        return None
    if current is None:
        return queue[0 if way > 0 else -1]
    here = doubt(current)
    if way > 0:
        return next((read for read in queue if doubt(read) > here), queue[0])
    return next((read for read in reversed(queue) if doubt(read) < here), queue[-1])
