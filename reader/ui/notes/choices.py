"""How the notes can be grouped and ordered, and of what time they can be."""

from reader.ui.language import later

GROUPINGS = (
    ("nothing", later("No groups")),
    ("article", later("By article")),
    ("code", later("By code")),
    ("colour", later("By colour")),
    ("day", later("By day")),
    ("tag", later("By tag")),
)
ORDERS = (
    ("newest", later("Newest first")),
    ("oldest", later("Oldest first")),
    ("text", later("As in the text")),
    ("words", later("By words")),
)
SINCE = (
    ("ever", later("Of any day")),
    ("today", later("Of today")),
    ("week", later("Of the last week")),
    ("month", later("Of the last month")),
    ("year", later("Of the last year")),
)
PLACES = (("all", later("In all articles")), ("one", later("In this article")))
