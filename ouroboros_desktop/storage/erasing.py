"""Erasing cycles for good: a fresh copy of the store without them takes its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from graphlib import TopologicalSorter
from pathlib import Path
from uuid import UUID

import duckdb

from ouroboros_desktop.storage.checking import counts, shape
from ouroboros_desktop.storage.copying import Inventory, attach, main_catalog, settle
from ouroboros_desktop.storage.transaction import transaction

Con = duckdb.DuckDBPyConnection
Reference = tuple[str, str]  # a column, and the table that it names a row of


def copy_without(con: Con, target: Path, cycles: Sequence[UUID]) -> None:
    """Copy the store to ``target`` without ``cycles`` and without whatever names a row of theirs.

    What other cycles learned from them is left out of those policy updates too; adapters stay.
    """
    references = _references(con)
    order = [
        *TopologicalSorter({t: {n for _, n in r} for t, r in references.items()}).static_order()
    ]
    attach(con, target)
    try:
        with con.cursor() as own:  # closing it takes its temporary tables away
            there = _fill(own, order, references, cycles)
    finally:
        con.execute("DETACH copy")
    settle(target, there)


def _fill(
    con: Con, order: Sequence[str], references: dict[str, list[Reference]], cycles: Sequence[UUID]
) -> Inventory:
    con.execute(f'COPY FROM DATABASE "{main_catalog(con)}" TO copy (SCHEMA)')
    with transaction(con):
        for table in order:
            _mark(con, table, references[table], cycles)
        for table in order:
            con.execute(
                f'INSERT INTO copy."{table}" FROM "{table}" AS t'
                f" ANTI JOIN gone_{table} AS g ON g.place = t.rowid"
            )
        kept = {table: _count(con, table) for table in counts(con)}
        return Inventory(kept, _newest(con), shape(con))


def _references(con: Con) -> dict[str, list[Reference]]:
    """Return, for each table, its columns that are REFERENCES, and to which table."""
    found: dict[str, list[Reference]] = {table: [] for table in counts(con)}
    rows = con.execute(
        "SELECT table_name, constraint_column_names[1], referenced_table FROM duckdb_constraints()"
        " WHERE constraint_type = 'FOREIGN KEY' AND database_name = current_database()"
    ).fetchall()
    for table, column, target in rows:
        found[table].append((column, target))
    found["imported_cycle"].append(("cycle_id", "cycle"))  # it has no key, and goes all the same
    return found


def _mark(con: Con, table: str, references: Sequence[Reference], cycles: Sequence[UUID]) -> None:
    """Note the rows of ``table`` that go, by their place in it and, where it has one, their id."""
    conditions = list(_conditions(table, references))
    key = "id" if table != "rubric" else "revision"
    has_key = any(
        column == key
        for (column,) in con.execute(f"SELECT name FROM pragma_table_info('{table}')").fetchall()  # noqa: S608
    )
    columns = f"rowid AS place, {key} AS id" if has_key else "rowid AS place"
    con.execute(
        f'CREATE TEMP TABLE gone_{table} AS SELECT {columns} FROM "{table}"'  # noqa: S608
        f" WHERE {' OR '.join(conditions) or 'false'}",
        [list(cycles)] if table == "cycle" else [],
    )


def _conditions(table: str, references: Sequence[Reference]) -> Iterator[str]:
    if table == "cycle":
        yield "list_contains($1, id)"
    for column, target in references:
        yield f"{column} IN (SELECT id FROM gone_{target})"  # noqa: S608 - names of ours


def _count(con: Con, table: str) -> int:
    row = con.execute(f'SELECT count(*) FROM copy."{table}"').fetchone()  # noqa: S608
    return int(row[0]) if row else 0


def _newest(con: Con) -> int:
    row = con.execute("SELECT coalesce(max(ordinal), 0) FROM copy.last_row").fetchone()
    return int(row[0]) if row else 0
