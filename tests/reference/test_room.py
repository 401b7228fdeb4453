"""The memory of the process, also where the system shows nothing of it."""

from __future__ import annotations

import sys
from pathlib import Path

import psutil
import pytest
from ouroboros_backends.shared import room


def test_it_is_what_the_system_says() -> None:
    assert 10**7 < room.resident() < 10**11
    assert 0 < room.available() <= psutil.virtual_memory().total


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc is of Linux")
def test_a_process_that_cannot_be_looked_up_ends_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "PROCFS_PATH", str(tmp_path))
    with pytest.raises(psutil.NoSuchProcess):
        psutil.Process().memory_info()
    assert room.resident() == 0
    assert room.available() > 10**8, "all that the computer has"
