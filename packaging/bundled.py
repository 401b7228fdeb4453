"""What a frozen application holds: Python packages, and libraries of the system it was frozen on."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

OWN = "ouroboros-desktop"
LICENCE_FILE = re.compile(r"(LICEN[SC]E|COPYING|NOTICE|COPYRIGHT)", re.IGNORECASE)


@dataclass(frozen=True)
class SystemPackage:
    """A package of the system that libraries were taken from; ``copyright`` is its own text."""

    name: str
    version: str
    libraries: tuple[str, ...]
    copyright: Path | None


def internal(folder: Path) -> Path:
    """Return where PyInstaller put all but the program: it differs on macOS."""
    places = (folder / "_internal", folder / "Contents" / "Frameworks", folder)
    return next(place for place in places if place.is_dir())


def program(folder: Path) -> Path:
    """Return the program of the frozen application."""
    names = ("Ouroboros", "Ouroboros.exe", "Contents/MacOS/Ouroboros")
    return next(folder / name for name in names if (folder / name).is_file())


def modules(folder: Path) -> set[str]:
    """Return the top-level modules in the frozen application, pure and native."""
    from PyInstaller.archive.readers import CArchiveReader  # only where it was frozen

    archive = CArchiveReader(str(program(folder)))
    pure = archive.open_embedded_archive("PYZ.pyz").toc
    names = {name.partition(".")[0] for name in pure}
    return names | {path.name.partition(".")[0] for path in internal(folder).iterdir()}


def distributions(folder: Path) -> list[Distribution]:
    """Return the distributions of this environment of which something is in the application."""
    found = modules(folder)
    owners = packages_distributions()
    names = {owner for module in found for owner in owners.get(module, ()) if owner != OWN}
    return [distribution(name) for name in sorted(names, key=str.lower)]


def licence_texts(package: Distribution) -> list[Path]:
    """Return the licence and notice files that a distribution brings along."""
    own = [Path(str(f.locate())) for f in package.files or () if ".dist-info" in str(f)]
    return [path for path in own if LICENCE_FILE.match(path.name) and path.is_file()]


def system_packages(folder: Path) -> list[SystemPackage]:
    """Return the Debian packages whose libraries were bundled; none on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    libraries: dict[str, list[str]] = {}
    for path in sorted(internal(folder).iterdir()):
        ours = ".cpython-" in path.name or path.name.startswith("libpython")
        if path.is_file() and ".so" in path.name and not ours:
            owner = _owner(path.name)
            if owner:
                libraries.setdefault(owner, []).append(path.name)
    return [_system_package(name, tuple(found)) for name, found in sorted(libraries.items())]


def _owner(library: str) -> str:
    """Return the Debian package that ``library`` belongs to, '' when it is none of the system's."""
    lines = _output("dpkg-query", "-S", f"*/{library}").splitlines()
    return lines[0].partition(":")[0] if lines else ""


def _system_package(name: str, libraries: tuple[str, ...]) -> SystemPackage:
    version = _output("dpkg-query", "-W", "-f", "${Version}\n", name).partition("\n")[0]
    text = Path("/usr/share/doc") / name / "copyright"
    return SystemPackage(name, version, libraries, text if text.is_file() else None)


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
