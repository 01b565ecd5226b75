"""The words of the house as frozen values, spans, the overlay and the error tree.

Standard library only; imports nothing of the other rooms.
"""
