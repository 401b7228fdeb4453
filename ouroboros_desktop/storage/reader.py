"""Long queries, on a thread of their own with a cursor of their own; they can be interrupted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

import duckdb

Answer = TypeVar("Answer")


class Reader:
    """One thread that reads while the store is written. A write waits for it a few milliseconds."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        self._cursor = con.cursor()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="store-reader")

    def ask(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Future[Answer]:
        """Begin a query; what it raises comes out of the future."""
        return self._thread.submit(query, self._cursor)

    def interrupt(self) -> None:
        """Stop the query that runs: its future ends with ``duckdb.InterruptException``."""
        with suppress(duckdb.Error):
            self._cursor.interrupt()

    def close(self) -> None:
        """Stop what runs and wait for its end: a cursor keeps the file open."""
        self.interrupt()
        self._thread.shutdown(wait=True, cancel_futures=True)
        with suppress(duckdb.Error):
            self._cursor.close()
