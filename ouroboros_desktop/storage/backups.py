"""Backups: whole copies of the store, each opened and counted before it bears its name."""

from __future__ import annotations

import hashlib
from collections.abc import Generator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import duckdb
import msgspec

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.storage.copying import Inventory, check_space, copy, verify
from ouroboros_desktop.storage.files import flush, private, stamp
from ouroboros_desktop.storage.leftovers import noted
from ouroboros_desktop.storage.rotation import kept
from ouroboros_desktop.storage.sealing import sealing

AUTOMATIC = "automatic"
BY_HAND = "by hand"
BEFORE_MIGRATION = "before the store was changed for a new version"
BEFORE_UPDATE = "before a new version was used"


SPECIAL = 5
"""So many of the backups that were not automatic are kept."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds. ``newest`` is the number of its newest row, ``sha256`` of its file."""

    name: str
    made_at: datetime
    reason: str
    app_version: str
    rows: dict[str, int]
    newest: int
    shape: tuple[int, int]
    size: int
    sha256: str

    @property
    def inventory(self) -> Inventory:
        return Inventory(self.rows, self.newest, self.shape)

    @property
    def cycles(self) -> int:
        return self.rows.get("cycle", 0)

    @property
    def messages(self) -> int:
        return self.rows.get("message", 0)

    @property
    def scores(self) -> int:
        return self.rows.get("score", 0)


def folder_of(path: Path) -> Path:
    """Return where the backups of the store ``path`` are."""
    return path.parent / "backups"


def make(con: duckdb.DuckDBPyConnection, path: Path, reason: str) -> Backup:
    """Make a backup of the open store and throw away those that are no longer kept.

    Raises ``StoreProblem``, or ``duckdb.Error``; earlier backups are then untouched.
    """
    folder = folder_of(path)
    with private():
        folder.mkdir(mode=0o700, exist_ok=True)
    _sweep(folder)
    check_space(path, path.stat().st_size)
    moment = now()
    file = folder / f"{stamp(moment)}.duckdb"
    partial = file.with_suffix(".partial")
    try:
        there = copy(con, partial)
        found = Backup(
            name=file.name,
            made_at=moment,
            reason=reason,
            app_version=__version__,
            rows=there.rows,
            newest=there.newest,
            shape=there.shape,
            size=partial.stat().st_size,
            sha256=digest(partial),
        )
        _write(_manifest(file), msgspec.json.encode(found))
        partial.replace(file)
        sync_folder(folder)
    finally:
        partial.unlink(missing_ok=True)
    _rotate(path)
    return found


def listed(path: Path) -> list[Backup]:
    """Return the verified backups of the store ``path``, newest first."""
    found = []
    for manifest in folder_of(path).glob("*.json"):
        try:
            backup = msgspec.json.decode(manifest.read_bytes(), type=Backup)
        except (OSError, msgspec.MsgspecError):
            continue
        if (manifest.parent / backup.name).exists():
            found.append(backup)
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def named(path: Path, name: str) -> Backup:
    """Return the backup of that name, or of a beginning that only one has; '' is the newest."""
    found = [backup for backup in listed(path) if backup.name.startswith(name)]
    if not found:
        raise StoreProblem(
            f"There is no backup {name}." if name else "There is no backup yet.",
            "List them with `ouroboros store backups`.",
        )
    if name and len(found) > 1:
        raise StoreProblem(
            f"{len(found)} backups begin with {name}.", "Write more of the name you mean."
        )
    return found[0]


def whole(path: Path, backup: Backup) -> Path:
    """Return the backup's file after every byte of it was looked at. Raises ``StoreProblem``."""
    file = folder_of(path) / backup.name
    if digest(file) != backup.sha256:
        raise damaged_backup(backup)
    verify(file, backup.inventory)
    return file


def damaged_backup(backup: Backup) -> StoreProblem:
    return StoreProblem(
        f"The backup {backup.name} is damaged.", "Choose the one before it; nothing was changed."
    )


def remove_all(path: Path) -> None:
    """Throw away every backup: a cycle is erased for good."""
    if folder_of(path).exists():
        for file in folder_of(path).iterdir():
            file.unlink()


def growing(path: Path) -> int:
    """Return the bytes of the copy that is being made now."""
    size = 0
    for file in folder_of(path).glob("*.partial"):
        with suppress(FileNotFoundError):
            size += file.stat().st_size
    return size


def digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _rotate(path: Path) -> None:
    found = listed(path)
    special = [backup for backup in found if backup.reason != AUTOMATIC]
    automatic = [backup for backup in found if backup.reason == AUTOMATIC]
    keep = {backup.name for backup in kept(automatic, lambda backup: backup.made_at)}
    keep |= {backup.name for backup in special[:SPECIAL]}
    for backup in found:
        if backup.name not in keep:
            file = folder_of(path) / backup.name
            file.unlink(missing_ok=True)
            _manifest(file).unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Take away what a process that was killed in the middle of a backup left."""
    for file in folder.glob("*.partial*"):
        file.unlink(missing_ok=True)


def _manifest(file: Path) -> Path:
    return file.with_suffix(".json")


def _write(file: Path, data: bytes) -> None:
    with private(), file.open("wb") as opened:
        opened.write(data)
        opened.flush()
        flush(opened.fileno())


def sealing_newest(path: Path, target: Path, passphrase: str) -> Generator[Progress, None, None]:
    """Write the newest backup to ``target``, encrypted. Raises ``StoreProblem``."""
    yield Progress("Checking the backup", 0, 0)
    newest = whole(path, named(path, ""))
    with noted(path.parent, target):
        yield from sealing(newest, target, passphrase)
