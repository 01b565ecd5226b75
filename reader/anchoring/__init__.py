"""Anchors (position, quotation, context), and finding them again in another edition."""

from reader.anchoring.finding import find, move

__all__ = ["find", "move"]
