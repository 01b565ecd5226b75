"""Reportedly: a reading assistant that shows who claims what, offline."""

__version__ = "0.1.0"
