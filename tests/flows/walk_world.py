"""What a random walk finds on its way: articles of our own, as texts and as files that change."""

from pathlib import Path
from random import Random

SENTENCES = (
    "The harbour board said on Monday that the old crane would be taken down.",
    "“It is no longer safe,” said Ann Lindqvist, the harbour master.",
    "The dockers' union denied that anybody had been hurt.",
    "A memo seen by the Herald alleges that the board knew of the rust for years.",
    "The mayor called for calm, and promised an inquiry before the winter.",
    "Experts doubt that the new crane will come in time 🚢.",
    "Northline Ferries warned that its boats would stay in port.",
    "According to two officials, the ministry had not been asked.",
    "The Herald reported that lawmakers fear a strike in May.",
    "Die Reederei bestritt, dass sie davon gewusst habe; ihr Sprecher schwieg.",
    "قال رئيس الميناء إن الرافعة لم تعد آمنة.",
    "Nothing else was heard of it that week.",
    "Ms. Okafor accused the board of hiding the report, which it rejected as “nonsense”.",
    "She did not deny that she had signed the contract.",
)
TYPED = (
    "Who measured it?",
    "**doubt**, see [the other](https://a.example/x) and `code`",
    "Ägäis, naïve 🚢 café",
    "=1+1",
    'actor:"harbour board" stance:denies crane',
    '"old crane" OR (',
    "x" * 300,
    "هل هذا صحيح؟",
    "one\ttwo",
    "- first\n- second\n\n> third",
    "   ",
    "evidence",
    "tag:strike",
    "crane",
)
ENDINGS = (".txt", ".md", ".html", ".eml", ".rtf", ".xyz")


def words_of(random: Random, *, most: int = 24) -> str:
    """An article of some paragraphs under a heading."""
    number = random.randint(1, most)
    title = f"Crane {random.randrange(40)}: {random.choice(SENTENCES)[:30]}"
    paragraphs = [
        " ".join(random.choices(SENTENCES, k=random.randint(1, 4))) for _ in range(number)
    ]
    return "\n\n".join((title, *paragraphs)) + "\n"


class Files:
    """A folder of articles; a file that is written again is another edition of its article."""

    def __init__(self, folder: Path, random: Random) -> None:
        self.folder, self._random = folder, random
        folder.mkdir(parents=True, exist_ok=True)
        for _ in range(4):
            self.write()

    def write(self) -> Path:
        """A new file, of any kind that the importers know, or one that they do not."""
        random = self._random
        path = self.folder / f"a{random.randrange(30)}{random.choice(ENDINGS[:6])}"
        text = words_of(random)
        if path.suffix == ".html":
            body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
            text = f"<html><head><title>{text[:20]}</title></head><body>{body}</body></html>"
        elif path.suffix == ".eml":
            text = f"From: a@a.example\nSubject: crane\n\n{text}"
        path.write_text(text, "utf-8")
        return path

    def change(self) -> Path:
        """A file with one sentence more and some words fewer."""
        path = self.any()
        kept = path.read_text("utf-8", "replace").splitlines(keepends=True)
        if len(kept) > 3:
            del kept[self._random.randrange(1, len(kept))]
        kept.append(f"\n{self._random.choice(SENTENCES)}\n")
        path.write_text("".join(kept), "utf-8")
        return path

    def any(self) -> Path:
        """One of the files."""
        return self._random.choice(sorted(self.folder.iterdir()))
