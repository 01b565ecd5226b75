"""Our components in one place: importing this module makes them known to spaCy.

`import reader.analysis.components` and then `nlp.add_pipe("reportedly_attribution")` is all that
a pipeline of one's own needs; what a component requires is declared with it.
"""

from reader.analysis import (
    actors,
    attribution,
    blocks,
    entities,
    mentions,
    parts,
    quotations,
    stance,
    targets,
)

MODULES = (blocks, entities, quotations, attribution, mentions, actors, stance, targets)

parts.declare()
