"""What a source does with the content, by a small trained head on what the encoder made of it.

`features` knows spaCy, `head` NumPy only. Training asks with the same features.
"""
