"""Wheels that carry a model, small enough to make in a test."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

from ouroboros_desktop.models.catalog import ModelSpec

WHEEL = "tiny_gguf-1.0-py3-none-any.whl"
MEMBER = "tiny_gguf/tiny.gguf"
_INFO = "tiny_gguf-1.0.dist-info"


def make_wheel(folder: Path, member: bytes) -> ModelSpec:
    """Write a wheel with ``member``, laid out as the embedded model's; return its spec."""
    path = folder / WHEEL
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(MEMBER, member)
        archive.writestr(
            f"{_INFO}/METADATA", "Metadata-Version: 2.1\nName: tiny-gguf\nVersion: 1.0"
        )
        archive.writestr(f"{_INFO}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{_INFO}/LICENSE", "You may.")
        archive.writestr(f"{_INFO}/RECORD", "")
    return ModelSpec(
        name="tiny",
        title="Tiny",
        licence="MIT",
        notice="For tests.",
        requirement="tiny-gguf==1.0",
        wheel=WHEEL,
        wheel_bytes=path.stat().st_size,
        wheel_sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
        member=MEMBER,
        member_bytes=len(member),
        member_sha256=hashlib.sha256(member).hexdigest(),
        installed_bytes=1_000,
    )
