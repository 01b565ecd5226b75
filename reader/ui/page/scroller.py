"""Keeping the scroll bar truthful: laying out what comes in sight without moving what is there."""

from PySide6.QtCore import QElapsedTimer

from reader.ui.page.flow import Flow

ROUNDS = 8
SLICE_MS = 5


def bring_in_sight(flow: Flow, top: int, height: int, *, at_end: bool) -> int:
    """Lay out the pieces between `top` and `top + height`; returns where `top` is now.

    Heights that turn out other than estimated move the top, and not what is in sight. With
    `at_end` the last line stays the last one.
    """
    for _ in range(ROUNDS):
        before = top
        if at_end:
            top = flow.heights.total - height
        top = _clamped(flow, top, height)
        top = _lay_first(flow, top)
        _lay_below(flow, top, height)
        settled = _clamped(flow, top, height) == top
        if settled and (not at_end or top == before):
            break
    return _clamped(flow, top, height)


def measure_some(flow: Flow, number: int) -> int:
    """Make heights right from a piece on, for a few milliseconds.

    Returns the piece to go on with: the number of pieces when all is done.
    """
    clock = QElapsedTimer()
    clock.start()
    while number < len(flow.pieces) and clock.elapsed() < SLICE_MS:
        flow.measure_piece(number)
        number += 1
    return number


def _clamped(flow: Flow, top: int, height: int) -> int:
    return max(0, min(top, flow.heights.total - height))


def _lay_first(flow: Flow, top: int) -> int:
    """Lay out the piece at the top. What stood below it holds still, if that was in sight."""
    number = flow.heights.at(top)
    if flow.is_exact(number):
        return top
    above, before = flow.heights.top(number), flow.heights[number]
    flow.lay(number)
    after = flow.heights[number]
    if number + 1 < len(flow.pieces) and flow.is_exact(number + 1):
        return top + after - before
    return above + (top - above) * after // max(1, before)


def _lay_below(flow: Flow, top: int, height: int) -> None:
    number = flow.heights.at(top)
    y = flow.heights.top(number)
    while number < len(flow.pieces) and y < top + height:
        flow.lay(number)
        y += flow.heights[number]
        number += 1
