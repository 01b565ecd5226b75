"""The captions of the pictures in an article on the web, which trafilatura leaves out."""

from collections.abc import Iterator, Sequence

from reader.importers.pieces import Piece, bare

NEAR = 3  # pieces: a picture stands between the paragraphs that it belongs to


def with_captions(pieces: Sequence[Piece], page: Sequence[Piece]) -> list[Piece]:
    """The pieces of an article with the captions that stand between them on the whole page."""
    words = [bare(text) for _, text in page]
    captions = {words[n]: n for n, (kind, _) in enumerate(page) if kind == "caption" and words[n]}
    found: list[Piece] = [
        ("caption" if bare(text) in captions else kind, text) for kind, text in pieces
    ]
    place_of = {bare(text): place for place, (_, text) in enumerate(pieces)}
    missing = [(words[n], n) for n in captions.values() if words[n] not in place_of]
    placed = list(_placed(missing, words, place_of))
    for place, number in sorted(placed, reverse=True):
        found.insert(place, page[number])
    return found


def _placed(
    missing: Sequence[tuple[str, int]], words: Sequence[str], place_of: dict[str, int]
) -> Iterator[tuple[int, int]]:
    """Before which piece each caption belongs, and its number on the page."""
    for _, number in missing:
        before = words[max(0, number - NEAR) : number][::-1]
        after = words[number + 1 : number + 1 + NEAR]
        above = next((place_of[text] for text in before if text in place_of), None)
        below = next((place_of[text] for text in after if text in place_of), None)
        if below is not None and (above is not None or below == 0):
            yield below, number
