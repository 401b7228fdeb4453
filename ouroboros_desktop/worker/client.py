"""The application's end of the worker process: submit a request, poll its events, bear its death.

No thread and no lock: a window polls from a timer, a terminal waits and then polls.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable, Collection, Iterator
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

import msgspec

from ouroboros_desktop.core.errors import WorkerProblem
from ouroboros_desktop.worker import checkpoints as checkpoint_files
from ouroboros_desktop.worker.messages import (
    Cancel,
    Close,
    Event,
    Failed,
    Finished,
    Request,
    WorkerDied,
    decode_event,
    encode,
)
from ouroboros_desktop.worker.server import serve

CLOSE_S = 2.0
"""How long a worker may take to close by itself before it is killed."""

REAP_S = 0.02
"""How long a worker whose pipe has ended may take to leave its exit code."""


class Worker:
    """A worker process and the one request it may have in flight.

    A request ends with exactly one ``Finished``, ``Failed`` or ``WorkerDied``; its other events
    (``Opened``, ``Tokens``, ...) come before. The process may be started again after its death: a
    request carries all it needs, so ``Open`` with a checkpoint brings everything back.
    """

    def __init__(self, models: Path, checkpoints: Path, log: Path | None = None) -> None:
        self._roots = (models, checkpoints, log)
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._last_id = 0
        self._in_flight = 0

    @property
    def checkpoints(self) -> Path:
        """The root of the checkpoints; each is a folder named by its digest."""
        return self._roots[1]

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.is_alive()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process is not None else None

    def start(self) -> None:
        """Spawn the process and return at once; a process that is alive is left alone.

        Raises ``WorkerProblem`` when the system refuses.
        """
        if self.alive:
            return
        self._end()
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=serve, args=(theirs, *self._roots), name="ouroboros-worker", daemon=True
        )
        try:
            with _uninterrupted():
                process.start()
        except OSError as problem:
            ours.close()
            raise WorkerProblem(
                f"The process for the model could not be started ({problem.strerror}).",
                hint="Close other applications and try again.",
            ) from problem
        finally:
            theirs.close()  # while we hold it too, its death would not end the pipe
        self._process, self._connection = process, ours

    def submit(self, request: Callable[[int], Request]) -> int:
        """Send the request that ``request`` makes of its new id, and return the id.

        Raises ``WorkerProblem`` when another request is in flight or the process is gone.
        """
        if self._in_flight:
            raise WorkerProblem(
                "The policy is still busy.", hint="Wait until it is done, or stop it first."
            )
        self._last_id += 1
        if not self.alive or not self._send(request(self._last_id)):
            raise WorkerProblem(
                "The process that holds the model is not running.", hint="Load the model again."
            )
        self._in_flight = self._last_id
        return self._last_id

    def poll(self, budget_s: float = 0.004) -> list[Event]:
        """Return what arrived for the request in flight, reading for ``budget_s`` at most.

        After the death of the process, and what it sent before, comes one ``WorkerDied`` with the
        id of the request it took along (0: none).
        """
        events: list[Event] = []
        deadline = time.monotonic() + budget_s
        while self._connection is not None:
            try:
                if not self._connection.poll():
                    if not self.alive and not self._connection.poll():
                        raise EOFError
                    break
                event = decode_event(self._connection.recv_bytes())
            except (EOFError, OSError, msgspec.MsgspecError):  # gone, or not speaking our language
                events.append(self._died())
                break
            if event.id == self._in_flight:
                events.append(event)
                if isinstance(event, Finished | Failed):
                    self._in_flight = 0
            if time.monotonic() >= deadline:
                break
        return events

    def wait(self, timeout_s: float) -> bool:
        """Block until ``poll`` has something to look at; False after the timeout, or when dead."""
        if self._connection is None or self._process is None:
            return False
        return bool(wait([self._connection, self._process.sentinel], timeout_s))

    def cancel(self) -> None:
        """Ask the request in flight to stop at its next yield."""
        if self._in_flight:
            self._send(Cancel(self._in_flight))

    def abandon(self) -> None:
        """Drop the request in flight: the next one follows it, and ``poll`` is silent about it."""
        self.cancel()
        self._in_flight = 0

    def kill(self) -> None:
        """Stop the process now, without waiting; ``poll`` reports its death."""
        if self._process is not None:
            self._process.kill()

    def forget_unfinished(self, but: Collection[str] = ()) -> None:
        """Remove what is kept of updates that were killed, for all names but these.

        No process is needed for it, and no update may be running.
        """
        checkpoint_files.forget_unfinished(self._roots[1], but)

    def restart(self) -> None:
        """Replace the process by a fresh one; a request in flight ends without an event."""
        self._end()
        self.start()

    def close(self) -> None:
        """Ask the process to end, and kill it after two seconds."""
        if self._process is not None and self._send(Close(0)):
            self._process.join(CLOSE_S)
        self._end()

    def _send(self, request: Request) -> bool:
        """Send, and say whether there was somebody to send to; ``poll`` reports the death."""
        if self._connection is None:
            return False
        try:
            data = encode(request)
        except UnicodeEncodeError as problem:  # half of a surrogate pair, from a broken paste
            raise WorkerProblem(
                "The text holds a broken character.", hint="Delete it, or paste the text again."
            ) from problem
        try:
            self._connection.send_bytes(data)
        except OSError:
            return False
        return True

    def _died(self) -> WorkerDied:
        request_id, exit_code = self._in_flight, None
        if self._process is not None:
            self._process.join(REAP_S)  # its pipe is closed, so it is on its way out
            exit_code = self._process.exitcode
        self._end()
        return WorkerDied(request_id, exit_code)

    def _end(self) -> None:
        """Make sure that the process is gone, and forget it and its request."""
        self.kill()
        if self._connection is not None:
            with contextlib.suppress(OSError):
                self._connection.close()
        if self._process is not None:
            self._process.join(CLOSE_S)
            if self._process.exitcode is not None:
                self._process.close()
        self._process, self._connection, self._in_flight = None, None, 0


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let a process that is started here ignore Ctrl+C from its first moment."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say what a signal does
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
