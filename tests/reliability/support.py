"""What the tests of reliability share: stores with every kind of row, and processes to kill."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from benchmarks.store_actions import turn_of
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Begun:
    """A store with one cycle, made by ``begin``."""

    path: Path
    teacher: Teacher
    cycle: Cycle

    @property
    def wal(self) -> Path:
        return self.path.with_name(self.path.name + ".wal")

    @property
    def journal(self) -> Path:
        return self.path.with_name(self.path.name + ".journal")

    def texts(self) -> list[str]:
        """What the messages say after the store was opened afresh."""
        store = Store.open(self.path)
        try:
            return said(store, self.cycle)
        finally:
            store.close()


def begin(folder: Path) -> Begun:
    teacher, policy = Teacher("Ada"), PolicyRecord("echo", "parrot")
    cycle = Cycle(1, teacher.id, policy.id)
    path = folder / "store.duckdb"
    store = Store.open(path)
    store.add_teacher(teacher)
    store.add_policy(policy)
    store.add_rubric(Rubric())
    store.add_cycle(cycle)
    store.close()
    return Begun(path, teacher, cycle)


def said(store: Store, cycle: Cycle) -> list[str]:
    return [m.content for m in store.cycle(cycle.id).transcript.messages]


def say(store: Store, cycle: Cycle, *texts: str) -> None:
    for text in texts:
        store.add_message(cycle.id, Message(Role.TEACHER, text))


def fill(begun: Begun, turns: int = 3) -> Cycle:
    """Write every kind of row that a cycle has; returns the cycle as it was read back."""
    store = Store.open(begun.path)
    for turn in range(turns):
        for action in turn_of(begun.cycle, begun.teacher, turn):
            action.save(store)
    found = store.cycle(begun.cycle.id)
    store.close()
    return found


PRELUDE = """
import os, sys
from pathlib import Path
from uuid import UUID
from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store
path, cycle_id = Path(sys.argv[1]), UUID(sys.argv[2])
def say(store, text):
    store.add_message(cycle_id, Message(Role.TEACHER, text))
"""


def start(begun: Begun, script: str, *before: str) -> subprocess.Popen[str]:
    """Run ``script`` in a process of its own; ``before`` is a command to run it with."""
    command = [*before, sys.executable, "-c", PRELUDE + script]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.Popen(
        [*command, str(begun.path), str(begun.cycle.id)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=ROOT,
    )


def leave_log(begun: Begun, count: int) -> list[str]:
    """Let a process say ``count`` messages and end abruptly: they are in log and journal only."""
    script = f"store = Store.open(path)\nfor n in range({count}): say(store, str(n))\nos._exit(0)"
    _, errors = start(begun, script).communicate(timeout=120)
    assert errors == ""
    return [str(n) for n in range(count)]
