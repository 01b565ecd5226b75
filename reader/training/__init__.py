"""How the shipped models were made: one command each from corpus to shipped file.

PyTorch lives here and nowhere else; nothing of this room is needed to read an article.
"""
