"""Numbered migrations: how a store came to be as ``schema.sql`` says. A released one is frozen."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files

import duckdb

from ouroboros_desktop import __version__
from ouroboros_desktop.storage.transaction import transaction


@dataclass(frozen=True, slots=True)
class Migration:
    """A step from ``version - 1`` to ``version``: SQL statements, separated by semicolons."""

    version: int
    name: str
    sql: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


def _load(version: int, name: str) -> Migration:
    file = files(__name__) / f"{version:04d}_{name}.sql"
    return Migration(version, name, file.read_text(encoding="utf-8"))


MIGRATIONS = (
    _load(1, "first_store"),
    _load(2, "methods"),
    _load(3, "recorded_while_written"),
    _load(4, "servers"),
    _load(5, "consent"),
    _load(6, "imports"),
    _load(7, "teachers"),
    _load(8, "bin"),
    _load(9, "sitting"),
    _load(10, "adapters"),
    _load(11, "presets"),
    _load(12, "quick_marks"),
    _load(13, "evaluation"),
    _load(14, "rewrite_feature"),
)
NEWEST = MIGRATIONS[-1].version


def version(con: duckdb.DuckDBPyConnection) -> int:
    """Return the number of the last migration of this database; 0 when it is not a store."""
    try:
        row = con.execute("SELECT max(version) FROM migration").fetchone()
    except (duckdb.CatalogException, duckdb.BinderException):  # no such table, no such column
        return 0
    return int(row[0]) if row and row[0] else 0


def app_version(con: duckdb.DuckDBPyConnection) -> str:
    """Return the version of the application that last wrote to the store, '' when none did."""
    query = "SELECT app_version FROM app_version ORDER BY ordinal DESC LIMIT 1"
    row = con.execute(query).fetchone()
    return str(row[0]) if row else ""


def is_newer(con: duckdb.DuckDBPyConnection) -> bool:
    """Whether a newer version of the application wrote here: this one may not understand it."""
    found = version(con)
    if found != NEWEST:
        return found > NEWEST
    return _numbers(app_version(con)) > _numbers(__version__)


def _numbers(name: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", name)[:3]]


def migrate(
    con: duckdb.DuckDBPyConnection,
    created_at: datetime,
    migrations: Sequence[Migration] = MIGRATIONS,
) -> None:
    """Apply the migrations that are missing, one transaction each.

    Each ends in a checkpoint: replaying a log that holds DDL is where DuckDB is weakest.
    """
    found = version(con)
    for migration in (one for one in migrations if one.version > found):
        with transaction(con):
            con.execute(migration.sql)
            con.execute(
                "INSERT INTO migration VALUES (?, ?, ?, ?, ?)",
                [
                    migration.version,
                    migration.name,
                    migration.sha256,
                    __version__,
                    created_at.replace(tzinfo=None),
                ],
            )
        con.execute("CHECKPOINT")
