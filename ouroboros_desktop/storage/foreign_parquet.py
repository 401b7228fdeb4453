"""Parquet files of others, read in a process of its own that has little memory and little time.

DuckDB reads them with nothing but that one file in reach. What goes wrong there, a crash included,
is one sentence here.
"""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import ImportProblem

MEMORY = "256MB"
ADDRESS_SPACE = 1_500 * 2**20
CPU_S = 20
WAIT_S = 60.0
POLL_S = 0.004
ROWS_A_TIME = 64

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


def parquet_rows(data: bytes, name: str, most: int) -> Iterator[str | None]:
    """Yield each row as JSON, and None while there is none yet.

    Raises ``ImportProblem`` when the file cannot be read.
    ``most`` is how many characters all rows may have together.
    """
    with tempfile.TemporaryDirectory(prefix="ouroboros-import-") as folder:
        path = Path(folder) / "file.parquet"
        path.write_bytes(data)
        yield from _received(path, name, most)


def _received(path: Path, name: str, most: int) -> Iterator[str | None]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, str(path)), daemon=True)
    process.start()
    theirs.close()
    total = 0
    try:
        while True:
            yield from _waiting(ours)
            rows = _next(ours, name)
            if not rows:
                return
            total += sum(map(len, rows))
            if total > most:
                raise ImportProblem(
                    f"{name} unpacks to more than {most // 2**20} MB.",
                    hint="Split it into several files.",
                )
            yield from rows
    finally:
        process.kill()
        process.join()
        ours.close()


def _waiting(ours: Connection) -> Iterator[None]:
    """Yield until something has come, for ``WAIT_S`` at most."""
    deadline = time.monotonic() + WAIT_S
    while not ours.poll(POLL_S) and time.monotonic() < deadline:
        yield None


def _next(ours: Connection, name: str) -> list[str]:
    """Return the next rows, [] at the end; whoever died or wrote nonsense is one sentence."""
    with suppress(EOFError, OSError):
        if ours.poll():
            kind, *rows = ours.recv_bytes().decode("utf-8", "replace").split("\x1e")
            if kind == "rows":
                return rows
            if kind == "end":
                return []
    raise ImportProblem(
        f"{name} is damaged, or no Parquet file that can be read in {MEMORY} of memory.",
        hint="Write it again, with smaller row groups, or as lines of JSON.",
    )


def _serve(theirs: Connection, path: str) -> None:
    """Send the rows, a few at a time; runs in the process of its own."""
    _limit()
    try:
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


def _limit() -> None:
    """Take from this process what it does not need: memory, time, writing files, messages."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - POSIX only

    for kind, most in (
        (resource.RLIMIT_AS, ADDRESS_SPACE),
        (resource.RLIMIT_CPU, CPU_S),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(OSError, ValueError):  # macOS knows no limit of address space
            resource.setrlimit(kind, (most, most))
