"""Parquet files for data sets, by a DuckDB of its own that sees one folder and no network.

It works on another thread, so that a window goes on meanwhile; one thread in it, so that the bytes
are the same each time.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Generator, Mapping
from pathlib import Path

import duckdb

from ouroboros_desktop.core.errors import OuroborosError

LONGEST = 16 << 20
"""Bytes of a line that DuckDB reads without being told."""

_WAIT = 0.002


class Parquet:
    """Writes Parquet with the compression zstd."""

    version = duckdb.__version__

    def write(
        self, source: Path, target: Path, columns: Mapping[str, str]
    ) -> Generator[None, None, None]:
        """Write the lines of JSON in ``source`` as ``target``, in the same folder.

        ``columns`` has the SQL type of each key. Yields while it works; closed early, it stops.
        Raises ``OuroborosError`` when the file cannot be written.
        """
        con = duckdb.connect(":memory:")
        problems: list[Exception] = []

        def work() -> None:
            try:
                _lock_down(con, source.parent)
                con.execute(_copy(source, target, columns))
                _flush(target)
            except (duckdb.Error, OSError) as problem:
                problems.append(problem)

        thread = threading.Thread(target=work, name="parquet")
        thread.start()
        try:
            while thread.is_alive():
                yield
                thread.join(_WAIT)
        finally:
            while thread.is_alive():  # what comes too early is not heard
                con.interrupt()
                thread.join(_WAIT)
            con.close()
        if problems:
            raise OuroborosError(
                f"The file {target.name} cannot be written: {_reason(problems[0])}.",
                hint="Choose another place, or free some space on the disk.",
            ) from problems[0]


def _lock_down(con: duckdb.DuckDBPyConnection, folder: Path) -> None:
    for line in (
        "SET autoinstall_known_extensions=false",
        "SET autoload_known_extensions=false",
        "SET threads=1",
        "SET memory_limit='2GB'",
        "SET enable_progress_bar=false",
        "SET temp_directory=''",
        f"SET allowed_directories=[{_text(folder)}]",
        "SET enable_external_access=false",
        "SET lock_configuration=true",
    ):
        con.execute(line)


def _copy(source: Path, target: Path, columns: Mapping[str, str]) -> str:
    types = ", ".join(f"{_text(name)}: {_text(kind)}" for name, kind in columns.items())
    with source.open("rb") as file:
        longest = max(map(len, file), default=0) + 2
    read = (
        f"read_json({_text(source)}, format='newline_delimited', columns={{{types}}},"
        f" maximum_object_size={max(LONGEST, longest)})"
    )
    return f"COPY (FROM {read}) TO {_text(target)} (FORMAT parquet, COMPRESSION zstd)"


def _text(value: object) -> str:
    quoted = str(value).replace("'", "''")
    return f"'{quoted}'"


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _reason(problem: Exception) -> str:
    return str(problem).partition("\n")[0].rstrip(".")
