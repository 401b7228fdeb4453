"""A new version touches the store after a verified backup; an older one does not touch it."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from ouroboros_desktop import __version__
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import now
from ouroboros_desktop.storage import Store, backups, copying
from ouroboros_desktop.storage.migrations import (
    MIGRATIONS,
    NEWEST,
    app_version,
    migrate,
    version,
)
from ouroboros_desktop.storage.restoring import restore, restore_file
from tests.reliability.support import Begun, begin


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    return begin(tmp_path / "data")


def pretend(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Be another version of the application."""
    for module in ("opening", "database", "rows", "migrations"):
        monkeypatch.setattr(f"ouroboros_desktop.storage.{module}.__version__", name)


def damage_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk flip a bit of each copy before it is looked at."""
    real = copying.settle

    def settle(target: Path, there: copying.Inventory) -> None:
        data = bytearray(target.read_bytes())
        data[len(data) // 2] ^= 1
        target.write_bytes(data)
        real(target, there)

    monkeypatch.setattr(copying, "settle", settle)


def test_a_backup_is_made_before_a_new_version_is_used_even_when_there_was_none(
    begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    pretend(monkeypatch, "9.9.9")
    assert backups.listed(begun.path) == []
    Store.open(begun.path).close()
    (made,) = backups.listed(begun.path)
    assert made.reason == backups.BEFORE_UPDATE
    assert made.rows["app_version"] == 1, "it is from before"
    Store.open(begun.path).close()
    assert backups.listed(begun.path) == [made], "once is enough"


def test_a_backup_is_made_before_a_migration(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    with duckdb.connect(str(path)) as con:
        migrate(con, now(), MIGRATIONS[:-1])
    Store.open(path).close()
    (made,) = backups.listed(path)
    assert made.reason == backups.BEFORE_MIGRATION
    with duckdb.connect(str(backups.folder_of(path) / made.name), read_only=True) as con:
        assert version(con) == MIGRATIONS[-2].version
    with duckdb.connect(str(path), read_only=True) as con:
        assert version(con) == NEWEST
        assert app_version(con) == __version__


def test_a_migration_whose_backup_cannot_be_verified_leaves_the_store_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.duckdb"
    with duckdb.connect(str(path)) as con:
        migrate(con, now(), MIGRATIONS[:-1])
    before = path.read_bytes()
    with monkeypatch.context() as faulty:
        damage_copies(faulty)
        with pytest.raises(
            StoreProblem, match=r"left as it is: the backup .* is not whole"
        ) as told:
            Store.open(path)
    assert "unchanged" in told.value.hint
    assert path.read_bytes() == before
    assert list(backups.folder_of(path).iterdir()) == []
    Store.open(path).close()
    with duckdb.connect(str(path), read_only=True) as con:
        assert version(con) == NEWEST


def test_a_new_version_whose_backup_cannot_be_verified_writes_nothing(
    begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = begun.path.read_bytes()
    pretend(monkeypatch, "9.9.9")
    damage_copies(monkeypatch)
    with pytest.raises(StoreProblem, match="left as it is"):
        Store.open(begun.path)
    assert begun.path.read_bytes() == before


@pytest.mark.parametrize(
    ("used", "here", "newer"),
    [("0.2.0", "0.1.9", True), ("0.10.0", "0.9.0", True), ("0.1.0", "0.1.0", False)],
)
def test_an_older_version_is_refused_once_a_newer_one_was_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, used: str, here: str, newer: bool
) -> None:
    path = tmp_path / "store.duckdb"
    pretend(monkeypatch, used)
    Store.open(path).close()
    before = path.read_bytes()
    pretend(monkeypatch, here)
    if newer:
        with pytest.raises(StoreProblem, match="newer version of this application") as told:
            Store.open(path)
        assert "Install the newest version" in told.value.hint
        assert path.read_bytes() == before
    else:
        Store.open(path).close()


def test_a_backup_of_a_newer_version_is_not_put_in_place(
    begun: Begun, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(begun.path)
    made = store.archive.back_up(backups.BY_HAND)
    store.close()
    before = begun.path.read_bytes()
    pretend(monkeypatch, "0.0.9")
    with pytest.raises(StoreProblem, match="newer version"):
        restore(begun.path, made)
    with pytest.raises(StoreProblem, match="newer version"):
        restore_file(begun.path, backups.folder_of(begun.path) / made.name)
    assert begun.path.read_bytes() == before
