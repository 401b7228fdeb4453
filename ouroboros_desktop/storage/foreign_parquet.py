"""Parquet files of others, read in a process of its own that has little memory and little time.

DuckDB reads them with nothing but that one file in reach. What goes wrong there, a crash included,
is one sentence here.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import ImportProblem

MEMORY = "256MB"
ADDRESS_SPACE = 1_500 * 2**20
POLL_S = 0.004
ROWS_A_TIME = 64
DYING_S = 5.0


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds for the process to start, for its next rows, and of the processor's time in all.

    A start waits for the disk: a program that was just installed can take a minute.
    """

    start: float = 300.0
    rows: float = 60.0
    processor: int = 20


PATIENCE = Patience()

_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "allow_community_extensions": False,
    "allow_persistent_secrets": False,
    "threads": 1,
}
_PREPARE = (
    f"SET memory_limit='{MEMORY}'",
    "SET temp_directory=''",
    "SET enable_external_access=false",
    "SET lock_configuration=true",
)


def parquet_rows(
    data: bytes, name: str, most: int, patience: Patience = PATIENCE
) -> Iterator[str | None]:
    """Yield each row as JSON, and None while there is none yet.

    Raises ``ImportProblem`` when the file cannot be read, or not within ``patience``.
    ``most`` is how many characters all rows may have together.
    """
    with tempfile.TemporaryDirectory(prefix="ouroboros-import-") as folder:
        path = Path(folder) / "file.parquet"
        path.write_bytes(data)
        total = 0
        for row in _received(path, name, patience):
            total += len(row or "")
            if total > most:
                raise ImportProblem(
                    f"{name} unpacks to more than {most // 2**20} MB.",
                    hint="Split it into several files.",
                )
            yield row


def _received(path: Path, name: str, patience: Patience) -> Iterator[str | None]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(
        target=_serve, args=(theirs, str(path), patience.processor), daemon=True
    )
    process.start()
    theirs.close()
    try:
        yield from _waiting(ours, name, patience.start)
        _next(ours, process, name)
        while True:
            yield from _waiting(ours, name, patience.rows)
            rows = _next(ours, process, name)
            if not rows:
                return
            yield from rows
    finally:
        process.kill()
        process.join()
        ours.close()


def _waiting(ours: Connection, name: str, most: float) -> Iterator[None]:
    """Yield until something has come; raises ``ImportProblem`` after ``most`` seconds."""
    deadline = time.monotonic() + most
    while not ours.poll(POLL_S):
        if time.monotonic() >= deadline:
            raise _too_slow(name)
        yield None


def _next(ours: Connection, process: SpawnProcess, name: str) -> list[str]:
    """Return the next rows, [] at the beginning and at the end.

    Whoever died or wrote nonsense is one sentence.
    """
    with suppress(EOFError, OSError):
        kind, *rows = ours.recv_bytes().decode("utf-8", "replace").split("\x1e")
        if kind in {"begun", "rows", "end"}:
            return rows
    process.join(DYING_S)
    if sys.platform != "win32" and process.exitcode == -signal.SIGXCPU:
        raise _too_slow(name)
    raise ImportProblem(
        f"{name} is damaged, or no Parquet file that can be read in {MEMORY} of memory.",
        hint="Write it again, with smaller row groups, or as lines of JSON.",
    )


def _too_slow(name: str) -> ImportProblem:
    return ImportProblem(
        f"Reading {name} took too long and was stopped; it need not be damaged.",
        hint="Try again when this computer has less to do, or split the file.",
    )


def _serve(theirs: Connection, path: str, seconds: int) -> None:
    """Send the rows, a few at a time; runs in the process of its own."""
    _limit(seconds)
    try:
        theirs.send_bytes(b"begun")
        con = duckdb.connect(config=_CONFIG)
        con.execute(f"SET allowed_paths=['{path}']")
        for line in _PREPARE:
            con.execute(line)
        rows = con.execute("SELECT to_json(r)::VARCHAR FROM read_parquet(?) AS r", [path])
        while found := rows.fetchmany(ROWS_A_TIME):
            theirs.send_bytes("\x1e".join(["rows", *(text for (text,) in found)]).encode())
        theirs.send_bytes(b"end")
    except (duckdb.Error, MemoryError, UnicodeError, ValueError, RuntimeError):
        theirs.send_bytes(b"failed")


def _limit(seconds: int) -> None:
    """Take from this process what it does not need: memory, time, writing files, messages."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    end = int(time.process_time()) + seconds  # what the start took does not count
    for kind, most, hard in (
        (resource.RLIMIT_AS, ADDRESS_SPACE, ADDRESS_SPACE),
        (resource.RLIMIT_CPU, end, end + 1),  # at the hard one the signal would not say why
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        with suppress(OSError, ValueError):  # macOS knows no limit of address space
            resource.setrlimit(kind, (most, hard))
