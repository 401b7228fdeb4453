"""A worker of the frozen application that is killed in the middle of a policy update.

It is resumed in a sandbox, where what the system says of the process cannot be looked up.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.packaging.frozen import PATIENCE_S, frozen_only, wait

pytestmark = frozen_only
SETTINGS = """\
backend = "torch"
dialogue_tokens = 16
answer_tokens = 16
completions = 4
train_prompts = 2
held_out_prompts = 1
"""


def in_a_sandbox() -> list[str]:
    """Return what starts a program under a number that /proc, which is that of others, lacks."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return []
    last = max(int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit())
    free = min(last + 500, int(Path("/proc/sys/kernel/pid_max").read_text()) - 200)
    numbered = f'echo {free} > /proc/sys/kernel/ns_last_pid; "$0" "$@"; exit $?'
    return ["unshare", "--pid", "--fork", "--kill-child", "sh", "-c", numbered]


@contextmanager
def playing(command: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[str]]:
    """Play a cycle; whatever happens, it has ended afterwards."""
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=environment, stdout=pipe, stderr=subprocess.STDOUT, encoding="utf-8"
    ) as application:
        try:
            yield application
        finally:
            application.kill()


@pytest.mark.timeout(2 * PATIENCE_S)
def test_an_update_whose_worker_was_killed_is_resumed(
    program: str, home: dict[str, str], models: dict[str, str]
) -> None:
    profile = Path(home["XDG_DATA_HOME"]) / "Ouroboros"
    profile.mkdir(parents=True)
    (profile / "settings.toml").write_text(SETTINGS)
    place = profile / "Zyklus ß"
    command = [program, "cycle", "--home", str(place)]
    kept = place / "checkpoints" / "unfinished"
    with playing(command, home | models) as application:
        wait(lambda: list(kept.glob("*/[01].safetensors")) or application.poll() is not None)
        children = psutil.Process(application.pid).children(recursive=True)
        max(children, key=lambda child: child.memory_info().rss).kill()
        words, _ = application.communicate(timeout=PATIENCE_S)
    assert application.returncode != 0
    told = re.search(r"stopped unexpectedly after step ([1-9]\d*) of the policy update", words)
    assert told, words
    assert "Nothing is lost" in words
    with playing([*in_a_sandbox(), *command], home | models) as application:
        assert application.stdout
        lines = []
        for line in application.stdout:
            lines.append(line)
            if "candidate adapter" in line:
                break
    heard = "".join(lines)
    assert f"resumed after step {told[1]}" in heard, heard
    assert re.search(r"candidate adapter [0-9a-f]{64}", heard), heard
