"""A server of ours on loopback that plays what goes wrong, and keeps count of what it is asked."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

JSON = "application/json"


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class Handler(BaseHTTPRequestHandler):
    """Answers one request by the next play of the server; other paths by ``pages``."""

    server: FaultServer
    protocol_version = "HTTP/1.1"
    body: dict[str, Any]

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        length = int(self.headers.get("content-length", 0))
        self.body = json.loads(self.rfile.read(length)) if length else {}
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.command, self.path, headers, self.body)
        self.close_connection = True
        with self.server.lock:
            self.server.requests.append(request)
            chat = self.path.endswith("/chat/completions")
            plays = self.server.plays
            play = (plays.popleft() if plays else says("Hello", " there")) if chat else None
        if play is None:
            play = self.server.pages.get(self.path.partition("?")[0], status(404, "no such page"))
        try:
            play(self)
        except OSError:
            self.server.disconnected.release()

    def begin(self, code: int = 200, kind: str = "text/event-stream", **headers: str) -> None:
        self.send_response_only(code)
        self.send_header("Content-Type", kind)
        self.send_header("Connection", "close")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def event(self, data: object) -> None:
        text = data if isinstance(data, str) else json.dumps(data)
        self.wfile.write(f"data: {text}\n\n".encode())
        self.wfile.flush()

    def piece(self, text: str, index: int = 0, end: str | None = None, **more: object) -> None:
        delta = {"content": text} if text else {}
        choice = {"index": index, "delta": delta, "finish_reason": end, **more}
        self.event({"model": self.body.get("model", ""), "choices": [choice]})

    def wait_for_the_end(self) -> None:
        """Say no more until the other side is gone."""
        self.connection.settimeout(10)
        if self.connection.recv(1) == b"":
            self.server.disconnected.release()

    def log_message(self, format: str, *args: object) -> None:
        """Tests read what is counted, not a log."""


Play = Callable[[Handler], None]


@dataclass
class FaultServer(ThreadingHTTPServer):
    """``plays`` are for chat requests in their order, ``pages`` for all other paths."""

    plays: deque[Play] = field(default_factory=deque)
    pages: dict[str, Play] = field(default_factory=dict)
    requests: list[Request] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)
    disconnected: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))

    daemon_threads = True
    request_queue_size = 32

    def __post_init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    @property
    def chats(self) -> list[Request]:
        return [r for r in self.requests if r.path == "/v1/chat/completions"]

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what these tests are about."""


@contextmanager
def running() -> Iterator[FaultServer]:
    server = FaultServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def says(*pieces: str, end: str | None = "stop", usage: dict[str, int] | None = None) -> Play:
    """Write the pieces of each completion that is asked for, in turns."""

    def play(handler: Handler) -> None:
        handler.begin()
        several = range(handler.body.get("n", 1))
        for text in pieces:
            for index in several:
                handler.piece(text, index)
        for index in several:
            if end is not None:
                handler.piece("", index, end)
        if usage is not None:
            handler.event({"choices": [], "usage": usage})
        handler.event("[DONE]")

    return play


def status(code: int, message: str, kind: str = JSON, **headers: str) -> Play:
    """Refuse; ``message`` may be the whole error as JSON."""

    def play(handler: Handler) -> None:
        handler.begin(code, kind, **headers)
        error = json.loads(message) if message.startswith("{") else {"message": message}
        handler.wfile.write(json.dumps({"error": error}).encode())

    return play


def page(text: str, kind: str = JSON, code: int = 200) -> Play:
    """Answer with ``text`` as it is."""

    def play(handler: Handler) -> None:
        handler.begin(code, kind)
        handler.wfile.write(text.encode())

    return play


def raw(*pieces: str, then: str) -> Play:
    """Write pieces, then some bytes that are no event."""

    def play(handler: Handler) -> None:
        handler.begin()
        for text in pieces:
            handler.piece(text)
        handler.wfile.write(then.encode())

    return play


def stalls(*pieces: str, headers: bool = True) -> Play:
    """Write pieces, then nothing, until the other side goes away."""

    def play(handler: Handler) -> None:
        if headers:
            handler.begin()
        for text in pieces:
            handler.piece(text)
        handler.wait_for_the_end()

    return play


def resets(*pieces: str) -> Play:
    """Write pieces, then break the connection with a reset."""

    def play(handler: Handler) -> None:
        if pieces:
            handler.begin()
        for text in pieces:
            handler.piece(text)
        linger = struct.pack("ii", 1, 0)
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        handler.wfile.close()
        handler.rfile.close()
        handler.connection.close()

    return play
