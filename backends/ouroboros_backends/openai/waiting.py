"""Calls that take their time, with a yield every tenth of a second, so that they can be stopped."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Generic, TypeVar

from ouroboros_desktop.core.policy_update import Progress

HEARTBEAT_S = 0.1

Result = TypeVar("Result")


class Call(Generic[Result]):
    """A call that runs on a thread of its own, from the moment it is made."""

    def __init__(self, function: Callable[[], Result]) -> None:
        self._function = function
        self._returned: list[Result] = []
        self._raised: Exception | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._returned.append(self._function())
        except Exception as error:  # raised again where the result is wanted
            self._raised = error

    def ended(self, seconds: float | None = None) -> bool:
        """Wait for its end, at most so long; return whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def result(self) -> Result:
        """Return what it returned, or raise what it raised; it has ended."""
        if self._raised is not None:
            raise self._raised
        return self._returned[0]


def heard(call: Call[Result], meanwhile: Progress) -> Generator[Progress, None, Result]:
    """Yield ``meanwhile``, once at least, until the call has ended, then return its result."""
    yield meanwhile
    while not call.ended(HEARTBEAT_S):
        yield meanwhile
    return call.result()


def paused(seconds: float, meanwhile: Progress) -> Generator[Progress, None, None]:
    """Yield ``meanwhile`` for so long."""
    until = time.monotonic() + seconds
    while (left := until - time.monotonic()) > 0:
        yield meanwhile
        time.sleep(min(HEARTBEAT_S, left))
