"""Opening a hostile page, a mail or a book in the window asks nobody for anything."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.doors.hostile import hostile_files

NAMES = ("links.html", "spine.epub", "action.pdf")


@pytest.fixture
def asked() -> Iterator[tuple[str, list[object]]]:
    """An address in files, and who came there."""
    came: list[object] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            with suppress(OSError):
                while True:
                    link, who = server.accept()
                    came.append(who)
                    link.close()

        threading.Thread(target=listen, daemon=True).start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}", came


def test_the_listener_hears(asked: tuple[str, list[object]], qtbot) -> None:
    address, came = asked
    socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2]))).close()
    qtbot.waitUntil(lambda: len(came) == 1, timeout=60_000)


@pytest.mark.parametrize("name", NAMES)
def test_an_open_page_asks_for_nothing(
    sit_down, tmp_path: Path, asked: tuple[str, list[object]], name: str, qtbot
) -> None:
    address, came = asked
    path = tmp_path / name
    path.write_bytes(hostile_files(address)[name])
    reader = sit_down(path)
    reader.waits_until(lambda: reader.sitting and reader.sitting.reading is not None)
    assert "ferry was late" in reader.sitting.text
    reader.window.grab()
    qtbot.wait(200)
    assert came == []
