"""Whether anything in this process opens a file: inotify sees what Python's audit hooks do not."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_IN_OPEN = 0x20
_EVENT = struct.Struct("iIII")


@contextmanager
def opened(path: Path) -> Iterator[list[str]]:
    """Collect how often the file is opened while the block runs; filled when it ends."""
    if sys.platform != "linux":
        pytest.skip("inotify is Linux's")
    libc = ctypes.CDLL(None, use_errno=True)
    descriptor = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    watch = libc.inotify_add_watch(descriptor, os.fsencode(path), _IN_OPEN)
    assert descriptor >= 0 and watch >= 0, os.strerror(ctypes.get_errno())
    seen: list[str] = []
    try:
        yield seen
    finally:
        try:
            events = os.read(descriptor, 65536)
        except BlockingIOError:
            events = b""
        os.close(descriptor)
        seen += [path.name] * (len(events) // _EVENT.size)
