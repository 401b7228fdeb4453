"""Long queries, on threads of their own with cursors of their own; they can be interrupted."""

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

    def ask_instead(self, query: Callable[[duckdb.DuckDBPyConnection], Answer]) -> Future[Answer]:
        """Begin a query in place of the one before, which is stopped."""
        if self._last is not None:
            self.stop(self._last)
        return self.ask(query)

    def stop(self, asked: Future[Any]) -> None:
        """Stop one query for certain, and wait for its end: ``duckdb.InterruptException``."""
        asked.cancel()
        while not asked.done():
            with suppress(duckdb.Error):
                self._cursor.interrupt()  # again and again: one before the query begins is lost
            wait([asked], _PAUSE)

    def close(self) -> None:
        """Stop what runs and wait for its end: a cursor keeps the file open."""
        self._thread.shutdown(wait=False, cancel_futures=True)
        if self._last is not None:
            self.stop(self._last)
        self._thread.shutdown(wait=True)
        with suppress(duckdb.Error):
            self._cursor.close()


class Readers:
    """One for backups and checks, one for searches: neither waits for the other or stops it."""

    def __init__(self, con: duckdb.DuckDBPyConnection) -> None:
        self.keeping = Reader(con)
        self.searching = Reader(con)

    def close(self) -> None:
        self.keeping.close()
        self.searching.close()
