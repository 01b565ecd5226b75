"""The window with an article in it, and with what a reader may have done before."""

import os
import pathlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager

ROOT = pathlib.Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"
CASES = ("sample", "none", "many", "empty")
DATA = "customer data—including IP addresses, Wi-Fi usage patterns, payment information"
QUESTION = "Which data exactly? The memo names no source. Compare Alibaba’s denial below. #data"
MORE = (
    "Ferry runs again in spring, mayor says\n\nThe mayor said that the ferry would run again.\n",
    "Residents fear for the harbour\n\nResidents fear that the cranes will never come back.\n",
    "Board denies that the bridge is unsafe\n\nThe board denied that the bridge was unsafe.\n",
    "Why the committee for the preservation of the old customs house and its quays in the "
    "northern basin has asked for a new expertise before the summer recess\n\n"
    "The committee asked for one.\n",
)
BODY = "Committee for the Preservation of the Old Customs House and of the Quays of the Northern {}"
PLACES = ("Basin", "Harbour", "Canal", "Terminal", "Lock", "Mole", "Dock", "Pier")
DOES = (
    "said that the crane would stand again by the end of the year {}",
    "denied that anyone had known of the cracks in pillar {}",
    "warned that the closing of berth {} would cost more than the repair",
    "accused the port authority of hiding the report on shed {}",
    "called for an enquiry into the sale of lot {}",
    "alleged that invoice {} had been paid twice",
)


@contextmanager
def window(case: str, library: pathlib.Path, size: tuple[int, int], **options) -> Iterator:
    """The stage: a furnished window that nobody sees, of a size in pixels, with its options."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import qInstallMessageHandler
    from views import Stage

    from reader import settings_file
    from reader.ui import pictures
    from reader.ui.start import application, load_later_fonts
    from reader.ui.window import Window

    qInstallMessageHandler(lambda _kind, _context, said: _print(said))
    application(sys.argv[:1])
    load_later_fonts()
    settings_file.save(library, options)
    made = Window(library)
    made.resize(*size)
    if file := _file_of(case, library):
        made.open_path(file)
    made.show()
    pictures.wait_until(lambda: made.fittings is not None)
    stage = Stage(made)
    if file:
        stage.waits_for_marks()
        _fill(stage, case)
    yield stage
    made.leave()


def _print(said: str) -> None:
    if "This plugin does not support" not in said:
        print(said, file=sys.stderr)


def _file_of(case: str, folder: pathlib.Path) -> pathlib.Path | None:
    if case == "sample":
        return SEED
    if case == "empty":
        return None
    path = folder / f"{case}.md"
    path.write_text({"none": _none, "many": _many}[case](), "utf-8")
    return path


def _none() -> str:
    """An article in which nobody says anything."""
    line = "The tide came in at six, and the boats lay low along the wall. A gull sat on the rail. "
    return "# Low water\n\n" + "\n\n".join(line * 3 for _ in range(8)) + "\n"


def _many() -> str:
    """An article of two hundred claims, by speakers with very long names."""
    bodies = [BODY.format(place) for place in PLACES]
    rows = [
        f"The {bodies[number % len(bodies)]} {DOES[number % len(DOES)].format(number)}."
        for number in range(200)
    ]
    parts = [" ".join(rows[at : at + 4]) for at in range(0, len(rows), 4)]
    title = "Two hundred answers: what the committees of the harbour said at the long hearing"
    return f"# {title}\n\n" + "\n\n".join(parts) + "\n"


def _fill(stage, case: str) -> None:
    """What a reader has done before: marks, notes, codes, verdicts, tags, collections, tabs."""
    desk = stage.desk
    seed = desk.sitting.imported
    for text in (*MORE, seed.edition.text.replace("nonsense", "rubbish").replace("fear", "dread")):
        desk.open_text(text)
        stage.waits_for_marks()
    desk.open_imported(seed)
    stage.waits_for_marks()
    if case == "sample":
        _mark(stage)
    curator = stage.fittings.room._curator
    curator.new_collection("Harbour")
    curator.new_collection("Technology and security in the trade of the great powers")
    curator.keep_search("what Alibaba denies", "actor:Alibaba stance:denies")
    curator.tag([1, 2, 3], ["port"])
    curator.tag([1], ["quays", "preservation of monuments"])
    curator.set_metadata([1], {"publisher": "Gazette", "published": "2025-03-01"})
    curator.set_trashed([4], True)
    stage.settles(20)


def _mark(stage) -> None:
    pen, data = stage.desk.pen, stage.span(DATA)
    pen.highlight(data, 1)
    pen.write_note(data, QUESTION)
    pen.highlight(stage.span("intense debate"), 4)
    pen.highlight(stage.span("growing U.S. scrutiny"), 3, underline=True)
    pen.confirm([_first(stage, "alleges")])
    pen.reject([stage.claims[-1].claim.id])
    pen.claims.set_answers(_first(stage, "denies"), _first(stage, "alleges"))
    for words in ("intense debate", "threaten"):
        stage.window.page.select(stage.span(words))
        stage.settles(2)
        stage.does("code_in_vivo")
    stage.window.page.select(None)


def _first(stage, stance: str) -> str:
    return next(read.claim.id for read in stage.claims if read.claim.stance == stance)
