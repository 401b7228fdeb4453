"""Writing an export: UTF-8 lines of JSON, the same bytes each time, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ouroboros_desktop.core.errors import OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.exports.format import ExportFormat, Row
from ouroboros_desktop.exports.material import Material
from ouroboros_desktop.exports.personal import Mask

PIECE = 1 << 20


def masked_lines(form: ExportFormat, material: Material, mask: Mask | None) -> Iterator[str]:
    """Yield the rows of a format as lines, masked.

    A row that also holds token ids is '' where its text is masked: the ids would spell it.
    """
    for row in form.rows(material.cycles, material.measure):
        masked = mask.row(row, form.texts) if mask else row
        yield "" if form.spelled and masked is not row else _line(masked)


def _line(row: Row) -> str:
    """Return a row as one line of JSON, its keys in their order."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n"


def write(form: ExportFormat, material: Material, mask: Mask | None, target: Path) -> int:
    """Write the rows of ``material`` in this format to ``target`` and return how many there are.

    Without rows no file is written: readers of data sets refuse an empty one. Raises
    ``OuroborosError`` when the file cannot be written; what was at ``target`` is then untouched.
    """
    return write_whole(masked_lines(form, material, mask), target)


def write_whole(lines: Iterable[str], target: Path) -> int:
    """Write the lines that are not empty to ``target`` and return how many there are; see above."""
    try:
        return _write_whole(lines, target)
    except OSError as error:
        raise OuroborosError(
            f"The file {target} cannot be written: {error.strerror or error}.",
            hint="Choose another folder, or free some space on the disk.",
        ) from error


def _write_whole(lines: Iterable[str], target: Path) -> int:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".partial")
    partial = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            count = 0
            for text in lines:
                file.write(text)
                count += bool(text)
            file.flush()
            os.fsync(file.fileno())
        if count:
            partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return count


@contextmanager
def whole_folder(target: Path) -> Iterator[Path]:
    """Yield a folder to fill, which becomes ``target`` when the block ends; else nothing is left.

    Raises ``OuroborosError`` when there is something already, or it cannot be written.
    """
    if target.exists():
        raise OuroborosError(f"{target} is already there.", hint="Choose the name of a new folder.")
    try:
        partial = Path(
            tempfile.mkdtemp(dir=target.parent, prefix=f".{target.name}.", suffix=".partial")
        )
        try:
            yield partial
            sync_folder(partial)
            partial.rename(target)
            sync_folder(target.parent)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        raise OuroborosError(
            f"The folder {target} cannot be written: {error.strerror or error}.",
            hint="Choose another place, or free some space on the disk.",
        ) from error


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
