"""The bin: a deleted cycle is out of every list and comes back whole; erasing leaves nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.store_actions import turn_of
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role, Transcript
from ouroboros_desktop.core.identity import new_id
from ouroboros_desktop.core.imported import ImportBatch
from ouroboros_desktop.core.steps import finished
from ouroboros_desktop.storage import Store, backups
from tests.reliability.support import Begun, begin, said, say

SECRET = "the word that must go"


@pytest.fixture
def begun(tmp_path: Path) -> Begun:
    return begin(tmp_path / "data")


def second(begun: Begun, store: Store) -> Cycle:
    cycle = Cycle(2, begun.teacher.id, begun.cycle.policy_id, id=new_id())
    store.add_cycle(cycle)
    return cycle


def test_a_cycle_in_the_bin_is_in_no_list_and_comes_back_whole(begun: Begun) -> None:
    store = Store.open(begun.path)
    other = second(begun, store)
    say(store, other, SECRET)
    whole = store.cycle(other.id)
    store.bin_cycle(other.id)
    assert [head.number for head in store.cycles()] == [1]
    assert [head.number for head in store.bin()] == [2]
    assert store.search(SECRET).result() == ()
    (found,) = store.search_bin(SECRET.lower()).result()
    assert (found.cycle_id, found.number) == (other.id, 2)
    assert store.last_number() == 2  # its number is not given away
    store.close()
    store = Store.open(begun.path)
    store.unbin_cycle(other.id)
    assert [head.number for head in store.cycles()] == [2, 1]
    assert store.bin() == ()
    assert store.cycle(other.id) == whole
    assert [found.cycle_id for found in store.search(SECRET.upper()).result()] == [other.id]
    assert store.search_bin(SECRET).result() == ()
    store.close()


def test_erasing_leaves_nothing_of_a_cycle_and_all_of_the_others(begun: Begun) -> None:
    store = Store.open(begun.path)
    for turn in range(2):
        for action in turn_of(begun.cycle, begun.teacher, turn):
            action.save(store)
    kept = store.cycle(begun.cycle.id)
    other = second(begun, store)
    say(store, other, SECRET)
    for action in turn_of(other, begun.teacher, 0):
        action.save(store)
    store.archive.back_up(backups.BY_HAND)
    store.bin_cycle(other.id)
    assert any(SECRET.encode() in file.read_bytes() for file in journals_of(begun))
    store.archive.erase([other.id])
    assert store.cycle(begun.cycle.id) == kept
    assert [head.number for head in store.cycles()] == [1]
    assert store.bin() == ()
    assert store.archive.end_check(store.archive.begin_check()) == []
    say(store, begun.cycle, "goes on")
    whole = store.cycle(begun.cycle.id)
    store.close()
    for file in begun.path.parent.rglob("*"):
        assert file.is_dir() or SECRET.encode() not in file.read_bytes(), file
    assert len(backups.listed(begun.path)) == 1

    store = Store.open(begun.path)
    assert store.recovered == ""
    assert replace(store.cycle(begun.cycle.id)) == whole
    store.close()


def journals_of(begun: Begun) -> list[Path]:
    return list(begun.path.parent.glob("*.journal*"))


def test_an_imported_cycle_that_is_erased_leaves_nothing_in_its_batch(begun: Begun) -> None:
    store = Store.open(begun.path)
    transcript = Transcript().saying(Message(Role.TEACHER, SECRET))
    come = Cycle(2, begun.teacher.id, begun.cycle.policy_id, transcript=transcript)
    batch = ImportBatch("dialogues.json", "0" * 64, "MIT", "", "{}")
    store.add_import(batch, [], [come])
    store.bin_cycle(come.id)
    store.archive.erase([come.id])
    (stored,) = store.imports()
    assert stored.cycles == ()
    assert store.archive.end_check(store.archive.begin_check()) == []
    store.close()


def test_what_is_saved_while_a_cycle_is_erased_stays_and_a_stop_changes_nothing(
    begun: Begun,
) -> None:
    store = Store.open(begun.path)
    other = second(begun, store)
    say(store, other, SECRET)
    store.bin_cycle(other.id)
    steps = store.archive.erasing([other.id])
    assert next(steps).phase == "Copying what stays"
    steps.close()
    assert [head.id for head in store.bin()] == [other.id]
    assert not list(begun.path.parent.glob("backups/*.partial"))
    steps = store.archive.erasing([other.id])
    next(steps)
    say(store, begun.cycle, "written meanwhile")
    finished(steps)
    assert said(store, begun.cycle) == ["written meanwhile"]
    store.close()
    assert begun.texts() == ["written meanwhile"]
