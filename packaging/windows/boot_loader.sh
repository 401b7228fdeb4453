#!/usr/bin/env bash
# Fetch PyInstaller's boot loader for Windows, the program that a signature is tried on.
# Usage: boot_loader.sh FOLDER
set -euo pipefail

folder=${1:?folder for it}
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
[ -f "$folder/runw.exe" ] && exit 0
mkdir -p "$folder"
version=$(sed -n 's/^pyinstaller==//p' "$root/constraints.txt")
python3 -m pip download -q --no-deps --only-binary :all: --platform win_amd64 --dest "$folder" \
    "pyinstaller==$version"
python3 - "$folder" <<'PYTHON'
import sys, zipfile
from pathlib import Path
folder = Path(sys.argv[1])
with zipfile.ZipFile(next(folder.glob("pyinstaller-*.whl"))) as wheel:
    data = wheel.read("PyInstaller/bootloader/Windows-64bit-intel/runw.exe")
(folder / "runw.exe").write_bytes(data)
PYTHON
