"""Opening the database file: created when missing, checked, repaired, and locked down.

The live file is never opened, read or copied by our own code while DuckDB has it open: closing it
would drop DuckDB's lock on it (POSIX locks belong to the process).
"""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.storage import backups
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.checking import deep_check
from ouroboros_desktop.storage.copying import (
    BLOCK_SIZE,
    CONFIG,
    check_space,
    copy,
    quoted,
)
from ouroboros_desktop.storage.files import keep_beside, wal_of
from ouroboros_desktop.storage.migrations import NEWEST, app_version, is_newer, migrate, version
from ouroboros_desktop.storage.problems import (
    damaged,
    is_damage,
    not_a_store,
    not_backed_up,
    opening_problem,
    too_new,
)
from ouroboros_desktop.storage.recovery import put_back, repair
from ouroboros_desktop.storage.transaction import CommitFailed


@dataclass(frozen=True, slots=True)
class Opened:
    """An open connection, and where copies of a damaged log or a damaged file were put."""

    con: duckdb.DuckDBPyConnection
    repaired: Path | None = None
    rebuilt: Path | None = None


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


def connect(path: Path) -> Opened:
    """Open the file; a log that is damaged is repaired first. Raises ``StoreProblem``."""
    copies: Path | None = None
    while True:
        try:
            return Opened(_connect(path), copies)
        except StoreProblem:
            raise
        except Exception as error:  # a damaged file makes DuckDB raise nearly anything
            kept = repair(path, error, now(), copies) if is_damage(path, error) else None
            if kept is None:
                if copies is not None:
                    put_back(path, copies)
                raise opening_problem(path, error) from error
            copies = kept


def connect_checked(path: Path) -> Opened:
    """Open a file that may have been damaged since it was closed: all of it is looked at.

    When every row can be read and only indexes or unused parts are damaged, it is written anew.
    """
    try:
        wrong = damaged_blocks(path)
    except OSError as error:
        raise opening_problem(path, error) from error
    if not wrong:
        return connect(path)
    if problem := in_use(path):  # it was read while another program wrote to it
        raise problem
    before = keep_beside(path, now(), path, wal_of(path))
    try:
        _rebuild(path)
    except StoreProblem:
        for file in (path, wal_of(path)):
            with suppress(FileNotFoundError):
                (before / file.name).replace(file)
        with suppress(OSError):  # the log's own copies are there
            before.rmdir()
        raise
    return replace(connect(path), rebuilt=before)


def _rebuild(path: Path) -> None:
    """Write the store anew from what can be read; raises ``StoreProblem`` unless all can."""
    con = connect(path).con
    fresh = backups.folder_of(path) / "rebuilt.partial"
    try:
        deep_check(con)
        fresh.parent.mkdir(mode=0o700, exist_ok=True)
        copy(con, fresh)
    except (duckdb.Error, CommitFailed) as error:
        raise damaged(path) from error
    finally:
        with suppress(duckdb.Error):
            con.close()
    put_in_place(fresh, path)


def in_use(path: Path) -> StoreProblem | None:
    """Return what to say when another program has the store open; None when none has."""
    if not path.exists():
        return None
    try:
        duckdb.connect(str(path), read_only=True, config=CONFIG).close()
    except Exception as error:  # a damaged file makes DuckDB raise nearly anything
        return None if is_damage(path, error) else opening_problem(path, error)
    return None


def put_in_place(fresh: Path, path: Path) -> None:
    """Let ``fresh`` be the store from now on. The store is closed, its log no longer needed."""
    wal_of(path).unlink(missing_ok=True)
    fresh.replace(path)
    sync_folder(path.parent)


def _connect(path: Path) -> duckdb.DuckDBPyConnection:
    con = duckdb.connect(str(path), config=CONFIG)
    try:
        _lock_down(con, path)
        found = version(con)
        if found == 0:
            raise not_a_store(path)
        if is_newer(con):
            raise too_new(path)
        _back_up_before(con, path, found)
        if found < NEWEST:
            migrate(con, now())
    except BaseException:
        with suppress(duckdb.Error):
            con.close()
        raise
    return con


def _back_up_before(con: duckdb.DuckDBPyConnection, path: Path, found: int) -> None:
    """Make a backup when this version of the application changes the store, or uses it first.

    Raises ``StoreProblem`` when it cannot be made and verified: nothing is changed then.
    """
    if found < NEWEST:
        reason = backups.BEFORE_MIGRATION
    elif app_version(con) not in {"", __version__}:
        reason = backups.BEFORE_UPDATE
    else:
        return
    try:
        backups.make(con, path, reason)
    except StoreProblem as problem:
        raise not_backed_up(path, problem) from problem


def _lock_down(con: duckdb.DuckDBPyConnection, path: Path) -> None:
    """No other file, no network, no extension; after the last line nothing can be set any more."""
    fsync = "FULL" if sys.platform == "darwin" else "STANDARD"  # a real flush on macOS
    for line in (
        "SET memory_limit='2GB'",
        "SET threads=2",
        f"SET temp_directory={quoted(path.parent / 'tmp')}",
        f"SET fsync_mode='{fsync}'",
        "SET enable_progress_bar=false",  # it would print on the terminal
        "SET checkpoint_threshold='16MB'",
        f"SET allowed_directories=[{quoted(backups.folder_of(path))}]",
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
    with duckdb.connect(":memory:", config=CONFIG) as con:
        con.execute(f"ATTACH {quoted(fresh)} AS store (BLOCK_SIZE {BLOCK_SIZE})")
        con.execute("USE store")
        migrate(con, now())
        con.execute("USE memory")
        con.execute("DETACH store")


def _remove(fresh: Path) -> None:
    for file in (fresh, wal_of(fresh)):
        file.unlink(missing_ok=True)
