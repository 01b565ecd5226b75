"""Documents of pictures: what they need, and whether it is there."""

from reader.core.errors import BadFile

HOW = "a PDF file whose pages are pictures; it needs text recognition (OCR)"
INSTALL = f"{HOW}: install ocrmypdf or tesseract, and open it again"
TOOLS = ("ocrmypdf", "tesseract")


class NeedsOcr(BadFile):
    """A document whose pages are all pictures. `importers.recognise` may read it, in more time."""

    def __init__(self, path: str, reason: str | None = None) -> None:
        super().__init__(path, reason or (HOW if tool() else INSTALL))


def tool() -> str | None:
    """The program that is installed, the better one first; None if there is none."""
    from shutil import which

    return next((name for name in TOOLS if which(name)), None)
