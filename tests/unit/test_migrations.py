"""The migrations lead to exactly the store that schema.sql describes, or leave it as it was."""

from __future__ import annotations

import re
from pathlib import Path

import duckdb
import pytest

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store
from ouroboros_desktop.storage import migrations as package
from ouroboros_desktop.storage.migrations import MIGRATIONS, NEWEST, Migration, migrate, version

SCHEMA = Path(package.__file__).parents[1] / "schema.sql"


def shape(con: duckdb.DuckDBPyConnection) -> list[tuple]:
    """Tables with their columns and constraints, and views, as DuckDB prints them."""
    tables = "SELECT 'table', table_name, sql FROM duckdb_tables()"
    views = "SELECT 'view', view_name, sql FROM duckdb_views() WHERE NOT internal"
    return con.execute(f"{tables} UNION ALL {views} ORDER BY ALL").fetchall()


def test_all_migrations_on_an_empty_file_equal_the_schema(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "a.db")) as con:
        migrate(con, now())
        migrated = shape(con)
        assert version(con) == NEWEST
    with duckdb.connect(str(tmp_path / "b.db")) as con:
        con.execute(SCHEMA.read_text(encoding="utf-8"))
        assert shape(con) == migrated
    assert len(migrated) > 20


def test_each_migration_has_a_higher_number_than_the_one_before() -> None:
    versions = [m.version for m in MIGRATIONS]
    assert versions == sorted(set(versions))


def test_the_last_row_is_looked_for_in_every_numbered_table() -> None:
    schema = SCHEMA.read_text(encoding="utf-8")
    view = schema.partition("CREATE VIEW last_row")[2].partition(";")[0]
    with duckdb.connect(":memory:") as con:
        con.execute(schema)
        numbered = con.execute(
            "SELECT table_name FROM duckdb_columns() JOIN duckdb_tables() USING (table_name)"
            " WHERE column_name = 'ordinal'"
        ).fetchall()
    assert len(numbered) >= 20
    assert set(re.findall(r"FROM (\w+)", view)) == {name for (name,) in numbered}


def test_only_what_is_missing_is_applied(tmp_path: Path) -> None:
    steps = [*MIGRATIONS, Migration(NEWEST + 1, "more", "CREATE TABLE more (x INTEGER)")]
    with duckdb.connect(str(tmp_path / "a.db")) as con:
        migrate(con, now(), steps[:-1])
        migrate(con, now(), steps)
        migrate(con, now(), steps)
        assert version(con) == NEWEST + 1
        found = con.execute("SELECT version, name, sha256 FROM migration ORDER BY 1").fetchall()
    assert found == [(m.version, m.name, m.sha256) for m in steps]


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    broken = Migration(NEWEST + 1, "broken", "CREATE TABLE more (x INTEGER); SELECT * FROM nowhere")
    with duckdb.connect(str(tmp_path / "a.db")) as con:
        migrate(con, now())
        before = shape(con)
        with pytest.raises(duckdb.CatalogException):
            migrate(con, now(), [*MIGRATIONS, broken])
        assert (shape(con), version(con)) == (before, NEWEST)


def test_a_store_of_a_newer_version_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    store = Store.open(path)
    store.add_teacher(Teacher("Ada"))
    store.close()
    with duckdb.connect(str(path)) as con:
        con.execute("INSERT INTO migration VALUES (99, 'later', repeat('0', 64), '9.9', now())")
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="newer version") as problem:
        Store.open(path)
    assert "newest version" in problem.value.hint
    assert path.read_bytes() == before


def test_a_database_that_is_not_a_store_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "other.duckdb"
    with duckdb.connect(str(path)) as con:
        con.execute("CREATE TABLE recipe (name VARCHAR)")
    before = path.read_bytes()
    with pytest.raises(StoreProblem, match="is not a store"):
        Store.open(path)
    assert path.read_bytes() == before
