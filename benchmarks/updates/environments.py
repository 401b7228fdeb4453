"""Environments of the peers, made by pip; a text file in each says what was installed."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Sequence
from pathlib import Path


def environment(folder: Path, packages: Sequence[str], first: str = "") -> Path:
    """Return the Python of an environment with ``packages``, making it unless it is there.

    ``first`` is installed before the others and alone.
    """
    python, done = folder / "bin" / "python", folder / "installed.txt"
    wanted = [first, *packages] if first else list(packages)
    if done.is_file() and done.read_text() == "\n".join(wanted):
        return python
    print(f"Making an environment for {folder.name} (takes some minutes)", file=sys.stderr)
    venv.create(folder, with_pip=True, clear=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    if first:
        subprocess.run([*pip, first], check=True)
    subprocess.run([*pip, *wanted], check=True)
    done.write_text("\n".join(wanted))
    return python
