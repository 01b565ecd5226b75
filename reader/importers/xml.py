"""XML of strangers: nothing is fetched, and no entity of their own is ever put in."""

import re
from typing import Any

from reader.core.errors import BadFile

KNOWN = {"amp", "lt", "gt", "quot", "apos"}
NAMED = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
DECLARES = re.compile(rb"<!ENTITY", re.IGNORECASE)


def parsed(data: bytes, path: str, noun: str) -> Any:
    """The root of a well-formed XML text. Raises BadFile, in which `noun` says what it is."""
    from lxml import etree

    refuse_entities(data, path, noun)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False
    )
    try:
        return etree.fromstring(NAMED.sub(_character, data), parser)
    except (etree.LxmlError, ValueError) as error:
        raise BadFile(path, f"{noun} that cannot be taken apart ({error})") from error


def refuse_entities(data: bytes, path: str, noun: str) -> None:
    """Raises BadFile for an XML text that declares entities of its own, in UTF-16 as well."""
    if DECLARES.search(data.replace(b"\0", b"") if b"\0" in data else data):
        raise BadFile(path, f"{noun} that declares entities, which are not opened")


def local(node: Any) -> str:
    """The name of an element without its namespace, in lower case; "" for anything else."""
    tag = node.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def attribute(node: Any, name: str) -> str | None:
    """An attribute by its name in whatever namespace, or None."""
    found = (value for key, value in node.attrib.items() if key.rpartition("}")[2] == name)
    value = next(found, None)
    return None if value is None else str(value)


def first(root: Any, name: str) -> str | None:
    """The words of the first element with that name that has any."""
    return next(iter(each(root, name)), None)


def each(root: Any, name: str) -> list[str]:
    """The words of all elements with that name that have any, in their order."""
    words = (" ".join("".join(node.itertext()).split()) for node in elements(root, name))
    return [found for found in words if found]


def elements(root: Any, name: str) -> list[Any]:
    """All elements with that name, in their order, whatever their namespace."""
    return [node for node in root.iter() if local(node) == name]


def _character(found: re.Match[bytes]) -> bytes:
    """A named character of HTML as a number; XHTML uses them and leaves the list elsewhere."""
    from html.entities import html5

    name = found[1].decode("ascii")
    character = html5.get(f"{name};")
    if name in KNOWN or character is None:
        return found[0]
    return "".join(f"&#{ord(letter)};" for letter in character).encode("ascii")
