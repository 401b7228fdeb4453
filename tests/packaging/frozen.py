"""The frozen application that `make package` left, started as a person would start it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

FROZEN = Path(os.environ.get("OUROBOROS_FROZEN", "")).absolute()
PATIENCE_S = 600
MODEL = "smollm2-135m-instruct"

frozen_only = pytest.mark.skipif(
    "OUROBOROS_FROZEN" not in os.environ, reason="make package-test freezes it"
)


def wait(what: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def said(
    command: list[str], environment: Mapping[str, str], timeout: float = PATIENCE_S
) -> tuple[int, str]:
    """Run a command to its end; return its status and all that it said."""
    done = subprocess.run(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
    return done.returncode, done.stdout


def visible(environment: Mapping[str, str], name: str = "^Ouroboros$") -> list[str]:
    search = ["xdotool", "search", "--onlyvisible", "--name", name]
    done = subprocess.run(search, env=environment, capture_output=True, text=True, check=False)
    return done.stdout.split()
