"""Opening the database file: created when missing, checked, repaired, and locked down.

The live file is never opened, read or copied by our own code while DuckDB has it open: closing it
would drop DuckDB's lock on it (POSIX locks belong to the process).
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.storage.migrations import MIGRATIONS, migrate, version
from ouroboros_desktop.storage.problems import not_a_store, opening_problem, too_new
from ouroboros_desktop.storage.recovery import Repair, repair, wal_of

MIN_FREE = 32 * 2**20
"""Bytes that must be free before anything is written: a failing checkpoint ends the connection."""

BLOCK_SIZE = 16384
"""Bytes of a block: a small store is three to nine times smaller than with DuckDB's default."""

_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
}


@contextmanager
def private() -> Generator[None, None, None]:
    """Files and folders made in this block belong to this user alone (0600 and 0700)."""
    before = os.umask(0o077)
    try:
        yield
    finally:
        os.umask(before)


def prepare(path: Path) -> None:
    """Make sure that a store is at ``path``: its folder, the right to write there, its file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise opening_problem(path, error) from error
    check_space(path)
    if not path.exists():
        _create(path)
    for file in (path, wal_of(path)):
        with suppress(OSError):  # not ours, or no log there
            file.chmod(stat.S_IMODE(file.stat().st_mode) & 0o600)


def check_space(path: Path) -> None:
    """Raise ``StoreProblem`` when the disk is nearly full."""
    free = shutil.disk_usage(path.parent).free
    if free < MIN_FREE:
        raise StoreProblem(
            f"The disk that holds {path} is full ({free // 2**20} MB are free).",
            f"Free at least {MIN_FREE // 2**20} MB, then try again.",
        )


def connect(path: Path) -> tuple[duckdb.DuckDBPyConnection, Repair | None]:
    """Open the file; a log that is damaged at its end is cut first. Raises ``StoreProblem``."""
    done: Repair | None = None
    while True:
        try:
            return _connect(path), done
        except StoreProblem:
            raise
        except Exception as error:  # a damaged file makes DuckDB raise nearly anything
            cut = repair(path, error, now())
            if cut is None:
                raise opening_problem(path, error) from error
            done = cut


def _connect(path: Path) -> duckdb.DuckDBPyConnection:
    con = duckdb.connect(str(path), config=_CONFIG)
    try:
        _lock_down(con, path)
        found = version(con)
        if found == 0:
            raise not_a_store(path)
        if found > len(MIGRATIONS):
            raise too_new(path)
        if found < len(MIGRATIONS):
            migrate(con, now())
    except BaseException:
        con.close()
        raise
    return con


def _lock_down(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    """No other file, no network, no extension; after the last line nothing can be set any more."""
    fsync = "FULL" if sys.platform == "darwin" else "STANDARD"  # a real flush on macOS
    spill = str(path.parent / "tmp").replace("'", "''")
    for line in (
        "SET memory_limit='2GB'",
        "SET threads=2",
        f"SET temp_directory='{spill}'",
        f"SET fsync_mode='{fsync}'",
        "SET enable_progress_bar=false",  # it would print on the terminal
        "SET checkpoint_threshold='16MB'",
        "SET enable_external_access=false",
        "SET lock_configuration=true",
    ):
        con.execute(line)


def _create(path: Path) -> None:
    """Make an empty store under another name, and rename it when it is whole."""
    if wal_of(path).exists():
        raise StoreProblem(
            f"The store {path} is missing, but its log {wal_of(path).name} is there.",
            "Put the store back beside its log, or move the log elsewhere to begin a new store.",
        )
    fresh = path.with_name(f"{path.name}.new-{os.getpid()}")
    try:
        _remove(fresh)
        _write_empty(fresh)
        if path.exists():
            raise FileExistsError(f"{path} appeared while it was made")
        fresh.rename(path)
        sync_folder(path.parent)
    except (duckdb.Error, OSError) as error:
        raise opening_problem(path, error) from error
    finally:
        _remove(fresh)


def _write_empty(fresh: Path) -> None:
    name = str(fresh).replace("'", "''")
    with duckdb.connect(":memory:", config=_CONFIG) as con:
        con.execute(f"ATTACH '{name}' AS store (BLOCK_SIZE {BLOCK_SIZE})")
        con.execute("USE store")
        migrate(con, now())
        con.execute("USE memory")
        con.execute("DETACH store")


def _remove(fresh: Path) -> None:
    for file in (fresh, wal_of(fresh)):
        file.unlink(missing_ok=True)
