"""The sources of a REFI-QDA project as articles with their codings and notes.

Offsets are Unicode code points of the plain text of a source.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from reader.core.annotations import Anchor
from reader.core.article import Imported, Origin
from reader.core.bundle import BundledAnnotation, BundledArticle
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.core.words import counted
from reader.importers import xml
from reader.importers.archive import Archive
from reader.importers.decode import decoded
from reader.importers.exchange.texts import Places, article_of
from reader.importers.pieces import line

INSIDE = "internal://"
SOURCES = {"textsource", "pdfsource", "picturesource", "audiosource", "videosource"}
PICTURED = {"pdfselection", "pictureselection", "audioselection", "videoselection"}
TEXTUAL = "plaintextselection"


class Sources:
    """The sources of a project. `troubles` grow while they are read."""

    def __init__(self, project: Any, archive: Archive | None, origin: Origin) -> None:
        self._project, self._archive, self._origin = project, archive, origin
        self.troubles: list[str] = []
        self._users = {n.get("guid"): n.get("name") or "" for n in xml.elements(project, "user")}
        self._notes = {n.get("guid"): n for n in xml.elements(project, "note")}
        self._cases = self._members("case", "sourceref", "name")
        self._sets = self._members("set", "membersource", "guid")
        names = {name.lower(): name for name in archive.names} if archive else {}
        self._files = {PurePosixPath(name).name: real for name, real in names.items()}
        self._files |= names

    def articles(self) -> Iterator[BundledArticle]:
        """Each source that has a text."""
        for node in self._project.iter():
            if xml.local(node) in SOURCES:
                try:
                    yield self._article(node)
                except BadFile as trouble:
                    self.troubles.append(f"{_name(node) or 'a source'}: {trouble.reason}")

    def words_of(self, node: Any) -> str:
        """What is said about a code, a source or a selection: its description and its notes."""
        said = []
        for child in node:
            if xml.local(child) == "description":
                said.append((child.text or "").strip())
            elif xml.local(child) == "noteref":
                note = self._notes.get(child.get("targetGUID"))
                said.append(self._note(note) if note is not None else "")
        return "\n\n".join(filter(None, said))

    def _note(self, note: Any) -> str:
        try:
            return self._plain(note).strip()
        except BadFile as trouble:
            self.troubles.append(f"a note: {trouble.reason}")
            return ""

    def _article(self, node: Any) -> BundledArticle:
        """A source; of a recording its transcript, of a PDF the text that it was coded by."""
        holder = _holder(node)
        title = line(_name(node))
        text, article = self._text(holder, title)
        selections = [n for n in node.iter() if xml.local(n) == TEXTUAL]
        spans = {id(n): _span(n) for n in selections}
        places = Places(text, [span for span in spans.values() if span]) if text else None
        annotations: list[BundledAnnotation] = []
        for selection in selections:
            span = spans[id(selection)]
            anchor = places.anchor(span) if places and span else None
            if anchor is None:
                self.troubles.append(f"{title or 'a source'}: a coding without a place in the text")
                continue
            annotations += self._made(selection, anchor)
        self._count_pictured(node, title)
        key = node.get("guid")
        return BundledArticle(
            metadata=article.metadata,
            article=article,
            tags=tuple(self._cases.get(key, ())),
            collections=tuple(self._sets.get(key, ())),
            notes=tuple(filter(None, [self.words_of(node)])),
            annotations=tuple(annotations),
        )

    def _made(self, selection: Any, anchor: Anchor) -> Iterator[BundledAnnotation]:
        """The codes on a selection; a note, where it has words and no code."""
        words = self.words_of(selection)
        codings = [n for n in selection if xml.local(n) == "coding"]
        plain = BundledAnnotation(
            kind="note" if words else "highlight",
            anchor=anchor,
            body=words,
            created=selection.get("creationDateTime") or "",
            author=self._users.get(selection.get("creatingUser"), ""),
        )
        if not codings:
            yield plain
        for coding in codings:
            code = next((n.get("targetGUID") for n in coding if xml.local(n) == "coderef"), None)
            if code:
                body = "\n\n".join(filter(None, [words, self.words_of(coding)]))
                words = ""
                yield replace(plain, kind="code", body=body, code=code)

    def _count_pictured(self, node: Any, title: str | None) -> None:
        lost = sum(xml.local(n) in PICTURED for n in node.iter())
        if lost:
            what = f"{counted(lost, 'coding')} on a picture, a page or a recording"
            self.troubles.append(f"{title or 'a source'}: {what}")

    def _members(self, kind: str, member: str, named: str) -> dict[str | None, list[str]]:
        """The cases or sets that each source is in."""
        found: dict[str | None, list[str]] = {}
        for node in xml.elements(self._project, kind):
            for reference in xml.elements(node, member):
                if node.get(named):
                    found.setdefault(reference.get("targetGUID"), []).append(node.get(named))
        return found

    def _text(self, holder: Any, title: str | None) -> tuple[str, Imported]:
        """The text as it was counted ("" if it is not there), and the article made of it."""
        origin = self._origin
        try:
            text = self._plain(holder)
            return text, article_of(text, title, origin)
        except BadFile as trouble:
            path = holder.get("richTextPath") or holder.get("path") or ""
            if not path:
                raise trouble from None
            return "", self._rich(path, title)

    def _plain(self, holder: Any) -> str:
        inline = next((n for n in holder if xml.local(n) == "plaintextcontent"), None)
        if inline is not None and (inline.text or "").strip():
            return str(inline.text)
        data = self._bytes(holder.get("plainTextPath") or "")
        return decoded(data, self._origin.path)

    def _rich(self, path: str, title: str | None) -> Imported:
        """The article of a document of another kind, by that kind's own importer."""
        from reader.importers import table

        inside = f"{self._origin.path}/{PurePosixPath(path.removeprefix(INSIDE)).name}"
        data = self._bytes(path)
        row = table.choose(PurePosixPath(inside), data)
        if row.reader is None or row.name in ("zip", "qdpx"):
            raise BadFile(inside, f"{row.noun}, which holds no text that can be read")
        made = row.reader(data, replace(self._origin, path=inside, format=row.name))[0]
        return replace(made, metadata=replace(made.metadata, title=made.metadata.title or title))

    def _bytes(self, path: str) -> bytes:
        """A file of the project's own; what lies outside is not opened."""
        name = path.removeprefix(INSIDE).lower()
        real = self._files.get(f"sources/{name}") or self._files.get(name)
        if not path.startswith(INSIDE) or self._archive is None or real is None:
            raise BadFile(self._origin.path, "its text is not in the project")
        data = self._archive.read(real)
        if not data.strip():
            raise BadFile(self._origin.path, "its text is empty")
        return data


def _holder(node: Any) -> Any:
    """The element that has the text of a source."""
    inner = (n for n in node if xml.local(n) in ("representation", "transcript"))
    return next(inner, node)


def _name(node: Any) -> str | None:
    name: str | None = node.get("name")
    return name


def _span(node: Any) -> Span | None:
    try:
        return Span(int(node.get("startPosition")), int(node.get("endPosition")))
    except (TypeError, ValueError):
        return None
