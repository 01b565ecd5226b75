"""`Edition` in, `Analysis` out: the spaCy pipeline, one module a component."""
