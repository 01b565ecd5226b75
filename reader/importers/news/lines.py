"""The lines that an export is read by, from a text, a web page, a Word document or a rich text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

BLANKS = re.compile(r"[ \t\r\f\v\u00a0\u2007\u202f]+")
# A line of a text that was not broken to a width.
LONG = 100
FULL = 50


@dataclass(frozen=True)
class Line:
    """A paragraph of an export; never empty. `\\n` in it is a line break that its author set.

    `bold` are the words in bold that it begins with, `names` the names of the elements and classes
    or bookmarks that it stands in, `apart` says that a blank or a new page stands before it.
    """

    text: str
    bold: str = ""
    names: frozenset[str] = frozenset()
    apart: bool = False

    @property
    def words(self) -> str:
        """The text on one line."""
        return " ".join(self.text.split())

    def without(self, start: str) -> "Line":
        """The rest of the line after its beginning."""
        return replace(self, text=tidy(self.text[len(start) :]), bold="")


def tidy(text: str) -> str:
    """The text with single blanks, its line breaks kept, none at its ends."""
    lines = (BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


CENTRED = frozenset(("centred",))


def text_lines(text: str, *, labelled: re.Pattern[str]) -> list[Line]:
    """The paragraphs of a plain text: blank lines part them, and so do labels and centred lines.

    In a text that was not broken to a width, each line is one. A centred line has that name.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    broken = _is_broken(text)
    found: list[Line] = []
    apart = True
    for group in re.split(r"\n(?:[^\S\n]*\n)+|\f", text):
        for paragraph in _paragraphs(group, labelled, broken):
            centred = CENTRED if _is_centred(paragraph) else frozenset[str]()
            found.append(Line(tidy(paragraph), names=centred, apart=apart))
            apart = False
        apart = True
    return found


def _is_broken(text: str) -> bool:
    """Whether the lines of a text were broken to a width: some are full, and hardly one longer."""
    lengths = [len(line.strip()) for line in text.split("\n")]
    longer = sum(length > LONG for length in lengths)
    full = sum(
        all(FULL <= length <= LONG for length in lengths[n : n + 2])
        for n in range(len(lengths) - 1)
    )
    return full > longer * 10


def _paragraphs(group: str, labelled: re.Pattern[str], broken: bool) -> Iterator[str]:
    gathered: list[str] = []
    for line in filter(str.strip, group.split("\n")):
        centred = _is_centred(line) or bool(gathered and _is_centred(gathered[-1]))
        if gathered and (not broken or centred or labelled.match(line.strip())):
            yield " ".join(gathered)
            gathered.clear()
        gathered.append(line)
    if gathered:
        yield " ".join(gathered)


def _is_centred(line: str) -> bool:
    return len(line) - len(line.lstrip(" ")) >= 8


def unbroken(lines: Iterable[Line]) -> list[Line]:
    """The lines, those joined that a printing program broke to a width, if it did."""
    lines = list(lines)
    lengths = sorted(len(line.text) for line in lines)
    if len(lines) < 6 or lengths[-1] > 90 or lengths[len(lines) // 2] < 45:
        return lines
    joined: list[Line] = []
    for line in lines:
        before = joined[-1].text if joined else ""
        last = before[-80:].rsplit("\n", 1)[-1]
        ended = before.endswith((".", "!", "?", ".”", '."', ":")) or len(last) < 40
        if before and not (ended and line.text[:1] in OPENING):
            joined[-1] = replace(joined[-1], text=before + "\n" + line.text)
        else:
            joined.append(line)
    return [replace(line, text=line.text.replace("\n", " ")) for line in joined]


OPENING = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÄÇÉÈÊËÎÏÔÖÙÛÜ\"'“‘«„([-–—•*0123456789")
