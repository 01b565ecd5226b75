"""Which words mention something, of what kind, and which mentions are one thing.

Two small heads on what the shared encoder made of the words: `spans` finds mentions and tells
their classes, `pairs` joins a mention to an earlier one. `classes` says what the classes are.
"""
