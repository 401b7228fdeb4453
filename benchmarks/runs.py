"""Runs of a benchmark: each in a process of its own, and kept, so that a stopped call goes on."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TypeVar

import msgspec

Task = TypeVar("Task")
Result = TypeVar("Result")


@cache
def code_digest(packages: tuple[str, ...]) -> str:
    """Return the digest of the code a figure depends on, so that old runs never pass for new."""
    digest = hashlib.sha256()
    for package in packages:
        root = Path(str(files(package)))
        for path in sorted(p for p in root.rglob("*") if p.suffix in {".py", ".toml", ".csv"}):
            digest.update(path.relative_to(root).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def in_processes(
    run: Callable[[Task], Result], tasks: Iterable[Task], workers: int, each: int | None = None
) -> list[Result]:
    """Return what all runs came to, as they end; a process has one thread, and ``each`` tasks."""
    for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawn, max_tasks_per_child=each) as pool:
        running = [pool.submit(run, task) for task in tasks]
        return [done.result() for done in as_completed(running)]


def keep(file: Path, value: object) -> None:
    """Write a result as JSON; the file appears whole or not at all."""
    partial = file.with_suffix(".partial")
    partial.write_bytes(msgspec.json.encode(value))
    partial.replace(file)
