"""First starts of the frozen application where little is as it was on the developer's computer.

Each has a name that is not ASCII and no GPU (``home``). Disks are mounted in a namespace that ends
with the process; Linux lets anybody make one.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.frozen import FROZEN, MODEL, PATIENCE_S, frozen_only, said

pytestmark = frozen_only
OWN_DISKS = ("unshare", "--map-root-user", "--mount", "sh", "-euc")


def _may_mount() -> bool:
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None:
        return False
    tried = [*OWN_DISKS, "mount -t tmpfs none /mnt"]
    return subprocess.run(tried, check=False, capture_output=True).returncode == 0


own_disks = pytest.mark.skipif(not _may_mount(), reason="needs disks of its own: Linux")


@own_disks
def test_a_folder_that_is_read_only_is_enough(program: str, home: dict[str, str]) -> None:
    script = f"""
        mount --bind "{FROZEN}" "{FROZEN}"
        mount -o remount,bind,ro "{FROZEN}"
        if touch "{FROZEN}/x" 2>/dev/null; then exit 9; fi
        "{program}" models install {MODEL}
        "{program}" models verify {MODEL}
        "{program}" self-test --backend echo
        "{program}" gui --self-test
    """
    status, words = said([*OWN_DISKS, script], home)
    assert status == 0, words
    assert "every file is as it should be" in words
    assert "self-test passed: echo" in words
    assert "plots: drawn" in words


@own_disks
@pytest.mark.timeout(2 * PATIENCE_S)
def test_four_gibibytes_of_disk_are_enough_for_the_model_and_an_update(
    program: str, home: dict[str, str]
) -> None:
    script = f"""
        mount -t tmpfs -o size=4g,mode=700 tmpfs "$HOME"
        mkdir "$HOME/tmp"
        export TMPDIR="$HOME/tmp"
        "{program}" models install {MODEL}
        "{program}" self-test --backend torch
        df --output=used -B 1000000 "$HOME"
    """
    status, words = said([*OWN_DISKS, script], home, 2 * PATIENCE_S)
    assert status == 0, words
    assert "self-test passed: torch" in words
    assert "candidate adapter" in words
    assert int(words.split()[-1]) < 1000, "MB that stay; the model has 540 of them"


@own_disks
def test_a_disk_that_is_too_small_is_told_before_anything_is_written(
    program: str, home: dict[str, str]
) -> None:
    script = f"""
        mount -t tmpfs -o size=300m,mode=700 tmpfs "$HOME"
        "{program}" models install {MODEL} && exit 9
        find "$HOME" -name '*.safetensors'
    """
    status, words = said([*OWN_DISKS, script], home)
    assert status == 0, words
    assert "needs 0.5 GB of free disk" in words
    assert "Traceback" not in words
    assert ".safetensors" not in words
