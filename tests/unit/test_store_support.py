"""What the tests of faults share: a saved store, and processes of their own that work on it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.policy import PolicyRecord
from ouroboros_desktop.core.teachers import Teacher
from ouroboros_desktop.storage import Store

posix = pytest.mark.skipif(os.name != "posix", reason="file modes, limits and signals of POSIX")


@dataclass(frozen=True)
class Saved:
    path: Path
    cycle: Cycle

    @property
    def wal(self) -> Path:
        return self.path.with_name(self.path.name + ".wal")

    def texts(self) -> list[str]:
        """What the messages say after the store was opened afresh."""
        store = Store.open(self.path)
        try:
            return [m.content for m in store.cycle(self.cycle.id).transcript.messages]
        finally:
            store.close()


def make_cycle(path: Path) -> Cycle:
    teacher, policy = Teacher("Ada"), PolicyRecord("echo", "parrot")
    cycle = Cycle(1, teacher.id, policy.id)
    store = Store.open(path)
    store.add_teacher(teacher)
    store.add_policy(policy)
    store.add_cycle(cycle)
    store.close()
    return cycle


PRELUDE = """
import os, sys, signal
from pathlib import Path
from uuid import UUID
from ouroboros_desktop.core.dialogue import Message, Role
from ouroboros_desktop.core.errors import StoreProblem
from ouroboros_desktop.storage import Store
path, cycle_id = Path(sys.argv[1]), UUID(sys.argv[2])
def say(store, text):
    store.add_message(cycle_id, Message(Role.TEACHER, text))
"""


def start(saved: Saved, script: str) -> subprocess.Popen[str]:
    """Run ``script`` in a process of its own."""
    arguments = [sys.executable, "-c", PRELUDE + script, str(saved.path), str(saved.cycle.id)]
    return subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def run(saved: Saved, script: str) -> list[str]:
    """The lines that ``script`` prints; it must end well."""
    out, errors = start(saved, script).communicate(timeout=120)
    assert errors == ""
    return out.splitlines()
