"""Long queries, on a thread of their own with a cursor of their own; they can be interrupted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from typing import Any, TypeVar

import duckdb

Answer = TypeVar("Answer")

_PAUSE = 0.02


class Reader:
    """One thread that reads while the store is written. A write waits for it a few milliseconds."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        self._cursor = con.cursor()
        self._last: Future[Any] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store-reader")

    def ask(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Future[Answer]:
        """Begin a query; what it raises comes out of the future."""
        self._last = self._thread.submit(query, self._cursor)
        return self._last

    def interrupt(self) -> None:
        """Stop the query that runs: its future ends with ``duckdb.InterruptException``."""
        with suppress(duckdb.Error):
            self._cursor.interrupt()

    def stop(self, asked: Future[Any]) -> None:
        """Stop one query for certain, and wait for its end."""
        asked.cancel()
        while not asked.done():
            self.interrupt()  # again and again: one that comes before the query begins is lost
            wait([asked], _PAUSE)

    def close(self) -> None:
        """Stop what runs and wait for its end: a cursor keeps the file open."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._last is not None:
            self.stop(self._last)
        self._thread.shutdown(wait=True)
        with suppress(duckdb.Error):
            self._cursor.close()
