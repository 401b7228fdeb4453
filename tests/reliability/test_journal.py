"""The journal: what is in it comes back exactly, whatever happened to the store."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime
from math import inf, isnan, nan
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ouroboros_desktop.storage import Store
from ouroboros_desktop.storage.journal import Journal, in_force, journals, read
from ouroboros_desktop.storage.row import Row
from tests.reliability.support import Begun, begin, fill, leave_log, said, say

PLAIN = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**63 - 1),
    st.floats(allow_nan=False),
    st.text(),
    st.binary(),
    st.uuids(),
    st.datetimes(),
)
VALUES = st.recursive(
    PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=8
)


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    return begin(tmp_path / "data")


@given(st.lists(st.dictionaries(st.text(min_size=1), VALUES), min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_every_value_comes_back_exactly(rows: list[dict[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "store.duckdb"
        journal = Journal(path, "me")
        written = [Row("message", values, n) for n, values in enumerate(rows)]
        journal.append(written)
        journal.close()
        (line,) = read(journals(path)[-1]).lines
    assert list(line.rows) == written
    assert [list(map(type, row.values.values())) for row in line.rows] == [
        list(map(type, values.values())) for values in rows
    ]


def test_numbers_that_json_has_not_come_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "s", "me")
    journal.append([Row("message", {"a": nan, "b": inf, "c": -inf, "d": -0.0, "e": 5e-324})])
    journal.close()
    values = read(journals(tmp_path / "s")[-1]).lines[0].rows[0].values
    assert isnan(values.pop("a"))  # type: ignore[arg-type]
    assert str(values) == "{'b': inf, 'c': -inf, 'd': -0.0, 'e': 5e-324}"


def test_lines_are_chained_and_a_dropped_one_is_out_of_force(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    journal = Journal(path, "me")
    for n in range(3):
        journal.append([Row("message", {"id": uuid4(), "at": datetime(2026, 1, 1)}, n)])
    journal.drop()
    journal.close()
    again = Journal(path, "me")  # goes on where it was
    again.append([Row("message", {}, 2)])
    again.rotate()
    again.append([Row("message", {}, 3)])
    again.close()
    before, now = (read(file) for file in journals(path)[1:])
    assert (before.damaged, now.damaged) == (0, 0)
    assert [line.rows[0].ordinal for line in in_force(before.lines)] == [0, 1, 2]
    assert [line.rows[0].ordinal for line in in_force(now.lines)] == [3]


def test_a_line_that_was_cut_short_is_ignored_and_a_damaged_one_is_counted(tmp_path: Path) -> None:
    path = tmp_path / "store.duckdb"
    journal = Journal(path, "me")
    for n in range(4):
        journal.append([Row("message", {"n": n}, n)])
    journal.close()
    file = journals(path)[-1]
    lines = file.read_bytes().splitlines(keepends=True)
    for cut in (1, 20, len(lines[3]) - 1):
        file.write_bytes(b"".join(lines)[:-cut])
        found = read(file)
        assert (len(found.lines), found.damaged, found.end) == (3, 0, len(b"".join(lines[:3])))
    damages = {
        "flipped": [lines[0], lines[1].replace(b'"n":1', b'"n":7'), *lines[2:]],
        "taken out": [lines[0], *lines[2:]],
        "two as one": [lines[0], lines[1][:-9] + lines[2], lines[3]],
    }
    for name, damaged in damages.items():
        file.write_bytes(b"".join(damaged))
        assert read(file).damaged == 1, name
    Journal(path, "me").close()
    assert read(file).damaged == 1  # opening it changes nothing that is whole


def test_all_that_was_said_since_a_copy_was_taken_comes_back_equal(begun: Begun) -> None:
    before = begun.path.read_bytes()
    whole = fill(begun)
    begun.path.write_bytes(before)
    store = Store.open(begun.path)
    assert store.cycle(begun.cycle.id) == whole
    assert "brought back from the journal" in store.recovered
    assert store.archive.end_check(store.archive.begin_check()) == []
    store.close()
    store = Store.open(begun.path)
    assert store.recovered == ""  # told once
    store.close()


def test_a_log_that_is_gone_loses_nothing(begun: Begun) -> None:
    texts = leave_log(begun, 12)
    begun.wal.unlink()
    store = Store.open(begun.path)
    assert said(store, begun.cycle) == texts
    assert "12 actions were brought back" in store.recovered
    store.close()


def test_damage_in_the_middle_of_the_journal_ends_the_store_there_and_is_told(
    begun: Begun,
) -> None:
    leave_log(begun, 12)
    begun.wal.unlink()
    lines = begun.journal.read_bytes().splitlines(keepends=True)
    lines[-6] = lines[-6].replace(b"rows", b"rovs")
    begun.journal.write_bytes(b"".join(lines))
    store = Store.open(begun.path)
    assert said(store, begun.cycle) == [str(n) for n in range(6)]
    assert "5 actions were lost" in store.recovered
    assert "damaged in 1 place" in store.recovered
    say(store, begun.cycle, "goes on")
    store.close()
    assert begun.texts() == [*map(str, range(6)), "goes on"]
    (aside,) = (begun.path.parent / "recovery").iterdir()
    assert (aside / begun.journal.name).read_bytes() == b"".join(lines)


def test_the_journal_of_another_store_is_put_beside(begun: Begun, tmp_path: Path) -> None:
    other = begin(tmp_path / "other")
    store = Store.open(other.path)
    say(store, other.cycle, "not yours")
    store.close()
    shutil.copy(other.journal, begun.journal)
    store = Store.open(begun.path)
    assert said(store, begun.cycle) == []
    assert "belongs to another store" in store.recovered
    store.close()


def test_files_are_for_their_owner_alone(begun: Begun) -> None:
    store = Store.open(begun.path)
    store.archive.back_up("by hand")
    store.close()
    for file in begun.path.parent.rglob("*"):
        assert file.stat().st_mode & 0o077 == 0, file
