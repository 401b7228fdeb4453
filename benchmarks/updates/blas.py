"""A faster BLAS for MLX on Linux, whose wheel brings the netlib one (40 times slower in float32).

MLX takes the symbols of a library that was loaded before it, so this comes first. Imports nothing
but the standard library.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path


def preload(library: str = "") -> str:
    """Load ``library``, or the best one found, for one thread; return what it says it is."""
    if sys.platform != "linux":
        return "of the system"
    assert not any(name.split(".")[0] == "mlx" for name in sys.modules), "too late"
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for path in [library] if library else [*_wheel(), "libopenblas.so.0"]:
        with suppress(OSError):
            return _config(ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL), path)
    return "netlib"


def _wheel() -> list[str]:
    """Return the library of ngsolve-openblas: of the wheels the one with plain names."""
    found = find_spec("ngsolve_openblas")
    folders = (found and found.submodule_search_locations) or []
    return [str(path) for folder in folders for path in Path(folder).glob("libopenblas*.so*")]


def _config(library: ctypes.CDLL, path: str) -> str:
    """Return version and kernel: a release too old for a processor takes one of 2004."""
    try:
        config = library.openblas_get_config
    except AttributeError:
        return path
    config.restype = ctypes.c_char_p
    return str(config().decode())
