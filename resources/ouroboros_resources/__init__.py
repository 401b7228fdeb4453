"""The files that ship with the application: fonts, icons, the guide, rubrics and licences."""

from __future__ import annotations

from pathlib import Path


def folder(name: str) -> Path:
    """Return the folder of that name (``fonts``, ``guide``, ``icons``, ``licenses``)."""
    return Path(__file__).parent / name
