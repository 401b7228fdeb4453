"""Bringing names to the disk, so that a rename outlives a power cut."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Bring the names in ``folder`` to the disk; nothing is done where the system cannot."""
    if os.name != "posix":  # only there a folder can be opened and synchronised
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
