"""Files that a kill leaves whole, or unknown to the file that names those that count."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError
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


def write(path: Path, arrays: Mapping[str, Numbers], about: dict[str, str] | None = None) -> str:
    """Write a file that nothing names yet, and return the digest of its arrays.

    ``about`` goes into the file's header.
    """
    path.unlink(missing_ok=True)
    here = {name: whole_array(array) for name, array in arrays.items()}
    save_file(here, path, metadata=about)
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    sync(path.parent)
    return digest(here)


def whole_array(array: Numbers) -> Numbers:
    """Return an array in one piece: the library writes the memory behind a view, not the view."""
    return np.ascontiguousarray(array).reshape(array.shape)


FULL = re.compile(r"No space left|\(os error (28|112)\)|\d+ requested and \d+ written")
"""How libraries say that a disk is full: safetensors, which has errors of its own, and NumPy."""


@contextmanager
def full_disk_told() -> Iterator[None]:
    """Raise ``OSError`` with ``ENOSPC`` where the disk is full, however a library says so."""
    try:
        yield
    except (OSError, SafetensorError) as problem:
        if FULL.search(str(problem)):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from problem
        raise


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
