"""Malformed imports by structure: each is refused with a sentence, and the store is untouched.

``IMPORT_TORTURE`` is how many a seed (here a few; `benchmarks/torture_imports.py` runs them all).
"""

from __future__ import annotations

import os
from pathlib import Path

from benchmarks.torture_imports import Tally, torture

COUNT = int(os.environ.get("IMPORT_TORTURE", "150"))


def test_hostile_files_are_refused_and_the_store_keeps_its_bytes(tmp_path: Path) -> None:
    tally = Tally()
    assert torture(tmp_path, range(2), COUNT, tally)
    assert (tally.crashed, tally.unclear) == ([], [])
    assert tally.refused == 2 * COUNT
