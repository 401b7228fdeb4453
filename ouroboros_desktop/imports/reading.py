"""From a file to a report: read with limits, a line at a time, nothing stored."""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Collection, Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from ouroboros_desktop.core.errors import ImportProblem
from ouroboros_desktop.core.imported import Annotated, Character, ImportedDialogue
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.imports.format import (
    MANIFEST,
    MAX_BYTES,
    MAX_DIALOGUES,
    ImportFormat,
    Refused,
    Source,
    Stated,
    Taken,
)

_PIECE = 2**20
_KEPT = 1_000
_MOST_FILES = 64


@dataclass(frozen=True, slots=True)
class Report:
    """What importing a file would do. Nothing of it is stored yet."""

    source: str
    sha256: str
    form: str
    taken: tuple[Taken, ...] = ()
    refused: tuple[Refused, ...] = ()
    stated: Stated = field(default_factory=Stated)

    @property
    def rows(self) -> int:
        return len(self.taken) + len(self.refused)

    @property
    def examples(self) -> tuple[Annotated, ...]:
        return tuple(t.item for t in self.taken if isinstance(t.item, Annotated))

    @property
    def dialogues(self) -> tuple[ImportedDialogue, ...]:
        return tuple(t.item for t in self.taken if isinstance(t.item, ImportedDialogue))

    @property
    def characters(self) -> tuple[Character, ...]:
        return tuple(t.item for t in self.taken if isinstance(t.item, Character))

    def without(self, known: Collection[str]) -> Report:
        """Return the report with those examples refused whose digests the store has already."""
        again = [t for t in self.taken if isinstance(t.item, Annotated) and t.item.sha256 in known]
        lines = {(t.member, t.line) for t in again}
        twice = [Refused(t.line, "This example was imported before.", t.member) for t in again]
        return replace(
            self,
            taken=tuple(t for t in self.taken if (t.member, t.line) not in lines),
            refused=tuple(sorted((*self.refused, *twice), key=lambda r: (r.member, r.line))),
        )

    def as_json(self) -> str:
        """Return what the store keeps: counts, and the first thousand lines of each kind."""
        refused = [[place(r.member, r.line), r.sentence] for r in self.refused[:_KEPT]]
        remarked = [t for t in self.taken if t.remarks][:_KEPT]
        remarks = [[place(t.member, t.line), *t.remarks] for t in remarked]
        counts = {"rows": self.rows, "taken": len(self.taken), "refused": len(self.refused)}
        whole = {"format": self.form, **counts, "lines": refused, "remarks": remarks}
        return json.dumps(whole, ensure_ascii=False)


def place(member: str, line: int) -> str:
    """Return where a line is, in words."""
    return f"{member}, line {line}" if member else f"line {line}"


def load(path: Path) -> Generator[Progress, None, Source]:
    """Read a file, or a folder with a manifest, of at most ``MAX_BYTES``.

    Raises ``ImportProblem`` when that cannot be done.
    """
    try:
        if not path.is_dir():
            return Source(path.name, (yield from _bytes(path, MAX_BYTES)))
        members: dict[str, bytes] = {}
        for name in _listed(path):
            left = MAX_BYTES - sum(map(len, members.values()))
            members[name] = yield from _bytes(path / name, left, inside=True)
    except OSError as error:
        raise ImportProblem(
            f"{path} cannot be read ({error.strerror or error}).", hint="Choose another file."
        ) from error
    return Source(path.name, members[MANIFEST], members)


def _listed(folder: Path) -> list[str]:
    """Return the names of the files of a data set; whatever else is there is not looked at."""
    if not (folder / MANIFEST).is_file():
        raise ImportProblem(f"{folder} has no {MANIFEST} in it.", hint="Choose a whole data set.")
    data = sorted(f"data/{path.name}" for path in (folder / "data").glob("*.*"))
    return [MANIFEST, *data[:_MOST_FILES]]


def _bytes(path: Path, most: int, inside: bool = False) -> Generator[Progress, None, bytes]:
    state = path.stat()
    if not stat.S_ISREG(state.st_mode) or (inside and path.is_symlink()):
        raise ImportProblem(f"{path} is not a file.", hint="Choose a file.")
    pieces, size = [], 0
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            size += len(piece)
            if size > most:
                raise ImportProblem(
                    f"{path.name} is larger than {MAX_BYTES // 2**20} MB.",
                    hint="Split it into several files.",
                )
            pieces.append(piece)
            yield Progress(f"Reading {path.name}", size, state.st_size)
    return b"".join(pieces)


def choose(source: Source, formats: Mapping[str, ImportFormat], name: str = "") -> ImportFormat:
    """Return the format of that name, or else the one that recognises the file."""
    if name:
        if name not in formats:
            raise ImportProblem(
                f"There is no import format called {name!r}.",
                hint=f"Choose one of: {', '.join(formats)}.",
            )
        return formats[name]
    found = [form for form in formats.values() if form.recognises(source)]
    if not source.data or not found:
        reason = "is empty" if not source.data else "is of no kind that can be imported"
        raise ImportProblem(
            f"{source.name} {reason}.",
            hint=f"What can be imported: {', '.join(f.title for f in formats.values())}.",
        )
    return found[0]


def examine(source: Source, form: ImportFormat) -> Generator[Progress, None, Report]:
    """Read all lines and return the report; rows that are in the file twice are taken once."""
    taken: list[Taken] = []
    refused: list[Refused] = []
    stated, seen, dialogues = Stated(), dict[str, int](), 0
    for outcome in form.read(source):
        if outcome is None or isinstance(outcome, Stated):
            stated = outcome or stated
            yield Progress(f"Checking {source.name}", len(taken) + len(refused), 0)
            continue
        dialogues += isinstance(outcome, Taken) and isinstance(outcome.item, ImportedDialogue)
        kept = _first(outcome, seen, dialogues) if isinstance(outcome, Taken) else outcome
        if isinstance(kept, Taken):
            taken.append(kept)
        else:
            refused.append(kept)
        yield Progress(f"Checking {source.name}", len(taken) + len(refused), 0)
    digest = hashlib.sha256(source.data).hexdigest()
    return Report(source.name, digest, form.name, tuple(taken), tuple(refused), stated)


def _first(outcome: Taken, seen: dict[str, int], dialogues: int) -> Taken | Refused:
    """Refuse a row that equals an earlier one, and dialogues beyond what one import takes."""
    item = outcome.item
    key = (
        item.sha256
        if isinstance(item, Annotated)
        else hashlib.sha256(repr(item).encode()).hexdigest()
    )
    if key in seen:
        sentence = f"This is the same as line {seen[key]}."
        return Refused(outcome.line, sentence, outcome.member)
    seen[key] = outcome.line
    if dialogues > MAX_DIALOGUES:
        sentence = f"Only {MAX_DIALOGUES} dialogues can be imported at once."
        return Refused(outcome.line, sentence, outcome.member)
    return outcome
