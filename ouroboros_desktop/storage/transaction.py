"""One transaction: all of a user's action is stored, or nothing of it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager, suppress

import duckdb


class CommitFailed(Exception):
    """COMMIT reported an error. What was written may be in the file all the same."""


@contextmanager
def transaction(con: duckdb.DuckDBPyConnection) -> Generator[None, None, None]:
    """Commit what the block writes; on any exception roll back and raise it again.

    DuckDB accepts COMMIT after a failed statement, and stores nothing, without a word. A statement
    just before it is refused then: so an error that the block swallowed still comes out.
    Raises ``CommitFailed`` when the fate of the commit is unknown.
    """
    con.execute("BEGIN")
    try:
        yield
        con.execute("SELECT 1")
        _commit(con)
    except BaseException:
        with suppress(duckdb.Error):
            con.execute("ROLLBACK")
        raise


def _commit(con: duckdb.DuckDBPyConnection) -> None:
    try:
        con.execute("COMMIT")
    except duckdb.Error as error:
        raise CommitFailed(str(error)) from error
