"""The worker process: reads requests, runs them one at a time, sends their events.

Its channel needs ``send_bytes``, ``recv_bytes`` and ``poll`` only.
"""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import threading
from collections import deque
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import NoReturn

import msgspec

from ouroboros_desktop.worker import checkpoints as checkpoint_files
from ouroboros_desktop.worker.messages import (
    Cancel,
    Close,
    Event,
    Finished,
    Progressed,
    Request,
    Stepped,
    Tokens,
    decode_request,
    encode,
)
from ouroboros_desktop.worker.runner import Runner, failure, where

ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_DATASETS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "DO_NOT_TRACK": "1",
    "TOKENIZERS_PARALLELISM": "false",
}
"""Set before a backend is imported: no model library may use the network."""

CancelPoint = Tokens | Progressed | Stepped
"""Behind these events stands a generator that can be closed; the others tell what is done."""


def serve(connection: Connection, models: Path, checkpoints: Path, log: Path | None) -> None:
    """Serve requests until ``Close`` arrives or the application is gone (target of the process)."""
    os.environ.update(ENVIRONMENT)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the application's
    _write_to(log)
    threading.Thread(target=_die_with_parent, daemon=True).start()
    checkpoint_files.sweep(checkpoints)
    try:
        Server(connection, Runner(models, checkpoints)).run()
    except Exception as problem:  # else its words would be in the log, and others' in them
        print(where(problem), file=sys.stderr, flush=True)
        os._exit(1)


class Server:
    """The loop between one channel and one runner."""

    def __init__(self, connection: Connection, runner: Runner) -> None:
        self._connection = connection
        self._runner = runner
        self._inbox: deque[Request] = deque()

    def run(self) -> None:
        """Answer request after request; returns after ``Close`` or when the channel ends."""
        while True:
            request = self._next()
            if request is None or isinstance(request, Close):
                return
            if not isinstance(request, Cancel):  # one that came too late for its request
                self._answer(request)

    def _answer(self, request: Request) -> None:
        """Send the events of ``request`` and how it ended. Nothing it does ends the worker."""
        events = self._runner.events(request)
        try:
            for event in events:
                if isinstance(event, CancelPoint) and self._cancelled(request.id):
                    events.close()
                    return self._send(Finished(request.id, cancelled=True))
                self._send(event)
            self._send(Finished(request.id))
        except Exception as problem:
            failed = failure(request.id, problem)
            if failed.traceback:
                print(failed.traceback, file=sys.stderr, flush=True)
            self._send(failed)

    def _cancelled(self, request_id: int) -> bool:
        """Read what has arrived: whether this request shall stop. What else came is kept."""
        stop = False
        while self._connection.poll():
            request = self._receive()
            if request is None:
                _vanish()
            if isinstance(request, Close):
                self._inbox.append(Close(0))
                return True
            if isinstance(request, Cancel):
                stop |= request.id == request_id
            else:
                self._inbox.append(request)
        return stop

    def _next(self) -> Request | None:
        return self._inbox.popleft() if self._inbox else self._receive()

    def _receive(self) -> Request | None:
        """Return the next request that can be read; None: the application is gone."""
        while True:
            try:
                data = self._connection.recv_bytes()
            except (EOFError, OSError):
                return None
            try:
                request: Request = decode_request(data)
                return request
            except Exception as problem:  # the checks of the core's data classes may raise anything
                self._send(failure(_request_id(data), problem))

    def _send(self, event: Event) -> None:
        try:
            self._connection.send_bytes(encode(event))
        except OSError:
            _vanish()


class _Envelope(msgspec.Struct):
    id: int = 0


def _request_id(data: bytes) -> int:
    try:
        return msgspec.msgpack.decode(data, type=_Envelope).id
    except msgspec.MsgspecError:
        return 0


def _vanish() -> NoReturn:
    """End this process: the application is gone, nobody is left to work for.

    As if killed: to close what runs would be to cancel it, and an update could not be resumed.
    """
    os._exit(0)


def _write_to(log: Path | None) -> None:
    """Send all output, native code's too, to the log: a terminal belongs to the application."""
    try:
        descriptor = os.open(log or os.devnull, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:  # a log that cannot be written is no reason not to work
        descriptor = os.open(os.devnull, os.O_WRONLY)
    for standard in (1, 2):
        os.dup2(descriptor, standard)
    sys.stdout = sys.stderr = os.fdopen(descriptor, "w", buffering=1, encoding="utf-8")
    faulthandler.enable(sys.stderr)


def _die_with_parent() -> None:
    """End this process when the application disappears, even in the middle of a native step."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        _vanish()
