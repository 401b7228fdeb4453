"""The journal beside the store: every action as one line, on the disk before it is committed.

DuckDB's log alone can come back silently short. A line holds the rows of one transaction and the
digest of the line before it. An action that was rolled back is marked as dropped.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import FileIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

from ouroboros_desktop.disk import sync_folder
from ouroboros_desktop.storage.files import flush, private
from ouroboros_desktop.storage.row import Row

KEPT = 2
"""Journals of before that are kept: with them each of the two newest backups is complete."""

_SEAL = len(',"sha256":""}') + 64


@dataclass(frozen=True, slots=True)
class Line:
    """One action. ``broken``: what stands before it in the file is damaged or missing."""

    number: int
    store: str
    rows: tuple[Row, ...]
    dropped: int = 0
    broken: bool = False


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds: its whole lines, where they end, and in how many places it is damaged.

    ``digest`` is that of the last whole line. ``torn``: what follows that was never written whole.
    """

    lines: tuple[Line, ...]
    end: int
    digest: str
    damaged: int
    torn: bool


def journals(path: Path) -> list[Path]:
    """Return the journals that belong to the store ``path``, oldest first, there or not."""
    now = path.with_name(path.name + ".journal")
    return [*(now.with_name(f"{now.name}.{age}") for age in range(KEPT, 0, -1)), now]


def read(file: Path) -> Contents:
    """Return what is whole in a journal; one that is not there is empty."""
    data = file.read_bytes() if file.exists() else b""
    lines: list[Line] = []
    end = place = damaged = 0
    waiting = False
    digest: str | None = None
    for raw in data.splitlines(keepends=True):
        place += len(raw)
        found = _parse(raw)
        if found is None:
            waiting = True
            continue
        line, after, own = found
        gap = waiting or (digest is not None and after != digest)
        damaged += bool(gap)
        lines.append(Line(line.number, line.store, line.rows, line.dropped, bool(gap)))
        end, digest, waiting = place, own, False
    # A line that was cut short was never acknowledged; one with an end is damaged.
    ended = data.endswith(b"\n")
    damaged += waiting and ended
    return Contents(tuple(lines), end, digest or "", damaged, waiting and not ended)


def in_force(lines: Iterable[Line]) -> list[Line]:
    """Return the lines of one journal that hold rows and were not dropped."""
    kept: list[Line] = []
    for line in lines:
        if line.dropped:
            kept = [one for one in kept if one.number != line.dropped]
        else:
            kept.append(line)
    return kept


@dataclass(frozen=True, slots=True)
class _End:
    """Where a journal ends: the byte, the number and the digest of its last line."""

    place: int
    number: int
    digest: str


class Journal:
    """The journal that is written to. ``store`` tells one store from another."""

    def __init__(self, path: Path, store: str) -> None:
        self._path = path
        self._store = store
        self._file: FileIO | None = None
        self._end = self._before = _End(0, 0, "")
        found = read(journals(path)[-1])
        number = found.lines[-1].number if found.lines else 0
        self._begin(_End(found.end, number, found.digest))

    @property
    def empty(self) -> bool:
        """Whether nothing was saved since it began, with the last backup."""
        return self._end.place == 0

    def append(self, rows: Sequence[Row]) -> None:
        """Add an action and wait until it is on the disk. Raises ``OSError``; nothing is added."""
        cells = [[row.table, row.ordinal, _packed(row.values)] for row in rows]
        self._add({"rows": cells})

    def drop(self) -> None:
        """Mark the last action as rolled back; where there is no room for that, cut it off."""
        before = self._before
        try:
            self._add({"dropped": self._end.number})
        except OSError:
            self._end = before
            with suppress(OSError):
                self._cut()

    def rotate(self) -> None:
        """Begin a new journal; those of before move back by one, the oldest goes."""
        self.close()
        files = journals(self._path)
        for older, newer in pairwise(files):
            if newer.exists():
                newer.replace(older)
        self._begin(_End(0, 0, self._end.digest))
        sync_folder(self._path.parent)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _begin(self, end: _End) -> None:
        self._end = self._before = end
        with private():
            self._file = FileIO(journals(self._path)[-1], "ab+")
        self._cut()

    def _add(self, fields: dict[str, Any]) -> None:
        head = {"n": self._end.number + 1, "store": self._store, "after": self._end.digest}
        body = json.dumps(head | fields, separators=(",", ":"), allow_nan=False)
        digest = hashlib.sha256(body.encode()).hexdigest()
        data = f'{body[:-1]},"sha256":"{digest}"}}\n'.encode()
        assert self._file is not None
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[self._file.write(rest) or 0 :]
            flush(self._file.fileno())
        except OSError:
            with suppress(OSError):
                self._cut()
            raise
        self._before = self._end
        self._end = _End(self._end.place + len(data), self._end.number + 1, digest)

    def _cut(self) -> None:
        """Take off what is not a whole line, as a failed write leaves it."""
        assert self._file is not None
        if self._file.seek(0, 2) != self._end.place:
            self._file.truncate(self._end.place)
            flush(self._file.fileno())


def _parse(raw: bytes) -> tuple[Line, str, str] | None:
    """Return a line, the digest of the one before it and its own; None when it is damaged."""
    text, seal = raw[: -_SEAL - 1] + b"}", raw[-_SEAL - 1 :]
    digest = hashlib.sha256(text).hexdigest()
    if seal != f',"sha256":"{digest}"}}\n'.encode():
        return None
    fields = json.loads(text)
    rows = tuple(Row(t, _unpacked(values), o) for t, o, values in fields.get("rows", ()))
    line = Line(fields["n"], fields["store"], rows, fields.get("dropped", 0))
    return line, fields["after"], digest


def _packed(values: dict[str, object]) -> dict[str, Any]:
    return {name: _pack(value) for name, value in values.items()}


def _unpacked(values: dict[str, Any]) -> dict[str, object]:
    return {name: _unpack(value) for name, value in values.items()}


def _pack(value: object) -> Any:
    """Return a value as JSON that gives it back exactly; what JSON lacks is an object of one."""
    if isinstance(value, list):
        return [_pack(one) for one in value]
    if isinstance(value, dict):
        return {"struct": _packed(value)}
    if isinstance(value, float):
        return value if math.isfinite(value) else {"float": repr(value)}
    for name, (kind, write, _) in _KINDS.items():
        if isinstance(value, kind):
            return {name: write(value)}
    return value


def _unpack(value: Any) -> object:
    if isinstance(value, list):
        return [_unpack(one) for one in value]
    if not isinstance(value, dict):
        return value
    ((name, inner),) = value.items()
    if name == "struct":
        return _unpacked(inner)
    if name == "float":
        return float(inner)
    return _KINDS[name][2](inner)


_KINDS: dict[str, tuple[type, Callable[[Any], str], Callable[[str], object]]] = {
    "uuid": (UUID, str, UUID),
    "time": (datetime, datetime.isoformat, datetime.fromisoformat),
    "blob": (bytes, lambda value: base64.b64encode(value).decode(), base64.b64decode),
}
