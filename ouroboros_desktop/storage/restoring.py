"""Putting a backup in the place of the store, which is kept beside."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.storage.backups import Backup, folder_of, whole
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.copying import CONFIG, check_space
from ouroboros_desktop.storage.files import flush_file, keep_beside, private, wal_of
from ouroboros_desktop.storage.journal import journals
from ouroboros_desktop.storage.migrations import NEWEST, version
from ouroboros_desktop.storage.opening import in_use, put_in_place
from ouroboros_desktop.storage.problems import not_a_store, too_new
from ouroboros_desktop.storage.sealing import SUFFIX, unseal


def restore(path: Path, backup: Backup) -> Path:
    """Let a backup be the store at ``path``, which is closed; returns where the one before is.

    Opening it then brings back from the journal what was saved since, as far as that reaches.
    Raises ``StoreProblem``; nothing is changed then.
    """
    check_space(path, 2 * backup.size)
    file = whole(path, backup)
    fresh = folder_of(path) / "restored.partial"
    with private():
        shutil.copy2(file, fresh)
    return _take(path, fresh)


def restore_file(path: Path, file: Path, passphrase: str = "") -> Path:
    """Let a backup that was kept elsewhere, encrypted or not, be the store at ``path``."""
    if not file.is_file():
        raise StoreProblem(f"There is no file {file}.", "Check its name and its folder.")
    check_space(path, 2 * file.stat().st_size)
    fresh = folder_of(path) / "restored.partial"
    with private():
        fresh.parent.mkdir(mode=0o700, exist_ok=True)
        if file.suffix == SUFFIX:
            unseal(file, fresh, passphrase)
        else:
            shutil.copy2(file, fresh)
    try:
        _check(fresh, file)
        return _take(path, fresh)
    finally:
        fresh.unlink(missing_ok=True)


def _take(path: Path, fresh: Path) -> Path:
    problem = in_use(path)
    if problem is not None:
        fresh.unlink(missing_ok=True)
        raise problem
    before = keep_beside(path, now(), path, wal_of(path), *journals(path))
    with suppress(OSError):
        fresh.chmod(0o600)
    flush_file(fresh)
    put_in_place(fresh, path)
    return before


def _check(fresh: Path, file: Path) -> None:
    try:
        if damaged_blocks(fresh):
            raise StoreProblem(f"The file {file.name} is damaged.", "Choose another backup.")
        with duckdb.connect(str(fresh), read_only=True, config=CONFIG) as con:
            found = version(con)
    except duckdb.Error as error:
        raise not_a_store(file) from error
    if found == 0:
        raise not_a_store(file)
    if found > NEWEST:
        raise too_new(file)
