"""A policy update that another machine makes: what is handed over, and what comes back.

Handed over is a folder with ``UPDATE`` (an ``ExportedUpdate``), ``BATCH`` (the ``UpdateBatch``, a
JSON object a line) and, where the update begins at an adapter, ``PARENT`` (its checkpoint). Back
comes a folder with ``RESULT`` (a ``ReturnedUpdate``) and ``CHECKPOINT`` (the candidate's).
"""

from __future__ import annotations

from dataclasses import dataclass

from ouroboros_desktop.core.policy import ModelRef
from ouroboros_desktop.core.policy_update import (
    Demonstration,
    Experience,
    PolicyUpdate,
    PreferencePair,
)

FORMAT = 1
"""Of the folders; another number is of another version of the application."""

UPDATE = "update.json"
BATCH = {
    "experiences.jsonl": Experience,
    "demonstrations.jsonl": Demonstration,
    "preferences.jsonl": PreferencePair,
}
"""The files of the batch, one a field of ``UpdateBatch``, and what a line of each is."""
PARENT = "parent"
RESULT = "result.json"
CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class ExportedUpdate:
    """What is to be done: ``update`` has no step yet. ``parent`` is the digest of its checkpoint.

    ``tokenizer`` is the SHA-256 of the tokenizer that made the batch's ids.
    """

    update: PolicyUpdate
    model: ModelRef
    tokenizer: str
    parent: str | None = None
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class ReturnedUpdate:
    """What was done: ``update`` has an id of its own, the config that was used and its steps.

    Its ``detail`` says how it was made. ``parent`` is the digest of the checkpoint it began at,
    ``files`` are the SHA-256 of the candidate's files by name.
    """

    update: PolicyUpdate
    parent: str | None
    files: dict[str, str]
    format: int = FORMAT
