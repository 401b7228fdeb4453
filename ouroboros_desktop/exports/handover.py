"""A policy update for another machine: one folder with all it needs, whole or not there."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Generator, Iterable
from pathlib import Path

import msgspec
import ouroboros_resources as resources

from ouroboros_desktop.core.handover import BATCH, PARENT, UPDATE, ExportedUpdate
from ouroboros_desktop.core.policy_update import Progress, UpdateBatch
from ouroboros_desktop.exports.writing import copy, whole_folder

WRITING = "Writing the policy update"


def write_update(
    exported: ExportedUpdate, batch: UpdateBatch, parent: Path | None, target: Path
) -> Generator[Progress, None, None]:
    """Write the folder ``target``, see ``core.handover``; ``parent`` is a checkpoint's folder.

    It is done a little at each step; closed early, nothing is left. Raises ``OuroborosError`` when
    there is something already, or it cannot be written.
    """
    with whole_folder(target) as partial:
        yield from _fill(partial, exported, batch, parent)


def _fill(
    folder: Path, exported: ExportedUpdate, batch: UpdateBatch, parent: Path | None
) -> Generator[Progress, None, None]:
    for name in BATCH:
        yield Progress(WRITING, 0, 0)
        _write(folder / name, getattr(batch, name.partition(".")[0]))
    if parent is not None:
        yield from _copy_all(parent, folder / PARENT)
    for launch in resources.folder("accelerate").glob("*.yaml"):
        shutil.copy(launch, folder)
    _write(folder / UPDATE, [exported])


def _copy_all(source: Path, target: Path) -> Generator[Progress, None, None]:
    files = sorted(path for path in source.rglob("*") if path.is_file())
    total, done = sum(path.stat().st_size for path in files), 0
    for path in files:
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        yield from copy(path, place, WRITING, done, total)
        done += path.stat().st_size


def _write(path: Path, values: Iterable[object]) -> None:
    """Write one JSON object a line, and bring it to the disk."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for value in values:
            file.write(json.dumps(msgspec.to_builtins(value), ensure_ascii=False) + "\n")
        file.flush()
        os.fsync(file.fileno())
