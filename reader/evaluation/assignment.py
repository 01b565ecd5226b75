"""The best one-to-one assignment (the Hungarian method, with potentials)."""

from collections.abc import Sequence

FAR = float("inf")


def best(gains: Sequence[Sequence[float]]) -> float:
    """The greatest sum of gains, each row and each column taken at most once; O(n³)."""
    size = max(len(gains), max((len(row) for row in gains), default=0))
    if not size:
        return 0.0
    costs = [[0.0] * size for _ in range(size)]
    for i, row in enumerate(gains):
        for j, gain in enumerate(row):
            costs[i][j] = -gain
    taken = _taken(costs)
    return -sum(costs[i][j] for j, i in enumerate(taken))


def _taken(costs: Sequence[Sequence[float]]) -> list[int]:
    """The row of each column. Columns and rows count from 1 within, 0 is a helper."""
    size = len(costs)
    u, v, row = [0.0] * (size + 1), [0.0] * (size + 1), [0] * (size + 1)
    for i in range(1, size + 1):
        row[0] = i
        way, at = _path(costs, u, v, row)
        while at:
            row[at] = row[way[at]]
            at = way[at]
    return [row[j] - 1 for j in range(1, size + 1)]


def _path(
    costs: Sequence[Sequence[float]], u: list[float], v: list[float], row: list[int]
) -> tuple[list[int], int]:
    """The cheapest way from the helper to a free column; moves the potentials `u` and `v`."""
    size = len(costs)
    least, way, used = [FAR] * (size + 1), [0] * (size + 1), [False] * (size + 1)
    at = 0
    while True:
        used[at] = True
        for j in range(1, size + 1):
            if not used[j]:
                cost = costs[row[at] - 1][j - 1] - u[row[at]] - v[j]
                if cost < least[j]:
                    least[j], way[j] = cost, at
        step, after = min((least[j], j) for j in range(1, size + 1) if not used[j])
        for j in range(size + 1):
            if used[j]:
                u[row[j]] += step
                v[j] -= step
            else:
                least[j] -= step
        at = after
        if not row[at]:
            return way, at
