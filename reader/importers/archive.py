"""Zip archives of strangers, read in memory: nothing is ever unpacked onto the disk."""

import stat
from io import BytesIO
from typing import Any
from zipfile import ZipFile, ZipInfo

from reader.core.errors import BadFile

MOST_FILES = 20_000
LARGEST = 50_000_000
LARGEST_IN_ALL = 200_000_000
PIECE = 1 << 20


class Archive:
    """A zip archive. What is read from it is counted: bytes that come out, not what it claims.

    `names` are those of its plain files in the archive's own order. `noun` says what it is.
    """

    def __init__(self, data: bytes, path: str, noun: str) -> None:
        self._path, self._noun = path, noun
        self._left = LARGEST_IN_ALL
        try:
            self._zip = ZipFile(BytesIO(data))
            infos = self._zip.infolist()
        except Exception as error:  # zipfile raises a dozen kinds for what is no archive
            raise self._bad(f"is damaged ({error})") from error
        if len(infos) > MOST_FILES:
            raise self._bad(f"holds more than {MOST_FILES:,} files")
        self._files = {info.filename: info for info in infos if _is_plain(info)}
        self.names = tuple(self._files)

    def __contains__(self, name: str) -> bool:
        return name in self._files

    def read(self, name: str) -> bytes:
        """The bytes of a file. Raises BadFile: absent, locked, damaged, too large."""
        info = self._files.get(name)
        if info is None:
            raise self._bad(f"has no {name} in it")
        if info.flag_bits & 1:
            raise self._bad("is locked with a password")
        try:
            with self._zip.open(info) as file:
                return self._counted(file)
        except BadFile:
            raise
        except Exception as error:  # as above, and each way of packing has its own
            raise self._bad(f"is damaged ({error})") from error

    def _counted(self, file: Any) -> bytes:
        parts, size = [], 0
        while part := file.read(PIECE):
            parts.append(part)
            size += len(part)
            self._left -= len(part)
            if size > LARGEST or self._left < 0:
                raise self._bad("unpacks to more than this program opens")
        return b"".join(parts)

    def _bad(self, what: str) -> BadFile:
        return BadFile(self._path, f"{self._noun} that {what}")


def _is_plain(info: ZipInfo) -> bool:
    """Whether it is a file, and not a folder or a link."""
    return not info.is_dir() and not stat.S_ISLNK(info.external_attr >> 16)
