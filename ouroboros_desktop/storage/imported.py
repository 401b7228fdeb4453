"""What was imported, read from the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import UTC, datetime
from uuid import UUID

from ouroboros_desktop.core.imported import (
    ExampleKind,
    ImportBatch,
    ImportedExample,
    StoredBatch,
    Use,
)
from ouroboros_desktop.core.labyrinth import text_hash
from ouroboros_desktop.storage.reading import Con, records

_USE_THEN = (
    "SELECT import_batch_id FROM (FROM import_event WHERE created_at <= ? QUALIFY row_number()"
    " OVER (PARTITION BY import_batch_id ORDER BY ordinal DESC) = 1) WHERE use = ?"
)


def batches(con: Con) -> tuple[StoredBatch, ...]:
    """Return every batch with what is in it, oldest first."""
    uses = dict(con.execute("SELECT import_batch_id, use FROM import_use_now").fetchall())
    query = "SELECT import_batch_id, kind, count(*) FROM imported_example GROUP BY ALL ORDER BY ALL"
    counts: defaultdict[UUID, dict[ExampleKind, int]] = defaultdict(dict)
    for batch_id, kind, count in con.execute(query).fetchall():
        counts[batch_id][ExampleKind(kind)] = count
    cycles: defaultdict[UUID, list[UUID]] = defaultdict(list)
    query = "SELECT import_batch_id, cycle_id FROM imported_cycle ORDER BY ordinal"
    for batch_id, cycle_id in con.execute(query).fetchall():
        cycles[batch_id].append(cycle_id)
    return tuple(
        StoredBatch(one, Use(uses[one.id]), counts[one.id], tuple(cycles[one.id]))
        for one in records(con, ImportBatch, "FROM import_batch ORDER BY ordinal")
    )


def examples(con: Con, batch_id: UUID) -> tuple[ImportedExample, ...]:
    query = "FROM imported_example WHERE import_batch_id = ? ORDER BY ordinal"
    return records(con, ImportedExample, query, batch_id)


def examples_for(con: Con, use: Use, until: datetime) -> tuple[ImportedExample, ...]:
    """Return the examples of the batches that had this use at that moment."""
    query = f"FROM imported_example WHERE import_batch_id IN ({_USE_THEN}) ORDER BY ordinal"
    return records(con, ImportedExample, query, _utc(until), use.value)


def known(con: Con, digests: Collection[str]) -> frozenset[str]:
    """Return those digests whose example is in the store, in a batch that is not withdrawn."""
    query = (
        "SELECT DISTINCT sha256 FROM imported_example JOIN import_use_now USING (import_batch_id)"
        " WHERE use <> 'withdrawn' AND list_contains(?, sha256)"
    )
    return frozenset(digest for (digest,) in con.execute(query, [list(digests)]).fetchall())


def files(con: Con) -> frozenset[str]:
    """Return the digests of the files that were imported and are not withdrawn."""
    query = (
        "SELECT sha256 FROM import_batch JOIN import_use_now ON import_batch_id = id"
        " WHERE use <> 'withdrawn'"
    )
    return frozenset(digest for (digest,) in con.execute(query).fetchall())


def shared(con: Con, batch_id: UUID, use: Use) -> int:
    """Return how many examples of the batch were ever in one, itself included, of that use."""
    query = (
        "SELECT count(*) FROM imported_example WHERE import_batch_id = ? AND sha256 IN"
        " (SELECT sha256 FROM imported_example JOIN import_event USING (import_batch_id)"
        " WHERE use = ?)"
    )
    row = con.execute(query, [batch_id, use.value]).fetchone()
    return int(row[0]) if row else 0


def barred(con: Con, until: datetime) -> frozenset[bytes]:
    """Return the hashes of what no policy update may be asked: held-out prompts and benchmarks."""
    query = "SELECT DISTINCT text FROM labyrinth_prompt WHERE held_out AND created_at <= ?"
    held_out = {text_hash(text) for (text,) in con.execute(query, [_utc(until)]).fetchall()}
    return frozenset(held_out | benchmark_hashes(con, until))


def benchmark_hashes(con: Con, until: datetime) -> frozenset[bytes]:
    """Return the hashes of what benchmarks ask."""
    return frozenset(one.asked_hash for one in examples_for(con, Use.BENCHMARK, until))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)
