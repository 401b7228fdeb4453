"""Checkpoints: named by their content, whole or not there, and never loaded damaged."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from ouroboros_desktop.core.errors import ModelProblem
from ouroboros_desktop.worker.checkpoints import (
    forget_unfinished,
    sweep,
    unfinished,
    verify,
    write,
)


def saving(**files: bytes) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        for name, data in files.items():
            place = folder / name.replace("__", "/")
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(data)

    return save


TWO_FILES = saving(weights=b"w" * 1000, deeper__state=b"s")


def test_what_was_written_is_verified(tmp_path: Path) -> None:
    digest = write(tmp_path / "new" / "root", TWO_FILES)
    folder = verify(tmp_path / "new" / "root", digest)
    assert folder.name == digest
    assert (folder / "weights").read_bytes() == b"w" * 1000
    assert (folder / "deeper" / "state").read_bytes() == b"s"


def test_equal_content_is_one_checkpoint(tmp_path: Path) -> None:
    first, second = write(tmp_path, TWO_FILES), write(tmp_path, TWO_FILES)
    other = write(tmp_path, saving(weights=b"other", deeper__state=b"s"))
    renamed = write(tmp_path, saving(heights=b"w" * 1000, deeper__state=b"s"))
    assert first == second
    assert len({first, other, renamed}) == 3
    assert sorted(p.name for p in tmp_path.iterdir()) == sorted({first, other, renamed})


def test_a_damaged_one_is_replaced_by_the_same_content(tmp_path: Path) -> None:
    digest = write(tmp_path, TWO_FILES)
    (tmp_path / digest / "weights").write_bytes(b"")
    assert write(tmp_path, TWO_FILES) == digest
    assert verify(tmp_path, digest)


DAMAGES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "one bit": ("weights", lambda f: (f / "weights").write_bytes(b"w" * 999 + b"v")),
    "shorter": ("weights", lambda f: (f / "weights").write_bytes(b"w" * 999)),
    "missing": ("deeper/state", lambda f: (f / "deeper" / "state").unlink()),
    "extra": ("deeper/more", lambda f: (f / "deeper" / "more").write_bytes(b"")),
    "manifest": ("manifest.json", lambda f: (f / "manifest.json").write_text("{}")),
    "no manifest": ("manifest.json", lambda f: (f / "manifest.json").unlink()),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_named(tmp_path: Path, damage: str) -> None:
    digest = write(tmp_path, TWO_FILES)
    name, break_it = DAMAGES[damage]
    break_it(tmp_path / digest)
    with pytest.raises(ModelProblem, match=f"damaged: {name}"):
        verify(tmp_path, digest)


@pytest.mark.parametrize("digest", ["", ".", "..", "0" * 64, "0" * 63 + "/"])
def test_what_is_no_checkpoint(tmp_path: Path, digest: str) -> None:
    with pytest.raises(ModelProblem, match="not on this computer"):
        verify(tmp_path, digest)


def test_a_save_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def fail(folder: Path) -> None:
        (folder / "half").write_bytes(b"half")
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write(tmp_path, fail)
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_of_updates_is_neither_swept_nor_taken_for_a_checkpoint(
    tmp_path: Path,
) -> None:
    for name in ("first", "second", "third"):
        unfinished(tmp_path, name).mkdir(parents=True)
        (unfinished(tmp_path, name) / "state.json").write_text("{}")
    sweep(tmp_path)
    assert (unfinished(tmp_path, "first") / "state.json").exists()
    forget_unfinished(tmp_path, ["second"])
    assert [folder.name for folder in unfinished(tmp_path, "second").parent.iterdir()] == ["second"]
    with pytest.raises(ModelProblem, match="not on this computer"):
        verify(tmp_path, "unfinished")
    forget_unfinished(tmp_path / "no such folder", [])


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "a/b", "a\\b", "a:b", "-x", "x.partial"])
def test_an_update_has_a_plain_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(ModelProblem, match="cannot be the name of an update"):
        unfinished(tmp_path, name)


WRITER = """
import sys
from pathlib import Path
from ouroboros_desktop.worker.checkpoints import write

def save(folder):
    for part in range(40):
        (folder / f"part {part}").write_bytes(bytes([number % 256]) * 20_000)

number = 0
while True:
    number += 1
    print(write(Path(sys.argv[1]), save), flush=True)
"""


@pytest.mark.parametrize("delay_s", [0.01, 0.03, 0.05, 0.08])
def test_kill_while_writing_leaves_old_or_new(tmp_path: Path, delay_s: float) -> None:
    """Whatever the moment: what was acknowledged is whole, and no half checkpoint has a name."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline().strip()]
        time.sleep(delay_s)
        os.kill(writer.pid, signal.SIGKILL)
        acknowledged += writer.stdout.read().split()
    for digest in acknowledged:
        verify(tmp_path, digest)
    sweep(tmp_path)
    left = [folder.name for folder in tmp_path.iterdir()]
    assert set(acknowledged) <= set(left)
    for digest in left:
        verify(tmp_path, digest)
