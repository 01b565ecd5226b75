"""What two programs on one machine say to each other."""

import json
import os
import socket
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core import address as addresses
from reader.core.address import address, make_room
from reader.core.handing import Request, answer_line, hand_over, request_from

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sockets are of Unix")


@given(st.binary())
def test_anything_else_is_no_request(line: bytes) -> None:
    found = request_from(line)
    assert found is None or found.do in ("open", "add")


@pytest.mark.parametrize(
    "said",
    [
        {"do": "delete", "paths": []},
        {"do": "open", "paths": "all"},
        {"do": "open", "paths": [1]},
        {"do": "open", "paths": [""]},
        {"do": "open", "paths": ["/a\0b"]},
        {"do": "open"},
        [],
        None,
    ],
)
def test_only_whole_requests_are_heard(said: object) -> None:
    assert request_from(json.dumps(said).encode()) is None


def test_a_request_is_heard() -> None:
    line = json.dumps({"do": "add", "paths": ["/a b", "/\udc80"]}).encode()
    assert request_from(line) == Request("add", ("/a b", "/\udc80"))


def test_each_library_has_its_own_address(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    assert address(one) != address(other)
    assert address(one) == address(tmp_path / "other" / ".." / "one")
    assert len(address(tmp_path / ("long" * 200))) < 100


def test_nobody_at_home_is_none(tmp_path: Path) -> None:
    assert hand_over(tmp_path, "open", []) is None
    make_room(address(tmp_path))
    Path(address(tmp_path)).touch()
    try:
        assert hand_over(tmp_path, "open", []) is None
    finally:
        Path(address(tmp_path)).unlink()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (answer_line("Done."), "Done."),
        (b"\n", None),
        (b"[]\n", None),
        (b'{"said": 3}\n', None),
        (b"", None),
    ],
)
def test_what_is_said_comes_back(tmp_path: Path, answer: bytes, expected: str | None) -> None:
    heard: list[Request | None] = []
    make_room(address(tmp_path))
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address(tmp_path))
        server.listen()

        def serve() -> None:
            link, _ = server.accept()
            with link, link.makefile("rb") as lines:
                heard.append(request_from(lines.readline()))
                link.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            assert hand_over(tmp_path, "add", [Path("paper.txt")]) == expected
        finally:
            thread.join()
            Path(address(tmp_path)).unlink()
    assert heard == [Request("add", (str(Path("paper.txt").absolute()),))]


def test_the_folder_of_sockets_is_the_users_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(addresses.tempfile, "gettempdir", lambda: str(tmp_path))
    folder = Path(address(tmp_path)).parent
    assert not folder.exists()
    make_room(address(tmp_path))
    assert folder.stat().st_mode & 0o077 == 0
    folder.chmod(0o777)
    with pytest.raises(PermissionError):
        make_room(address(tmp_path))
