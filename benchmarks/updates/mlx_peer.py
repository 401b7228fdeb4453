"""The environment of mlx-lm-lora: `python -m benchmarks.updates.mlx_peer` makes it."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.updates.environments import environment

NAME = "mlx_lm_lora_5_10"
"""The script beside this file; not the library's own name, which the script has to import."""

PACKAGES = [
    "mlx-lm-lora==5.10.2",
    "mlx-lm==0.32.2",
    "mlx==0.32.4",
    "mlx-cpu==0.32.4; sys_platform == 'linux'",
    "ngsolve-openblas==0.3.33.post1; sys_platform == 'linux'",  # see blas.py
    "transformers==5.23.0",
    "tokenizers==0.23.3",
    "huggingface-hub==2.4.0",
    "safetensors==0.8.0",
    "datasets==5.2.0",
    "numpy==2.4.6",
    "protobuf==7.36.2",
    "jinja2==3.1.6",
]


def python(output: Path) -> Path:
    """Return the Python that runs the script, after making its environment if need be."""
    return environment(output / NAME, PACKAGES)


if __name__ == "__main__":
    print(python(Path(sys.argv[1] if len(sys.argv) > 1 else "build/bench-mlx")))
