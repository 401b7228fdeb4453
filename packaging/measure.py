"""Let a frozen application test itself, measure it, and keep the figures beside those before.

Usage: measure.py FROZEN PUBLISHED   (in the environment: MINUTES, how long the build took; COMMIT)
The table is packaging/FIGURES.md: a line a build, the newest last.
"""

from __future__ import annotations

import datetime
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from collections.abc import Iterator
from dataclasses import astuple, dataclass, fields
from pathlib import Path

from bundled import program

TABLE = Path(__file__).parent / "FIGURES.md"
HEAD = """\
# What the packages cost

Kept by `make package`: a line a build, on whatever machine it ran, so that the lines of one machine can
be compared. A dash: not measured there.

"""
PATIENCE_S = 60


@dataclass(frozen=True)
class Figures:
    """One build in figures; every one as it stands in the table."""

    day: str
    commit: str
    system: str
    build_min: str
    disk_mb: str
    download_mb: str
    window_s: str
    unpack_s: str
    first_words_s: str
    self_test_s: str


TITLES = (
    "day", "commit", "system", "build, minutes", "on disk, MB", "download, MB",
    "window visible, s", "model unpacked, s", "first words, s", "self-test, s",
)  # fmt: skip


def bytes_below(folder: Path) -> int:
    return sum(p.lstat().st_size for p in folder.rglob("*") if p.is_file() and not p.is_symlink())


def seconds(pattern: str, text: str) -> str:
    found = re.search(pattern + r" ?\(?([0-9.]+) s", text)
    return found[1] if found else "–"


def self_test(application: Path) -> str:
    """Run the self-test with a new home and return what it said; it must pass."""
    with tempfile.TemporaryDirectory(prefix="ouroboros-measure-") as home:
        places = {"OUROBOROS_HOME": home, "OUROBOROS_MODELS": f"{home}/models"}
        environment = os.environ | places | {"QT_QPA_PLATFORM": "offscreen"}
        command = [application, "self-test"]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=1800
        )
    if done.returncode or "self-test passed: everything" not in done.stdout:
        sys.exit(f"{done.stdout[-2000:]}\n{done.stderr[-2000:]}\nmeasure: the self-test failed")
    return done.stdout


@contextmanager
def screen() -> Iterator[str]:
    """Start a screen of our own and yield its name."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        os.close(write)
        try:
            with os.fdopen(read) as numbers:
                yield f":{numbers.readline().strip()}"
        finally:
            server.terminate()


def window_visible(application: Path) -> str:
    """Return the seconds from the start of the program to its window, the middle of three starts."""
    if not shutil.which("Xvfb") or not shutil.which("xdotool"):
        return "–"
    with screen() as display:
        times = sorted(_started(application, display) for _ in range(3))
    return f"{times[1]:.1f}"


def _started(application: Path, display: str) -> float:
    with tempfile.TemporaryDirectory(prefix="ouroboros-measure-") as home:
        places = {"OUROBOROS_HOME": home, "OUROBOROS_MODELS": f"{home}/models"}
        environment = os.environ | places | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        began = time.monotonic()
        with subprocess.Popen([application], env=environment) as process:
            try:
                search = ["xdotool", "search", "--onlyvisible", "--name", "Ouroboros"]
                while subprocess.run(search, env=environment, capture_output=True).returncode:
                    if process.poll() is not None or time.monotonic() - began > PATIENCE_S:
                        sys.exit("measure: the window did not open")
                    time.sleep(0.02)
                return time.monotonic() - began
            finally:
                process.kill()


def measured(frozen: Path, published: Path) -> Figures:
    application = program(frozen)
    began = time.monotonic()
    said = self_test(application)
    took = time.monotonic() - began
    print(said)
    largest = max((p.stat().st_size for p in published.iterdir()), default=0)
    return Figures(
        day=f"{datetime.date.today()}",
        commit=os.environ.get("COMMIT", "–"),
        system=f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        build_min=os.environ.get("MINUTES", "–"),
        disk_mb=f"{bytes_below(frozen) / 1e6:.0f}",
        download_mb=f"{largest / 1e6:.0f}" if largest else "–",
        window_s=window_visible(application),
        unpack_s=seconds("the embedded model: works", said),
        first_words_s=seconds("first words after", said),
        self_test_s=f"{took:.0f}",
    )


def rows(text: str) -> list[tuple[str, ...]]:
    """Return the lines of the table, without its head."""
    lines = [line for line in text.splitlines() if line.startswith("|")][2:]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


def table(known: list[tuple[str, ...]]) -> str:
    lines = [TITLES, tuple("---" for _ in TITLES), *known]
    return HEAD + "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def compared(now: Figures, before: tuple[str, ...] | None) -> str:
    """Return the figures for a terminal, each with that of the build before on this system."""
    values = astuple(now)
    old = before or tuple("–" for _ in values)
    return "\n".join(
        f"  {title:<20} {value:>14}   before: {past}"
        for title, value, past in zip(TITLES, values, old, strict=True)
    )


def main(frozen: Path, published: Path) -> None:
    now = measured(frozen, published)
    known = rows(TABLE.read_text("utf-8")) if TABLE.is_file() else []
    place = [field.name for field in fields(Figures)].index("system")
    alike = [row for row in known if row[place] == now.system]
    print(compared(now, alike[-1] if alike else None))
    TABLE.write_text(table([*known, astuple(now)]), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
