"""What MLX computes with where there is no GPU of Apple's: before the library is first imported."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path


def prepare() -> None:
    """Give MLX on Linux a faster BLAS, if there is one, and nothing to compile while it runs.

    Its wheel brings the reference BLAS, 40 times slower in float32 than that of the package
    ngsolve-openblas; MLX takes the symbols of a library that was loaded before it. Compiling calls
    a C++ compiler for each new shape. A core is left to the window. On macOS nothing is done.

    Torch comes first where it is installed, as transformers would import it anyway: once loaded it
    has found its own BLAS, while with the other one before it its batched products crash.
    """
    if sys.platform != "linux" or "mlx.core" in sys.modules:
        return
    os.environ.setdefault("MLX_DISABLE_COMPILE", "1")
    cores = os.environ.get("OMP_NUM_THREADS") or str(max(1, (os.cpu_count() or 1) - 1))
    os.environ.setdefault("OPENBLAS_NUM_THREADS", cores)
    libraries = _libraries()
    if libraries and find_spec("torch"):
        import_module("torch")
    for path in libraries:
        with suppress(OSError):
            ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)
            return


def _libraries() -> list[Path]:
    found = find_spec("ngsolve_openblas")
    folders = (found and found.submodule_search_locations) or []
    return [path for folder in folders for path in Path(folder).glob("libopenblas*.so*")]
