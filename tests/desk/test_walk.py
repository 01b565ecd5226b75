"""Whatever a reader does at the desk, in whatever order, and however late the library answers."""

import shutil
import tempfile
from pathlib import Path
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from reader.core.errors import LibraryTrouble
from reader.core.history import inverse
from tests.desk.walking import Hands
from tests.flows.walk_checks import held, is_sound, leads_back_and_forth, seen_is_kept

SEEDS = st.integers(0, 2**32)


class DeskWalk(RuleBasedStateMachine):
    """Two articles, moves in any order, and the library late or at once."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())

    @initialize(seed=SEEDS)
    def begin(self, seed: int) -> None:
        self.hands = Hands(self.folder, Random(seed))

    @rule(name=st.sampled_from(sorted(n for n in dir(Hands) if n.startswith("by_"))), seed=SEEDS)
    def move(self, name: str, seed: int) -> None:
        self.hands.random.seed(seed)
        getattr(self.hands, name)()

    @rule()
    def what_is_seen_is_kept(self) -> None:
        hands = self.hands
        hands.served.all()
        sitting, library = hands.sitting, hands.served.library
        assert sitting.article
        assert library.is_latest(sitting.article, sitting.digest)
        seen_is_kept(sitting, library, hands.desk.coder.codes)

    @rule()
    def the_last_step_leads_back_and_forth(self) -> None:
        hands = self.hands
        hands.served.all()
        library = hands.served.library
        before = held(library)
        try:
            undone = library.notebook.undo()
            if undone is None:
                return
            redone = library.notebook.redo()
        except LibraryTrouble:
            return  # something else was done to the same meanwhile, in another article's history
        assert redone == inverse(undone)
        assert held(library) == before

    @rule()
    def begin_again(self) -> None:
        hands = self.hands
        hands.stand_up()
        hands.sit_down()
        hands.by_opening()

    def teardown(self) -> None:
        if hasattr(self, "hands"):
            self.hands.served.all()
            is_sound(self.hands.served.library)
            leads_back_and_forth(self.hands.served.library)
            is_sound(self.hands.served.library)
            self.hands.stand_up()
        shutil.rmtree(self.folder)


TestDeskWalk = DeskWalk.TestCase
TestDeskWalk.settings = settings(max_examples=5, stateful_step_count=40, deadline=None)
