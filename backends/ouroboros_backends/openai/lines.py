"""The connections of one piece of work, which can be cut at once from another thread."""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from contextlib import suppress


class Cut(Exception):
    """The work was stopped before this request was over."""


class Lines:
    """Sockets that requests of this work wait on. Cutting wakes every one of them.

    ``sent`` counts the requests.

    To close a response from another thread does not wake a read that is already waiting on Linux;
    to shut its socket down does, and the server sees it at once.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sockets: list[socket.socket] = []
        self._cut = threading.Event()
        self.sent = 0

    @property
    def are_cut(self) -> bool:
        return self._cut.is_set()

    def cut(self) -> None:
        """Stop all requests of this work, now and later."""
        with self._lock:
            self._cut.set()
            found, self._sockets = self._sockets, []
        for line in found:
            _shut(line)

    def wait(self, seconds: float) -> bool:
        """Wait, unless the lines are cut meanwhile: then return True at once."""
        return self._cut.wait(seconds)

    def watch(self, name: str, info: Mapping[str, object]) -> None:
        """Note each socket that the client opens; raises ``Cut`` when nobody wants it any more."""
        if self.are_cut and name.endswith(("connect_tcp.started", "send_request_headers.started")):
            raise Cut
        if not name.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        asked = getattr(info["return_value"], "get_extra_info", None)
        line = asked("socket") if asked is not None else None
        if isinstance(line, socket.socket):
            self._keep(line)

    def _keep(self, line: socket.socket) -> None:
        with self._lock:
            self._sockets = [known for known in self._sockets if known.fileno() != -1]
            self._sockets.append(line)
            late = self._cut.is_set()
        if late:
            _shut(line)


def _shut(line: socket.socket) -> None:
    with suppress(OSError):
        # The plain method also for TLS: the other one takes the session from under the reader.
        socket.socket.shutdown(line, socket.SHUT_RDWR)
