"""Commands that a message tells the teacher to run."""

from __future__ import annotations

import shlex
import subprocess
import sys


def command(*words: object) -> str:
    """Return ``ouroboros`` with these words, ready to be pasted into a terminal."""
    line = ["ouroboros", *map(str, words)]
    return subprocess.list2cmdline(line) if sys.platform == "win32" else shlex.join(line)
