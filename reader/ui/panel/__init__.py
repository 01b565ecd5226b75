"""The side panel: the actors of an article, the positions they take, the claims under them."""

from reader.ui.panel.actors import ActorsPanel

__all__ = ["ActorsPanel"]
