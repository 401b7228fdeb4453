"""Real faults on real files: killed processes, damaged bytes, full disks."""

from __future__ import annotations

import random
import signal
from pathlib import Path

import pytest

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store
from tests.unit.test_store_support import Saved, make_cycle, posix, run, start


@pytest.fixture
def saved(tmp_path: Path) -> Saved:
    """A closed store that holds an empty cycle."""
    saved = Saved(tmp_path / "data" / "store.duckdb", make_cycle(tmp_path / "data/store.duckdb"))
    assert not saved.wal.exists()
    return saved


# ---------------------------------------------------------------------- killed

WRITE_FOREVER = """
store = Store.open(path)
for n in range(10**6):
    say(store, f"{os.getpid()} {n}")
    print(f"{os.getpid()} {n}", flush=True)
"""


@posix
def test_what_was_acknowledged_survives_kill_9(saved: Saved) -> None:
    acknowledged: list[str] = []
    delays = random.Random(0)
    for _ in range(10):
        process = start(saved, WRITE_FOREVER)
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(delays.randrange(1, 12))]
        process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate()
        acknowledged += "".join([*lines, rest]).splitlines()
    texts = saved.texts()
    assert len(acknowledged) >= 10
    # A message that was committed just before the kill may be there without its acknowledgement.
    assert [t for t in texts if t in set(acknowledged)] == acknowledged
    assert len(texts) <= len(acknowledged) + 10


@posix
def test_a_killed_creation_leaves_no_broken_store(tmp_path: Path) -> None:
    saved = Saved(tmp_path / "store.duckdb", Cycle(1, Teacher("").id, PolicyRecord("", "").id))
    for milliseconds in (0, 30, 60):
        script = (
            "import ouroboros_desktop.storage.opening as o\n"
            "print('ready', flush=True)\n"
            f"signal.setitimer(signal.ITIMER_REAL, {milliseconds / 1000 + 1e-6})\n"
            "Store.open(path)\n"
        )
        start(saved, script).communicate(timeout=60)  # SIGALRM ends it without any clean-up
    store = Store.open(saved.path)
    assert store.cycles() == ()
    store.close()


# ---------------------------------------------------------------------- damaged


@pytest.fixture
def with_log(saved: Saved) -> Saved:
    """The store after a process ended abruptly: twenty messages are in its log only.

    There is no journal: what comes back is what the log alone still holds.
    """
    run(saved, "store = Store.open(path)\nfor n in range(20): say(store, str(n))\nos._exit(0)")
    saved.path.with_name(saved.path.name + ".journal").unlink()
    assert saved.wal.stat().st_size > 2000
    return saved


@pytest.mark.parametrize("zeroed", [1, 40, 700, 3000])
def test_a_log_whose_end_is_zeros_is_cut_where_the_damage_begins(
    with_log: Saved, zeroed: int
) -> None:
    whole = with_log.wal.read_bytes()
    damaged = whole[:-zeroed] + bytes(zeroed)
    with_log.wal.write_bytes(damaged)
    before = with_log.path.read_bytes()

    store = Store.open(with_log.path)
    texts = [m.content for m in store.cycle(with_log.cycle.id).transcript.messages]
    assert texts == [str(n) for n in range(len(texts))]  # a prefix, nothing torn
    assert 20 - 1 - zeroed // 100 <= len(texts) < 20
    assert "was repaired" in store.recovered
    store.add_message(with_log.cycle.id, Message(Role.TEACHER, "goes on"))
    store.close()
    assert with_log.texts() == [*texts, "goes on"]

    (copies,) = (with_log.path.parent / "recovery").iterdir()
    assert str(copies) in store.recovered
    assert (copies / with_log.wal.name).read_bytes() == damaged
    assert (copies / with_log.path.name).read_bytes() == before


def test_a_log_that_was_cut_off_opens_with_all_that_is_whole(with_log: Saved) -> None:
    whole = with_log.wal.read_bytes()
    with_log.wal.write_bytes(whole[: len(whole) * 2 // 3])
    texts = with_log.texts()
    assert 0 < len(texts) < 20
    assert texts == [str(n) for n in range(len(texts))]


def test_a_healthy_store_was_not_recovered(with_log: Saved) -> None:
    store = Store.open(with_log.path)
    assert store.recovered == ""
    store.close()
    assert not (with_log.path.parent / "recovery").exists()


def test_a_damaged_file_is_refused_by_name_and_not_overwritten(saved: Saved) -> None:
    whole = saved.path.read_bytes()
    damages = {
        "its beginning": b"\0" * 16 + whole[16:],
        "its headers": whole[:4096] + bytes(b ^ 0xFF for b in whole[4096:12288]) + whole[12288:],
        "all blocks": whole[:12288] + bytes(len(whole) - 12288),
        "empty": b"",
        "a text": b"Dear diary,\n" * 500,
        "cut off": whole[: len(whole) // 2],
    }
    for name, damaged in damages.items():
        saved.path.write_bytes(damaged)
        with pytest.raises(StoreProblem) as problem:
            Store.open(saved.path)
        assert str(saved.path) in problem.value.message, name
        assert "copy of the store" in problem.value.hint, name
        assert "\n" not in str(problem.value), name
        assert saved.path.read_bytes() == damaged, name


def test_damage_found_while_reading_is_a_plain_sentence(saved: Saved) -> None:
    whole = bytearray(saved.path.read_bytes())
    refused = 0
    for block in range(12288, len(whole), 4 * 16384):
        damaged = whole.copy()
        damaged[block + 100] ^= 0xFF
        saved.path.write_bytes(damaged)
        try:
            saved.texts()
        except StoreProblem as problem:
            refused += 1
            assert "damaged" in problem.message
    assert refused > 0


def test_a_log_without_its_store_is_not_thrown_away(with_log: Saved) -> None:
    with_log.path.rename(with_log.path.with_name("elsewhere.duckdb"))
    before = with_log.wal.read_bytes()
    with pytest.raises(StoreProblem, match="is missing, but its log"):
        Store.open(with_log.path)
    assert not with_log.path.exists()
    assert with_log.wal.read_bytes() == before


# ---------------------------------------------------------------------- full disks

LIMIT = """
import resource
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, most))
def texts(store):
    return [m.content for m in store.cycle(cycle_id).transcript.messages]
"""


@posix
def test_a_log_that_cannot_grow_refuses_the_action_and_goes_on_later(saved: Saved) -> None:
    script = """
store = Store.open(path)
say(store, "before")
wal = path.with_name(path.name + ".wal")
limit(wal.stat().st_size + 500)
try:
    say(store, "x" * 50_000)
except StoreProblem as problem:
    print(problem)
print(len(texts(store)))
limit(most)
say(store, "after")
print(texts(store))
store.close()
"""
    problem, count, lines = run(saved, LIMIT + script)
    assert "Nothing of this action was saved" in problem
    assert count == "1"
    assert lines == "['before', 'after']"
    assert saved.texts() == ["before", "after"]


@posix
def test_when_the_file_cannot_even_be_opened_again_the_teacher_is_told_so(saved: Saved) -> None:
    script = """
from ouroboros_desktop.storage import database
connect = database.connect
def refuse(path):
    raise StoreProblem("The store is open in another program.", "Close it first.")
store = Store.open(path)
say(store, "before" + "." * 12_000)
journal = path.with_name(path.name + ".journal")
limit(path.with_name(path.name + ".wal").stat().st_size + 500)
journal.write_bytes(b"")  # so that there is room in the journal, and none in the log
database.connect = refuse
try:
    say(store, "x" * 3500)
except StoreProblem as problem:
    print(problem)
database.connect = connect
limit(most)
print([text[:6] for text in texts(store)])
say(store, "after")
store.close()
"""
    problem, lines = run(saved, LIMIT + script)
    assert "The last action is in the journal" in problem
    assert "do not repeat it" in problem
    assert lines == "['before', 'xxxxxx']"
    assert [text[:6] for text in saved.texts()] == ["before", "xxxxxx", "after"]


@posix
def test_a_failing_checkpoint_neither_loses_nor_doubles_a_message(saved: Saved) -> None:
    """A checkpoint comes when the log holds 16 MB; here the file has no room to take them in.

    DuckDB then reports a commit that did happen as failed, and its connection is at an end.
    """
    script = """
from base64 import b64encode
from ouroboros_desktop.core.completion import Completion, FinishReason, RecordedCompletion, Sampling
long = Completion(b64encode(os.urandom(24_000_000)).decode(), FinishReason.STOP, Sampling())
store = Store.open(path)
store.add_completions(cycle_id, [RecordedCompletion(long, None)])
store.archive.back_up("by hand")  # the journal begins anew: the limit is for the store alone
store.close()
store = Store.open(path)
size = path.stat().st_size + 100_000
limit(size)
for n in range(18):
    say(store, f"{n} " + os.urandom(499_990).hex())
print(path.stat().st_size == size)  # the checkpoint ran against the limit
limit(most)
say(store, "18 after")
print([int(text.split()[0]) for text in texts(store)])
store.close()
store = Store.open(path)
print([int(text.split()[0]) for text in texts(store)])
"""
    failed, numbers, reopened = run(saved, LIMIT + script)
    assert failed == "True"
    assert numbers == reopened == str(list(range(19)))


@posix
def test_a_nearly_full_disk_is_noticed_before_writing(
    saved: Saved, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store.open(saved.path)
    monkeypatch.setattr("ouroboros_desktop.storage.copying.MIN_FREE", 2**62)
    with pytest.raises(StoreProblem, match="is full") as problem:
        store.add_message(saved.cycle.id, Message(Role.TEACHER, "no room"))
    assert "then try again" in problem.value.hint
    monkeypatch.undo()
    store.add_message(saved.cycle.id, Message(Role.TEACHER, "room"))
    store.close()
    assert saved.texts() == ["room"]
