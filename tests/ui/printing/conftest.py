import pytest

from reader.core.analysis import Actor, Claim
from reader.core.annotations import Annotation, anchor_at
from reader.core.article import Block, Edition, Metadata
from reader.core.codes import Code
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.ui.printing.wanted import Content
from reader.ui.start import load_later_fonts
from reader.ui.theme import load_font

SENTENCE = "The first officer of the ferry found the affluent field office difficult to find. "


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp) -> None:  # noqa: ARG001 -- fonts belong to an application
    for file in ("EBGaramond12-Regular.otf", "Inter-Regular.otf"):
        assert load_font(file)
    load_later_fonts()


def edition(*parts: tuple[str, str]) -> Edition:
    blocks, text = [], ""
    for kind, words in parts:
        blocks.append(Block(kind, Span(len(text), len(text) + len(words))))
        text += words + "\n\n"
    return Edition(text, tuple(blocks))


def article(paragraphs: int = 30) -> Edition:
    body = [("paragraph", SENTENCE * 5 + f"Number {n}.") for n in range(paragraphs)]
    return edition(("title", "The ferry and the field"), *body)


def note(edition: Edition, words: str, body: str = "", **options: object) -> Annotation:
    start = edition.text.index(words)
    anchor = anchor_at(edition.text, Span(start, start + len(words)))
    key = str(options.pop("key", words))
    return Annotation(
        key, "article", options.pop("kind", "highlight"), anchor, body=body, **options
    )


def content(made: Edition, *annotations: Annotation, **options: object) -> Content:
    metadata = Metadata(
        "The ferry and the field", "Ann Lee", "The Ledger", "2024-05-03", "https://l.example/a"
    )
    codes = {"k": Code("k", "Delay", None, "#b0622a")}
    return Content(metadata, made, annotations=annotations, codes=codes, **options)


def reading(made: Edition, words: str) -> Reading:
    start = made.text.index(words)
    span = Span(start, start + len(words))
    actor = Actor("a1", "Jo Reed", "person", (), (Span(4, 9),))
    claim = Claim("c1", "a1", "denies", "indirect", (), (), (span,), confidence=0.9)
    return Reading((actor,), (), (ReadClaim(claim),))
