"""Parquet, as other tools write data sets: read elsewhere, checked here like lines of JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.imports.format import MAX_BYTES, ImportFormat, Outcome, Source
from ouroboros_desktop.imports.lines import read_entries
from ouroboros_desktop.imports.strict_json import Entry
from ouroboros_desktop.storage.foreign_parquet import parquet_rows

MAGIC = b"PAR1"
_FOOTER = 8


def _recognises(source: Source) -> bool:
    return source.data.startswith(MAGIC) or source.name.lower().endswith(".parquet")


def read_parquet(data: bytes, name: str, member: str = "") -> Iterator[Outcome]:
    """Yield an outcome a row; raises ``ImportProblem`` when the file is not whole."""
    footer = int.from_bytes(data[-_FOOTER : -len(MAGIC)], "little")
    whole = data.startswith(MAGIC) and data.endswith(MAGIC)
    if not whole or not 0 < footer <= len(data) - _FOOTER - len(MAGIC):
        raise ImportProblem(
            f"{name} is not a whole Parquet file.", hint="Copy or download it again."
        )
    rows = parquet_rows(data, name, MAX_BYTES)
    yield from read_entries(_entries(rows), name, member)


def _entries(rows: Iterable[str | None]) -> Iterator[Entry | None]:
    number = 0
    for row in rows:
        number += row is not None
        yield None if row is None else Entry(number, row)


def _read(source: Source) -> Iterator[Outcome]:
    yield from read_parquet(source.data, source.name)


PARQUET = ImportFormat("parquet", "Parquet", (".parquet",), _recognises, _read)
