"""Make the package of Debian and its relatives.

Usage: make_deb.py FROZEN ICONS TARGET
The application lies whole in /opt/ouroboros-desktop; what it needs of the system is found by looking at
what its libraries are linked with.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from bundled import OWN, internal

HERE = Path(__file__).parent
PLACE = "opt/ouroboros-desktop"
LOADED_LATER = ("libegl1", "libgl1", "libdbus-1-3", "libxkbcommon0", "xkb-data", "libfontconfig1")
"""What Qt opens by name when it starts: no library is linked with it."""

CONTROL = """\
Package: ouroboros-desktop
Version: {version}
Architecture: amd64
Maintainer: The Ouroboros Desktop authors <noreply@invalid>
Installed-Size: {kilobytes}
Depends: {depends}
Suggests: fonts-noto-cjk
Section: science
Priority: optional
Description: Human-led reinforcement learning for language models, offline
 A teacher talks with a language model on this computer, distils the dialogue,
 lets it answer labyrinth prompts, scores the answers and updates the model by
 PPO. The model that comes with it needs no network.
"""


def linked_with(folder: Path) -> set[str]:
    """Return the packages of the system that own what the frozen libraries need from outside."""
    own = {path.name for path in folder.rglob("*") if path.is_file()}
    elf = [p for p in folder.rglob("*") if p.is_file() and (".so" in p.name or os.access(p, os.X_OK))]
    done = subprocess.run(["ldd", *elf], capture_output=True, text=True, check=False)
    needed = {
        line.partition("=>")[2].split()[0]
        for line in done.stdout.splitlines()
        if "=> /" in line and not line.partition("=>")[2].strip().startswith(str(folder))
    }
    outside = [path for path in needed if Path(path).name not in own]
    found = {_owner(path) for path in outside}
    return {package for package in found if package}


def _owner(library: str) -> str:
    for path in dict.fromkeys((library, os.path.realpath(library), f"/usr{library}")):
        done = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0]
    return ""


def depends(folder: Path) -> str:
    """Return the field of that name; the C library at least in the version frozen with."""
    libc = os.confstr("CS_GNU_LIBC_VERSION").rpartition(" ")[2]
    packages = (linked_with(internal(folder)) | set(LOADED_LATER)) - {"libc6"}
    later = {name: f"{name} | {name}t64" for name in packages if name.endswith("0")}
    return ", ".join([f"libc6 (>= {libc})", *sorted(later.get(name, name) for name in packages)])


def lay_out(folder: Path, icons: Path, root: Path) -> None:
    """Put everything where the system looks for it."""
    shutil.copytree(folder, root / PLACE, symlinks=True)
    command = root / "usr/bin/ouroboros"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{PLACE}/Ouroboros")
    _copy(HERE / "ouroboros-desktop.desktop", root / "usr/share/applications")
    _copy(HERE / "ouroboros-desktop.xml", root / "usr/share/mime/packages")
    for png in icons.glob("ouroboros-*.png"):
        size = png.stem.rpartition("-")[2]
        place = root / f"usr/share/icons/hicolor/{size}x{size}"
        _copy(png, place / "apps", "ouroboros-desktop.png")
        _copy(png, place / "mimetypes", "application-x-ouroboros-cycles+zip.png")
    document = root / "usr/share/doc/ouroboros-desktop"
    _copy(folder / "LICENCES.txt", document, "copyright")
    _copy(folder / "sbom.cdx.json", document)


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def main(folder: Path, icons: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory(dir=target.parent) as place:
        root = Path(place) / "root"
        lay_out(folder, icons, root)
        size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file()) // 1024
        fields = {"version": version(OWN), "kilobytes": size, "depends": depends(folder)}
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN/control").write_text(CONTROL.format(**fields))
        for path in [root, *root.rglob("*")]:
            if not path.is_symlink():
                path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        file = target / f"ouroboros-desktop_{fields['version']}_amd64.deb"
        # The same tree gives the same bytes: no clock, no owner of this machine.
        environment = os.environ | {"SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "0")}
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", root, file]
        subprocess.run(command, env=environment, check=True)


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:4]))
