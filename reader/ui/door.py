"""The window's own door: a second window and the command line knock here, and hand over files."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.core.address import address, make_room
from reader.core.handing import LONGEST, Request, answer_line, request_from

Do = Callable[[Request], str]


class LocalDoor(QObject):
    """Listens for the programs of the same user on this machine, once the library is ours.

    `do` does what is asked and returns a sentence for the other program.
    """

    def __init__(self, folder: Path, do: Do, parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._do = folder, do
        self._server: QLocalServer | None = None

    def open(self) -> bool:
        """Begin to listen. A socket that a kill left behind is nobody's: the library is ours."""
        try:
            name = address(self._folder)
            make_room(name)
        except OSError:
            return False
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        return self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _welcome(self) -> None:
        while self._server and (link := self._server.nextPendingConnection()):
            link.readyRead.connect(lambda link=link: self._hear(link))
            link.disconnected.connect(link.deleteLater)
            self._hear(link)

    def _hear(self, link: QLocalSocket) -> None:
        """Answer one line, and hang up."""
        if link.bytesAvailable() > LONGEST:
            link.abort()
            return
        if not link.canReadLine():
            return
        request = request_from(bytes(link.readLine(LONGEST).data()))
        if request is not None:
            link.write(answer_line(self._do(request)))
            link.flush()
        link.disconnectFromServer()
