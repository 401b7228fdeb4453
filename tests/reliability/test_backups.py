"""Backups: made beside everything else, verified, rotated, restored, and under a passphrase."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ouroboros_desktop.cli import run
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.restoring import restore, restore_file
from ouroboros_desktop.storage.rotation import DAYS, HOURS, WEEKS, kept
from ouroboros_desktop.storage.sealing import sealing
from tests.patience import PATIENCE_S
from tests.reliability.support import Begun, begin, fill, said, say, start
from tests.unit.test_store_support import posix

PHRASE = "six plain words make it long"


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    return begin(tmp_path / "data")


def back_up(begun: Begun) -> backups.Backup:
    store = Store.open(begun.path)
    made = store.archive.back_up(backups.BY_HAND)
    store.close()
    return made


def test_a_backup_restores_everything_and_what_was_said_since(begun: Begun) -> None:
    whole = fill(begun)
    made = back_up(begun)
    assert (made.cycles, made.messages, made.scores) == (1, 3, 6)
    assert damaged_blocks(backups.folder_of(begun.path) / made.name) == 0
    store = Store.open(begun.path)
    say(store, begun.cycle, "after the backup")
    store.close()
    begun.path.write_bytes(b"\0" * 5000)
    damaged = begun.path.read_bytes()
    with pytest.raises(StoreProblem, match="Restore a backup"):
        Store.open(begun.path)

    before = restore(begun.path, backups.named(begun.path, ""))
    store = Store.open(begun.path)
    cycle = store.cycle(begun.cycle.id)
    assert cycle.transcript.messages[-1].content == "after the backup"
    assert cycle.scores == whole.scores
    assert "One action was brought back" in store.recovered
    store.close()
    assert (before / begun.path.name).read_bytes() == damaged


def test_a_backup_is_made_while_words_are_searched(begun: Begun) -> None:
    fill(begun, turns=30)
    store = Store.open(begun.path)
    say(store, begun.cycle, "under the lamp")
    making = store.archive.begin_backup(backups.BY_HAND)
    searches = 0
    while not making.done() or searches == 0:
        (found,) = store.search("LAMP").result(PATIENCE_S)
        assert found.excerpt == "under the lamp"
        searches += 1
    made = store.archive.end_backup(making)
    store.close()
    assert made.messages == len(begun.texts())
    assert damaged_blocks(backups.whole(begun.path, made)) == 0


def test_an_older_backup_is_restored_as_it_was_and_the_rest_is_kept_beside(begun: Begun) -> None:
    names = []
    for n in range(4):
        store = Store.open(begun.path)
        say(store, begun.cycle, str(n))
        names.append(store.archive.back_up(backups.BY_HAND).name)
        store.close()
    before = restore(begun.path, backups.named(begun.path, names[0]))
    store = Store.open(begun.path)
    assert said(store, begun.cycle) == ["0"]
    assert "later state" in store.recovered
    say(store, begun.cycle, "another way")
    store.close()
    assert begun.texts() == ["0", "another way"]
    assert (before / begun.path.name).exists()
    restore(begun.path, backups.named(begun.path, names[-1]))
    assert begun.texts()[:4] == ["0", "1", "2", "3"]


def test_rows_may_be_written_while_a_backup_is_made(begun: Begun) -> None:
    store = Store.open(begun.path)
    begun_backup = store.archive.begin_backup(backups.AUTOMATIC)
    say(store, begun.cycle, *map(str, range(5)))
    made = store.archive.end_backup(begun_backup)
    store.close()
    restore(begun.path, made)
    assert begun.texts() == [str(n) for n in range(5)]


def test_a_damaged_backup_is_refused_and_nothing_is_changed(begun: Begun) -> None:
    made = back_up(begun)
    file = backups.folder_of(begun.path) / made.name
    data = bytearray(file.read_bytes())
    data[random.Random(0).randrange(len(data))] ^= 4
    file.write_bytes(data)
    before = begun.path.read_bytes()
    with pytest.raises(StoreProblem, match="is damaged"):
        restore(begun.path, made)
    assert begun.path.read_bytes() == before


def test_what_a_killed_backup_left_is_no_backup_and_is_swept(begun: Begun) -> None:
    folder = backups.folder_of(begun.path)
    folder.mkdir()
    (folder / "20200101T000000.000000Z.partial").write_bytes(b"half")
    (folder / "20200101T000000.000000Z.duckdb").write_bytes(b"never verified")
    assert backups.listed(begun.path) == []
    made = back_up(begun)
    assert [one.name for one in backups.listed(begun.path)] == [made.name]
    assert not list(folder.glob("*.partial"))


def test_twelve_hours_ten_days_and_nine_weeks_are_kept() -> None:
    newest = datetime(2026, 11, 26, 21, 55, tzinfo=UTC)
    every_ten_minutes = [newest - timedelta(minutes=10 * n) for n in range(6 * 24 * 100)]
    found = kept(every_ten_minutes, lambda moment: moment)
    assert found[0] == newest
    hours = [t for t in found if newest - t < timedelta(hours=HOURS)]
    assert len(hours) == HOURS
    assert len({t.date() for t in found if newest - t < timedelta(days=DAYS)}) == DAYS
    assert len({t.isocalendar()[:2] for t in found}) == WEEKS
    assert len(found) <= HOURS + DAYS + WEEKS
    # Rotating at each backup, as time goes on, keeps as many.
    rolling: list[datetime] = []
    for moment in reversed(every_ten_minutes):
        rolling = kept([moment, *rolling], lambda one: one)
    assert rolling[0] == newest
    assert len({t.isocalendar()[:2] for t in rolling}) == WEEKS
    assert len({t.date() for t in rolling if newest - t < timedelta(days=DAYS)}) == DAYS


def test_a_file_under_a_passphrase_opens_with_it_alone(begun: Begun, tmp_path: Path) -> None:
    fill(begun, 1)
    made = back_up(begun)
    sealed = tmp_path / "kept.age"
    finished(backups.sealing_newest(begun.path, sealed, PHRASE))
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert b"question 0" not in sealed.read_bytes()
    assert sealed.stat().st_mode & 0o077 == 0
    with pytest.raises(StoreProblem, match="does not open with this passphrase"):
        restore_file(begun.path, sealed, PHRASE.upper())
    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 1
    sealed.with_name("bad.age").write_bytes(data)
    with pytest.raises(StoreProblem, match="or it is damaged"):
        restore_file(begun.path, sealed.with_name("bad.age"), PHRASE)
    other = tmp_path / "elsewhere" / "store.duckdb"
    other.parent.mkdir()
    begin(other.parent)
    restore_file(other, sealed, PHRASE)
    store = Store.open(other)
    assert store.cycle(begun.cycle.id).scores
    store.close()
    assert made.size < sealed.stat().st_size + 1000


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreProblem, match="at least 8"):
        finished(sealing(Path(__file__), tmp_path / "a.age", "short"))


@posix
def test_a_store_that_another_program_has_open_is_not_restored(begun: Begun) -> None:
    made = back_up(begun)
    process = start(begun, "store = Store.open(path)\nprint('open', flush=True)\nsys.stdin.read()")
    assert process.stdout is not None
    process.stdout.readline()
    try:
        with pytest.raises(StoreProblem, match="is open in another program"):
            restore(begun.path, made)
    finally:
        process.kill()
        process.communicate()


def test_the_terminal_backs_up_restores_and_keeps_a_bin(
    begun: Begun,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OUROBOROS_PASSPHRASE", PHRASE)
    home = ["--home", str(begun.path.parent)]
    fill(begun, 1)

    def told(*words: str, status: int = 0) -> str:
        assert run(["store", *words, *home]) == status, capsys.readouterr()
        return capsys.readouterr().out

    assert told("check") == "The store is whole.\n"
    assert "no backup yet" in told("backups")
    assert "Encrypted in" in told("backup", "--encrypt", str(tmp_path / "safe"))
    assert "1 cycles, 1 messages, 2 scores  by hand" in told("backups")
    assert "`ouroboros store undelete 1` undoes it" in told("delete", "1")
    assert "   1  " in told("bin")
    assert told("undelete", "1") == "Cycle 1 is back.\n"
    begun.path.write_bytes(b"gone")
    assert "Restored: 1 cycles." in told("restore", "--yes")
    assert "Restored: 1 cycles." in told("restore", "--yes", str(tmp_path / "safe.age"))
    told("delete", "1")
    assert told("erase", "1", "--yes") == "Cycle 1 is erased.\n"
    assert told("bin") == "The bin is empty.\n"
    assert run(["store", "restore", *home]) == 1  # nobody is there to confirm
    assert "Add --yes" in capsys.readouterr().err
