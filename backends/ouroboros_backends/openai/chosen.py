"""What a checkpoint of a remote policy is: which model answers, and what it is told first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import msgspec

from ouroboros_desktop.core.errors import ModelProblem

FILE = "remote.json"
MOST_BYTES = 1_000_000
"""A larger file is none of ours."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The id of the model on the server, and instructions put before every dialogue ('': none)."""

    model: str
    instructions: str = ""


def save(chosen: Chosen, directory: Path) -> None:
    """Write it into an existing folder; equal ones make equal bytes."""
    (directory / FILE).write_bytes(msgspec.json.encode(chosen))


def load(directory: Path) -> Chosen:
    """Read it back; raises ``ModelProblem`` for a folder that does not hold one."""
    file = directory / FILE
    try:
        if file.stat().st_size > MOST_BYTES:
            raise ValueError("too large")
        chosen = msgspec.json.decode(file.read_bytes(), type=Chosen)
    except (OSError, ValueError, msgspec.MsgspecError) as problem:
        raise ModelProblem(
            "This checkpoint is not one of a model on a server.",
            hint="Choose another adapter, or go back to the bare policy.",
        ) from problem
    if not chosen.model.strip():
        raise ModelProblem(
            "This checkpoint names no model.",
            hint="Choose another adapter, or go back to the bare policy.",
        )
    return chosen
