"""The official client, set up so that it sends what a request needs and nothing else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import openai

from ouroboros_backends.openai.lines import Lines
from ouroboros_backends.openai.redaction import clean
from ouroboros_desktop.core.errors import ServerProblem
from ouroboros_desktop.core.policy import ModelRef

AGENT = "ouroboros-desktop"
NO_KEY = "none"
"""What a server that wants no key is sent: the client refuses to send nothing."""

SENT = frozenset(
    {
        *("accept", "accept-encoding", "authorization", "connection", "content-length"),
        *("content-type", "host", "transfer-encoding", "user-agent"),
    }
)
"""The headers that leave: none about this computer, none taken from its environment."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds to wait: for a connection, for the next byte, for a byte to be taken.

    ``backoff`` is the first pause before a request is repeated.
    """

    connect: float = 5.0
    read: float = 60.0
    write: float = 30.0
    backoff: float = 0.5


@dataclass(frozen=True, slots=True)
class Remote:
    """A server as requests see it. The key is in ``client`` and ``_key``, and shown by neither."""

    name: str
    url: str
    client: openai.OpenAI = field(repr=False)
    patience: Patience
    _key: str = field(repr=False)
    _work: threading.local = field(repr=False)

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc

    @contextmanager
    def on(self, lines: Lines) -> Iterator[None]:
        """Let the requests of this thread be cut by ``lines``."""
        self._work.lines = lines
        try:
            yield
        finally:
            del self._work.lines

    def redacted(self, text: str) -> str:
        """Return ``text`` on one line and without the key: some servers say it back."""
        return clean(text, self._key)


def connect(ref: ModelRef, patience: Patience) -> Remote:
    """Return the server of ``ref``; nothing is sent yet."""
    url, name = str(ref.options.get("url", "")), str(ref.options.get("server", ""))
    key, work = ref.secret.strip(), threading.local()
    if not url or not (key.isascii() and key.isprintable()):
        raise ServerProblem(
            f"{name or 'This server'} has no address, or its key holds characters no key has.",
            hint="Look at the address in settings, and enter the key again.",
        )

    def prepare(request: Any) -> None:
        for header in set(request.headers) - SENT:
            del request.headers[header]
        lines: Lines | None = getattr(work, "lines", None)  # a job's requests are waited for apart
        if lines is not None:
            lines.sent += 1
            request.extensions["trace"] = lines.watch

    client = openai.OpenAI(
        api_key=key or NO_KEY,
        admin_api_key="",
        webhook_secret="",
        base_url=url,
        max_retries=0,
        default_headers={"User-Agent": AGENT, "Authorization": f"Bearer {key or NO_KEY}"},
        http_client=_http(patience, prepare),
    )
    return Remote(name or urlsplit(url).netloc, url, client, patience, key, work)


def _http(patience: Patience, prepare: Any) -> Any:
    """Return a client that follows no redirect and keeps no connection.

    A connection that was kept may be closed while a request is on its way, and then nobody knows
    whether it was counted.
    """
    timeout = openai.Timeout(
        None, connect=patience.connect, read=patience.read, write=patience.write
    )
    http = openai.DefaultHttpxClient(
        timeout=timeout, follow_redirects=False, event_hooks={"request": [prepare]}
    )
    http.headers["connection"] = "close"
    return http
