"""`make torture`: kill, mutilate and starve the store, and count what an acknowledgement was worth.

Four parts: processes killed in the middle of every kind of write; logs and journals cut, zeroed and
flipped; bytes of the main file flipped; writes, flushes and renames that fail (with strace). The
last line is one JSON object with a figure a key. Seeds are fixed; ``--scale 0.01`` makes it short.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import TextIO, TypeVar

from benchmarks.store_actions import begin, turn_of
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store, backups
from ouroboros_desktop.storage.database import Database
from ouroboros_desktop.storage.files import wal_of
from ouroboros_desktop.storage.journal import journals
from ouroboros_desktop.storage.restoring import restore

Answer = TypeVar("Answer")
Figures = dict[str, float]
MUST_BE_ZERO = (
    "kills_lost", "kills_torn", "kills_duplicates", "kills_problems",
    "logs_not_prefix", "logs_lost_with_one_damaged", "logs_unreported",
    "faults_lost", "faults_duplicates", "faults_unclear", "faults_unopened",
)  # fmt: skip
CALLS = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "unlink")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full counts")
    figures, bad = run(parser.parse_args().scale)
    print(json.dumps(figures))
    return int(bad)


def run(scale: float) -> tuple[Figures, bool]:
    """Return the figures of all parts, and whether anything was not as it must be."""
    parts: dict[str, Callable[[Path], Figures]] = {
        # First what forks: after this process has used DuckDB itself it cannot.
        "kills": lambda folder: kills(folder, max(1, round(1000 * scale))),
        "logs": lambda folder: logs(folder, max(3, round(2000 * scale))),
        "main files": lambda folder: main_files(folder, max(1, round(500 * scale))),
        "faults": lambda folder: faults(folder, max(1, round(20 * scale))),
    }
    if shutil.which("strace") is None:
        print("faults: left out, since there is no strace here", file=sys.stderr)
        del parts["faults"]
    figures: Figures = {}
    for name, part in parts.items():
        began = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="ouroboros-torture-") as folder:
            found = part(Path(folder))
        print(f"{name}: {found} in {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
        figures |= found
    whole = (("logs", "logs_opened"), ("main_files", "main_detected"), ("main_files", "main_equal"))
    bad = any(figures[name] for name in MUST_BE_ZERO if name in figures)
    return figures, bad or any(figures[one] != figures[other] for one, other in whole)


def in_a_child(work: Callable[[], object]) -> int:
    """Start ``work`` in a forked process, which ends without any clean-up; returns its number."""
    number = os.fork()
    if number == 0:
        try:
            work()
        except BaseException as error:
            os.write(2, f"{type(error).__name__}: {error}\n".encode())
            os._exit(1)
        os._exit(0)
    return number


def apart(work: Callable[[], Answer]) -> Answer:
    """Return what a forked process returns; forking hangs once DuckDB was used here."""
    reads, writes = os.pipe()
    child = in_a_child(lambda: _send(writes, pickle.dumps(work())))
    os.close(writes)
    with os.fdopen(reads, "rb") as answer:
        data = answer.read()
    os.waitpid(child, 0)
    found: Answer = pickle.loads(data)
    return found


def _send(out: int, data: bytes) -> None:
    with os.fdopen(out, "wb") as file:
        file.write(data)


# ---------------------------------------------------------------------- killed processes


def kills(folder: Path, rounds: int) -> Figures:
    """Kill a process that writes, ``rounds`` times, also while it opens, replays and backs up."""
    path = folder / "store.duckdb"
    teacher, cycle = apart(lambda: begin(path))
    draws = random.Random(1)
    tried: dict[int, list[list[str]]] = {}
    acknowledged: set[int] = set()
    for turn in range(rounds):
        reads, writes = os.pipe()
        first = turn * 10_000
        child = in_a_child(lambda: _write_on(path, teacher, cycle, first, writes))  # noqa: B023
        os.close(writes)
        with os.fdopen(reads) as lines:
            for line in _until_killed(child, lines, draws):
                number, _, rest = line.strip().partition(" ")
                if rest.endswith("]"):
                    tried[int(number)] = json.loads(rest)
                elif not rest and number.isdigit():
                    acknowledged.add(int(number))
    return apart(lambda: _accounted(path, tried, acknowledged, rounds))


def _until_killed(child: int, lines: TextIO, draws: random.Random) -> Iterator[str]:
    """Yield what a process says; it is killed after some lines, or while it still opens."""
    few = draws.choice((0, draws.randrange(1, 60)))
    yield from islice(lines, few)
    time.sleep(draws.uniform(0.0, 0.02 if few else 0.3))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    yield from lines


def _write_on(path: Path, teacher: Teacher, cycle: Cycle, number: int, out: int) -> None:
    store = Store.open(path)
    turn = number
    while True:
        for action in turn_of(cycle, teacher, turn):
            number += 1
            rows = json.dumps([[t, c, str(i)] for t, c, i in action.rows])
            os.write(out, f"{number} {rows}\n".encode())
            action.save(store)
            os.write(out, f"{number}\n".encode())
        turn += 1
        if turn % 3 == 0:
            store.archive.back_up(backups.AUTOMATIC)


def _accounted(
    path: Path, tried: dict[int, list[list[str]]], acknowledged: set[int], rounds: int
) -> Figures:
    database = Database(path)
    lost = torn = twice = 0
    there: dict[tuple[str, str], Counter[str]] = {}
    for table, column in {(t, c) for rows in tried.values() for t, c, _ in rows}:
        query = f"SELECT {column} FROM {table}"
        ids = database.read(lambda con: con.execute(query).fetchall())  # noqa: B023
        there[table, column] = Counter(str(one) for (one,) in ids)
    for number, rows in tried.items():
        found = [there[t, c][i] for t, c, i in rows]
        lost += number in acknowledged and 0 in found
        torn += bool(found) and 0 in found and any(found)
        twice += any(count > 1 for count in found)
    database.close()
    with closing(Store.open(path)) as store:
        problems = store.archive.end_check(store.archive.begin_check())
    return {
        "kills": rounds,
        "kills_acknowledged": len(acknowledged),
        "kills_lost": lost,
        "kills_torn": torn,
        "kills_duplicates": twice + sum("bear a number" in one for one in problems),
        "kills_problems": len(problems),
    }


# ---------------------------------------------------------------------- logs and journals


def logs(folder: Path, rounds: int) -> Figures:
    """Damage log, journal or both, ``rounds`` times, and compare what opens with what was said."""
    whole = folder / "whole" / "store.duckdb"
    _, cycle = apart(lambda: begin(whole, backed_up=True))
    said = [str(n) for n in range(30)]
    os.waitpid(in_a_child(lambda: _say_and_die(whole, cycle, said)), 0)
    draws = random.Random(2)
    counted: Counter[str] = Counter()
    path = folder / "damaged" / "store.duckdb"
    for turn in range(rounds):
        shutil.rmtree(path.parent, ignore_errors=True)
        shutil.copytree(whole.parent, path.parent)
        both = turn % 3 == 2
        if turn % 3 != 1:
            _damage(wal_of(path), draws)
        if turn % 3:
            _damage(journals(path)[-1], draws)
        counted.update(_reopened(path, cycle, said, both))
    names = ("opened", "not_prefix", "lost_with_one_damaged", "unreported")
    return {"logs": float(rounds)} | {f"logs_{name}": float(counted[name]) for name in names}


def _say(store: Store, cycle: Cycle, texts: list[str]) -> None:
    for text in texts:
        store.add_message(cycle.id, Message(Role.TEACHER, text))


def _say_and_die(path: Path, cycle: Cycle, texts: list[str]) -> None:
    store = Store.open(path)
    _say(store, cycle, texts)
    os._exit(0)  # before anything closes the store: all of it is in log and journal only


def _damage(file: Path, draws: random.Random) -> None:
    """Cut a file, or make zeros of its end, or flip a bit."""
    data = bytearray(file.read_bytes())
    place = draws.randrange(len(data))
    kind = draws.choice(("cut", "zeros", "flip"))
    if kind == "cut":
        del data[place:]
    elif kind == "zeros":
        data[place:] = bytes(len(data) - place)
    else:
        data[place] ^= 1 << draws.randrange(8)
    file.write_bytes(data)


def _reopened(path: Path, cycle: Cycle, said: list[str], both: bool) -> list[str]:
    try:
        store = Store.open(path)
    except StoreProblem as problem:
        print(f"not opened: {problem}", file=sys.stderr)
        return []
    with closing(store):
        found = [m.content for m in store.cycle(cycle.id).transcript.messages]
        short = len(found) < len(said)
        verdict = {
            "opened": True,
            "not_prefix": found != said[: len(found)],
            "lost_with_one_damaged": short and not both,
            "unreported": short and not store.recovered,
        }
    return [name for name, holds in verdict.items() if holds]


# ---------------------------------------------------------------------- the main file


def main_files(folder: Path, rounds: int) -> Figures:
    """Flip a bit of the main file, ``rounds`` times, and restore a backup where it is needed."""
    whole = folder / "whole" / "store.duckdb"
    teacher, cycle = begin(whole)
    with closing(Store.open(whole)) as store:
        for turn in range(20):
            for action in turn_of(cycle, teacher, turn):
                action.save(store)
        store.archive.back_up(backups.AUTOMATIC)
        _say(store, cycle, ["after the backup"])
        expected = store.cycle(cycle.id)
    draws = random.Random(3)
    counted: Counter[str] = Counter()
    seconds = []
    path = folder / "damaged" / "store.duckdb"
    for _ in range(rounds):
        shutil.rmtree(path.parent, ignore_errors=True)
        shutil.copytree(whole.parent, path.parent)
        data = bytearray(path.read_bytes())
        data[draws.randrange(len(data))] ^= 1 << draws.randrange(8)
        path.write_bytes(data)
        began = time.monotonic()
        counted.update(_after_damage(path, cycle, expected))
        seconds.append(time.monotonic() - began)
    names = ("detected", "rebuilt", "restored", "equal")
    figures = {f"main_{name}": float(counted[name]) for name in names}
    return {"main_files": float(rounds)} | figures | {"main_seconds_max": round(max(seconds), 2)}


def _after_damage(path: Path, cycle: Cycle, expected: Cycle) -> list[str]:
    seen = []
    try:
        store = Store.open(path)
    except StoreProblem:
        seen += ["detected", "restored"]
        restore(path, backups.named(path, ""))
        store = Store.open(path)
    with closing(store):
        if store.recovered and "restored" not in seen:
            seen += ["detected", "rebuilt"]
        if store.cycle(cycle.id) == expected:
            seen.append("equal")
    return seen


# ---------------------------------------------------------------------- failing calls

SAYS = """
import sys
from pathlib import Path
from uuid import UUID
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage import Store, backups
path, cycle_id = Path(sys.argv[1]), UUID(sys.argv[2])
def attempt(work):
    for _ in range(3):
        try:
            return work()
        except StoreProblem as problem:
            print(f"problem {problem.message} | {problem.hint}", flush=True)
            if not any(word in problem.message for word in ("Nothing of", "cannot be opened")):
                return None
store = attempt(lambda: Store.open(path))
if store is not None:
    for n in range(6):
        message = Message(Role.TEACHER, f"{n} " + "x" * 2000)
        def say():
            store.add_message(cycle_id, message)
            print(f"said {n}", flush=True)
        attempt(say)
        if n == 3:
            attempt(lambda: store.archive.back_up(backups.AUTOMATIC))
    store.close()
print("ended", flush=True)
"""


def faults(folder: Path, depth: int) -> Figures:
    """Let the n-th call of each kind on the store's files fail, with EIO and with ENOSPC."""
    counted: Counter[str] = Counter()
    for call in CALLS:
        for error in ("EIO", "ENOSPC"):
            for place in range(1, depth + 1):
                path = folder / "faults" / "store.duckdb"
                shutil.rmtree(path.parent, ignore_errors=True)
                _, cycle = begin(path)
                counted.update(_with_fault(path, cycle, f"{call}:error={error}:when={place}"))
    names = ("runs", "problems_told", "lost", "duplicates", "unclear", "unopened")
    return {f"faults_{name}": counted[name] for name in names}


def _with_fault(path: Path, cycle: Cycle, fault: str) -> Counter[str]:
    watched = [path, wal_of(path), *journals(path), path.parent, backups.folder_of(path)]
    where = [word for file in watched for word in ("-P", str(file))]
    call = fault.partition(":")[0]
    command = [
        "strace", "-f", "-qq", "-o", "/dev/null", *where, "-e", f"trace={call}",
        "-e", f"inject={fault}", sys.executable, "-c", SAYS, str(path), str(cycle.id),
    ]  # fmt: skip
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, timeout=300
    )
    lines = done.stdout.splitlines()
    problems = [line for line in lines if line.startswith("problem ")]
    said = [line.split()[1] for line in lines if line.startswith("said ")]
    counted = Counter(runs=1, problems_told=len(problems))
    counted["unclear"] = sum(not one.partition(" | ")[2] for one in problems)
    counted["unclear"] += bool(done.stderr.strip()) or lines[-1:] != ["ended"]
    try:
        store = Store.open(path)
    except StoreProblem as problem:
        print(f"{fault}: not opened afterwards: {problem}", file=sys.stderr)
        return counted + Counter(unopened=1)
    with closing(store):
        found = [m.content.split()[0] for m in store.cycle(cycle.id).transcript.messages]
    counted["lost"] = len(set(said) - set(found))
    counted["duplicates"] = len(found) - len(set(found))
    if counted["lost"] or counted["duplicates"] or counted["unclear"]:
        print(f"{fault}: {lines} {done.stderr[-500:]} {found}", file=sys.stderr)
    return counted


if __name__ == "__main__":
    sys.exit(main())
