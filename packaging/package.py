"""Make the package of this system, in one command and in an environment of its own.

Usage: package.py                    all of it (``make package``)
       package.py --until STEP       the steps up to this one
       package.py --only STEP        this one alone; the ones before were done

    build/package/env      the environment, made anew when the pinned versions change
    build/package/check    one for what looks at the package: nothing of it can get into the package
    build/package/dist     the frozen application
    build/package/out      what is published: the installer, an archive, checksums, bill of materials

Every step is a script in this folder that a person can run alone.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD = ROOT / "build" / "package"
OUT = BUILD / "out"
EXTRAS = "torch,servers,package"
WINDOWS = sys.platform == "win32"
INTERPRETER = "Scripts/python.exe" if WINDOWS else "bin/python"
PYTHON = BUILD / "env" / INTERPRETER
CHECKER = BUILD / "check" / INTERPRETER
PIP = ("-m", "pip", "--disable-pip-version-check", "-qq")
BUNDLE = BUILD / "dist" / ("Ouroboros.app" if sys.platform == "darwin" else "Ouroboros")


def run(*command: str | Path, **environment: str) -> None:
    """Run a step; it ends everything when it fails. Nothing of this tree is importable in it."""
    inherited = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "PYTHONHOME"}}
    done = subprocess.run([str(c) for c in command], env=inherited | environment, check=False)
    if done.returncode:
        sys.exit(f"package: {' '.join(Path(str(c)).name for c in command[:3])} failed")


def environment() -> None:
    """Make the environments, unless they are the ones that the pinned versions ask for."""
    make_environment("env", f"{ROOT}[{EXTRAS}]")
    make_environment("check", "cyclonedx-python-lib[json-validation]")


def make_environment(name: str, requirement: str) -> None:
    pins = (ROOT / "pyproject.toml").read_bytes() + (ROOT / "constraints.txt").read_bytes()
    digest = hashlib.sha256(pins + sys.version.encode()).hexdigest()
    stamp, python = BUILD / f"{name}.stamp", BUILD / name / INTERPRETER
    if stamp.is_file() and stamp.read_text() == digest and python.is_file():
        return
    stamp.unlink(missing_ok=True)
    venv.EnvBuilder(clear=True, with_pip=True).create(BUILD / name)
    run(python, *PIP, "install", "-c", ROOT / "constraints.txt", requirement)
    stamp.write_text(digest)


def wheel() -> None:
    """Install the wheel of this tree: PyInstaller does not see through an editable one."""
    folder = BUILD / "wheel"
    shutil.rmtree(folder, ignore_errors=True)
    options = ("--no-deps", "--no-build-isolation", "--no-index")
    run(PYTHON, *PIP, "wheel", *options, "-w", folder, ROOT)
    anew = ("--no-deps", "--force-reinstall", "--no-index")
    run(PYTHON, *PIP, "install", *anew, *folder.glob("*.whl"))


def model() -> None:
    """Pack the embedded model; what it was made from is kept for the next build."""
    run(PYTHON, HERE / "pack_model.py", BUILD / "carrier", BUILD / "model")


def freeze() -> None:
    """Freeze the application. OUROBOROS_RELEASES is the page that "Check for updates" opens."""
    run(PYTHON, HERE / "icons.py", BUILD / "icons")
    (BUILD / "releases.txt").unlink(missing_ok=True)
    if os.environ.get("OUROBOROS_RELEASES"):
        (BUILD / "releases.txt").write_text(os.environ["OUROBOROS_RELEASES"] + "\n", "utf-8")
    if WINDOWS:
        run(PYTHON, HERE / "windows" / "version_resource.py", BUILD / "version-resource.txt")
    folders = ("--workpath", BUILD / "work", "--distpath", BUILD / "dist")
    options = ("--noconfirm", "--log-level", "ERROR")
    run(
        *(PYTHON, "-W", "ignore", "-m", "PyInstaller", *options, *folders),
        HERE / "ouroboros.spec",
        OUROBOROS_BUILD=str(BUILD),
    )
    run(PYTHON, HERE / "notices.py", BUNDLE)
    if sys.platform == "darwin":  # what was added broke the seal; a release signs it anew
        run("codesign", "--force", "--deep", "--sign", "-", BUNDLE)


def installer() -> None:
    """Make what a person downloads, and the list of its checksums."""
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    here = {"PYTHONPATH": str(HERE)}  # the scripts of a platform import their neighbours above
    if sys.platform.startswith("linux"):
        run(PYTHON, HERE / "linux" / "make_deb.py", BUNDLE, BUILD / "icons", OUT, **here)
    elif sys.platform == "darwin":
        run("bash", HERE / "macos" / "make_dmg.sh", BUNDLE, OUT)
    else:
        run(PYTHON, HERE / "windows" / "make_installer.py", BUNDLE, BUILD / "icons", OUT, **here)
    sbom = next(BUNDLE.rglob("sbom.cdx.json"))
    run(CHECKER, HERE / "check_sbom.py", sbom)
    shutil.copyfile(sbom, OUT / sbom.name)
    run(PYTHON, HERE / "checksums.py", OUT)


def tests() -> None:
    """Let the frozen application test itself, and measure it."""
    run(PYTHON, HERE / "measure.py", BUNDLE, OUT, **figures())


STARTED = time.monotonic()


def figures() -> dict[str, str]:
    """Return what only this script knows for the table: how long it took, and of what."""
    return {"MINUTES": f"{(time.monotonic() - STARTED) / 60:.1f}", "COMMIT": COMMIT}


def commit() -> str:
    """Return what is built; the table that the build before wrote changes nothing of it."""
    git = ("git", "-C", str(ROOT))
    tree = ("--", ":!packaging/FIGURES.md")
    commands = ((*git, "rev-parse", "--short", "HEAD"), (*git, "status", "--porcelain", *tree))
    if not shutil.which("git") or subprocess.run(commands[0], capture_output=True).returncode:
        return "–"
    name, changed = (subprocess.run(c, capture_output=True, text=True).stdout for c in commands)
    return name.strip() + ("-dirty" if changed.strip() else "")


COMMIT = commit()


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the package of this system.")
    steps: list[Callable[[], None]] = [environment, wheel, model, freeze, installer, tests]
    names = [step.__name__ for step in steps]
    parser.add_argument("--until", choices=names, default=names[-1], metavar="STEP")
    parser.add_argument("--only", choices=names, metavar="STEP", help=f"one of: {', '.join(names)}")
    given = parser.parse_args()
    if sys.version_info < (3, 11):
        sys.exit("package: Python 3.11 or newer is needed to build")
    BUILD.mkdir(parents=True, exist_ok=True)
    chosen = [given.only] if given.only else names[: names.index(given.until) + 1]
    for step in (step for step in steps if step.__name__ in chosen):
        began = time.monotonic()
        print(f"package: {step.__name__} …", flush=True)
        step()
        print(f"package: {step.__name__}: {(time.monotonic() - began) / 60:.1f} min", flush=True)
    for file in sorted(OUT.iterdir()) if OUT.is_dir() else ():
        print(f"  {file.stat().st_size / 1e6:9.1f} MB  {file.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
