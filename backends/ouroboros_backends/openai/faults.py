"""What can go wrong with a request, as a sentence, and whether to try again.

A fault is a value that holds words of ours and, at most, a redacted line of the server's: the
client's exceptions hold requests with their headers, and stay here.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import openai

from ouroboros_backends.openai.client import Remote
from ouroboros_backends.openai.lines import Cut
from ouroboros_backends.openai.retrying import told
from ouroboros_desktop.core.errors import ServerProblem

AGAIN = "Try again in a while."
TOO_LONG = re.compile(
    r"context.?(length|size|window)|maximum context|prompt is too long|too many tokens", re.I
)


@dataclass(frozen=True, slots=True)
class Fault:
    """``what`` happened, without its full stop.

    ``asked`` are the seconds for which a server wants to be left alone, ``status`` that of its
    answer (0: there was none). ``again``: the same request may succeed. ``refusal`` is why a server
    will not have a request as it is. ``cut``: it was stopped by this application.
    """

    what: str
    hint: str = AGAIN
    again: bool = False
    asked: float | None = None
    refusal: str = ""
    status: int = 0
    cut: bool = False

    def problem(self, arrived: bool) -> ServerProblem:
        kept = "what had arrived is kept" if arrived else "nothing is lost"
        return ServerProblem(f"{self.what}; {kept}.", hint=self.hint)


CUT = Fault("The request was stopped", cut=True)


def fault(remote: Remote, model: str, error: Exception) -> Fault:
    """Return what ``error`` says, without anything that it holds."""
    name = remote.name
    if isinstance(error, Cut):
        return CUT
    if isinstance(error, openai.APIStatusError):
        return _status(remote, model, error)
    if isinstance(error, openai.APITimeoutError):
        return _timeout(remote, error)
    if isinstance(error, openai.APIConnectionError):
        return _connection(remote, error)
    if isinstance(error, openai.APIError):
        return Fault(f"{name} stopped with an error: {_words(remote, error)}")
    return Fault(
        f"{name} sent something that cannot be read",
        "Try again; if it stays, its address in settings may be that of something else.",
        status=200,
    )


def no_end(name: str) -> Fault:
    return Fault(f"{name} broke off before the end of its answer")


def filtered(name: str) -> Fault:
    return Fault(
        f"{name} held back its answer by a filter of its own", "Put the message in other words."
    )


def odd_end(name: str, said: str) -> Fault:
    return Fault(f"{name} ended its answer with “{said[:40]}”, which means nothing here")


def no_stream(name: str, kind: str) -> Fault:
    """Return the fault of an answer that is no stream; ``kind`` is its content type."""
    if "html" in kind:
        return Fault(
            f"{name} answered with a web page, as the login page of a network does",
            "Log in to the network with a browser, or look at the address in settings.",
            status=200,
        )
    return Fault(
        f"{name} does not answer as a stream",
        "This application needs one; look whether the server has a setting for it.",
    )


def _status(remote: Remote, model: str, error: openai.APIStatusError) -> Fault:
    status = error.status_code
    if 300 <= status < 400:
        return _redirect(remote, error)
    if status in {401, 403}:
        return _forbidden(remote, model, status)
    if status == 404:
        return _absent(remote, model, error)
    if status == 429:
        return _too_many(remote, error)
    if status in {400, 413, 422}:
        return _refused(remote, error)
    again = status in {408, 409, 500, 502, 503, 504}
    how = "gave up waiting" if status == 408 else f"failed with status {status}"
    asked = told(error.response.headers)
    return Fault(f"{remote.name} {how}", again=again, asked=asked, status=status)


def _forbidden(remote: Remote, model: str, status: int) -> Fault:
    if status == 401:
        what = f"{remote.name} did not accept the key"
        return Fault(what, "Enter its key again in settings.", status=status)
    return Fault(
        f"{remote.name} does not allow this with the key that it was given",
        f"Look there whether the key may use “{model}”.",
        status=status,
    )


def _redirect(remote: Remote, error: openai.APIStatusError) -> Fault:
    location = urljoin(remote.url, error.response.headers.get("location", ""))
    host = urlsplit(location).netloc.rpartition("@")[2]
    return Fault(
        f"{remote.name} sends on to {host}, and nothing was sent there",
        "If you trust that address, put it into settings in place of this one.",
        status=error.status_code,
    )


def _absent(remote: Remote, model: str, error: openai.APIStatusError) -> Fault:
    if error.code == "model_not_found" or "model" in error.message.lower():
        return Fault(
            f"{remote.name} has no model “{model}”",
            "Choose one of its models in settings.",
            status=404,
        )
    return Fault(
        f"{remote.name} has nothing that answers at its address",
        "Look at the address in settings; it often ends in /v1.",
        status=404,
    )


def _too_many(remote: Remote, error: openai.APIStatusError) -> Fault:
    if "insufficient_quota" in {error.code, error.type}:
        return Fault(
            f"{remote.name} says that its account has no credit left",
            "Add credit there, or choose another server.",
            status=429,
        )
    asked = told(error.response.headers)
    wait = f" and asks to wait {max(1, round(asked))} seconds" if asked else ""
    what = f"{remote.name} has had too many requests{wait}"
    return Fault(what, again=True, asked=asked, status=429)


def _refused(remote: Remote, error: openai.APIStatusError) -> Fault:
    words = _words(remote, error)
    if error.code == "context_length_exceeded" or TOO_LONG.search(f"{error.type} {error.message}"):
        return Fault(
            f"This dialogue is too long for the model at {remote.name}",
            "Begin a new cycle, or choose a model with a longer context.",
            status=error.status_code,
        )
    return Fault(
        f"{remote.name} refused the request: {words}",
        "Change what it names in settings, or choose another model.",
        refusal=f"'{error.param or ''}' {error.message}",
        status=error.status_code,
    )


def _words(remote: Remote, error: openai.APIError) -> str:
    """Return what the server says, on one line and without the key."""
    body = error.body
    said = body.get("message") if isinstance(body, dict) else None
    return remote.redacted(said if isinstance(said, str) else "no reason given").rstrip(".")


def _timeout(remote: Remote, error: Exception) -> Fault:
    kind, patience = type(error.__cause__).__name__, remote.patience
    if kind == "ConnectTimeout":
        what = f"{remote.name} did not answer within {patience.connect:g} seconds"
        return Fault(what, "Look whether it runs and whether the network works.", again=True)
    # The request is there and may be counted: it is not repeated.
    return Fault(f"{remote.name} sent nothing for {patience.read:g} seconds")


def _connection(remote: Remote, error: Exception) -> Fault:
    found = tuple(_causes(error))
    if any(isinstance(e, socket.gaierror) for e in found):
        return Fault(
            f"The host of {remote.name}, {remote.host}, cannot be found",
            "Look at the address in settings and whether the network works.",
            again=True,
        )
    if any(isinstance(e, ssl.SSLError) for e in found):
        return Fault(
            f"No safe connection to {remote.name} can be made: its certificate is not accepted",
            "Look at the address in settings and at this computer's clock.",
        )
    if any(isinstance(e, ConnectionRefusedError) for e in found):
        return Fault(
            f"Nothing answers at the address of {remote.name}, {remote.host}",
            "Start the server, or look at its address in settings.",
            again=True,
        )
    return Fault(f"The connection to {remote.name} broke off", again=True)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
