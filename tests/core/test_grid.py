from hypothesis import given
from hypothesis import strategies as st

from reader.core.grid import Grid
from reader.core.spans import Span, length, shared

SPAN = st.builds(lambda at, wide: Span(at, at + wide), st.integers(0, 9000), st.integers(0, 3000))
PLACE = st.lists(SPAN, max_size=3)


@given(st.lists(PLACE, max_size=12), PLACE)
def test_nothing_that_shares_a_code_point_is_left_out(places, asked) -> None:
    near = Grid(places).near(asked)
    sharing = [n for n, place in enumerate(places) if shared(place, asked)]
    assert near == sorted(near)
    assert set(sharing) <= set(near)
    if not length(asked):
        assert near == [n for n, place in enumerate(places) if not length(place)]
