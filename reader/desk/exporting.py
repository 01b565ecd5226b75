"""Writing articles out: what the window shows or the library holds, in a format of the table."""

from codecs import getincrementalencoder
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.article import shown_title
from reader.core.codes import Code, path_of
from reader.core.errors import BadFile, Trouble
from reader.core.reading import Reading, overlay
from reader.core.spans import Span
from reader.desk.batch import analyse_files
from reader.desk.sitting import Sitting
from reader.exporters.citing import Quoted, quoted
from reader.exporters.table import TABLE, Exported, Format, drawn

if TYPE_CHECKING:
    from reader.library import Library

FORMATS = {row.name: row for row in TABLE}
LONGEST_NAME = 60
DEVICES = {
    "CON",
    "PRN",
    "AUX",
    "NUL",
    *(f"{d}{n}" for d in ("COM", "LPT") for n in "0123456789¹²³"),
}
DRAWN = drawn
NO_CODES: Mapping[str, Code] = {}


def of_sitting(sitting: Sitting, codes: Mapping[str, Code] = NO_CODES) -> Exported:
    """The article on the desk, as it is shown now; `codes` is the codebook by ids."""
    imported, reading = sitting.imported, sitting.reading or Reading()
    return Exported(
        key=sitting.article or imported.edition.digest,
        path=imported.origin.path,
        metadata=imported.metadata,
        edition=imported.edition,
        analysis=_read(sitting.analysis, reading),
        reading=reading,
        annotations=_in_order(sitting.annotations.values()),
        codes=_names(codes),
        code_colours=_colours(codes),
    )


def of_library(library: "Library", named: str) -> Exported:
    """An article of the library, by the beginning of its id. Raises `LibraryTrouble`."""
    from reader import analysis
    from reader.desk.librarian import one

    article = one(library, named)
    stored, reading = library.article(article), library.reading(article)
    found = library.analysis(stored.edition.digest, analysis.engine().version)
    codes = library.notebook.codes()
    return Exported(
        key=article,
        path=next((origin.path for origin in stored.origins), ""),
        metadata=stored.metadata,
        edition=stored.edition,
        analysis=_read(found, reading),
        reading=reading,
        annotations=_in_order(library.annotations(article)),
        codes=_names(codes),
        code_colours=_colours(codes),
        memo=memo_of(library, article),
    )


def memo_of(library: "Library", article: str) -> str:
    """The memos on an article, one after the other."""
    return "\n\n".join(memo.body for memo in library.notebook.memos("article", article))


def of_files(paths: Iterable[Path]) -> Iterator[Exported | Trouble]:
    """The articles of files, as the machine reads them; what cannot be read as its trouble."""
    for result in analyse_files(paths):
        if isinstance(result, Trouble):
            yield result
            continue
        reading, _ = overlay(result.analysis, ())
        yield Exported(
            key=result.key,
            path=str(result.path),
            metadata=result.imported.metadata,
            edition=result.imported.edition,
            analysis=result.analysis,
            reading=reading,
        )


def quotation(sitting: Sitting, span: Span, *, style: str) -> Quoted:
    """A passage of the article on the desk in quotation marks, with its reference."""
    imported = sitting.imported
    return quoted(imported.metadata, imported.edition, span, style=style)


def joined(articles: Iterable[Exported], form: Format) -> Iterator[str | bytes]:
    """The texts of several articles as they follow each other in one file.

    Raises BadFile where the format holds one article only and there are more.
    """
    for number, exported in enumerate(articles):
        written = form.write(exported)
        if number and form.joins is None:
            raise BadFile(form.name, "a file of this format holds one article; name a folder")
        if isinstance(written, str) and number and form.joins == "rows":
            written = written.split("\r\n", 1)[1]
        yield written


def write_joined(articles: Iterable[Exported], form: Format, path: Path) -> None:
    """Write several articles into one file. Raises OSError, and BadFile as `joined` does."""
    encode = getincrementalencoder(form.encoding)().encode
    with path.open("wb") as stream:
        for written in joined(articles, form):
            stream.write(encode(written) if isinstance(written, str) else written)


def write(exported: Exported, form: Format, path: Path) -> None:
    """Write an article into a file, whole or not at all. Raises OSError."""
    draft = path.with_name(path.name + ".new")
    written = form.write(exported)
    draft.write_bytes(written.encode(form.encoding) if isinstance(written, str) else written)
    draft.replace(path)


def write_aside(
    exported: Exported, form: Format, path: Path, done: Callable[[str | None], None]
) -> None:
    """Write in a thread of its own, then call `done` there with None, or with what went wrong."""

    def work() -> None:
        try:
            write(exported, form, path)
        except OSError as error:
            done((error.strerror or str(error)).lower())
        else:
            done(None)

    Thread(target=work, name="export").start()


def file_name(exported: Exported, form: Format) -> str:
    """A name for the file: the title in letters that every system takes, and the ending.

    Windows keeps some words for its devices, whatever the ending: they get one sign more.
    """
    title = shown_title(exported.metadata, exported.edition)
    words = "".join(letter if letter.isalnum() else " " for letter in title).split()
    stem = " ".join(words)[:LONGEST_NAME].strip() or exported.key
    return stem + ("_" if stem.upper() in DEVICES else "") + form.ending


def _read(found: Analysis | None, reading: Reading) -> Analysis:
    """The reading in the form of an analysis: what the reader made of what the machine found."""
    if found is None:
        from reader import analysis

        found = Analysis(analysis.engine(), (), (), ())
    claims = tuple(read.claim for read in reading.claims)
    return replace(found, actors=reading.actors, entities=reading.entities, claims=claims)


def _colours(codes: Mapping[str, Code]) -> dict[str, str]:
    return {key: code.colour for key, code in codes.items() if code.colour}


def _names(codes: Mapping[str, Code]) -> dict[str, str]:
    return {key: path_of(code, codes) for key, code in codes.items()}


def _in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """As they stand in the text; those without a place last."""
    last = Span(2**63, 2**63)
    return tuple(sorted(annotations, key=lambda each: (each.anchor.span or last, each.id)))
