"""Make the installer for Windows from a frozen application, on Windows or anywhere with NSIS.

Usage: make_installer.py FROZEN ICONS TARGET
The uninstaller in it is signed where OUROBOROS_SIGN_TIMESTAMP is set; see sign.py.
What it installs and removes is a list of names: removing never takes what it did not bring.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path, PureWindowsPath

HERE = Path(__file__).parent


def escaped(path: Path | PureWindowsPath) -> str:
    """Return a path on the other computer as NSIS reads it: ``$`` begins a variable there."""
    return str(path).replace("$", "$$")


def install_list(folder: Path) -> str:
    """Return the commands that write each file."""
    lines = []
    for place in [folder, *sorted(p for p in folder.rglob("*") if p.is_dir())]:
        files = sorted(p for p in place.iterdir() if p.is_file())
        below = PureWindowsPath(*place.relative_to(folder).parts)
        lines.append(f'SetOutPath "$INSTDIR\\{escaped(below)}"'.replace("\\.", ""))
        lines += [f'File "/oname={escaped(Path(file.name))}" "{file}"' for file in files]
    return "\n".join(lines) + "\n"


def uninstall_list(folder: Path) -> str:
    """Return the commands that remove each file, then each folder that is empty by then."""
    paths = sorted((p.relative_to(folder) for p in folder.rglob("*")), reverse=True)
    lines = []
    for path in paths:
        word = "RMDir" if (folder / path).is_dir() else "Delete"
        lines.append(f'{word} "$INSTDIR\\{escaped(PureWindowsPath(*path.parts))}"')
    return "\n".join(lines) + "\n"


def make(folder: Path, icon: Path, number: str, output: Path) -> None:
    """Run NSIS; a warning of its own fails the build."""
    nsis = shutil.which("makensis")
    if nsis is None:
        sys.exit("make_installer: NSIS is needed (makensis); install it and try again")
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) // 1024
    with tempfile.TemporaryDirectory() as place:
        lists = {"INSTALL_LIST": install_list(folder), "UNINSTALL_LIST": uninstall_list(folder)}
        words = {
            "VERSION": number,
            "FOUR": ".".join([*number.split("."), "0", "0", "0"][:4]),
            "ICON": str(icon),
            "OUTPUT": str(output),
            "INSTALLED_KB": str(size),
        }
        if os.environ.get("OUROBOROS_SIGN_TIMESTAMP"):
            words["SIGN"] = f'"{sys.executable}" "{HERE / "sign.py"}" sign "%1"'
        for name, text in lists.items():
            words[name] = str(Path(place) / f"{name.lower()}.nsh")
            Path(words[name]).write_text(text, "utf-8-sig")
        defines = [f"-D{name}={value}" for name, value in words.items()]
        subprocess.run(
            [nsis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, HERE / "installer.nsi"],
            check=True,
        )


def main(folder: Path, icons: Path, target: Path) -> None:
    number = version("ouroboros-desktop")
    make(folder, icons / "ouroboros.ico", number, target / f"Ouroboros-{number}-x64.exe")


if __name__ == "__main__":
    main(*(Path(argument).resolve() for argument in sys.argv[1:4]))
