"""Who may open the store, and what the store itself may reach."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store
from ouroboros_desktop.storage.database import Database
from tests.unit.test_store_support import Saved, make_cycle, posix, run


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """A closed store that holds an empty cycle."""
    saved = Saved(tmp_path / "data" / "store.duckdb", make_cycle(tmp_path / "data/store.duckdb"))
    assert not saved.wal.exists()
    return saved


# ---------------------------------------------------------------------- other programs


def test_a_second_process_is_refused_with_the_number_of_the_first(saved: Saved) -> None:
    store = Store.open(saved.path)
    script = """
try:
    Store.open(path)
except StoreProblem as problem:
    print(problem)
"""
    (line,) = run(saved, script)
    assert f"is open in another program (process {os.getpid()})" in line
    store.add_message(saved.cycle.id, Message(Role.TEACHER, "still mine"))
    store.close()
    assert saved.texts() == ["still mine"]


def test_the_same_process_does_not_open_a_store_twice(saved: Saved) -> None:
    store = Store.open(saved.path)
    with pytest.raises(StoreProblem, match="already open in this program"):
        Store.open(saved.path)
    store.add_message(saved.cycle.id, Message(Role.TEACHER, "unharmed"))
    store.close()
    assert saved.texts() == ["unharmed"]


@posix
def test_nothing_is_written_into_a_file_that_was_replaced(saved: Saved) -> None:
    store = Store.open(saved.path)
    other = saved.path.with_name("other.duckdb")
    make_cycle(other)
    saved.path.rename(saved.path.with_name("moved.duckdb"))
    message = Message(Role.TEACHER, "where to?")
    with pytest.raises(StoreProblem, match="was moved, deleted or replaced"):
        store.add_message(saved.cycle.id, message)
    other.rename(saved.path)
    with pytest.raises(StoreProblem, match="was moved, deleted or replaced"):
        store.add_message(saved.cycle.id, message)
    store.close()


# ---------------------------------------------------------------------- rights


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may enter (pytest's own are private)."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


AS_ANYBODY = """
import importlib.resources, tempfile
Store.open(path.with_name("warm-up.duckdb")).close()
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write everywhere
try:
    Store.open(path)
    print("opened")
except StoreProblem as problem:
    print(problem)
"""


@posix
@pytest.mark.parametrize(("file", "folder"), [(0o444, 0o777), (0o644, 0o555)])
def test_a_store_that_cannot_be_written_says_so(open_folder: Path, file: int, folder: int) -> None:
    data = open_folder / "data"
    saved = Saved(data / "store.duckdb", make_cycle(data / "store.duckdb"))
    before = saved.path.read_bytes()
    elsewhere = Saved(open_folder / "store.duckdb", saved.cycle)
    elsewhere.path.symlink_to(saved.path)  # the warm-up is written beside the link
    saved.path.chmod(file)
    data.chmod(folder)
    try:
        script = AS_ANYBODY.replace("Store.open(path)\n", "Store.open(path.resolve())\n")
        (line,) = run(elsewhere, script)
    finally:
        data.chmod(0o700)
    assert "cannot be written" in line
    assert "read-only" in line
    assert saved.path.read_bytes() == before


@posix
def test_a_new_store_in_a_read_only_folder_says_so(open_folder: Path) -> None:
    inside = open_folder / "data"
    inside.mkdir()
    inside.chmod(0o555)
    saved = Saved(open_folder / "store.duckdb", Cycle(1, Teacher("").id, PolicyRecord("", "").id))
    for target in ("path.parent / 'data' / 'store.duckdb'", "path.parent / 'data/new/s.duckdb'"):
        script = AS_ANYBODY.replace("Store.open(path)\n", f"Store.open({target})\n")
        (line,) = run(saved, script)
        assert "cannot be written" in line
    assert list(inside.iterdir()) == []


@posix
def test_files_belong_to_their_owner_alone(saved: Saved) -> None:
    def mode(path: Path) -> int:
        return stat.S_IMODE(path.stat().st_mode)

    before = os.umask(0o022)
    try:
        saved.path.chmod(0o644)
        store = Store.open(saved.path)
        store.add_message(saved.cycle.id, Message(Role.TEACHER, "private"))
        assert mode(saved.path) == mode(saved.wal) == 0o600
        assert mode(saved.path.parent) == 0o700
        store.close()
        assert os.umask(0o022) == 0o022  # the rest of the program keeps its own
    finally:
        os.umask(before)


# ---------------------------------------------------------------------- locked down


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_text('{file}')",
        "SELECT * FROM read_csv('{file}')",
        "COPY teacher TO '{file}'",
        "ATTACH '{file}.db'",
        "EXPORT DATABASE '{file}.out'",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SELECT * FROM 'https://example.org/a.parquet'",
        "SET enable_external_access = true",
        "SET memory_limit = '1TB'",
    ],
)
def test_the_database_reaches_nothing_outside_its_file(saved: Saved, sql: str) -> None:
    secret = saved.path.with_name("secret.csv")
    secret.write_text("a,b\n1,2\n")
    database = Database(saved.path)
    with pytest.raises(StoreProblem) as problem:
        database.read(lambda con: con.execute(sql.format(file=secret)).fetchall())
    database.close()
    refused = (duckdb.PermissionException, duckdb.InvalidInputException, duckdb.IOException)
    assert isinstance(problem.value.__cause__, refused)
    assert secret.read_text() == "a,b\n1,2\n"
    assert {p.name for p in saved.path.parent.iterdir()} == {
        "secret.csv",
        "store.duckdb",
        "store.duckdb.journal",
    }
