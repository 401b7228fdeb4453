"""What a thorough check finds, and what a search may be stopped in."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, wait
from pathlib import Path
from threading import Event
from typing import Any

import duckdb
import pytest

from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.blocks import damaged_blocks
from ouroboros_desktop.storage.database import Database
from tests.patience import AT_ONCE_S, PATIENCE_S
from tests.reliability.support import Begun, begin, fill, say


def seven(con: duckdb.DuckDBPyConnection) -> object:
    return con.execute("SELECT 7").fetchone()


def endless(begin: Callable[[Callable[[Any], Any]], Future[Any]]) -> Future[Any]:
    """Begin a query that ends only when it is stopped; it is under way."""
    begun = Event()

    def query(con: duckdb.DuckDBPyConnection) -> object:
        begun.set()
        return con.execute(
            "SELECT count(*) FROM range(10000000) AS a, range(10000000) AS b WHERE a.range % 7 = 3"
        ).fetchall()

    running = begin(query)
    assert begun.wait(PATIENCE_S)
    return running


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    return begin(tmp_path / "data")


def test_a_pointer_to_nothing_and_a_missing_view_are_found(begun: Begun) -> None:
    store = Store.open(begun.path)
    store.add_message(begun.cycle.id, Message(Role.TEACHER, "first", completion_id=new_id()))
    assert store.archive.end_check(store.archive.begin_check()) == [
        "1 rows of message name a completion that is not there."
    ]
    store.close()
    with duckdb.connect(str(begun.path)) as con:
        con.execute("DROP VIEW title_now")
    store = Store.open(begun.path)
    assert "The table title_now is missing." in store.recovered
    store.close()


@pytest.mark.parametrize("block", range(4))
def test_each_block_of_a_file_is_checked(begun: Begun, block: int) -> None:
    fill(begun)
    assert damaged_blocks(begun.path) == 0
    data = bytearray(begun.path.read_bytes())
    data[12288 + block * 16384 + 5000] ^= 16
    begun.path.write_bytes(data)
    assert damaged_blocks(begun.path) == 1


def test_a_long_query_is_stopped_and_the_next_one_answers(begun: Begun) -> None:
    database = Database(begun.path)
    running = endless(database.ask)
    database.stop(running)
    with pytest.raises(duckdb.InterruptException):
        running.result(timeout=0)
    assert database.ask(seven).result() == (7,)
    database.close()


def test_a_search_is_stopped_by_the_next_one(begun: Begun) -> None:
    database = Database(begun.path)
    running = endless(database.search)
    assert database.search(seven).result(PATIENCE_S) == (7,)
    with pytest.raises(duckdb.InterruptException):
        running.result(timeout=0)
    database.close()


def test_a_search_neither_stops_nor_waits_for_what_is_kept(begun: Begun) -> None:
    database = Database(begun.path)
    kept = endless(database.ask)
    for _ in range(5):
        assert database.search(seven).result(AT_ONCE_S) == (7,)
    stopped = endless(database.search)
    assert database.search(seven).result(AT_ONCE_S) == (7,)
    assert stopped.done() and not wait([kept], 0.2).done
    database.stop(kept)
    database.close()


def test_closing_stops_what_reads(begun: Begun) -> None:
    store = Store.open(begun.path)
    say(store, begun.cycle, "one")
    making = store.archive.begin_backup(backups.AUTOMATIC)
    store.close()
    assert making.done()
    with pytest.raises(StoreProblem, match="is closed"):
        store.cycles()
    assert begun.texts() == ["one"]
