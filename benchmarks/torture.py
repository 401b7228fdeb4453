"""`make torture`: everything that tortures the store, and one line of JSON with a figure a key.

What is not as it must be makes the exit status 1. ``--scale 0.01`` makes it short.
"""

from __future__ import annotations

import argparse
import json
import sys

from benchmarks import torture_imports, torture_store

SEEDS = 5
IMPORTS = 10_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scale", type=float, default=1.0, help="share of the full counts")
    scale = parser.parse_args().scale
    stored, wrong = torture_store.run(scale)  # it forks, so it comes first
    imported, unclear = torture_imports.run(range(SEEDS), max(1, round(IMPORTS * scale)))
    print(json.dumps(stored | imported))
    return int(wrong or unclear)


if __name__ == "__main__":
    sys.exit(main())
