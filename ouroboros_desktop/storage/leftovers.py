"""What an export leaves where the teacher wanted it when the program is killed in the middle.

Where something is being written is noted beside the store; at the next start what is half written
there is taken away, and said.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ouroboros_desktop.storage.files import flush, private

NOTE = "unfinished.jsonl"
PLAIN = "ouroboros-export-"
"""How the name of a folder begins that holds what is about to be encrypted."""


@contextmanager
def noted(home: Path, target: Path) -> Iterator[None]:
    """Note that ``target`` is being written, until the block ends."""
    before = _read(home)
    _write(home, [*before, str(target.absolute())])
    try:
        yield
    finally:
        _write(home, before)


def sweep(home: Path) -> list[str]:
    """Take away what was half written; returns a sentence for each place. The store is open."""
    said = []
    for name in _read(home):
        target = Path(name)
        left = [target] if target.name.startswith(PLAIN) else _partials(target)
        for one in filter(Path.exists, left):
            shutil.rmtree(one, ignore_errors=True) if one.is_dir() else one.unlink()
            said.append(
                f"{target} was being written when the program ended; what was half written was"
                " taken away. Write it again."
            )
    _write(home, [])
    return list(dict.fromkeys(said))


def _partials(target: Path) -> list[Path]:
    """Return what is written before it bears the name ``target``."""
    hidden = f".{target.name}."
    with suppress(OSError):
        return [
            one
            for one in target.parent.iterdir()
            if one.name.endswith(".partial")
            and (one.name.startswith(hidden) or one.name == f"{target.name}.partial")
        ]
    return []


def _read(home: Path) -> list[str]:
    try:
        lines = (home / NOTE).read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]
    except (OSError, ValueError):  # none there, or cut short by the same kill
        return []


def _write(home: Path, names: list[str]) -> None:
    """Write the note, or take it away. Where that fails the export goes on without it."""
    with suppress(OSError):
        if not names:
            (home / NOTE).unlink(missing_ok=True)
            return
        with private(), (home / NOTE).open("w", encoding="utf-8") as file:
            file.writelines(json.dumps(name) + "\n" for name in names)
            file.flush()
            flush(file.fileno())
