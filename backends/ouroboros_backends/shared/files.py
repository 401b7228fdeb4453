"""Files that a kill leaves whole, or unknown to the file that names those that count."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file

Numbers: TypeAlias = NDArray[Any]


def digest(arrays: Mapping[str, Numbers], more: str = "") -> str:
    """Return the SHA-256 of names, shapes, types and bytes."""
    found = hashlib.sha256(more.encode())
    for name in sorted(arrays):
        array = np.ascontiguousarray(arrays[name])
        found.update(f"{name} {arrays[name].shape} {array.dtype}".encode())
        found.update(array.reshape(-1).view(np.uint8).data)
    return found.hexdigest()


def write(path: Path, arrays: Mapping[str, Numbers]) -> str:
    """Write a file that nothing names yet, and return the digest of its arrays."""
    path.unlink(missing_ok=True)
    here = {name: whole_array(array) for name, array in arrays.items()}
    save_file(here, path)
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    sync(path.parent)
    return digest(here)


def whole_array(array: Numbers) -> Numbers:
    """Return an array in one piece: the library writes the memory behind a view, not the view."""
    return np.ascontiguousarray(array).reshape(array.shape)


def replace(path: Path, content: bytes) -> None:
    """Put ``content`` in the place of a file: whole, or not at all."""
    partial = path.with_suffix(".partial")
    with partial.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
    sync(path.parent)


def sync(folder: Path) -> None:
    if os.name == "posix":  # only there a folder can be opened and synchronised
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def clear(folder: Path, but: Collection[str] = ()) -> None:
    """Remove what is in ``folder`` but for these files, those of JSON first: they name others."""
    with suppress(OSError):
        for path in sorted(folder.iterdir(), key=lambda p: p.suffix != ".json"):
            if path.name not in but:
                path.unlink(missing_ok=True)
