"""How long a text takes to read."""

WORDS_A_MINUTE = 200


def minutes_of(words: int) -> int:
    """How many minutes it takes to read so many words, one at least."""
    return max(1, -(-words // WORDS_A_MINUTE))
