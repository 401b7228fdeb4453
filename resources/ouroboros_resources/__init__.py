"""The files that ship with the application: fonts, icons, rubrics and their licences."""

from __future__ import annotations

from pathlib import Path


def folder(name: str) -> Path:
    """Return the folder of that name (``fonts``, ``icons``, ``licenses``, ``rubrics``)."""
    return Path(__file__).parent / name
