"""`make screens`: every page, dialog and popup in every look, then the pages of a real session.

The gallery is drawn from the states of the tests, without a model: the same tree gives the same
pictures. The session plays one cycle on the embedded model; nothing on its pictures is invented.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from benchmarks.contact_sheet import write_index
from benchmarks.gallery import ENGLISH, LONGER, Look
from benchmarks.gallery import draw as draw_gallery
from benchmarks.screens_session import DOCUMENTED, TARGET
from benchmarks.screens_session import draw as draw_session

SCREENS = Path("screens")
DOCS = Path("docs")
SCALES = (1, 2)


def main() -> int:
    """Make what is asked for; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default=LONGER, help="beside English: longer, or a .qm file")
    parser.add_argument("--only", choices=("gallery", "session"), help="leave the other out")
    parser.add_argument("--docs", action="store_true", help="renew the pictures of the documents")
    parser.add_argument("child", nargs="*", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        _child(*given.child)
        return 0
    SCREENS.mkdir(exist_ok=True)
    if given.only != "session":
        _gallery(given.language)
    if given.only != "gallery":
        _session()
    if given.docs:
        for picture, name in DOCUMENTED.items():
            shutil.copyfile(TARGET / f"{picture}.png", DOCS / name)
    return 0


def _child(part: str, first: str, second: str) -> None:
    if part == "gallery":
        draw_gallery(Look(first, int(second)), SCREENS / "gallery")
    else:
        draw_session(first, Path(second))


def _gallery(language: str) -> None:
    """Draw all looks, as many at a time as there are cores."""
    begun = time.monotonic()
    target = _emptied(SCREENS / "gallery")
    waiting = [("gallery", one, f"{scale}") for scale, one in product(SCALES, (ENGLISH, language))]
    with tempfile.TemporaryDirectory(prefix="ouroboros-gallery-") as home:
        while waiting:
            now, waiting = waiting[-_cores() :], waiting[: -_cores()]
            running = [_started(one, int(one[2]), home) for one in now]
            statuses = [process.wait() for process in running]
            if any(statuses):
                raise SystemExit("A gallery could not be drawn; the reason stands above.")
    write_index(target)
    count = len(list(target.glob("*/*.png")))
    seconds = time.monotonic() - begun
    print(f"{count} pictures in {seconds:.0f} s: {(target / 'index.html').absolute()}")


def _session() -> None:
    _emptied(TARGET)
    with tempfile.TemporaryDirectory(prefix="ouroboros-screens-") as home:
        for step, scale in (("play", 1), ("reopen", 2)):
            if _started(("session", step, home), scale, home).wait():
                raise SystemExit("The session could not be played; the reason stands above.")
    print(f"{len(list(TARGET.glob('*.png')))} pictures of a session in {TARGET.absolute()}")


def _started(child: tuple[str, str, str], scale: int, home: str) -> subprocess.Popen[bytes]:
    """Start a process of our own: Qt takes the scale when it starts."""
    environment = os.environ | {
        "QT_SCALE_FACTOR": str(scale),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "PYTHONHASHSEED": "0",
        "QT_LOGGING_RULES": "qt.qpa.*=false",  # what a platform without a screen cannot do
    }
    if child[0] == "gallery":
        environment["OUROBOROS_HOME"] = home
    command = [sys.executable, "-m", "benchmarks.screens", *child]
    return subprocess.Popen(command, env=environment)


def _cores() -> int:
    return max(1, min(os.cpu_count() or 1, 4))


def _emptied(folder: Path) -> Path:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return folder


if __name__ == "__main__":
    sys.exit(main())
