"""The heights of the pieces of a page, one above the other, in a Fenwick tree.

After Peter M. Fenwick, "A new data structure for cumulative frequency tables" (1994).
"""

from collections.abc import Iterable


class Heights:
    """Heights in pixels. Setting one, and finding a piece by its height, take log n steps."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        for k in range(1, len(self._tree)):
            parent = k + (k & -k)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[k]
        self._step = 1 << max(len(self._heights).bit_length() - 1, 0)
        self.total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, piece: int) -> int:
        return self._heights[piece]

    def __setitem__(self, piece: int, height: int) -> None:
        change = height - self._heights[piece]
        self._heights[piece] = height
        self.total += change
        k = piece + 1
        while change and k < len(self._tree):
            self._tree[k] += change
            k += k & -k

    def top(self, piece: int) -> int:
        """The height of everything above a piece."""
        height, k = 0, piece
        while k:
            height += self._tree[k]
            k -= k & -k
        return height

    def at(self, y: int) -> int:
        """The piece at a height; the first or last one beyond the ends (0 when there is none)."""
        k, step = 0, self._step
        while step:
            if k + step < len(self._tree) and self._tree[k + step] <= y:
                k += step
                y -= self._tree[k]
            step >>= 1
        return max(0, min(k, len(self._heights) - 1))
