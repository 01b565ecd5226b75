"""What the library knows of single articles: one part of `Library`."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.article import RecentArticle, StoredArticle
from reader.core.corrections import AnyCorrection
from reader.core.reading import Reading
from reader.library import articles, editions, indexing, records
from reader.library.troubles import damaged, told

if TYPE_CHECKING:
    from sqlite_utils import Database


class OfArticles:
    """Articles with their analyses, readings, annotations and corrections."""

    _db: "Database"
    folder: Path

    def article(self, article_id: str) -> StoredArticle:
        """An article; its text is checked against its digest."""
        try:
            with told(self.folder):
                return articles.read(self._db, article_id)
        except articles.Damaged as error:
            again = f"open {error.path} again." if error.path else "put a copy in its place."
            raise damaged(self.folder, f"the text of “{error.title}”", again) from error

    def known(self, digest: str) -> str | None:
        """The article that has the text with that digest, if any."""
        with told(self.folder):
            return articles.known(self._db, digest)

    def is_latest(self, article_id: str, digest: str) -> bool:
        """Whether the text with that digest is the article's latest edition."""
        with told(self.folder):
            return editions.is_latest(self._db, article_id, digest)

    def recent(self, limit: int) -> tuple[RecentArticle, ...]:
        """At most `limit` articles, the last opened first; without those in the trash."""
        with told(self.folder):
            return articles.recent(self._db, limit)

    def mark_opened(self, article_id: str) -> None:
        """Note that an article is opened now."""
        with told(self.folder):
            articles.mark_opened(self._db, article_id)

    def place(self, article_id: str) -> int:
        """The offset, in code points, at the top of the page when the article was left."""
        with told(self.folder):
            return articles.place(self._db, article_id)

    def set_place(self, article_id: str, offset: int) -> None:
        """Keep the reading position; it is no command and cannot be undone."""
        with told(self.folder):
            articles.set_place(self._db, article_id, offset)

    def analysis(self, digest: str, engine_version: str) -> Analysis | None:
        """What that version of the engine found in the text with that digest, if it is stored."""
        with told(self.folder):
            return articles.analysis(self._db, digest, engine_version)

    def store_analysis(self, digest: str, analysis: Analysis) -> None:
        """Keep an analysis in place of those that older engines made of the text."""
        with told(self.folder):
            articles.store_analysis(self._db, digest, analysis)

    def reading(self, article_id: str) -> Reading:
        """The article's reading as it is searched: by whichever engine found claims in it last."""
        edition = self.article(article_id).edition
        with told(self.folder):
            return indexing.reading_of(self._db, article_id, edition.digest, edition.text)

    def annotations(self, article_id: str) -> tuple[Annotation, ...]:
        """The annotations of an article in the order of the text; those without a place last."""
        with told(self.folder):
            return records.annotations(self._db, article_id)

    def corrections(self, article_id: str) -> tuple[AnyCorrection, ...]:
        """The corrections of an article in the order of the text; those without a place last."""
        with told(self.folder):
            return records.corrections(self._db, article_id)
