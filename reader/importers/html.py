"""Web pages."""


def looks_like(head: bytes) -> bool:
    """Whether a file without an ending begins like a web page."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    xhtml = start.startswith(b"<?xml") and b"<html" in start
    return xhtml or start.startswith((b"<!doctype html", b"<html", b"<head"))
