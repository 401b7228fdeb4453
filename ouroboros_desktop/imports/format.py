"""What an import format is, what reading gives, and the limits that hold for every file.

Reading is pure: from bytes to outcomes, one for each line or row. Nothing is extracted, loaded or
run, and no size that a file states about itself is believed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ouroboros_desktop.core.imported import Item

MAX_BYTES = 64 * 2**20
"""Bytes of a file, and of what is unpacked of an archive."""

MAX_ROWS = 20_000
MAX_DIALOGUES = 500
MAX_MESSAGES = 2_000
"""Messages of one dialogue."""

MANIFEST = "manifest.json"

MAX_ROW = 4_000_000
"""Characters of one line, or of one entry of a list."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import: its name, and its bytes.

    A folder has its manifest's bytes, and in ``members`` those of its files by their names.
    """

    name: str
    data: bytes
    members: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Taken:
    """A line that can be imported, with remarks about what is unusual in it."""

    line: int
    item: Item
    remarks: tuple[str, ...] = ()
    member: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """A line that cannot be imported, with one sentence why. ``member``: the archive's file."""

    line: int
    sentence: str
    member: str = ""


@dataclass(frozen=True, slots=True)
class Stated:
    """What a file says about its own licence and its authors."""

    licence: str = ""
    attribution: str = ""


Outcome: TypeAlias = Taken | Refused | Stated | None
"""None: another process reads, and there is nothing yet."""


class RowProblem(Exception):
    """One line cannot be taken; the text is the sentence why."""


@dataclass(slots=True)
class Remarks:
    """What is unusual in one line, gathered while it is read; each is said once."""

    said: list[str] = field(default_factory=list)

    def add(self, sentence: str) -> None:
        if sentence not in self.said:
            self.said.append(sentence)


@dataclass(frozen=True, slots=True)
class ImportFormat:
    """A kind of file. ``recognises`` looks at name and bytes; ``read`` gives an outcome a line.

    ``read`` raises ``ImportProblem`` when the file as a whole cannot be read.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    recognises: Callable[[Source], bool]
    read: Callable[[Source], Iterator[Outcome]]
