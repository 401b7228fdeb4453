"""One installation at a time in a models folder. The system frees the lock when its holder dies."""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ouroboros_desktop.core.errors import ModelProblem


@contextmanager
def only_one(root: Path) -> Generator[None, None, None]:
    """Hold the lock of ``root``; raises ``ModelProblem`` when another process holds it."""
    root.mkdir(mode=0o700, parents=True, exist_ok=True)
    with (root / ".lock").open("ab") as file:
        try:
            _lock(file)
        except OSError as error:
            raise ModelProblem(
                f"Another installation is under way in {root}.",
                hint="Wait until it is done, then try again.",
            ) from error
        yield


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        """Take the lock or raise ``OSError`` at once; closing the file gives it back."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        """Take the lock or raise ``OSError`` at once; closing the file gives it back."""
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
