"""Whether a store holds together: a quick look at each start, a thorough one when asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import duckdb

Con = duckdb.DuckDBPyConnection

_NEWEST = 200

# Table, column, table it points to. These may name a row that comes later or nothing at all, so
# they are no REFERENCES; what they name must be there unless it was erased for good.
_POINTERS = (
    ("message", "parent_id", "message"),
    ("message", "completion_id", "completion"),
    ("summary", "completion_id", "completion"),
    ("completion", "labyrinth_prompt_id", "labyrinth_prompt"),
    ("promotion", "adapter_id", "adapter"),
    ("adapter", "parent_id", "adapter"),
)


@cache
def expected() -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the tables and of the views that a store has."""
    schema = (files(__package__) / "schema.sql").read_text(encoding="utf-8")
    tables = re.findall(r"^CREATE TABLE (\w+)", schema, re.MULTILINE)
    views = re.findall(r"^CREATE VIEW (\w+)", schema, re.MULTILINE)
    return frozenset(tables), frozenset(views)


def counts(con: Con) -> dict[str, int]:
    """Return the number of rows of each table, whatever version the store is of."""
    names = con.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database() ORDER BY 1"
    ).fetchall()
    found = {}
    for (table,) in names:
        row = con.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
        found[table] = int(row[0]) if row else 0
    return found


def shape(con: Con) -> tuple[int, int]:
    """Return the number of views and of constraints: a copy must have as many."""
    row = con.execute(
        "SELECT (SELECT count(*) FROM duckdb_views() WHERE NOT internal"
        " AND database_name = current_database()),"
        " (SELECT count(*) FROM duckdb_constraints() WHERE database_name = current_database())"
    ).fetchone()
    assert row is not None
    return int(row[0]), int(row[1])


def quick_check(con: Con) -> list[str]:
    """Return what is wrong at first sight: tables, views, the newest rows and what they name."""
    return [*_missing(con), *_astray(con, f"ORDER BY ordinal DESC LIMIT {_NEWEST}")]


def deep_check(con: Con) -> list[str]:
    """Return all that is wrong: every value is read, every view asked, every pointer followed."""
    problems = _missing(con)
    for table in sorted(expected()[0]):
        con.execute(f"SELECT bit_xor(hash(t)) FROM {table} AS t").fetchall()  # noqa: S608
    for view in sorted(expected()[1]):
        con.execute(f"SELECT count(*) FROM {view}").fetchall()  # noqa: S608
    return [*problems, *_astray(con, ""), *_twice(con)]


def _missing(con: Con) -> list[str]:
    tables, views = expected()
    rows = con.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = current_database()"
        " UNION ALL SELECT view_name FROM duckdb_views() WHERE database_name = current_database()"
    ).fetchall()
    gone = sorted((tables | views) - {name for (name,) in rows})
    return [f"The table {name} is missing." for name in gone]


def _astray(con: Con, which: str) -> Iterator[str]:
    for table, column, target in _POINTERS:
        row = con.execute(
            f"SELECT count(*) FROM (SELECT {column} AS id FROM {table}"  # noqa: S608
            f" WHERE {column} IS NOT NULL {which}) AS x ANTI JOIN {target} AS y ON y.id = x.id"
        ).fetchone()
        if row and row[0]:
            yield f"{row[0]} rows of {table} name a {target} that is not there."


def _twice(con: Con) -> Iterator[str]:
    numbered = sorted(expected()[0] - {"migration"})
    union = " UNION ALL ".join(f"SELECT ordinal FROM {table}" for table in numbered)  # noqa: S608
    row = con.execute(f"SELECT count(*) - count(DISTINCT ordinal) FROM ({union})").fetchone()  # noqa: S608
    if row and row[0]:
        yield f"{row[0]} rows bear a number that another row bears."
