"""Putting a backup in the place of the store, which is kept beside."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.storage.backups import Backup, damaged_backup, folder_of
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.copying import CONFIG, check_space, verify
from ouroboros_desktop.storage.files import (
    copying,
    flush_file,
    keep_beside,
    private,
    wal_of,
)
from ouroboros_desktop.storage.journal import journals
from ouroboros_desktop.storage.migrations import is_newer, version
from ouroboros_desktop.storage.opening import in_use, put_in_place
from ouroboros_desktop.storage.problems import backup_problem, not_a_store, too_new
from ouroboros_desktop.storage.sealing import SUFFIX, unsealing


def restore(path: Path, backup: Backup) -> Path:
    """Let a backup be the store at ``path``, which is closed; returns where the one before is.

    Opening it then brings back from the journal what was saved since, as far as that reaches.
    Raises ``StoreProblem``; nothing is changed then.
    """
    return finished(restoring(path, backup))


def restore_file(path: Path, file: Path, passphrase: str = "") -> Path:
    """Let a backup that was kept elsewhere, encrypted or not, be the store at ``path``."""
    return finished(restoring_file(path, file, passphrase))


def restoring(path: Path, backup: Backup) -> Generator[Progress, None, Path]:
    """Restore a backup and say how far it is; closed early, nothing is changed."""
    check_space(path, 2 * backup.size)
    file = folder_of(path) / backup.name
    with _fresh(path) as fresh:
        digest = yield from copying(file, fresh, "Reading the backup")
        if digest != backup.sha256:
            raise damaged_backup(backup)
        yield Progress("Checking the backup", 0, 0)
        verify(fresh, backup.inventory)
        _check_version(fresh, file)
        return (yield from _taking(path, fresh))


def restoring_file(path: Path, file: Path, passphrase: str = "") -> Generator[Progress, None, Path]:
    """Restore a file that was kept elsewhere and say how far it is; see ``restoring``."""
    if not file.is_file():
        raise StoreProblem(f"There is no file {file}.", "Check its name and its folder.")
    check_space(path, 2 * file.stat().st_size)
    with _fresh(path) as fresh:
        if file.suffix == SUFFIX:
            yield from unsealing(file, fresh, passphrase)
        else:
            yield from copying(file, fresh, "Reading the backup")
        yield Progress("Checking the backup", 0, 0)
        _check(fresh, file)
        return (yield from _taking(path, fresh))


@contextmanager
def _fresh(path: Path) -> Iterator[Path]:
    """Yield where the restored store is made; nothing is left there at the end."""
    fresh = folder_of(path) / "restored.partial"
    with private():
        fresh.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        yield fresh
    except OSError as error:
        raise backup_problem(path, error) from error
    finally:
        fresh.unlink(missing_ok=True)


def _taking(path: Path, fresh: Path) -> Generator[Progress, None, Path]:
    problem = in_use(path)
    if problem is not None:
        raise problem
    yield Progress("Keeping the present store beside", 0, 0)
    before = keep_beside(path, now(), path, wal_of(path), *journals(path))
    yield Progress("Putting it in place", 0, 0)
    flush_file(fresh)
    put_in_place(fresh, path)
    return before


def _check(fresh: Path, file: Path) -> None:
    if damaged_blocks(fresh):
        raise StoreProblem(f"The file {file.name} is damaged.", "Choose another backup.")
    _check_version(fresh, file)


def _check_version(fresh: Path, file: Path) -> None:
    """Raise ``StoreProblem`` unless this version of the application can use a store."""
    try:
        with duckdb.connect(str(fresh), read_only=True, config=CONFIG) as con:
            found, newer = version(con), is_newer(con)
    except duckdb.Error as error:
        raise not_a_store(file) from error
    if found == 0:
        raise not_a_store(file)
    if newer:
        raise too_new(file)
