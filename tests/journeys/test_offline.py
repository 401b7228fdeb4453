"""Nothing leaves the computer: journeys without any network, and a log of every socket.

All journeys run without a network by ``make offline``; here are two of them at each test run.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ouroboros_desktop.models.library import add
from ouroboros_desktop.settings import Settings, save
from tests.tiny import tiny_model

ALONE = ("unshare", "--map-root-user", "--net")
ROOT = Path(__file__).parents[2]
WINDOW = "tests/journeys/test_window.py"
IN_WINDOW = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", WINDOW, "-k")
INTERNET = re.compile(r"\b(?:connect|bind|sendto|sendmsg|listen)\(.*\bAF_INET6?\b")
"""A line of strace in which an address of the internet is used."""


def works(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode == 0


def run(
    environment: dict[str, str], *command: str | Path, timeout: int = 400
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


@pytest.fixture
def alone() -> tuple[str, ...]:
    if not works(*ALONE, "true"):
        pytest.skip("this system lets nobody make a network namespace")
    return ALONE


@pytest.fixture
def strace(tmp_path: Path) -> tuple[str, ...]:
    log = tmp_path / "sockets.log"
    if not works("strace", "-f", "-o", str(log), "true"):
        pytest.skip("strace is missing, or may not watch a process here")
    return ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(log))


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """The environment of a home with a tiny model and short answers."""
    place = tmp_path / "home"
    place.mkdir()
    save(place / "settings.toml", Settings(dialogue_tokens=16, answer_tokens=8, completions=2))
    (tmp_path / "models").mkdir()
    add(
        tmp_path / "models",
        tiny_model(tmp_path / "tiny", max_position_embeddings=16_384),
        "tiny",
    )
    named = {"OUROBOROS_HOME": str(place), "OUROBOROS_MODELS": str(tmp_path / "models")}
    return os.environ | named


def cycle() -> tuple[str, ...]:
    more = ("cycle", "--backend", "torch", "--model", "tiny", "--cycles", "1")
    return (sys.executable, "-m", "ouroboros_desktop", *more)


def internet(log: Path) -> list[str]:
    return [
        line for line in log.read_text("utf-8", "replace").splitlines() if INTERNET.search(line)
    ]


REACH = (
    "import errno, socket\n"
    "for address in ('127.0.0.1', '203.0.113.7'):\n"
    "    with socket.socket() as one:\n"
    "        assert one.connect_ex((address, 9)) == errno.ENETUNREACH, address\n"
    "assert [name for _, name in socket.if_nameindex()] == ['lo']\n"
)


def test_there_is_no_network_in_the_namespace(alone: tuple[str, ...]) -> None:
    done = run(dict(os.environ), *alone, sys.executable, "-c", REACH)
    assert done.returncode == 0, done.stderr


def test_a_cycle_needs_no_network(alone: tuple[str, ...], home: dict[str, str]) -> None:
    done = run(home, *alone, *cycle())
    assert done.returncode == 0, done.stderr
    assert "policy update" in done.stdout


@pytest.mark.timeout(900)
def test_the_window_needs_no_network(alone: tuple[str, ...], home: dict[str, str]) -> None:
    done = run(home, *alone, *IN_WINDOW, "worker_died or takes_is_said")
    assert done.returncode == 0 and "2 passed" in done.stdout, done.stdout


def test_the_log_tells_an_address_of_the_internet(strace: tuple[str, ...]) -> None:
    """Else the next tests could not fail."""
    reach = "import socket; socket.socket().connect_ex(('127.0.0.1', 9))"
    run(dict(os.environ), *strace, sys.executable, "-c", reach)
    assert len(internet(Path(strace[-1]))) == 1


@pytest.mark.timeout(900)
def test_a_cycle_opens_no_socket_to_an_address(
    strace: tuple[str, ...], home: dict[str, str]
) -> None:
    done = run(home, *strace, *cycle())
    assert done.returncode == 0, done.stderr
    assert internet(Path(strace[-1])) == []


@pytest.mark.timeout(900)
def test_the_window_opens_no_socket_to_an_address(
    strace: tuple[str, ...], home: dict[str, str]
) -> None:
    done = run(home, *strace, *IN_WINDOW, "worker_died or takes_is_said", timeout=800)
    assert done.returncode == 0 and "2 passed" in done.stdout, done.stdout
    log = Path(strace[-1])
    assert internet(log) == []
    assert "AF_UNIX" in log.read_text("utf-8", "replace"), "the pipe to the worker, at least"
