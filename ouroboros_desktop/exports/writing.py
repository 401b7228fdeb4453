"""Writing an export: UTF-8 lines of JSON, the same bytes each time, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path

from ouroboros_desktop.core.cycle import Cycle
from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.core.scoring import Rubric
from ouroboros_desktop.exports.format import ExportFormat, Row

PIECE = 1 << 20


def write(form: ExportFormat, cycles: Sequence[Cycle], rubric: Rubric, target: Path) -> int:
    """Write the rows of ``cycles`` in this format to ``target`` and return how many there are.

    Without rows no file is written: readers of data sets refuse an empty one. Raises
    ``OuroborosError`` when the file cannot be written; what was at ``target`` is then untouched.
    """
    try:
        return _write_whole(form.rows(cycles, rubric), target)
    except OSError as error:
        raise OuroborosError(
            f"The file {target} cannot be written: {error.strerror or error}.",
            hint="Choose another folder, or free some space on the disk.",
        ) from error


def _write_whole(rows: Iterable[Row], target: Path) -> int:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    partial = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            count = 0
            for row in rows:
                file.write(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n")
                count += 1
            file.flush()
            os.fsync(file.fileno())
        if count:
            partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return count


def copy(
    source: Path, target: Path, phase: str, before: int = 0, total: int = 0
) -> Generator[Progress, None, str]:
    """Copy a file a megabyte a step and return the SHA-256 of what was copied, in hex.

    ``before`` and ``total`` are bytes, given when the file is one of several.
    """
    digest = hashlib.sha256()
    total = total or source.stat().st_size
    with source.open("rb") as read, target.open("wb") as written:
        while piece := read.read(PIECE):
            written.write(piece)
            digest.update(piece)
            yield Progress(phase, before + read.tell(), total)
    return digest.hexdigest()
