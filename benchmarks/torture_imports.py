"""Hostile imports through a real session: each a clear error, the store byte-identical.

Every file is made by a fault of ``import_faults``, so that it must be refused, as a whole or in at
least one line; beside it come good files with changed bytes, which may be refused or not. What is
printed is one line of JSON.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import resource
import sys
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from benchmarks.import_faults import flipped, malformed
from benchmarks.import_samples import File
from ouroboros_desktop.core.errors import NotPossibleYet
from ouroboros_desktop.session.session import Session
from ouroboros_desktop.session.state import Level
from ouroboros_desktop.settings import Folders, Settings
from ouroboros_desktop.wiring import connect

FLIPPED_SHARE = 0.2
SENTENCE = 12
"""Characters that a clear sentence has at least."""


@dataclass
class Tally:
    """What came of the files. ``unclear`` were neither refused nor crashed as they should."""

    refused: int = 0
    benign: int = 0
    crashed: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    slowest: float = 0.0


def main() -> int:
    """Run all seeds; the exit status is 1 when anything was not as it must be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--count", type=int, default=10_000, help="malformed files a seed")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    args = parser.parse_args()
    figures, bad = run(range(args.first, args.first + args.seeds), args.count)
    print(json.dumps(figures))
    return int(bad)


def run(seeds: range, count: int) -> tuple[dict[str, float], bool]:
    """Return the figures, and whether anything was not as it must be; problems go to stderr."""
    began, tally = time.monotonic(), Tally()
    with tempfile.TemporaryDirectory(prefix="ouroboros-torture-") as folder:
        unchanged = torture(Path(folder), seeds, count, tally)
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    scale = 2**20 if sys.platform == "darwin" else 2**10
    peak = max(resource.getrusage(one).ru_maxrss for one in who) / scale
    for problem in (*tally.crashed, *tally.unclear)[:20]:
        print(problem, file=sys.stderr)
    figures: dict[str, float] = {
        "imports_refused": tally.refused,
        "imports_crashed": len(tally.crashed),
        "imports_unclear": len(tally.unclear),
        "imports_benign": tally.benign,
        "imports_store_unchanged": unchanged,
        "imports_peak_mb": round(peak),
        "imports_slowest_s": round(tally.slowest, 2),
        "imports_seconds": round(time.monotonic() - began),
    }
    return figures, bool(tally.crashed or tally.unclear) or not unchanged


def torture(folder: Path, seeds: range, count: int, tally: Tally) -> bool:
    """Import ``count`` malformed files a seed; return whether the store has the same bytes."""
    place = Folders(folder / "home", folder / "models")
    place.home.mkdir(parents=True)
    settings = replace(Settings(), backend="echo", model="echo")
    connect(place, settings, seed=0).close()
    before = _digest(place.store)
    with closing(connect(place, settings, seed=0)) as session:
        for seed in seeds:
            random = Random(seed)
            wanted = tally.refused + count
            while tally.refused < wanted and not (tally.crashed or tally.unclear):
                name, file = malformed(random)
                offer(session, folder, f"seed {seed}, {name}", file, tally, must_be_refused=True)
                if random.random() < FLIPPED_SHARE:
                    offer(session, folder, f"seed {seed}, flipped", flipped(random), tally)
    return _digest(place.store) == before


def offer(
    session: Session,
    folder: Path,
    label: str,
    file: File,
    tally: Tally,
    must_be_refused: bool = False,
) -> None:
    """Import one file as a teacher would, and try to take it without a licence."""
    path = folder / file[0]
    path.write_bytes(file[1])
    began = time.monotonic()
    try:
        problem = _problem(session, path)
    except Exception as error:
        tally.crashed.append(f"{label}: {type(error).__name__}: {error} {file[1][:200]!r}")
        return
    tally.slowest = max(tally.slowest, time.monotonic() - began)
    if problem is None:
        tally.benign += not must_be_refused
        if must_be_refused:
            tally.unclear.append(f"{label}: taken as a whole: {file[1][:300]!r}")
    elif len(problem) < SENTENCE or not problem.isprintable():
        tally.unclear.append(f"{label}: {problem!r}")
    else:
        tally.refused += must_be_refused


def _problem(session: Session, path: Path) -> str | None:
    """Return why the file, or the first line that is not taken, was refused; None: all is taken."""
    session.dismiss()
    session.importing.read(path)
    while session.state.busy:
        session.tick()
    report, notice = session.state.pending, session.state.notice
    if report is None:
        assert notice is not None and notice.level is Level.ERROR and notice.hint
        return notice.message
    try:
        session.importing.confirm("CC-BY-NC-4.0")
    except NotPossibleYet as refusal:
        assert refusal.hint
    else:
        raise AssertionError("imported without a licence")
    session.importing.dismiss()
    if not report.refused:
        return None
    assert all(one.line > 0 for one in report.refused)
    return report.refused[0].sentence


def _digest(path: Path) -> str:
    files = sorted(path.parent.glob(f"{path.name}*"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
