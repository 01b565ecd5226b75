"""Anchors (position, quotation, context), and finding them again in another edition."""
