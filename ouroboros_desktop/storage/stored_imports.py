"""What was imported, as a store reads it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial
from uuid import UUID

from ouroboros_desktop.core.imported import ImportedExample, StoredBatch, Use
from ouroboros_desktop.storage import imported
from ouroboros_desktop.storage.database import Database


class StoredImports:
    """The part of ``Store`` that reads batches and their examples."""

    _database: Database

    def imports(self) -> tuple[StoredBatch, ...]:
        """Return what was imported, oldest first, with what each batch is used for."""
        return self._database.read(imported.batches)

    def imported_examples(self, batch_id: UUID) -> tuple[ImportedExample, ...]:
        return self._database.read(partial(imported.examples, batch_id=batch_id))

    def examples_for(self, use: Use, until: datetime) -> tuple[ImportedExample, ...]:
        """Return the examples of the batches that had this use at that moment."""
        return self._database.read(partial(imported.examples_for, use=use, until=until))

    def known_examples(self, digests: Collection[str]) -> frozenset[str]:
        """Return those digests whose examples are here already, withdrawn batches left out."""
        return self._database.read(partial(imported.known, digests=digests))

    def imported_files(self) -> frozenset[str]:
        """Return the digests of the files that were imported, withdrawn ones left out."""
        return self._database.read(imported.files)

    def shared_examples(self, batch_id: UUID, use: Use) -> int:
        """Return how many examples of a batch were ever used so, in this batch or another one."""
        return self._database.read(partial(imported.shared, batch_id=batch_id, use=use))

    def barred(self, until: datetime) -> frozenset[bytes]:
        """Return the hashes of held-out prompts and benchmarks, as they were at that moment."""
        return self._database.read(partial(imported.barred, until=until))

    def benchmark_hashes(self, until: datetime) -> frozenset[bytes]:
        """Return the hashes of what benchmarks ask."""
        return self._database.read(partial(imported.benchmark_hashes, until=until))
