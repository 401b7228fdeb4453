"""A row on its way into the store."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row to add: column names to values as DuckDB takes them. Saving gives it its ordinal."""

    table: str
    values: dict[str, object]
    ordinal: int = 0
